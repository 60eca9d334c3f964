import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { VariableReference } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';

/** `c`, `GLOBAL c` or `@c`. */
export function parseCursorName(p: Parser): Identifier | VariableReference {
  if (p.kind === T.GLOBAL && p.peekName(1)) p.next();
  return p.kind === T.Variable ? parseVariable(p) : parseIdentifier(p);
}
