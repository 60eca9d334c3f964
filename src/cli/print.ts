import { once } from 'node:events';

/** Lines to stdout, waiting where the reader is slower: an answer may be larger than what a pipe takes at once. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  for (const line of lines) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
