// How dense procedures are, people's and the generated ones: npx tsx bench/text-shape.ts [FOLDER…]
import { basename } from 'node:path';
import { alignedTable } from '../conformance/table.ts';
import { parseScript } from '../src/parse/parse.ts';
import { scan } from '../src/parse/scanner.ts';
import { walk } from '../src/parse/walk.ts';
import { readSqlFiles } from '../src/sources/sql-files.ts';
import { Source } from '../src/text/source.ts';
import { generateEstate } from './estate.ts';

/** Procedures of about 5 KB. */
const isOfLength = ({ length }: string) => length >= 2500 && length <= 12_000;

async function proceduresIn(folder: string): Promise<string[]> {
  const files = readSqlFiles([folder]);
  return files.flatMap(({ file, text }) => {
    const source = new Source(file, text);
    const found: string[] = [];
    for (const batch of parseScript(source).script.batches) {
      let isProcedure = false;
      walk(batch, ({ kind }) => {
        isProcedure ||= kind === 'CreateProcedureStatement';
      });
      if (isProcedure) found.push(source.slice(batch));
    }
    return found.filter(isOfLength);
  });
}

function shapeOf(name: string, texts: readonly string[]): string[] {
  let [characters, tokens, inTokens, dynamic] = [0, 0, 0, 0];
  for (const text of texts) {
    const { count, starts, ends } = scan(text);
    const code = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
    characters += text.length;
    tokens += count;
    for (const token of code) inTokens += token.length;
    if (/\bsp_executesql\b|\bexec(ute)? \(/i.test(code.join(' '))) dynamic++;
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
  return [
    name,
    String(texts.length),
    (characters / texts.length).toFixed(0),
    ((1000 * tokens) / characters).toFixed(0),
    percent(characters - inTokens, characters),
    percent(dynamic, texts.length),
  ];
}

const rows: string[][] = [];
const all: string[] = [];
for (const folder of process.argv.slice(2)) {
  const texts = await proceduresIn(folder);
  if (texts.length > 0) rows.push(shapeOf(basename(folder), texts));
  all.push(...texts);
}
if (all.length > 0) rows.push(shapeOf('all of them', all));
const { modules } = generateEstate({ modules: 1000, characters: 5000 });
const procedures = modules.filter(({ type }) => type === 'Stored Procedure');
rows.push(
  shapeOf(
    'generated',
    procedures.map(({ definition }) => definition),
  ),
);
const header = ['', 'procedures', 'characters each', 'tokens a KB', 'comments, blanks', 'with dynamic SQL'];
console.log(alignedTable({ header, rows }));
