import { parseName } from './name.ts';
import type { Parser } from './parser.ts';

/** `EXTERNAL NAME assembly.class.method` of a CLR module, `EXTERNAL NAME assembly.class` of a type. */
export function parseExternalName(p: Parser, of: 'module' | 'type'): void {
  p.next();
  p.expectWord('NAME');
  const { parts } = parseName(p, of === 'module' ? 3 : 2);
  if (of === 'module' && parts.length < 3) p.fail('.');
  const missing = parts.find(({ start, end }) => start === end);
  if (missing) p.violates('a part of an external name is missing', missing);
}
