import { parseDataType } from './data-type.ts';
import { nameFrom, parseAnyWord, parseCollation, parseIdentifier, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { parseColumnAliases, parseTableAlias } from './table-alias.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { OpenRowsetTable, ProviderConnection, SchemaColumn } from './tree/table-source.ts';

/**
 * `OPENROWSET(BULK 'file', FORMAT = 'PARQUET') WITH (a int 1) AS r`, `OPENROWSET('SQLNCLI', 'server'; 'user'; 'pw', db.dbo.t)`,
 * `OPENDATASOURCE('SQLNCLI', '…').db.dbo.t`.
 * https://learn.microsoft.com/sql/t-sql/functions/openrowset-bulk-transact-sql
 */
export function parseOpenRowset(p: Parser): OpenRowsetTable {
  const start = p.start;
  const isDataSource = p.kind === T.OPENDATASOURCE;
  p.next();
  p.expect(T.LeftParen, '(');
  if (isDataSource) return parseDataSource(p, start);
  if (p.kind === T.BULK) return parseBulk(p, start);
  if (p.atName && p.kind !== T.DoubleQuoted) return parseOptions(p, start);
  return parseProvider(p, start);
}

function parseDataSource(p: Parser, start: number): OpenRowsetTable {
  const connection = parseSourceConnection(p);
  const nameStart = p.start;
  const object = nameFrom(p, nameStart, [parseIdentifierOrNothing(p)], 3);
  return { ...rowset(p, start, 'DATASOURCE', [], object, []), connection };
}

/** `'provider', 'connection').` of OPENDATASOURCE: the name behind it is that server's. */
export function parseSourceConnection(p: Parser): ProviderConnection {
  const provider = p.expression();
  p.expect(T.Comma, ',');
  const to = p.expression();
  p.expect(T.RightParen, ')');
  p.expect(T.Dot, '.');
  return { provider, to, inPieces: false };
}

const parseIdentifierOrNothing = (p: Parser) =>
  p.kind === T.Dot ? ({ kind: 'Identifier', start: p.start, end: p.start } as const) : parseIdentifier(p);

function parseBulk(p: Parser, start: number): OpenRowsetTable {
  const files: Expression[] = [];
  p.next();
  if (p.take(T.LeftParen)) {
    do files.push(p.expression());
    while (p.take(T.Comma) && p.kind !== T.RightParen);
    p.expect(T.RightParen, ')');
  } else files.push(p.expression());
  while (p.take(T.Comma)) parseRowsetOption(p);
  p.expect(T.RightParen, ')');
  return rowset(p, start, 'BULK', files, undefined, undefined);
}

/** Cosmos DB in Synapse: `OPENROWSET(PROVIDER = 'CosmosDB', CONNECTION = '…', OBJECT = 'x')`; and `OPENROWSET(TABLE dbo.t, …)`. */
function parseOptions(p: Parser, start: number): OpenRowsetTable {
  if (p.peek(1) === T.Comma && p.peek(3) !== T.Equals) {
    // One of SQL Server's own: `OPENROWSET(TABLE_NAME, @a)`.
    parseIdentifier(p);
    while (p.take(T.Comma)) p.expression();
  } else {
    do parseRowsetOption(p);
    while (p.take(T.Comma));
  }
  p.expect(T.RightParen, ')');
  return rowset(p, start, 'QUERY', [], undefined, undefined);
}

const rowsetOptions = new Set(
  `CODEPAGE CONNECTION CREDENTIAL DATAFILETYPE DATA_COMPRESSION DATA_SOURCE ERRORFILE ERRORFILE_DATA_SOURCE ESCAPECHAR ESCAPE_CHAR
  FIELDQUOTE FIELDTERMINATOR FIELD_TERMINATOR FIRSTROW FORMAT FORMATFILE FORMATFILE_DATA_SOURCE HEADER_ROW LASTROW MAXERRORS OBJECT PARSER_VERSION
  PROVIDER ROWSET_OPTIONS ROWS_PER_BATCH ROWTERMINATOR ROW_TERMINATOR SERVER_CREDENTIAL SINGLE_BLOB SINGLE_CLOB SINGLE_NCLOB`.split(
    /\s+/,
  ),
);

const singleValue = new Set(['SINGLE_BLOB', 'SINGLE_CLOB', 'SINGLE_NCLOB']);

/** `FORMAT = 'CSV'`, `SINGLE_CLOB`, `ORDER (a ASC) UNIQUE`. */
function parseRowsetOption(p: Parser): void {
  if (p.kind === T.ORDER) {
    p.next();
    p.expect(T.LeftParen, '(');
    do {
      parseIdentifier(p);
      if (!p.take(T.ASC)) p.take(T.DESC);
    } while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
    p.take(T.UNIQUE);
    return;
  }
  const word = p.tokenText();
  if (!rowsetOptions.has(word.toUpperCase())) p.fail('an option of OPENROWSET');
  parseAnyWord(p);
  if (p.take(T.Equals)) {
    if (p.atName && p.kind !== T.DoubleQuoted) p.next();
    else p.expression();
  } else if (!singleValue.has(word.toUpperCase())) p.fail('=');
}

/** `'provider', 'connection', object or 'query'`; the connection may come in pieces with semicolons. */
function parseProvider(p: Parser, start: number): OpenRowsetTable {
  const provider = p.expression();
  p.expect(T.Comma, ',');
  const connection = parseConnection(p, provider);
  p.expect(T.Comma, ',');
  let object: MultipartName | undefined;
  let query: Expression | undefined;
  if (p.atName) object = parseName(p);
  else query = p.expression();
  p.expect(T.RightParen, ')');
  return { ...rowset(p, start, object ? 'OBJECT' : 'QUERY', [], object, undefined), query, connection };
}

function parseConnection(p: Parser, provider: Expression): ProviderConnection {
  const { kind, start } = p;
  if (kind !== T.String && kind !== T.NationalString && kind !== T.DoubleQuoted) {
    p.expression();
    return { provider, inPieces: false };
  }
  p.next();
  const to =
    kind === T.DoubleQuoted ? undefined : ({ kind: 'Literal', type: 'string', start, end: p.lastEnd } as const);
  if (!p.take(T.Semicolon)) return { provider, to, inPieces: false };
  if (p.kind !== T.Semicolon) p.expression();
  p.expect(T.Semicolon, ';');
  if (p.kind !== T.Comma) p.expression();
  return { provider, to, inPieces: true };
}

function rowset(
  p: Parser,
  start: number,
  form: OpenRowsetTable['form'],
  files: Expression[],
  object: MultipartName | undefined,
  written: SchemaColumn[] | undefined,
): OpenRowsetTable {
  let columns = written ?? (p.kind === T.WITH && p.peek(1) === T.LeftParen ? parseFileColumns(p) : []);
  const alias = parseTableAlias(p);
  const columnAliases = alias && parseColumnAliases(p);
  if (columns.length === 0 && p.kind === T.WITH && p.peek(1) === T.LeftParen && form === 'BULK')
    columns = parseFileColumns(p);
  return { kind: 'OpenRowsetTable', start, end: p.lastEnd, form, files, object, columns, alias, columnAliases };
}

/** `WITH (a int, b varchar(5) COLLATE x 2, c int '$.c', d varchar(max) AS JSON)`: the ordinal or path of a column in the file stands last. */
function parseFileColumns(p: Parser): SchemaColumn[] {
  const columns: SchemaColumn[] = [];
  p.next();
  p.next();
  do {
    const start = p.start;
    const name = parseIdentifier(p);
    const type = parseDataType(p);
    if (p.take(T.COLLATE)) parseCollation(p);
    if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
    else p.take(T.NULL);
    if (p.kind === T.String || p.kind === T.NationalString || p.kind === T.Integer) p.next();
    if (p.take(T.AS)) p.expect(T.JSON, 'JSON');
    columns.push({ kind: 'SchemaColumn', start, end: p.lastEnd, name, type });
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
  return columns;
}
