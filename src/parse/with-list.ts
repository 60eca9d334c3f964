import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** Consumes WITH where a parenthesis stands behind it; it may begin the next statement instead. */
export function takeWithList(p: Parser): boolean {
  if (p.kind !== T.WITH || p.peek(1) !== T.LeftParen) return false;
  p.next();
  return true;
}
