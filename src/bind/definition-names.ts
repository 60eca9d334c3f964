// Statements that define what data stands in, but move none, name objects and columns too: who changes those has to change them. The
// names are places like any other; they draw no edge.
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Expression } from '../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type {
  ColumnDefinition,
  CreateSequenceStatement,
  CreateSynonymStatement,
  DropStatement,
  IndexDefinition,
  IndexStatement,
  OtherStatement,
  ReferencedTable,
} from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundReference } from './bound/module.ts';
import { bindInputs } from './expression/expression.ts';
import { Scope } from './query/scope.ts';

type Access = BoundReference['access'];

/** What may stand in the parentheses of a table. */
export interface TableParts {
  readonly columns: readonly ColumnDefinition[];
  readonly keys: readonly Identifier[];
  readonly references: readonly ReferencedTable[];
  readonly checks: readonly Expression[];
  readonly indexes?: readonly IndexDefinition[] | undefined;
}

/**
 * Notes that a definition names an object: one of the catalog, or one that the text made before. What nobody else knows is not
 * made known by its DROP or its index.
 */
export function referDefinition(name: MultipartName, access: Access, binder: Binder): CatalogObject | undefined {
  const isListed = binder.names.find(binder.parts(name), binder.defaults) !== undefined;
  const object = isListed ? binder.object(name) : madeBefore(name, binder);
  if (object) binder.refer(object, name, access);
  return object;
}

function madeBefore(name: MultipartName, binder: Binder): CatalogObject | undefined {
  const parts = binder.parts(name);
  for (const object of binder.created.keys()) {
    if (binder.names.isNamed(object, parts, binder.defaults)) return object;
  }
  return undefined;
}

/** Who changes a table of the catalog has to change where a module makes its columns, too. */
export function referColumnsOf(table: CatalogObject, columns: readonly ColumnDefinition[], binder: Binder): void {
  const known = new Set(table.columns.map((column) => binder.keyOf(column.name)));
  for (const { name } of columns) {
    const written = binder.text(name);
    if (!table.columnsKnown || known.has(binder.keyOf(written))) binder.refer(table, name, 'define', written);
  }
}

/** Names of columns of an object, as far as it has them. */
export function referKeys(
  object: CatalogObject,
  keys: readonly Identifier[],
  binder: Binder,
  access: Access = 'read',
): void {
  const { columns, rest } = binder.relationOf(object);
  for (const key of keys) {
    const column = columns.find((one) => one.key === binder.key(key));
    if (column?.source?.kind === 'stored') binder.refer(column.source.object, key, access, column.source.column);
    else if (rest) binder.refer(object, key, access, binder.names.columnName(object, binder.text(key)));
  }
}

/** What the constraints, indexes and computed columns of a table name: columns of its own, tables and columns behind REFERENCES. */
export function referParts(object: CatalogObject, parts: TableParts, binder: Binder): void {
  const relation = binder.relationOf(object);
  const scope = Scope.over(relation);
  const referIndexes = (indexes: readonly IndexDefinition[] = []) => {
    for (const { keys, filter } of indexes) {
      referKeys(object, keys, binder);
      referWords([filter], scope, binder);
    }
  };
  const referForeign = (tables: readonly ReferencedTable[]) => {
    for (const { name, columns } of tables) {
      const foreign = referDefinition(name, 'read', binder);
      if (foreign) referKeys(foreign, columns, binder);
    }
  };
  for (const { computed, default: otherwise, references, checks = [], indexes } of parts.columns) {
    referWords([computed, otherwise, ...checks], scope, binder);
    referForeign(references);
    referIndexes(indexes);
  }
  referKeys(object, parts.keys, binder);
  referForeign(parts.references);
  referWords(parts.checks, scope, binder);
  referIndexes(parts.indexes);
}

/** What is computed later, when rows are written, reads nothing here. A column that is lacking is made by another script. */
function referWords(expressions: readonly (Expression | undefined)[], scope: Scope, binder: Binder): void {
  const { uses, diagnostics } = binder;
  const [used, told] = [uses.length, diagnostics.length];
  for (const expression of expressions) if (expression) bindInputs(expression, 'FILTER', scope, binder);
  uses.length = used;
  diagnostics.length = told;
}

/** `CREATE INDEX ix ON dbo.T (a) INCLUDE (b) WHERE c > 0`, `UPDATE STATISTICS dbo.T (a)`. */
export function bindIndex({ table, columns, expressions }: IndexStatement, binder: Binder): [] {
  const object = table && referDefinition(table, 'read', binder);
  if (!object) return [];
  referKeys(object, columns, binder);
  referWords(expressions, Scope.over(binder.relationOf(object)), binder);
  return [];
}

/** `GRANT SELECT ON dbo.T (a) TO clerks`, `SET IDENTITY_INSERT dbo.T ON`, `DISABLE TRIGGER dbo.TR ON dbo.T`. */
export function referTables({ tables, columns = [] }: OtherStatement, binder: Binder): void {
  for (const table of tables) {
    const object = referDefinition(table, 'read', binder);
    if (object) referKeys(object, columns, binder);
  }
}

/** What stands in a schema besides types; DROP of anything else names none of the catalog. */
const droppable = new Set(
  'TABLE,EXTERNAL TABLE,VIEW,MATERIALIZED VIEW,PROCEDURE,FUNCTION,AGGREGATE,SYNONYM,SEQUENCE,TRIGGER'.split(','),
);
const ofTable = new Set(['INDEX', 'STATISTICS', 'FULLTEXT INDEX']);

/** A synonym is dropped itself, not what it stands for. */
export function bindDrop({ object: what, names }: DropStatement, binder: Binder): [] {
  for (const name of names) {
    if (ofTable.has(what)) referDefinition(name, 'read', binder);
    else if (what === 'TYPE') referFound(binder.names.findType(binder.parts(name), binder.defaults), name, binder);
    else if (droppable.has(what)) referOwn(name, binder);
  }
  return [];
}

/** `CREATE SYNONYM dbo.S FOR dbo.T` names both. */
export function bindCreateSynonym({ name, base }: CreateSynonymStatement, binder: Binder): [] {
  referOwn(name, binder);
  referDefinition(base, 'read', binder);
  return [];
}

export function bindCreateSequence({ name }: CreateSequenceStatement, binder: Binder): [] {
  referOwn(name, binder);
  return [];
}

/** What goes by a name itself: a synonym, and not what it stands for. */
function referOwn(name: MultipartName, binder: Binder): void {
  const found = binder.names.find(binder.parts(name), binder.defaults);
  referFound(found ?? madeBefore(name, binder), name, binder);
}

function referFound(object: CatalogObject | undefined, name: MultipartName, binder: Binder): void {
  if (object) binder.refer(object, name, 'define');
}
