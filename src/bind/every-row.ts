import type { FromClause } from '../parse/tree/query.ts';
import type { TableSource } from '../parse/tree/table-source.ts';
import type { Relation } from './bound/query.ts';
import type { LocalTable } from './bound/value.ts';
import type { Scope } from './query/scope.ts';
import type { Target } from './target.ts';

/**
 * Whether FROM leaves out no row of the temp table or table variable that is updated or deleted from (nobody asks it of another
 * table): it is not there, or it names the target alone, or first with nothing but outer joins to it; and so does the CTE or derived
 * table that stands in the table's place. `UPDATE t SET … FROM #t AS t LEFT JOIN dbo.S AS s ON …`.
 */
export function keepsEveryRow(
  from: FromClause | undefined,
  { local, relation, name }: Target,
  scope: Scope,
  keyOf: (name: string) => string,
): boolean {
  if (!isWhole(relation, local)) return false;
  if (!from) return true;
  if (!keepsFirst(from)) return false;
  const [first, ...others] = scope.sources;
  if (first?.alias === keyOf(name)) return true;
  // It is among the sources, behind those of FROM where it is none of them.
  return !others.some((source) => source.relation.local === local);
}

/** Of a CTE or derived table: whether it has all rows of the table that is changed through it. */
function isWhole({ query }: Relation, local: LocalTable | undefined): boolean {
  if (!query) return true;
  const [first] = query.leaves;
  if (!query.everyRow || !first) return false;
  return first.query ? isWhole(first, local) : first.local === local;
}

/** Whether FROM has all rows of its first table, or of the only one. */
export function keepsFirst(from: FromClause | undefined): boolean {
  return from?.sources.length === 1 && isFirstKept(from.sources[0]!);
}

function isFirstKept(source: TableSource): boolean {
  switch (source.kind) {
    case 'ParenthesizedJoin':
      return isFirstKept(source.source);
    case 'JoinedTable':
      return (source.join === 'LEFT' || source.join === 'OUTER APPLY') && isFirstKept(source.left);
    default:
      // The target itself, or the target is one of the other sources.
      return true;
  }
}
