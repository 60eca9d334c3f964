import type { Statement } from '../src/parse/tree/statement.ts';
import { readSqlFiles } from '../src/sources/sql-files.ts';
import { generateEstate } from './estate.ts';
import { loadHeadwater } from './headwater.ts';

/** The batches of a folder of .sql files, or of a generated estate of so many procedures (`10000` for a folder). */
export async function batchesOf(given: string): Promise<string[]> {
  if (/^\d+$/.test(given)) {
    return generateEstate({ modules: Number(given), characters: 5000 }).modules.map(({ definition }) => definition);
  }
  const { parseScript, Source } = (await loadHeadwater()).tsql;
  const files = readSqlFiles([given]);
  return files.flatMap(({ file, text }) => {
    const source = new Source(file, text);
    return parseScript(source).script.batches.map((batch) => source.slice(batch));
  });
}

/** Those that a library without procedures can be asked about. */
const querying: ReadonlySet<Statement['kind']> = new Set([
  'SelectStatement',
  'InsertStatement',
  'UpdateStatement',
  'DeleteStatement',
  'MergeStatement',
]);

/** The statements of these batches that read or write rows, each by itself. */
export async function statementsOf(given: string): Promise<string[]> {
  const { parseScript, Source, walk } = (await loadHeadwater()).tsql;
  const found: string[] = [];
  for (const batch of await batchesOf(given)) {
    const source = new Source('', batch);
    walk(parseScript(source).script, (node) => {
      if (querying.has(node.kind as Statement['kind'])) found.push(`${source.slice(node)};`);
    });
  }
  return found;
}
