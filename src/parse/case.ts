import { exactly } from './list.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression, WhenClause } from './tree/expression.ts';

/** `CASE WHEN a = 1 THEN b ELSE c END`, `CASE a WHEN 1 THEN b END`. */
export function parseCase(p: Parser): Expression {
  const start = p.start;
  p.next();
  if (!p.enter()) {
    p.leave();
    return { kind: 'BogusExpression', start, end: p.lastEnd };
  }
  const input = p.kind === T.WHEN ? undefined : p.expression();
  const whens: WhenClause[] = [];
  do whens.push(parseWhen(p, input !== undefined));
  while (p.kind === T.WHEN);
  const otherwise = p.take(T.ELSE) ? p.expression() : undefined;
  p.expect(T.END, 'END');
  p.leave();
  p.isCondition = false;
  return { kind: 'CaseExpression', start, end: p.lastEnd, input, whens: exactly(whens), otherwise };
}

function parseWhen(p: Parser, hasInput: boolean): WhenClause {
  const start = p.start;
  p.expect(T.WHEN, 'WHEN');
  const when = hasInput ? p.expression() : p.condition();
  p.expect(T.THEN, 'THEN');
  const then = p.expression();
  return { kind: 'WhenClause', start, end: p.lastEnd, when, then };
}
