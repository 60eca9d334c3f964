import { parseSum } from './arithmetic.ts';
import type { Parser } from './parser.ts';
import { parsePredicate } from './predicate.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

// Precedence climbing over one grammar for values and conditions: `((a + 1) * 2 = b)` cannot be told apart from the left.
// `p.isCondition` says what the last expression was, and each place checks what it needs.
// https://learn.microsoft.com/sql/t-sql/language-elements/operator-precedence-transact-sql

/** A value: `a + 1`, `(SELECT …)`, `f(x)`. */
export function parseExpression(p: Parser): Expression {
  const expression = parseSum(p);
  if (p.isCondition) {
    p.violates('a condition stands where a value has to', expression);
    p.isCondition = false;
  }
  return expression;
}

/** A condition: `a = 1 AND EXISTS (…)`. */
export function parseCondition(p: Parser): Expression {
  const condition = parseValueOrCondition(p);
  if (!p.isCondition) p.fail('a comparison');
  return condition;
}

/** What may stand in parentheses. `p.isCondition` tells which it was. */
export function parseValueOrCondition(p: Parser): Expression {
  const start = p.start;
  let left = parseAnd(p);
  while (p.kind === T.OR) {
    if (!p.isCondition) p.fail('a comparison');
    p.next();
    const right = parseAnd(p);
    if (!p.isCondition) p.fail('a comparison');
    left = { kind: 'LogicalExpression', start, end: p.lastEnd, operator: 'OR', left, right };
  }
  return left;
}

function parseAnd(p: Parser): Expression {
  const start = p.start;
  let left = parseNot(p);
  while (p.kind === T.AND) {
    if (!p.isCondition) p.fail('a comparison');
    p.next();
    const right = parseNot(p);
    if (!p.isCondition) p.fail('a comparison');
    left = { kind: 'LogicalExpression', start, end: p.lastEnd, operator: 'AND', left, right };
  }
  return left;
}

function parseNot(p: Parser): Expression {
  if (p.kind !== T.NOT) return parsePredicate(p);
  const start = p.start;
  p.next();
  if (!p.enter()) {
    p.leave();
    return { kind: 'BogusExpression', start, end: p.lastEnd };
  }
  const operand = parseNot(p);
  p.leave();
  if (!p.isCondition) p.fail('a comparison');
  p.isCondition = true;
  return { kind: 'NotExpression', start, end: p.lastEnd, operand };
}
