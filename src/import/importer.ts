import type { Settings } from '../settings/settings.ts';
import { ImportSlot, type SlotHolder } from '../workspace/slot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Receive, runImport } from './import.ts';
import { ImportJob } from './job.ts';
import { ImportJobs } from './jobs.ts';
import { ImportRefused } from './refusal.ts';
import { ImportTally } from './tally.ts';

/** The part of a pino logger that is needed here. */
export interface ImportLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** A job that holds the slot and has not begun to receive. */
interface Waiting {
  readonly release: () => void;
  readonly timeout: NodeJS.Timeout;
}

/** Starts imports, one at a time, and sees to it that each of them ends and gives the slot back. */
export class Importer {
  readonly jobs = new ImportJobs();
  readonly tally = new ImportTally();
  readonly #slot = new ImportSlot();
  readonly #waiting = new Map<ImportJob, Waiting>();
  readonly #listeners = new Set<(job: ImportJob) => void>();
  readonly #workspace: Workspace;
  readonly #settings: Settings;
  readonly #log: ImportLog;

  constructor(workspace: Workspace, settings: Settings, log: ImportLog) {
    this.#workspace = workspace;
    this.#settings = settings;
    this.#log = log;
  }

  /** Who holds the slot. */
  get holder(): SlotHolder | undefined {
    return this.#slot.holder;
  }

  /** The import that runs. Differs from the holder while the data is cleared or a snapshot restored. */
  get running(): ImportJob | undefined {
    return this.#slot.holder && this.jobs.find(this.#slot.holder.id);
  }

  /** Told whenever a job begins, advances or ends. */
  onChange(listener: (job: ImportJob) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Takes the slot at once, before anything is read. Undefined: somebody else holds it; the refusal is logged.
   * `counted: false` for what no person asked for: it is no attempt in the statistics. `reuses`: results of what did not
   * change may be reused; the outcome is the same.
   */
  begin(user: string, { counted = true, reuses = false } = {}): ImportJob | undefined {
    const job = new ImportJob(user, () => this.#changed(job), reuses);
    const release = this.#slot.take(job);
    if (counted) this.tally.countAttempt(release === undefined);
    if (!release) {
      const holder = this.#slot.holder!;
      this.#log.warn({ user, holder: holder.user, job: holder.id, progress: holder.progress }, 'import refused: busy');
      return undefined;
    }
    const minutes = this.#settings.importTimeoutMs / 60_000;
    const timeout = setTimeout(() => {
      this.stop(
        job,
        new ImportRefused('timed-out', `The import took longer than ${minutes} minutes and was given up.`),
      );
    }, this.#settings.importTimeoutMs);
    this.#waiting.set(job, { release, timeout });
    this.jobs.add(job);
    this.#log.info({ job: job.id, user }, 'import began');
    this.#changed(job);
    return job;
  }

  /** Runs a job that {@link begin} gave. Resolves when it is over, however it ended. */
  async run(job: ImportJob, receive: Receive): Promise<void> {
    const waiting = this.#waiting.get(job);
    if (!waiting) return;
    this.#waiting.delete(job);
    try {
      const snapshot = await runImport(job, receive, this.#workspace, this.#settings);
      this.#giveBack(waiting);
      this.tally.countCompleted(job.seconds);
      const { objects, edges } = snapshot;
      job.complete(snapshot.id, `${objects} objects and ${edges} edges were imported.`);
      this.#log.info({ job: job.id, user: job.user, seconds: job.seconds, objects, edges }, 'import completed');
    } catch (error) {
      this.#giveBack(waiting);
      this.#fail(job, error);
    }
  }

  /** Ends a job, whether it waits or runs. It gives the slot back as soon as nothing of it works any more. */
  stop(job: ImportJob, reason: ImportRefused): void {
    const waiting = this.#waiting.get(job);
    if (!waiting) {
      job.abort(reason);
      return;
    }
    this.#waiting.delete(job);
    this.#giveBack(waiting);
    this.#fail(job, reason);
  }

  /** Does something that must not happen during an import. Undefined where one runs. */
  async alone<T>(user: string, step: string, work: () => Promise<T>): Promise<{ result: T } | undefined> {
    const release = this.#slot.take({ id: '', user, startedAt: new Date(), progress: 0, step });
    if (!release) {
      this.#log.warn({ user, holder: this.#slot.holder!.user, wanted: step }, 'refused: busy');
      return undefined;
    }
    try {
      return { result: await work() };
    } finally {
      release();
    }
  }

  /** Stops what runs and waits until it is gone. */
  async close(): Promise<void> {
    const job = this.running;
    if (!job) return;
    this.stop(job, new ImportRefused('cancelled', 'The server was shut down.'));
    await job.over;
  }

  // The slot is free before the job is seen to be over: whoever waited for the end may begin at once.
  #giveBack({ release, timeout }: Waiting): void {
    clearTimeout(timeout);
    release();
  }

  #fail(job: ImportJob, error: unknown): void {
    const refused = asRefusal(error);
    this.tally.countFailed();
    job.fail(refused);
    const details = { job: job.id, user: job.user, reason: refused.reason, errors: refused.errors };
    // What is nobody's mistake is for the operator to look at, with its cause; the user gets the words.
    if (refused.reason === 'failed') this.#log.error({ ...details, err: refused.cause ?? refused }, 'import failed');
    else this.#log.warn(details, `import refused: ${refused.message}`);
  }

  #changed(job: ImportJob): void {
    for (const listener of this.#listeners) listener(job);
  }
}

function asRefusal(error: unknown): ImportRefused {
  if (error instanceof ImportRefused) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return new ImportRefused('failed', "The server's disk is full.", { cause: error });
  return new ImportRefused('failed', 'The import failed for a reason that stands in the log of the server.', {
    cause: error,
  });
}
