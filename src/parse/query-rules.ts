import type { Parser } from './parser.ts';
import type { QueryExpression, QuerySpecification } from './tree/query.ts';

/** What a query may not say where it is a part of another statement: a subquery, view, derived table or common table expression. */
export function checkInnerQuery(p: Parser, query: QueryExpression): void {
  if (query.orderBy) checkInnerOrder(p, query);
  checkSelectInto(p, query);
  if (query.kind !== 'QuerySpecification') return;
  for (const element of query.selectList) {
    if (element.kind === 'SelectAssignment') p.violates('a subquery assigns to a variable', element);
  }
}

/**
 * ORDER BY needs a TOP, OFFSET or FOR to decide something.
 * https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql
 */
export function checkInnerOrder(p: Parser, query: QueryExpression): void {
  const { orderBy } = query;
  if (!orderBy || orderBy.offset || orderBy.fetch || query.forClause) return;
  if (lastSelect(query).top) return;
  p.violates(
    'ORDER BY in a subquery, view, derived table or common table expression needs TOP, OFFSET or FOR',
    orderBy,
  );
}

/** The SELECT that ORDER BY stands behind. */
function lastSelect(query: QueryExpression): QuerySpecification {
  let last = query;
  while (last.kind !== 'QuerySpecification') last = last.kind === 'ParenthesizedQuery' ? last.query : last.right;
  return last;
}

/** Only a SELECT statement makes a table, and only its first SELECT says which. */
export function checkSelectInto(p: Parser, query: QueryExpression): void {
  for (const select of selectsOf(query))
    if (select.into) p.violates('INTO in a SELECT that is no statement', select.into);
}

/** The second and further operands of a statement's set operators. */
export function checkOperands(p: Parser, query: QueryExpression): void {
  if (query.kind !== 'BinaryQueryExpression') return;
  checkSelectInto(p, query.right);
  let left = query.left;
  for (; left.kind === 'BinaryQueryExpression'; left = left.left) checkSelectInto(p, left.right);
}

function* selectsOf(query: QueryExpression): Iterable<QuerySpecification> {
  const waiting = [query];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'QuerySpecification') yield next;
    else if (next.kind === 'ParenthesizedQuery') waiting.push(next.query);
    else waiting.push(next.left, next.right);
  }
}
