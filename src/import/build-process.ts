import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileReport } from '../contract/explore.ts';
import { installation } from '../settings/installation.ts';
import type { OverrideFile } from '../workspace/workspace.ts';
import type { ReceivedFile } from './receive.ts';
import { ImportRefused } from './refusal.ts';
import type { ImportStep } from './steps.ts';

/** What the child process is asked, once, right after its start. */
export interface BuildRequest {
  readonly files: readonly ReceivedFile[];
  /** The snapshot file to write. */
  readonly target: string;
  readonly user: string;
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The override file of the current snapshot, which applies where none is among the files. */
  readonly kept?: OverrideFile | undefined;
  /** The file of the current snapshot, where what is in it may be reused. */
  readonly current?: string | undefined;
}

/** What the child process says. `built` or `refused` is its last word. */
export type BuildMessage =
  | { readonly type: 'advance'; readonly step: ImportStep; readonly part: number }
  | { readonly type: 'recognised'; readonly files: readonly FileReport[] }
  | { readonly type: 'warning'; readonly text: string }
  | { readonly type: 'built' }
  | {
      readonly type: 'refused';
      readonly message: string;
      readonly errors: readonly string[];
      readonly files: readonly FileReport[];
    };

export interface BuildProcessOptions {
  readonly signal: AbortSignal;
  /** Address space for data that the process may take; beyond it, it fails alone. */
  readonly memoryBytes: number;
  readonly onMessage: (message: BuildMessage) => void;
}

/**
 * Builds a snapshot in a process of its own: a hostile file, a crash or an endless loop costs one import and never the
 * server, and the server's event loop stays free for those who browse.
 *
 * Resolves when the file is complete and the process is gone; it is gone too when this rejects.
 * @throws {ImportRefused} where the files are not usable, the process died, or the signal was aborted.
 */
export async function runBuildProcess(request: BuildRequest, options: BuildProcessOptions): Promise<void> {
  const { signal, memoryBytes, onMessage } = options;
  signal.throwIfAborted();
  const child = startChild(memoryBytes);
  const complaints = lastWords(child);
  let last: BuildMessage | undefined;

  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  try {
    const ended = new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, killedBy) => resolve(killedBy ? `signal ${killedBy}` : `exit code ${code}`));
    });
    child.on('message', (message: BuildMessage) => {
      if (message.type === 'built' || message.type === 'refused') last = message;
      else onMessage(message);
    });
    // The child may die before it reads its request: `close` tells, so a failed send needs no handling of its own.
    child.send(request, () => {});
    const how = await ended;

    signal.throwIfAborted();
    if (last?.type === 'built') return;
    if (last?.type === 'refused') {
      throw new ImportRefused('files-not-usable', last.message, { errors: last.errors, files: last.files });
    }
    throw new ImportRefused(
      'failed',
      `The import process ended unexpectedly (${how}). It may have needed more memory than the ${Math.round(memoryBytes / 1e6)} MB it is given (IMPORT_MEMORY_MB).`,
      { cause: new Error(complaints()) },
    );
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
}

function startChild(memoryBytes: number): ChildProcess {
  const { folder, ending } = installation.code;
  const program = join(folder, 'import', `child${ending}`);
  // Most of what tracing makes is short-lived: with room for it, little of it is copied before it is gone.
  const flags = [`--max-old-space-size=${Math.floor((memoryBytes * 0.7) / 1e6)}`, '--max-semi-space-size=64'];
  // From the sources, as the tests run it, the child needs the loader that the parent has.
  if (ending === '.ts') flags.push('--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href);
  const command = [process.execPath, ...flags, program];
  // V8's heap is bounded by its flag; what native code takes (DuckDB on a hostile file) only by the operating system.
  const limited = canLimit() ? ['prlimit', `--data=${memoryBytes}`, ...command] : command;
  return spawn(limited[0]!, limited.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

let limits: boolean | undefined;

/** Whether `prlimit` (util-linux) is there: it is on Linux, and on nothing else. */
function canLimit(): boolean {
  limits ??=
    process.platform === 'linux' &&
    (process.env.PATH ?? '').split(delimiter).some((folder) => {
      try {
        accessSync(join(folder, 'prlimit'), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return limits;
}

/** Keeps the end of what the child wrote to stderr, for the log. */
function lastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-4000);
  });
  return () => words.trim();
}
