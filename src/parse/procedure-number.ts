import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** Of a group of procedures: `dbo.p;2`. */
export function parseProcedureNumber(p: Parser): number | undefined {
  if (p.kind !== T.Semicolon || p.peek(1) !== T.Integer) return undefined;
  p.next();
  const { start } = p;
  p.next();
  return Number(p.text.slice(start, p.lastEnd));
}
