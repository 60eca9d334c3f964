import { exactly, parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { firstName, firstReserved, T } from './token.ts';
import type { Identifier, MultipartName } from './tree/name.ts';

/** An identifier: a word that is not reserved, `[…]` or `"…"`. Fails where there is none. */
export function parseIdentifier(p: Parser): Identifier {
  const start = p.start;
  if (p.atName || allowsReserved(p)) p.next();
  else p.fail('a name');
  return { kind: 'Identifier', start, end: p.lastEnd };
}

/** Whether a reserved word stands here that a dot right beside it shows to be meant as a name: `public.T`, `t.order`. */
export function atReservedName(p: Parser): boolean {
  if (p.kind < firstReserved || p.kind >= firstName) return false;
  if (p.peek(1) === T.Dot && p.starts[p.at + 1] === p.ends[p.at]) return true;
  return p.at > 0 && p.kinds[p.at - 1] === T.Dot && p.lastEnd === p.start;
}

/** The same, and says that it is one. */
export function allowsReserved(p: Parser): boolean {
  if (!atReservedName(p)) return false;
  p.violates('a reserved word is a name only between brackets', p.hereSpan());
  return true;
}

/** The name of a collation, which is written without brackets. */
export function parseCollation(p: Parser): Identifier {
  if (p.kind === T.Bracketed || p.kind === T.DoubleQuoted) p.fail('the name of a collation');
  return parseIdentifier(p);
}

/** An identifier, or any word, reserved or not: after a dot or `AS` in the few places where T-SQL takes both. */
export function parseAnyWord(p: Parser): Identifier {
  const start = p.start;
  if (p.kind >= T.ADD) p.next();
  else p.fail('a name');
  return { kind: 'Identifier', start, end: p.lastEnd };
}

/** `a`, `a.b`, `a..b`, `srv.db.dbo.t`, `.t`: up to `most` parts. Fails where there is none. */
export function parseName(p: Parser, most = 4): MultipartName {
  const start = p.start;
  if (p.kind === T.Dot) return parseNameWithLeadingDots(p, start, most);
  const first = parseIdentifier(p);
  const parts = [first];
  return p.kind === T.Dot ? nameFrom(p, start, parts, most) : { kind: 'MultipartName', start, end: p.lastEnd, parts };
}

function parseNameWithLeadingDots(p: Parser, start: number, most: number): MultipartName {
  const parts = [emptyIdentifier(start)];
  return nameFrom(p, start, parts, most);
}

const emptyIdentifier = (at: number): Identifier => ({ kind: 'Identifier', start: at, end: at });

/** Goes on with a name at its next dot. */
export function nameFrom(p: Parser, start: number, parts: Identifier[], most: number): MultipartName {
  while (p.kind === T.Dot) {
    p.next();
    if (p.kind === T.Dot) parts.push(emptyIdentifier(p.start));
    else parts.push(parseIdentifier(p));
  }
  if (parts.length > most) p.fail(`a name of at most ${most} parts`);
  return { kind: 'MultipartName', start, end: p.lastEnd, parts: exactly(parts) };
}

/** Whether a name says which database or server it means: `db.dbo.t`, but not `..t`. */
export const namesDatabase = ({ parts }: MultipartName): boolean =>
  parts.slice(0, -2).some(({ start, end }) => start < end);

/** `(a, b)`; the opening parenthesis stands here. */
export function parseColumnList(p: Parser): Identifier[] {
  p.expect(T.LeftParen, '(');
  const columns = parseCommaList(p, parseIdentifier);
  p.expect(T.RightParen, ')');
  return columns;
}
