import type { Parser } from './parser.ts';
import type { OrderByClause, QueryExpression, QuerySpecification } from './tree/query.ts';

/** What a query may not say where it is a part of another statement: a subquery, view, derived table or common table expression. */
export function checkInnerQuery(p: Parser, query: QueryExpression): void {
  checkInnerOrder(p, query);
  checkSelectInto(p, query);
  if (query.kind !== 'QuerySpecification') return;
  for (const element of query.selectList) {
    if (element.kind === 'SelectAssignment') p.violates('a subquery assigns to a variable', element);
  }
}

/**
 * ORDER BY needs a TOP, OFFSET or FOR to decide something, also that of an operand: `SELECT TOP (1) a … ORDER BY b UNION SELECT …`.
 * https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql
 */
export function checkInnerOrder(p: Parser, query: QueryExpression): void {
  for (let at = query; ; at = at.left) {
    const idle = idleOrder(at);
    if (idle) {
      p.violates(
        'ORDER BY in a subquery, view, derived table or common table expression needs TOP, OFFSET or FOR',
        idle,
      );
    }
    if (at.kind !== 'BinaryQueryExpression') break;
  }
}

/** The ORDER BY of a query where it decides nothing but the order. */
function idleOrder(query: QueryExpression): OrderByClause | undefined {
  const { orderBy, forClause } = query;
  return orderBy?.offset || orderBy?.fetch || forClause || lastSelect(query)?.top ? undefined : orderBy;
}

/** The SELECT that ORDER BY stands behind; what is in parentheses has one of its own. */
function lastSelect(query: QueryExpression): QuerySpecification | undefined {
  const last = query.kind === 'BinaryQueryExpression' ? query.right : query;
  return last.kind === 'QuerySpecification' ? last : undefined;
}

/**
 * Of a statement that is a query, ORDER BY and FOR stand behind the whole.
 * https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql
 */
export function checkOuterOrder(p: Parser, query: QueryExpression): void {
  if (query.kind === 'QuerySpecification') return;
  const waiting: { readonly part: QueryExpression; readonly inside: boolean }[] = [];
  const addParts = (whole: QueryExpression, inside: boolean) => {
    if (whole.kind === 'ParenthesizedQuery') waiting.push({ part: whole.query, inside: true });
    else if (whole.kind === 'BinaryQueryExpression') {
      waiting.push({ part: whole.left, inside }, { part: whole.right, inside });
    }
  };
  addParts(query, false);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, inside } = next;
    const clause = part.orderBy ?? part.forClause;
    // What is in parentheses was checked for itself before.
    if (clause && !(inside && idleOrder(part))) {
      p.violates('ORDER BY or FOR in a part of a SELECT statement: they stand behind the whole', clause);
    }
    addParts(part, inside);
  }
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
