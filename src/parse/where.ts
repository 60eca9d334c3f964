import { parseCursorName } from './cursor-name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

/** `WHERE a = 1` or `WHERE CURRENT OF c` of UPDATE and DELETE; undefined where there is none. */
export function parseWhere(p: Parser): Expression | undefined {
  if (!p.take(T.WHERE)) return undefined;
  if (p.kind !== T.CURRENT) return p.condition();
  const start = p.start;
  p.next();
  p.expect(T.OF, 'OF');
  const cursor = parseCursorName(p);
  return { kind: 'CurrentOfPredicate', start, end: p.lastEnd, cursor };
}
