import { startsExpression } from './expression-start.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** What goes on with a condition behind a name, and with a statement behind an alias does not. */
const behindName: ReadonlySet<number> = new Set([
  T.Equals,
  T.Less,
  T.Greater,
  T.LessEquals,
  T.GreaterEquals,
  T.NotEquals,
  T.BangEquals,
  T.BangLess,
  T.BangGreater,
  T.Plus,
  T.Minus,
  T.Slash,
  T.Percent,
  T.Dot,
  T.LeftParen,
  T.IS,
  T.IN,
  T.BETWEEN,
  T.LIKE,
  T.NOT,
]);

/**
 * At the QUALIFY clause of Fabric, and not at a table that is called so: behind it begins a condition.
 * https://learn.microsoft.com/sql/t-sql/queries/select-qualify-clause-transact-sql
 */
export function atQualify(p: Parser): boolean {
  if (p.kind !== T.QUALIFY || !startsExpression(p, 1)) return false;
  const after = p.peek(2);
  // `qualify (NOLOCK)`, `qualify (1)`, `qualify (a, b)`: hints or columns of a table of that name, but `QUALIFY (a) = 1`.
  if (p.peek(1) === T.LeftParen) {
    if (!p.peekName(2) && after !== T.Integer) return true;
    return p.peek(3) === T.RightParen ? behindName.has(p.peek(4)) : p.peek(3) !== T.Comma;
  }
  // `qualify LEFT JOIN u`.
  if (p.peek(1) === T.LEFT || p.peek(1) === T.RIGHT) return after === T.LeftParen;
  return !p.peekName(1) || behindName.has(after);
}
