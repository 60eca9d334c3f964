// Tables that modules make when they run: what their text tells of the columns, without knowing what the sources are.
import type { Column } from '../catalog/catalog.ts';
import { eachStatement } from '../parse/each-statement.ts';
import type { Expression } from '../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { CommonTableExpression, QueryExpression, QuerySpecification, SelectElement } from '../parse/tree/query.ts';
import type { AlterTableStatement, CreateTableStatement, Statement } from '../parse/tree/statement.ts';
import type { TableSource } from '../parse/tree/table-source.ts';
import { unparenthesized } from '../parse/unparenthesized.ts';
import { nameKey } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import { columnsOfTable } from './column-definition.ts';
import { alteredColumns } from './declared-columns.ts';
import { renamingOf } from './rename.ts';
import { isTempIn } from './temp-name.ts';

/** A table that a statement makes; `columns` is undefined where the text alone does not tell them. */
export interface MadeTable {
  readonly name: readonly string[];
  readonly columns: readonly Column[] | undefined;
}

/** The columns of a table, where they are known. */
export type ColumnsOf = (name: readonly string[]) => readonly Column[] | undefined;

/** A column of a query. `identity`: of the column that it is; `isMade`: counted by the query itself. */
interface ListedColumn extends Pick<Column, 'name' | 'identity'> {
  readonly isMade?: boolean;
}

/** What a module does to tables of the catalog's kind. `moved`: those that it renames, transfers or drops when it has made them. */
export interface TablesOfModule {
  readonly made: readonly MadeTable[];
  readonly moved: readonly (readonly string[])[];
}

/** The statements of a module that make tables, change them or give them other names; none where it makes no table and renames none. */
export function makingIn(module: Statement, source: Source): readonly Statement[] {
  const found: Statement[] = [];
  let isAsked = false;
  eachStatement([module], (statement) => {
    switch (statement.kind) {
      case 'CreateTableStatement':
        if (isTempIn(source, statement.name)) return;
        break;
      case 'SelectStatement': {
        const { into } = firstOf(statement.query);
        if (!into || isTempIn(source, into)) return;
        break;
      }
      case 'ExecuteStatement':
        if (!renamingOf(statement, (part) => source.content(part))) return;
        break;
      case 'RenameStatement':
      case 'TransferStatement':
        break;
      case 'AlterTableStatement':
      case 'DropStatement':
        found.push(statement);
        return;
      default:
        return;
    }
    isAsked = true;
    found.push(statement);
  });
  return isAsked ? found : [];
}

/**
 * `SELECT a, MAX(b) AS b INTO dbo.T`, `CREATE TABLE dbo.T AS SELECT …`, `CREATE TABLE dbo.T (a int)` in a module, with what ALTER TABLE
 * makes of them. `statements`: of {@link makingIn}; `columnsOf`: of the table behind a `*`.
 */
export function tablesMadeIn(statements: readonly Statement[], source: Source, columnsOf: ColumnsOf): TablesOfModule {
  const made: { name: readonly string[]; columns: readonly Column[] | undefined }[] = [];
  const moved: (readonly string[])[] = [];
  const parts = (name: MultipartName) => name.parts.map((part) => source.words(part));
  const isSame = (a: readonly string[], b: readonly string[]) =>
    a.join('.').toLowerCase() === b.join('.').toLowerCase();
  for (const node of statements) {
    switch (node.kind) {
      case 'CreateTableStatement':
        made.push({ name: parts(node.name), columns: columnsOfCreated(node, source, columnsOf) });
        break;
      case 'SelectStatement': {
        const { into } = firstOf(node.query);
        if (into) made.push({ name: parts(into), columns: columnsOfQuery(node.query, node.with, source, columnsOf) });
        break;
      }
      case 'AlterTableStatement':
        for (const one of made)
          if (one.columns && isSame(one.name, parts(node.name))) one.columns = altered(one.columns, node, source);
        break;
      case 'RenameStatement':
      case 'TransferStatement':
        moved.push(parts(node.name));
        break;
      case 'ExecuteStatement': {
        const renaming = renamingOf(node, (part) => source.content(part));
        if (renaming) moved.push(renaming.isColumn ? renaming.parts.slice(0, -1) : renaming.parts);
        break;
      }
      case 'DropStatement':
        for (const name of node.names) if (made.some((one) => isSame(one.name, parts(name)))) moved.push(parts(name));
    }
  }
  return { made, moved };
}

