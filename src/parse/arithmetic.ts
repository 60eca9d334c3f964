import type { Parser } from './parser.ts';
import { parsePrimary } from './primary.ts';
import { T } from './token.ts';
import type { BinaryExpression, Expression, UnaryExpression } from './tree/expression.ts';

/** `a + b - c`: the lower of the two levels of binary operators. A condition in parentheses passes through. */
export function parseSum(p: Parser): Expression {
  const start = p.start;
  let left = parseProduct(p);
  for (;;) {
    const operator = sumOperator(p.kind);
    if (operator === undefined) return left;
    if (p.isCondition) p.refuse();
    p.next();
    const right = parseProduct(p);
    if (p.isCondition) p.refuse();
    left = { kind: 'BinaryExpression', start, end: p.lastEnd, operator, left, right };
  }
}

function parseProduct(p: Parser): Expression {
  const start = p.start;
  let left = parseUnary(p);
  for (;;) {
    const operator = productOperator(p.kind);
    if (operator === undefined) return left;
    if (p.isCondition) p.refuse();
    p.next();
    const right = parseUnary(p);
    if (p.isCondition) p.refuse();
    left = { kind: 'BinaryExpression', start, end: p.lastEnd, operator, left, right };
  }
}

function parseUnary(p: Parser): Expression {
  const kind = p.kind;
  if (kind !== T.Minus && kind !== T.Plus && kind !== T.Tilde) return parsePrimary(p);
  const start = p.start;
  p.next();
  if (!p.enter()) {
    p.leave();
    return { kind: 'BogusExpression', start, end: p.lastEnd };
  }
  const operand = parseUnary(p);
  p.leave();
  if (p.isCondition) p.refuse();
  const operator: UnaryExpression['operator'] = kind === T.Minus ? '-' : kind === T.Plus ? '+' : '~';
  return { kind: 'UnaryExpression', start, end: p.lastEnd, operator, operand };
}

function sumOperator(kind: number): BinaryExpression['operator'] | undefined {
  if (kind < T.Plus || kind > T.ShiftRight) return undefined;
  if (kind === T.Plus) return '+';
  if (kind === T.Minus) return '-';
  if (kind === T.Ampersand) return '&';
  if (kind === T.Bar) return '|';
  if (kind === T.Caret) return '^';
  if (kind === T.DoubleBar) return '||';
  if (kind === T.ShiftLeft) return '<<';
  if (kind === T.ShiftRight) return '>>';
  return undefined;
}

function productOperator(kind: number): BinaryExpression['operator'] | undefined {
  if (kind === T.Star) return '*';
  if (kind === T.Slash) return '/';
  if (kind === T.Percent) return '%';
  return undefined;
}
