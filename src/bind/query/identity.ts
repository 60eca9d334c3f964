// https://learn.microsoft.com/sql/t-sql/queries/select-into-clause-transact-sql#limitations
import type { Binder } from '../binder.ts';
import type { BoundQuery, QueryColumn, RelationColumn } from '../bound/query.ts';
import type { ValueSource } from '../bound/value.ts';
import { handedOn } from './handed-on.ts';
import { listedColumn } from './scope.ts';

/** What the server makes of a column by itself. */
type Made = Pick<RelationColumn, 'identity' | 'generated' | 'hidden'>;

/**
 * The column that the server counts in a table made of the query's rows: `IDENTITY(int, 1, 1)`, or the identity of the one table that
 * it reads, listed once and as it is. A join, UNION or GROUP BY hands none on.
 */
export function handedIdentity(query: BoundQuery, binder: Binder): QueryColumn | undefined {
  const counted = query.columns.find(({ value }) => isIdentityCall(value.syntax, binder));
  if (counted || !isOfOneTable(query)) return counted;
  const [only, ...others] = query.columns.filter((column) => isIdentity({ kind: 'column', column }, binder));
  return others.length === 0 ? only : undefined;
}

function isIdentityCall(syntax: QueryColumn['value']['syntax'], binder: Binder): boolean {
  return syntax?.kind === 'FunctionCall' && binder.key(syntax.name) === 'identity';
}

function isOfOneTable({ leaves, influences }: BoundQuery): boolean {
  const [leaf, ...others] = leaves;
  if (!leaf || others.length > 0 || influences.some(({ use }) => use === 'GROUP_BY')) return false;
  return !leaf.query || isOfOneTable(leaf.query);
}

function isIdentity(source: ValueSource, binder: Binder): boolean {
  return columnBeneath(source, binder)?.identity === true;
}

/** Of a view's column: whether the table beneath counts it, or computes it. */
export function madeBeneath(column: QueryColumn | undefined, binder: Binder): Made {
  const beneath = column && columnBeneath({ kind: 'column', column }, binder);
  return { identity: beneath?.identity, generated: (beneath?.generated && !beneath.hidden) || undefined };
}

/** The column of a table that is handed on as it is, through however many queries. */
function columnBeneath(source: ValueSource, binder: Binder): Made | undefined {
  const beneath = handedOn(source);
  if (beneath?.kind === 'stored') {
    const relation = binder.relationOf(beneath.object);
    return listedColumn(relation, binder.keyOf(beneath.column));
  }
  if (beneath?.kind !== 'local') return undefined;
  const relation = binder.locals.get(beneath.table.key);
  return relation && listedColumn(relation, beneath.column);
}
