import type { Expression } from '../parse/tree/expression.ts';
import type { QueryExpression, QuerySpecification } from '../parse/tree/query.ts';
import type { Source } from '../text/source.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, QueryColumn } from './bound/query.ts';

/**
 * The query that a table is made of. Where it says itself that it gives no rows, the table is only shaped by it: its columns are
 * called and made as they are, and nothing is in them. `SELECT TOP (0) * INTO #t FROM dbo.T`, `SELECT * INTO … WHERE 1 = 0`.
 */
export function bindShaping(syntax: QueryExpression, binder: Binder): BoundQuery {
  const query = binder.query(syntax, undefined);
  if (syntax.kind !== 'QuerySpecification' || !givesNoRows(syntax, binder.source)) return query;
  const columns = query.columns.map((column): QueryColumn => {
    const from = { kind: 'column', column: { ...column, empty: true } } as const;
    return { ...column, value: { ...column.value, inputs: [{ use: 'IDENTITY', from }] } };
  });
  return { ...query, columns, influences: [] };
}

function givesNoRows({ top, where }: QuerySpecification, source: Source): boolean {
  if (top && numberOf(top.count, source) === 0) return true;
  // Conditions lean to the left: a loop, so that thousands do not overflow the stack.
  let at = where && inner(where);
  while (at?.kind === 'LogicalExpression' && at.operator === 'AND') {
    if (isNever(inner(at.right), source)) return true;
    at = inner(at.left);
  }
  return at !== undefined && isNever(at, source);
}

const unequal = new Set<string>(['<>', '!=', '<', '>']);

/** A comparison of two numbers that does not hold. */
function isNever(condition: Expression, source: Source): boolean {
  if (condition.kind !== 'ComparisonExpression') return false;
  const [left, right] = [numberOf(condition.left, source), numberOf(condition.right, source)];
  if (left === undefined || right === undefined) return false;
  return condition.operator === '=' ? left !== right : unequal.has(condition.operator) && left === right;
}

function numberOf(expression: Expression, source: Source): number | undefined {
  const { kind, ...span } = inner(expression);
  if (kind !== 'Literal') return undefined;
  const text = source.slice(span);
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function inner(expression: Expression): Expression {
  let at = expression;
  while (at.kind === 'ParenthesizedExpression') at = at.expression;
  return at;
}
