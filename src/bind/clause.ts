import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { Scope } from './query/scope.ts';

/** A clause in which no window can stand, and unless it is HAVING no aggregate. */
export type Clause = 'WHERE' | 'ON' | 'GROUP BY' | 'HAVING' | 'SET';

/** Binds a part of a statement as that clause; a query in it has clauses of its own. */
export function inClause<Bound>(clause: Clause | undefined, binder: Binder, bind: () => Bound): Bound {
  const { clause: around } = binder;
  binder.clause = clause;
  const bound = bind();
  binder.clause = around;
  return bound;
}

/** SQL Server computes windows behind all of these clauses. https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql */
export function reportWindow(span: Span, binder: Binder): void {
  const { clause } = binder;
  if (clause) binder.report('HW2014', span, { rule: `a window stands in SELECT or ORDER BY, not in ${clause}` });
}

/** What is aggregated are the rows that WHERE leaves. In a subquery the aggregate may be one of the query around it. */
export function reportAggregate(span: Span, scope: Scope | undefined, binder: Binder): void {
  const { clause } = binder;
  if (!clause || clause === 'HAVING' || scope?.outer) return;
  binder.report('HW2014', span, { rule: `an aggregate cannot stand in ${clause}` });
}
