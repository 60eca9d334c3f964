import { parseDataType } from './data-type.ts';
import { parseFullTextColumns } from './full-text.ts';
import { parseGenerateChunks } from './generate-chunks.ts';
import { parseCollation, parseColumnList, parseIdentifier, parseName } from './name.ts';
import { parseOpenRowset } from './open-rowset.ts';
import type { Parser } from './parser.ts';
import { parseColumnAliases, parseTableAlias } from './table-alias.ts';
import { T } from './token.ts';
import type { ColumnReference, Expression } from './tree/expression.ts';
import type { Identifier, MultipartName } from './tree/name.ts';
import type { SchemaColumn, TableSource } from './tree/table-source.ts';
import { parseVectorSearch } from './vector-search.ts';

// Table sources with a syntax of their own. https://learn.microsoft.com/sql/t-sql/functions/rowset-functions-transact-sql

/** OPENJSON, OPENXML, OPENQUERY, OPENROWSET, CHANGETABLE, CONTAINSTABLE, PREDICT and their like; undefined for anything else. */
export function parseSystemTable(p: Parser): TableSource | undefined {
  switch (p.kind) {
    case T.OPENROWSET:
    case T.OPENDATASOURCE:
      return parseOpenRowset(p);
    case T.OPENQUERY:
      return parseOpenQuery(p);
    case T.OPENXML:
      return parseOpenXml(p);
    case T.CONTAINSTABLE:
    case T.FREETEXTTABLE:
    case T.SEMANTICKEYPHRASETABLE:
    case T.SEMANTICSIMILARITYTABLE:
    case T.SEMANTICSIMILARITYDETAILSTABLE:
      return parseFullTextTable(p);
    case T.OPENJSON:
      return p.peek(1) === T.LeftParen ? parseOpenJson(p) : undefined;
    case T.CHANGETABLE:
      return p.peek(1) === T.LeftParen ? parseChangeTable(p) : undefined;
    case T.PREDICT:
      return p.peek(1) === T.LeftParen ? parsePredict(p) : undefined;
    case T.Word:
      if (p.peek(1) !== T.LeftParen) return undefined;
      if (p.atWord('VECTOR_SEARCH')) return parseVectorSearch(p);
      return p.atWord('AI_GENERATE_CHUNKS') ? parseGenerateChunks(p) : undefined;
    default:
      return undefined;
  }
}

/** `OPENJSON(@j, '$.a') WITH (id int '$.id', rest nvarchar(max) AS JSON) AS j`. */
function parseOpenJson(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.next();
  const document = p.expression();
  const path = p.take(T.Comma) ? p.expression() : undefined;
  p.expect(T.RightParen, ')');
  const columns = p.kind === T.WITH && p.peek(1) === T.LeftParen ? parseSchemaColumns(p) : [];
  const alias = parseTableAlias(p);
  const columnAliases = parseColumnAliases(p);
  return { kind: 'OpenJsonTable', start, end: p.lastEnd, document, path, columns, alias, columnAliases };
}

/** `OPENXML(@h, '/a', 2) WITH (id int '@id')` or `WITH dbo.T`. */
function parseOpenXml(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.expect(T.LeftParen, '(');
  const document = p.expression();
  while (p.take(T.Comma)) p.expression();
  p.expect(T.RightParen, ')');
  let columns: SchemaColumn[] = [];
  let schemaTable: MultipartName | undefined;
  if (p.kind === T.WITH) {
    if (p.peek(1) === T.LeftParen) columns = parseSchemaColumns(p);
    else {
      p.next();
      schemaTable = parseName(p);
    }
  }
  const alias = parseTableAlias(p);
  const end = p.lastEnd;
  return { kind: 'OpenXmlTable', start, end, document, columns, schemaTable, alias, columnAliases: undefined };
}

