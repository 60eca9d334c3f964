// One parser over one text: prints what it took as JSON. tsx parse-one.ts PARSER batches|statements FOLDER|MODULES
import { batchesOf, statementsOf } from './batches.ts';
import { heapInUse } from './measured.ts';
import { sqlParsers } from './sql-parser.ts';

export interface ParseTimes {
  readonly title: string;
  readonly texts: number;
  readonly accepted: number;
  /** UTF-16 units of the accepted texts. A text that is refused at its first line costs nothing, and says nothing. */
  readonly characters: number;
  /** To parse the accepted ones: the best of the rounds after the one that warms up. */
  readonly seconds: number;
  /** Of their trees together, above what was there before. */
  readonly treeBytes: number;
}

const rounds = 3;

const [name = '', unit = '', given = ''] = process.argv.slice(2);
const { title, parse } = await sqlParsers[name]!();
const texts = await (unit === 'statements' ? statementsOf : batchesOf)(given);
const before = heapInUse();
const trees: unknown[] = [];
const accepted = texts.filter((text) => {
  const result = parse(text);
  if (result.accepted) trees.push(result.tree);
  return result.accepted;
});
const treeBytes = heapInUse() - before;
trees.length = 0;
let seconds = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds; round++) {
  const began = performance.now();
  for (const text of accepted) parse(text);
  seconds = Math.min(seconds, (performance.now() - began) / 1000);
}
const characters = accepted.reduce((sum, { length }) => sum + length, 0);
const times: ParseTimes = { title, texts: texts.length, accepted: accepted.length, characters, seconds, treeBytes };
console.log(JSON.stringify(times));
