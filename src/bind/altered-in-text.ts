import type { Literal } from '../parse/tree/expression.ts';
import type { Statement } from '../parse/tree/statement.ts';
import { walk } from '../parse/walk.ts';
import type { Source } from '../text/source.ts';

const adds = /\balter\s+table\s+(?:\[?tempdb\]?\s*\.\s*\[?(?:dbo)?\]?\s*\.\s*)?\[?(#[\p{L}\p{N}_@#$]+)\]?\s+add\b/giu;

/** The temp tables that get columns by dynamic SQL: `EXEC ('ALTER TABLE #t ADD ' + @columns)`. Only the run knows which. */
export function alteredInText(statements: readonly Statement[], source: Source): Set<string> {
  const altered = new Set<string>();
  if (!/\balter\s+table\s[^;]{0,20}#/i.test(source.text)) return altered;
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.kind !== 'Literal' || (node as Literal).type !== 'string') return;
      for (const [, name] of source.slice(node).matchAll(adds)) altered.add(name!);
    });
  }
  return altered;
}
