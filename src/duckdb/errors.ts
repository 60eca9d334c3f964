/** Another process holds the file: DuckDB lets one process write, or many read. `pid` where the system tells it. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError';
  readonly file: string;
  readonly pid: number | undefined;

  constructor(file: string, pid: number | undefined) {
    super(`${file} is in use by ${pid === undefined ? 'another process' : `process ${pid}`}.`);
    this.file = file;
    this.pid = pid;
  }
}

/** A query ran longer than its deadline and was interrupted. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(milliseconds: number) {
    super(`The query was stopped after ${milliseconds / 1000} seconds.`);
  }
}

/** The error that opening `file` failed with, typed where it says that somebody else holds the file. */
export function openError(file: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.includes('Could not set lock on file')) return error;
  const pid = /\(PID (\d+)\)/.exec(message)?.[1];
  return new DatabaseInUseError(file, pid === undefined ? undefined : Number(pid));
}
