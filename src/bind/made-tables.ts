// Tables that modules make when they run: what their text tells of the columns, without knowing what the sources are.
import type { Column } from '../catalog/catalog.ts';
import { eachStatement } from '../parse/each-statement.ts';
import type { Expression } from '../parse/tree/expression.ts';
import type { MultipartName } from '../parse/tree/name.ts';
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
    const told = columnsOfTable(
      statement,
      (part) => source.words(part),
      (span) => source.slice(span),
    );
    return told.length > 0 ? told : undefined;
  }
  if (columnNames.length > 0) return columnNames.map((name, i) => plain(source.words(name), i));
  return columnsOfQuery(query, statement.with, source, columnsOf);
}

/** The query that gives the columns of a set operation their names. */
export function firstOf(query: QueryExpression): QuerySpecification {
  let at = query;
  while (at.kind !== 'QuerySpecification') at = at.kind === 'BinaryQueryExpression' ? at.left : at.query;
  return at;
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
  // The identity of the one table is handed on, but by no set operation or group.
  const handsOn = query.kind === 'QuerySpecification' && !groupBy;
  const columns: Column[] = [];
  const add = (name: string, isCounted: boolean | undefined) => {
    const counted = isCounted ? { identity: true, generated: true } : {};
    columns.push({ name, type: '', ordinal: columns.length + 1, ...counted });
  };
  for (const element of selectList) {
    if (element.kind === 'SelectStar') {
      if (!behind) return undefined;
      for (const { name, hidden, identity } of behind) if (!hidden) add(name, handsOn && identity);
      continue;
    }
    const name = nameOf(element, source);
    if (name === undefined || element.kind !== 'SelectExpression') return undefined;
    const value = unparenthesized(element.expression);
    const taken = value.kind === 'ColumnReference' ? nameOf({ ...element, alias: undefined }, source) : undefined;
    const beneath = behind?.find((column) => taken !== undefined && nameKey(column.name) === nameKey(taken));
    add(name, isIdentity(value, source) || (handsOn && beneath?.identity));
  }
  return columns.length > 0 ? columns : undefined;
}

/** The columns of the one source of a query. */
function columnsBehind(
  only: TableSource,
  ctes: readonly CommonTableExpression[],
  source: Source,
  columnsOf: ColumnsOf,
): readonly Column[] | undefined {
  if (only.kind === 'DerivedTable' && !only.columnAliases?.length)
    return columnsOfQuery(only.query, ctes, source, columnsOf);
  if (only.kind !== 'TableReference') return undefined;
  const name = only.name.parts.map((part) => source.words(part));
  const at = name.length === 1 ? ctes.findIndex((one) => nameKey(source.words(one.name)) === nameKey(name[0]!)) : -1;
  if (at < 0) return columnsOf(name);
  const { columns, query } = ctes[at]!;
  if (columns && columns.length > 0) return columns.map((column, i) => plain(source.words(column), i));
  return columnsOfQuery(query, ctes.slice(0, at), source, columnsOf);
}

/** `IDENTITY(int, 1, 1)` */
function isIdentity(value: Expression, source: Source): boolean {
  return value.kind === 'FunctionCall' && source.words(value.name).toLowerCase() === 'identity';
}

const plain = (name: string, i: number): Column => ({ name, type: '', ordinal: i + 1 });

function nameOf(element: SelectElement, source: Source): string | undefined {
  if (element.kind !== 'SelectExpression') return undefined;
  if (element.alias) return source.content(element.alias);
  const value = unparenthesized(element.expression);
  return value.kind === 'ColumnReference' ? source.words(value.name.parts.at(-1)!) : undefined;
}
