import { parseColumnList, parseIdentifier } from './name.ts';
import { atWindows } from './over.ts';
import type { Parser } from './parser.ts';
import { atQualify } from './qualify.ts';
import { atThrow } from './statement-start.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';

/** `AS t` or `t` behind a table source; undefined where there is none. */
export function parseTableAlias(p: Parser): Identifier | undefined {
  if (p.kind === T.AS) {
    p.next();
    return parseIdentifier(p);
  }
  return atBareAlias(p) ? parseIdentifier(p) : undefined;
}

/** The alias of what cannot do without. Where it is missing, what stands here is read all the same. */
export function requireTableAlias(p: Parser, start: number, what: string): Identifier | undefined {
  const alias = parseTableAlias(p);
  if (!alias) p.violates(`${what} has no alias`, { start, end: p.lastEnd });
  return alias;
}

/** A name here is an alias unless it is a label, begins the WINDOW or QUALIFY clause or a THROW, or is MERGE's USING. */
function atBareAlias(p: Parser): boolean {
  if (!p.atName || p.peek(1) === T.Colon) return false;
  return p.kind !== T.USING && !atWindows(p) && !atQualify(p) && !atThrow(p);
}

/** `AS t (a, b)`: the columns; undefined where there are none. */
export function parseColumnAliases(p: Parser): Identifier[] | undefined {
  return p.kind === T.LeftParen ? parseColumnList(p) : undefined;
}