/** `WITH (a int '$.a', b nvarchar(max) '$.b' AS JSON, c varchar(5) COLLATE x 3)`. */
export function parseSchemaColumns(p: Parser): SchemaColumn[] {
  const columns: SchemaColumn[] = [];
  p.next();
  p.expect(T.LeftParen, '(');
  do {
    const start = p.start;
    const name = parseIdentifier(p);
    const type = parseDataType(p);
    if (p.take(T.COLLATE)) parseCollation(p);
    const path = p.kind === T.String || p.kind === T.NationalString ? p.hereSpan() : undefined;
    if (path || p.kind === T.Integer || p.kind === T.Variable) p.next();
    const json = p.kind === T.AS ? p.hereSpan() : undefined;
    if (p.take(T.AS)) p.expect(T.JSON, 'JSON');
    if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
    else p.take(T.NULL);
    columns.push({ kind: 'SchemaColumn', start, end: p.lastEnd, name, type, path, json });
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
  return columns;
}

/** `OPENQUERY(linked, 'SELECT …') AS q`. */
function parseOpenQuery(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.expect(T.LeftParen, '(');
  const server = parseIdentifier(p);
  p.expect(T.Comma, ',');
  const query = p.expression();
  p.expect(T.RightParen, ')');
  const alias = parseTableAlias(p);
  // Of INSERT the columns that are filled stand here.
  const columnAliases = alias && parseColumnAliases(p);
  return { kind: 'OpenQueryTable', start, end: p.lastEnd, server, query, alias, columnAliases };
}

/** `CHANGETABLE(CHANGES dbo.T, @v) AS c`, `CHANGETABLE(VERSION dbo.T, (id), (1)) AS v`. */
function parseChangeTable(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.next();
  const args: Expression[] = [];
  let keys: readonly Identifier[] = [];
  const isVersion = !p.take(T.CHANGES);
  if (isVersion) p.expectWord('VERSION');
  const table = parseName(p);
  if (isVersion && p.kind === T.Comma && p.peek(1) === T.LeftParen) {
    p.next();
    keys = parseColumnList(p);
  }
  while (p.take(T.Comma)) {
    if (!isVersion || p.kind !== T.LeftParen) args.push(p.expression());
    else {
      p.next();
      do args.push(p.expression());
      while (p.take(T.Comma));
      p.expect(T.RightParen, ')');
    }
  }
  p.expect(T.RightParen, ')');
  const alias = parseTableAlias(p);
  const columnAliases = parseColumnAliases(p);
  return { kind: 'ChangeTable', start, end: p.lastEnd, table, keys, arguments: args, alias, columnAliases };
}

/** `CONTAINSTABLE(dbo.T, (a, b), 'x', LANGUAGE 1033, 10) AS k`. */
function parseFullTextTable(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.expect(T.LeftParen, '(');
  const table = parseName(p);
  p.expect(T.Comma, ',');
  const columns: ColumnReference[] = parseFullTextColumns(p);
  const args: Expression[] = [];
  while (p.take(T.Comma)) {
    p.takeWord('LANGUAGE');
    args.push(p.expression());
  }
  p.expect(T.RightParen, ')');
  const alias = parseTableAlias(p);
  const columnAliases = parseColumnAliases(p);
  return { kind: 'FullTextTable', start, end: p.lastEnd, table, columns, arguments: args, alias, columnAliases };
}

/** `PREDICT(MODEL = @m, DATA = dbo.T AS d, RUNTIME = ONNX) WITH (score float) AS p`. */
function parsePredict(p: Parser): TableSource {
  const start = p.start;
  p.next();
  p.next();
  p.expectWord('MODEL');
  p.expect(T.Equals, '=');
  const model = p.expression();
  p.expect(T.Comma, ',');
  p.expectWord('DATA');
  p.expect(T.Equals, '=');
  const data = p.grammar.simpleTableSource(p);
  if (p.take(T.Comma)) {
    p.expectWord('RUNTIME');
    p.expect(T.Equals, '=');
    parseIdentifier(p);
  }
  p.expect(T.RightParen, ')');
  const columns = p.kind === T.WITH ? parseSchemaColumns(p) : [];
  const alias = parseTableAlias(p);
  const columnAliases = parseColumnAliases(p);
  return { kind: 'PredictTable', start, end: p.lastEnd, data, model, columns, alias, columnAliases };
}
