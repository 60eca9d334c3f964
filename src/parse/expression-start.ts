import type { Parser } from './parser.ts';
import { firstName, T } from './token.ts';

const reservedStarts: ReadonlySet<number> = new Set([
  T.String,
  T.NationalString,
  T.Integer,
  T.Numeric,
  T.Float,
  T.Money,
  T.Hex,
  T.Variable,
  T.SystemVariable,
  T.PseudoColumn,
  T.LeftParen,
  T.LeftBrace,
  T.Dot,
  T.DoubleColon,
  T.Plus,
  T.Minus,
  T.Tilde,
  T.NULL,
  T.NOT,
  T.EXISTS,
  T.CONTAINS,
  T.FREETEXT,
  T.CASE,
  T.CONVERT,
  T.TRY_CONVERT,
  T.COALESCE,
  T.NULLIF,
  T.LEFT,
  T.RIGHT,
  T.IDENTITYCOL,
  T.ROWGUIDCOL,
  T.USER,
  T.CURRENT_USER,
  T.SESSION_USER,
  T.SYSTEM_USER,
  T.CURRENT_TIMESTAMP,
  T.CURRENT_DATE,
  T.CURRENT_TIME,
]);

/** Whether the token `n` places ahead can begin a value or a condition. */
export function startsExpression(p: Parser, n: number): boolean {
  const kind = p.peek(n);
  return kind >= firstName || reservedStarts.has(kind);
}
