import { movesData } from '../bind/moves-data.ts';
import type { Names } from '../bind/names.ts';
import type { CatalogObject, LoggedQuery } from '../catalog/catalog.ts';
import { parseScript } from '../parse/parse.ts';
import { Source } from '../text/source.ts';
import { normalisedText } from './normalised-text.ts';

/**
 * The query log as scripts: ad-hoc statements that write, grouped by their text with constants and blanks taken out.
 * Statements that only read or call are no scripts of their own.
 */
export function queryScripts(queries: readonly LoggedQuery[], names: Names): CatalogObject[] {
  const groups = new Map<string, CatalogObject>();
  const seen = new Set<string>();
  for (const { text } of queries) {
    if (seen.has(text)) continue;
    seen.add(text);
    const key = normalisedText(text);
    if (groups.has(key) || !writes(text)) continue;
    const name = `query log ${groups.size + 1}`;
    const made = names.make({ database: names.catalog.data.defaultDatabase, schema: '', name }, 'Script');
    groups.set(key, { ...made, columnsKnown: true, definition: { file: name, text } });
  }
  return [...groups.values()];
}

function writes(text: string): boolean {
  const { script } = parseScript(new Source('query log', text));
  return script.batches.some(({ statements }) =>
    statements.some((statement) => {
      if (statement.kind === 'SelectStatement') {
        let { query } = statement;
        while (query.kind !== 'QuerySpecification') {
          query = query.kind === 'BinaryQueryExpression' ? query.left : query.query;
        }
        return query.into !== undefined;
      }
      if (statement.kind === 'DeclareVariableStatement' || statement.kind === 'SetVariableStatement') return false;
      return (
        movesData(statement) && statement.kind !== 'ExecuteStatement' && statement.kind !== 'DeclareCursorStatement'
      );
    }),
  );
}
