import { isSqlcmdVariable } from './constant.ts';
import type { Parser } from './parser.ts';
import { parseParenthesized } from './primary.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { TopClause } from './tree/query.ts';

/** `TOP 10`, `TOP (@n) PERCENT WITH TIES`; what changes rows needs the parentheses. https://learn.microsoft.com/sql/t-sql/queries/top-transact-sql */
export function parseTop(p: Parser, parenthesized = false): TopClause {
  const start = p.start;
  p.next();
  if (parenthesized && p.kind !== T.LeftParen) p.fail('(');
  const count = parseCount(p);
  const percent = p.take(T.PERCENT);
  const withTies = p.kind === T.WITH && p.peek(1) === T.TIES;
  if (withTies || (p.kind === T.WITH && (p.peekWord(1, 'APPROXIMATE') || p.peekWord(1, 'APPROX')))) {
    p.next();
    p.next();
  }
  return { kind: 'TopClause', start, end: p.lastEnd, count, percent, withTies };
}

function parseCount(p: Parser): Expression {
  const start = p.start;
  if (p.kind === T.LeftParen) {
    const expression = parseParenthesized(p, start);
    if (p.isCondition) p.fail('a number');
    return expression;
  }
  if (p.kind === T.Variable) {
    p.next();
    return { kind: 'VariableReference', start, end: p.lastEnd };
  }
  const type = p.kind === T.Integer ? 'integer' : 'numeric';
  if (p.kind === T.Integer || p.kind === T.Numeric || p.kind === T.Float || isSqlcmdVariable(p)) p.next();
  else p.fail('a number');
  return { kind: 'Literal', start, end: p.lastEnd, type };
}
