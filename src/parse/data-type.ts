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
  const isPlain = p.kind === T.Word || p.kind === T.Bracketed;
  const name = parseTypeName(p);
  if (p.kind === T.LeftParen && p.peek(1) !== T.SELECT && p.peek(1) !== T.LeftParen)
    parseTypeParameters(p, isPlain ? parametersOf(p, name) : undefined, name);
  return { kind: 'DataType', start, end: p.lastEnd, name };
}

/** Type names without parameters, with one, and with two; what is in none of them may be anybody's own type. */
const without = new Set(
  `BIGINT INT INTEGER SMALLINT TINYINT BIT MONEY SMALLMONEY REAL DATETIME SMALLDATETIME DATE TEXT NTEXT IMAGE SQL_VARIANT
  ROWVERSION TIMESTAMP UNIQUEIDENTIFIER`.split(/\s+/),
);
const withOne = new Set(
  'CHAR CHARACTER VARCHAR NCHAR NCHARACTER NVARCHAR FLOAT BINARY VARBINARY TIME DATETIME2 DATETIMEOFFSET'.split(' '),
);
const withTwo = new Set(['DEC', 'DECIMAL', 'NUMERIC']);
/** Of one parameter, but never `max`. */
const bounded = new Set(['CHAR', 'CHARACTER', 'NCHAR', 'NCHARACTER', 'BINARY']);

interface TypeParameters {
  readonly most: number;
  readonly max: boolean;
}

/** Whether the name of a type can begin here. */
export const atDataType = (p: Parser) => p.atName || p.kind === T.NATIONAL || p.kind === T.DOUBLE;

/** Whether the token `n` places ahead names a type of SQL Server's own. */
export function atOwnType(p: Parser, n: number): boolean {
  if (p.peek(n) !== T.Word) return false;
  return ownParameters(p.text.slice(p.starts[p.at + n], p.ends[p.at + n])) !== undefined;
}

/** How many parameters a type of SQL Server takes; undefined for any other type. */
function parametersOf(p: Parser, { parts }: MultipartName): TypeParameters | undefined {
  if (parts.length > 2 || (parts.length === 2 && p.source.words(parts[0]!).toUpperCase() !== 'SYS')) return undefined;
  return ownParameters(p.source.words(parts[parts.length - 1]!));
}

function ownParameters(name: string): TypeParameters | undefined {
  const type = name.toUpperCase();
  if (withOne.has(type)) return { most: 1, max: !bounded.has(type) };
  if (without.has(type)) return { most: 0, max: false };
  return withTwo.has(type) ? { most: 2, max: true } : undefined;
}

function parseTypeName(p: Parser): MultipartName {
  const start = p.start;
  if (p.kind === T.NATIONAL) {
    p.next();
    if (p.atWord('SYS') && p.peek(1) === T.Dot) {
      p.next();
      p.next();
    }
    if (p.takeWord('TEXT')) return oneWord(p, start);
    if (!p.takeWord('CHAR') && !p.takeWord('CHARACTER')) p.fail('CHAR');
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
  if (p.kind === T.Dot) p.fail('a data type');
  const name = parseName(p, 2);
  if (p.kind === T.VARYING && varying.has(p.source.words(name.parts.at(-1)!).toUpperCase())) {
    p.next();
    return oneWord(p, start);
  }
  return name;
}

const varying = new Set(['CHAR', 'CHARACTER', 'BINARY', 'NCHAR', 'NCHARACTER']);

function oneWord(p: Parser, start: number): MultipartName {
  const end = p.lastEnd;
  return { kind: 'MultipartName', start, end, parts: [{ kind: 'Identifier', start, end }] };
}

/** `(10)`, `(max)`, `(18, 2)`, `(CONTENT dbo.Schemas)`, `(384, float16)`. */
function parseTypeParameters(p: Parser, allowed: TypeParameters | undefined, type: MultipartName): void {
  const opening = p.hereSpan();
  p.next();
  let count = 0;
  if (p.atName && p.kind !== T.MAX && p.source.words(type.parts.at(-1)!).toUpperCase() === 'XML') {
    if ((p.atWord('CONTENT') || p.atWord('DOCUMENT')) && p.peekName(1)) p.next();
    parseName(p, 3);
  } else {
    do {
      if (p.kind === T.MAX) {
        if (allowed?.max === false || count > 0) p.fail('a length');
        p.next();
      } else if (p.kind === T.Integer || p.kind === T.Numeric || (p.kind === T.Word && count > 0 && !allowed)) p.next();
      else p.fail('a length');
      count++;
    } while (p.take(T.Comma));
  }
  p.expect(T.RightParen, ')');
  if (allowed && count > allowed.most)
    p.violates(`the type takes ${allowed.most === 0 ? 'no parameter' : 'fewer parameters'}`, opening);
}
