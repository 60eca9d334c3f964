import { parseScript } from '../src/parse/parse.ts';
import { Source } from '../src/text/source.ts';
import type { Span } from '../src/text/span.ts';
import { replaced } from './replaced.ts';

/** Kinds of nodes whose names may be written in brackets, whatever they are. */
const named = new Set([
  'TableReference',
  'ColumnReference',
  'CommonTableExpression',
  'SelectExpression',
  'DerivedTable',
]);

/** Words that stand for a column and are no names: in brackets they would be. */
const wordsForColumns = /^(IDENTITYCOL|ROWGUIDCOL)$/i;

/** Every plain name of a table, column or alias in brackets. */
export function withBrackets(sql: string): string {
  const source = new Source('case.sql', sql);
  const places: Span[] = [];
  collect(parseScript(source).script, false);

  function collect(node: unknown, inName: boolean): void {
    if (Array.isArray(node)) {
      for (const item of node) collect(item, inName);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { kind } = node as { kind?: string };
    if (kind === 'Identifier') {
      if (inName) places.push(node as unknown as Span);
      return;
    }
    const names = kind === 'MultipartName' ? inName : named.has(kind ?? '');
    for (const value of Object.values(node)) collect(value, names);
  }

  const plain = places.filter((place) => {
    const written = source.slice(place);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(written) && !wordsForColumns.test(written);
  });
  return replaced(
    sql,
    plain.map((at) => ({ at, by: `[${source.slice(at)}]` })),
  );
}
