import { once } from 'node:events';

/** UTF-16 units that are written at once: a write a line costs more than the line. */
const together = 65_536;

/** Lines to stdout, waiting where the reader is slower: an answer may be larger than what a pipe takes at once. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < together) continue;
    await write(waiting);
    waiting = '';
  }
  if (waiting !== '') await write(waiting);
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
