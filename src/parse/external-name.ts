import { parseName } from './name.ts';
import type { Parser } from './parser.ts';

/** `EXTERNAL NAME assembly.class.method` of a CLR module. */
export function parseExternalName(p: Parser): void {
  p.next();
  p.expectWord('NAME');
  parseName(p, 3);
}
