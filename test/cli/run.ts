import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { installation } from '../../src/settings/installation.ts';

export const command = join(installation.root, 'bin', 'headwater.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `headwater` as a person does, in a process of its own, and waits for its end. */
export function headwater(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, ...environment } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  /** All of stderr so far. */
  readonly log: () => string;
  /** Asks the server to stop, and says with what exit code it did. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `headwater serve` on a free port and waits until it says where. */
export async function serve(
  args: readonly string[],
  environment: Record<string, string> = {},
  nodeFlags: readonly string[] = [],
): Promise<Served> {
  const child = spawn(process.execPath, [...nodeFlags, command, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
      const found = /is at (http:\S+)/.exec(log);
      if (found) resolve(found[1]!);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${log}`)));
  });
  return {
    url,
    process: child,
    log: () => log,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
