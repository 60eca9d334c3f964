import type { Names } from '../../bind/names.ts';
import { everyColumn } from '../../bind/query/unknown-columns.ts';
import { type Flow, flowOf, joined, noFlow } from './flow.ts';
import type { TableFlow } from './state.ts';

/**
 * What a column of a temp table holds. One that nobody listed came with a `*` of unknown columns: after `SELECT * INTO #t FROM s`
 * the column `a` of `#t` is that of `s`, a table of the catalog or a temp table of the caller; where several tables stand behind
 * the `*`, it is one of their columns. What was put there by name stands beside what came with the `*`, but for columns that are
 * not of it, or were set in every row.
 */
export function heldIn(
  table: TableFlow | undefined,
  column: string,
  written: string,
  names: Pick<Names, 'columnName'>,
): Flow {
  const held = table?.columns.get(column);
  const rest = table?.replaced.has(column) ? noFlow : (table?.columns.get(everyColumn) ?? noFlow);
  if (!held) return ofStar(rest, column, written, names);
  // Who fills it by name does not leave it to a procedure that nobody knows.
  const known = new Map([...rest].filter(([, { end }]) => end.kind !== 'unknown'));
  return joined(held, ofStar(known, column, written, names));
}

/** What came with a `*` into one of its columns. */
function ofStar(rest: Flow, column: string, written: string, names: Pick<Names, 'columnName'>): Flow {
  const [only, ...others] = rest;
  if (!only || others.length > 0) return rest;
  const [key, { end, use, via }] = only;
  if (!('column' in end) || end.column !== everyColumn) return rest;
  const decided = new Map(rest);
  decided.delete(key);
  const named = end.kind === 'stored' ? names.columnName(end.object, written) : column;
  return joined(flowOf({ ...end, column: named }, use, via), decided);
}
