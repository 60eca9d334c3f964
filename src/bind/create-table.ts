import type { CatalogObject } from '../catalog/catalog.ts';
import { scan } from '../parse/scanner.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type {
  CreateExternalTableStatement,
  CreateTableStatement,
  DeclareTableVariableStatement,
} from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, Relation } from './bound/query.ts';
import type { BoundCreateTable, BoundRows } from './bound/statement.ts';
import { columnsOfTable, isOfServer } from './column-definition.ts';
import { bindCopy } from './copy.ts';
import { referColumnsOf, referKeys, referParts } from './definition-names.ts';
import { declareDefined } from './local-table.ts';
import { bindWith } from './query/with.ts';
import { bindInto } from './rows.ts';

/** CREATE TABLE in all its forms: with columns, AS SELECT, AS CLONE OF. */
export function bindCreateTable(statement: CreateTableStatement, binder: Binder): BoundCreateTable {
  const { name, query, clone, start, end } = statement;
  const temp = binder.isTemp(name) ? name.parts.at(-1) : undefined;
  // A dedicated SQL pool runs its statements one by one.
  if (temp && isOfPool(statement, binder)) binder.localTable(binder.text(temp), 'session');
  else if (temp) binder.batch?.makeTemp(temp);
  if (query) {
    binder.words = 'CREATE TABLE AS SELECT';
    const { columnNames: listed, with: ctes } = statement;
    const { rows, columns } = bindWith(ctes, binder, () => {
      const bound = binder.table(query, undefined);
      const columns = listed.length > 0 ? listed.map((column) => binder.key(column)) : keysOf(bound, binder);
      return { rows: bindInto(name, bound, listed, binder), columns };
    });
    const object = binder.object(name);
    if (object) referKeys(object, statement.keys, binder);
    const made = { query, with: ctes, columns };
    return { kind: 'CreateTable', rows, local: rows.local, made, words: binder.words, start, end };
  }
  if (clone) {
    binder.words = 'CREATE TABLE AS CLONE OF';
    const source = binder.named('read', clone);
    const target = binder.named('write', name);
    const rows = source && target && bindClone(binder.relationOf(source, clone), target, clone, binder);
    return { kind: 'CreateTable', rows, words: binder.words, start, end };
  }
  if (temp) {
    const { local } = declareDefined(binder.text(temp), statement.columns, binder);
    const [identity, defaults] = [identityOf(statement, binder), defaultsOf(statement, binder)];
    return { kind: 'CreateTable', local, identity, defaults, words: binder.words, start, end };
  }
  const columns = columnsOfTable(
    statement,
    (part) => binder.text(part),
    (span) => binder.source.slice(span),
  );
  const object = binder.object(name);
  if (object) {
    binder.refer(object, name, 'define');
    referColumnsOf(object, statement.columns, binder);
  }
  if (object && columns.length > 0) {
    binder.created.set(object, {
      object,
      columns: columns.map((column) => ({
        name: column.name,
        key: binder.keyOf(column.name),
        hidden: column.hidden,
        generated: column.generated,
        identity: column.identity,
        rowGuid: column.rowGuid,
        source: isOfServer(column.name) ? undefined : binder.stored(object, column.name),
      })),
    });
  }
  if (object) referParts(object, statement, binder);
  return { kind: 'CreateTable', makes: object, words: binder.words, start, end };
}

/** A clone has the columns of its source, whatever the catalog says of it. */
function bindClone(from: Relation, target: CatalogObject, clone: MultipartName, binder: Binder): BoundRows {
  if (!from.rest) {
    const columns = from.columns.map((column) => ({ ...column, source: binder.stored(target, column.name) }));
    binder.created.set(target, { object: target, columns });
  }
  return { ...bindCopy(from, binder.relationOf(target, clone), clone), makes: target };
}

const keysOf = ({ columns }: BoundQuery, binder: Binder) => columns.map(({ name }) => binder.keyOf(name));

/**
 * Only a dedicated SQL pool has CREATE TABLE AS SELECT, and tables that are distributed. There a temp table lives as long as the session.
 * https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-tables-temporary
 */
function isOfPool(statement: CreateTableStatement, binder: Binder): boolean {
  if (statement.query) return true;
  const behind = statement.columns.at(-1)?.end ?? statement.name.end;
  return /\b(?:DISTRIBUTION|LOCATION)=/i.test(tokensOnly(binder.source.slice({ start: behind, end: statement.end })));
}

/** CREATE EXTERNAL TABLE AS SELECT writes the table; without a query only its shape is told. */
export function bindCreateExternalTable(statement: CreateExternalTableStatement, binder: Binder): BoundCreateTable {
  const { query, name, start, end } = statement;
  let rows: BoundRows | undefined;
  if (query) {
    binder.words = 'CREATE EXTERNAL TABLE AS SELECT';
    // With types they are columns, without them names; SQL Server takes the names only.
    const listed = [...statement.columnNames, ...statement.columns.map((column) => column.name)];
    rows = bindWith(statement.with, binder, () => bindInto(name, binder.table(query, undefined), listed, binder));
  }
  return { kind: 'CreateTable', rows, words: binder.words, start, end };
}

export function bindDeclareTableVariable(statement: DeclareTableVariableStatement, binder: Binder): BoundCreateTable {
  binder.batch?.declare(statement.variable);
  const { local } = declareDefined(binder.text(statement.variable), statement.columns, binder);
  const { start, end } = statement;
  const [identity, defaults] = [identityOf(statement, binder), defaultsOf(statement, binder)];
  return { kind: 'CreateTable', local, keeps: true, identity, defaults, words: binder.words, start, end };
}

/** `Id int IDENTITY(1, 1)`. */
function identityOf({ columns }: Pick<CreateTableStatement, 'columns'>, binder: Binder): BoundCreateTable['identity'] {
  const found = columns.find(({ identity }) => identity);
  if (!found) return undefined;
  const counts = /IDENTITY\((-?\d{1,9}),(-?\d{1,9})\)/i.exec(tokensOnly(binder.source.slice(found)));
  return { column: binder.key(found.name), start: Number(counts?.[1] ?? 1), step: Number(counts?.[2] ?? 1) };
}

function defaultsOf({ columns }: Pick<CreateTableStatement, 'columns'>, binder: Binder): BoundCreateTable['defaults'] {
  const stored = columns.filter(({ computed }) => !computed);
  return new Map(stored.map((column) => [binder.key(column.name), column.default]));
}

/** A text without its blanks and comments. */
function tokensOnly(text: string): string {
  const { starts, ends, count } = scan(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i])).join('');
}
