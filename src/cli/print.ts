import { once } from 'node:events';

/** UTF-16 units that are written at once: a write a line costs more than the line. */
const together = 65_536;

/** Lines to stdout, waiting where the reader is slower: an answer may be larger than what a pipe takes at once. */
export function printLines(lines: Iterable<string>): Promise<void> {
  return printEach(lines, (line) => line);
}

/** A line for each item, written when its turn comes: an estate has a million references, and a line is done with when it is printed. */
export async function printEach<Item>(items: Iterable<Item>, written: (item: Item) => string): Promise<void> {
  let waiting = '';
  for (const item of items) {
    waiting += `${written(item)}\n`;
    if (waiting.length < together) continue;
    await write(waiting);
    waiting = '';
  }
  if (waiting !== '') await write(waiting);
}

/** One JSON object of lists in one line. In pieces: the whole may be longer than a string can be. */
export async function printJson(lists: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  let before = '{';
  for (const [name, list] of Object.entries(lists)) {
    await write(`${before}${JSON.stringify(name)}:[`);
    for (let at = 0; at < list.length; at += piece) {
      const items = JSON.stringify(list.slice(at, at + piece)).slice(1, -1);
      await write(at === 0 ? items : `,${items}`);
    }
    before = '],';
  }
  await write(']}\n');
}

const piece = 1000;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
