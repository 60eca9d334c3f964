import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { DataType } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';

/**
 * `int`, `nvarchar(max)`, `decimal(18, 2)`, `dbo.Money`, `xml(CONTENT dbo.c)`, `DOUBLE PRECISION`, `NATIONAL CHAR VARYING(5)`.
 * https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql
 */
export function parseDataType(p: Parser): DataType {
  const start = p.start;
  const name = parseTypeName(p);
  if (p.kind === T.LeftParen) parseTypeParameters(p);
  return { kind: 'DataType', start, end: p.lastEnd, name };
}

function parseTypeName(p: Parser): MultipartName {
  const start = p.start;
  if (p.kind === T.NATIONAL) {
    p.next();
    if (!p.takeWord('CHAR') && !p.takeWord('CHARACTER') && !p.takeWord('TEXT')) p.fail('CHAR');
    p.take(T.VARYING);
    return oneWord(p, start);
  }
  if (p.kind === T.DOUBLE) {
    p.next();
    p.expect(T.PRECISION, 'PRECISION');
    return oneWord(p, start);
  }
  if (p.kind === T.CURSOR) {
    p.next();
    return oneWord(p, start);
  }
  const name = parseName(p, 3);
  if (p.kind === T.VARYING && name.parts.length === 1 && isCharacterType(p, name)) {
    p.next();
    return oneWord(p, start);
  }
  return name;
}

const varying = new Set(['CHAR', 'CHARACTER', 'BINARY', 'NCHAR']);

function isCharacterType(p: Parser, name: MultipartName): boolean {
  return varying.has(p.source.slice(name).toUpperCase());
}

function oneWord(p: Parser, start: number): MultipartName {
  const end = p.lastEnd;
  return { kind: 'MultipartName', start, end, parts: [{ kind: 'Identifier', start, end }] };
}

/** `(10)`, `(max)`, `(18, 2)`, `(CONTENT dbo.Schemas)`, `(384, float16)`. */
function parseTypeParameters(p: Parser): void {
  p.next();
  if (p.atWord('CONTENT') || p.atWord('DOCUMENT')) {
    p.next();
    parseName(p, 3);
  } else if (p.atName && p.kind !== T.MAX) {
    parseName(p, 3);
  } else {
    do {
      if (p.kind === T.MAX || p.kind === T.Integer || p.kind === T.Numeric || p.kind === T.Word) p.next();
      else p.fail('a length');
    } while (p.take(T.Comma));
  }
  p.expect(T.RightParen, ')');
}