function altered(columns: readonly Column[], { action }: AlterTableStatement, source: Source): readonly Column[] {
  return alteredColumns(columns, action, source);
}

function columnsOfCreated(
  statement: CreateTableStatement,
  source: Source,
  columnsOf: ColumnsOf,
): readonly Column[] | undefined {
  const { query, columnNames, clone } = statement;
  if (clone) return columnsOf(clone.parts.map((part) => source.words(part)));
  if (!query) {
    return columnsOfTable(
      statement,
      (part) => source.words(part),
      (span) => source.slice(span),
    );
  }
  return columnsCalled(columnNames, query, statement.with, source, columnsOf);
}

/** The query that gives the columns of a set operation their names. */
export function firstOf(query: QueryExpression): QuerySpecification {
  let at = query;
  while (at.kind !== 'QuerySpecification') at = at.kind === 'BinaryQueryExpression' ? at.left : at.query;
  return at;
}

/** The columns of a query, by the names that are listed for them: `WITH c (a, b) AS (SELECT …)`. */
function columnsCalled(
  listed: readonly Identifier[] | undefined,
  query: QueryExpression,
  ctes: readonly CommonTableExpression[],
  source: Source,
  columnsOf: ColumnsOf,
): readonly Column[] | undefined {
  const columns = columnsOfQuery(query, ctes, source, columnsOf);
  if (!listed?.length) return columns;
  return listed.map((name, i) => ({ ...columns?.[i], name: source.words(name), type: '', ordinal: i + 1 }));
}

function columnsOfQuery(
  query: QueryExpression,
  ctes: readonly CommonTableExpression[],
  source: Source,
  columnsOf: ColumnsOf,
): readonly Column[] | undefined {
  const { selectList, from, groupBy } = firstOf(query);
  const [only, ...others] = from?.sources ?? [];
  const behind = only && others.length === 0 ? columnsBehind(only, ctes, source, columnsOf) : undefined;
  const listed: ListedColumn[] = [];
  for (const element of selectList) {
    if (element.kind === 'SelectStar') {
      if (!behind) return undefined;
      listed.push(...behind.filter(({ hidden }) => !hidden));
      continue;
    }
    const name = nameOf(element, source);
    if (name === undefined || element.kind !== 'SelectExpression') return undefined;
    const taken = nameOf({ ...element, alias: undefined }, source);
    const beneath = behind?.find((column) => taken !== undefined && nameKey(column.name) === nameKey(taken));
    const isMade = isIdentity(unparenthesized(element.expression), source);
    listed.push({ name, identity: beneath?.identity, isMade });
  }
  // The identity of the one table is handed on where it is listed once, but by no set operation or group.
  const handed = listed.filter(({ identity }) => identity);
  const handsOn = query.kind === 'QuerySpecification' && !groupBy && handed.length === 1;
  return listed.map(({ name, identity, isMade }, i) => {
    const counted = isMade || (handsOn && identity) ? { identity: true, generated: true } : {};
    return { name, type: '', ordinal: i + 1, ...counted };
  });
}

/** The columns of the one source of a query. */
function columnsBehind(
  only: TableSource,
  ctes: readonly CommonTableExpression[],
  source: Source,
  columnsOf: ColumnsOf,
): readonly Column[] | undefined {
  if (only.kind === 'DerivedTable') return columnsCalled(only.columnAliases, only.query, ctes, source, columnsOf);
  if (only.kind !== 'TableReference') return undefined;
  const name = only.name.parts.map((part) => source.words(part));
  const at = name.length === 1 ? ctes.findIndex((one) => nameKey(source.words(one.name)) === nameKey(name[0]!)) : -1;
  if (at < 0) return columnsOf(name);
  const { columns, query } = ctes[at]!;
  return columnsCalled(columns, query, ctes.slice(0, at), source, columnsOf);
}

/** `IDENTITY(int, 1, 1)` */
function isIdentity(value: Expression, source: Source): boolean {
  return value.kind === 'FunctionCall' && source.words(value.name).toLowerCase() === 'identity';
}

function nameOf(element: SelectElement, source: Source): string | undefined {
  if (element.kind !== 'SelectExpression') return undefined;
  if (element.alias) return source.content(element.alias);
  const value = unparenthesized(element.expression);
  return value.kind === 'ColumnReference' ? source.words(value.name.parts.at(-1)!) : undefined;
}
