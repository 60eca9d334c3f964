import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { compiled } from './compiled.ts';

/**
 * Seconds to read a folder, load it, resolve every name in it and write that to where nobody reads it: the command itself, its start
 * left out. DacFx's seconds end before its answer is written.
 */
export async function resolvingSeconds(folder: string): Promise<number> {
  compiled();
  const program = join(import.meta.dirname, 'resolving-time.js');
  const { stderr } = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said = await text(stderr);
  const seconds = /"seconds":([\d.]+)/.exec(said)?.[1];
  if (seconds === undefined) throw new Error(`${program} did not say how long it took: ${said}`);
  return Number(seconds);
}
