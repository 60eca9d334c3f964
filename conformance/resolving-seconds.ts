import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compiled } from './compiled.ts';

const execute = promisify(execFile);

/** Seconds to read a folder, load it, resolve every name in it and print that: the command itself, its start left out. */
export async function resolvingSeconds(folder: string): Promise<number> {
  compiled();
  const program = join(import.meta.dirname, 'resolving-time.js');
  const { stderr } = await execute(process.execPath, [program, folder], { maxBuffer: 1e9 });
  return (JSON.parse(stderr.trim().split('\n').at(-1)!) as { seconds: number }).seconds;
}
