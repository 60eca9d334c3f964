import { parseScript } from '../src/parse/parse.ts';
import type { ColumnReference } from '../src/parse/tree/expression.ts';
import type { QuerySpecification, SelectStar } from '../src/parse/tree/query.ts';
import type { TableReference, TableSource } from '../src/parse/tree/table-source.ts';
import { walk } from '../src/parse/walk.ts';
import { Source } from '../src/text/source.ts';
import { replaced } from './replaced.ts';

/** The same rows under the same name. */
const ways: readonly ((table: string, alias: string) => string)[] = [
  (table, alias) => `(SELECT * FROM ${table}) AS ${alias}`,
  (table, alias) => `(SELECT one.* FROM (SELECT * FROM ${table}) AS one) AS ${alias}`,
];

/** Each table in the FROM of a query by way of a derived table; none where a column or star has the table's schema in front. */
export function readOtherwise(sql: string, first = 0): string {
  const source = new Source('case.sql', sql);
  const tables: TableReference[] = [];
  let isPlain = true;
  walk(parseScript(source).script, (node) => {
    if (node.kind === 'MatchPredicate') isPlain = false;
    if (node.kind === 'ColumnReference') isPlain &&= (node as ColumnReference).name.parts.length <= 2;
    if (node.kind === 'SelectStar') isPlain &&= ((node as SelectStar).qualifier?.parts.length ?? 1) === 1;
    if (node.kind === 'QuerySpecification') {
      for (const one of (node as QuerySpecification).from?.sources ?? []) tables.push(...tablesIn(one));
    }
  });
  if (!isPlain) return sql;
  const replacements = tables.map((at, i) => {
    const alias = source.slice(at.alias ?? at.name.parts.at(-1)!);
    return { at, by: ways[(i + first) % ways.length]!(withoutAlias(at, source), alias) };
  });
  return replaced(sql, replacements);
}

function tablesIn(source: TableSource): readonly TableReference[] {
  switch (source.kind) {
    case 'TableReference':
      return [source];
    case 'JoinedTable':
      return [...tablesIn(source.left), ...tablesIn(source.right)];
    case 'ParenthesizedJoin':
    case 'PivotedTable':
    case 'UnpivotedTable':
      return tablesIn(source.source);
    default:
      return [];
  }
}

/** Its hints and times stay. */
function withoutAlias({ alias, start, end }: TableReference, source: Source): string {
  if (!alias) return source.slice({ start, end });
  const front = source.slice({ start, end: alias.start }).replace(/\s+(?:AS\s*)?$/i, ' ');
  return `${front}${source.slice({ start: alias.end, end })}`;
}
