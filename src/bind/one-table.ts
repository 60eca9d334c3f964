import type { Binder } from './binder.ts';
import type { ColumnAssignment } from './bound/statement.ts';
import type { Target } from './target.ts';

// https://learn.microsoft.com/sql/t-sql/statements/create-view-transact-sql#updatable-views

/** Through a common table expression or derived table one UPDATE changes columns of one table. */
export function reportTablesSet(target: Target, assignments: readonly ColumnAssignment[], binder: Binder): void {
  const owners = new Set<unknown>();
  for (const { place } of assignments) {
    if (place?.kind === 'stored') owners.add(place.object);
    else if (place?.kind === 'local') owners.add(place.table);
  }
  if (owners.size < 2) return;
  binder.report('HW2014', target, { rule: `the columns that are set through ${target.name} are of one table` });
}

/** A row of several tables is none that DELETE could take out of one. Rows that a query in FROM makes, of groups for example, are beside the point. */
export function reportTablesEmptied(target: Target, binder: Binder): void {
  const { query } = target.relation;
  const tables = query?.leaves.filter((leaf) => leaf.object?.type === 'Table' || leaf.local) ?? [];
  if (tables.length < 2) return;
  binder.report('HW2014', target, { rule: `the rows that are deleted through ${target.name} are of one table` });
}
