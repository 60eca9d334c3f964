// https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ExecuteStatement, RenameStatement, TransferStatement } from '../parse/tree/statement.ts';
import { parseName } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import type { Binder, LocalColumn } from './binder.ts';
import type { Relation, RelationColumn } from './bound/query.ts';
import type { BoundRenameColumn, BoundRenameLocal, BoundStatement } from './bound/statement.ts';
import type { LocalTable } from './bound/value.ts';
import { referDefinition, referKeys } from './definition-names.ts';
import { defaultsBehind, type NameDefaults } from './names.ts';
import { columnsToTell } from './told/told-table.ts';

/** RENAME OBJECT: from here on the table goes by the new name. A rename of a catalog table's column moves nothing. */
export function bindRename(statement: RenameStatement, binder: Binder): BoundStatement[] {
  const { name, column, newName } = statement;
  const last = binder.text(name.parts.at(-1)!);
  const named = referDefinition(name, 'define', binder);
  if (named && column) referKeys(named, [column], binder, 'define');
  if (column) return renameColumn(last, binder.text(column), binder.text(newName), statement, binder);
  if (binder.isTemp(name)) return renameLocal(last, binder.text(newName), statement, binder);
  const from = binder.object(name);
  if (!from) return [];
  // In the same schema.
  const to = [...binder.parts(name).slice(0, -1), binder.text(newName)];
  const known = binder.names.find(to, binder.defaults);
  if (known) binder.refer(known, newName, 'define');
  return renamed(from, to, newName, statement, binder);
}

/** `ALTER SCHEMA archive TRANSFER dbo.T`: from here on the table is archive.T. */
export function bindTransfer(statement: TransferStatement, binder: Binder): BoundStatement[] {
  const { schema, name } = statement;
  const from = binder.object(name);
  referDefinition(name, 'define', binder);
  const to = [binder.text(schema), binder.text(name.parts.at(-1)!)];
  return from ? renamed(from, to, name.parts.at(-1)!, statement, binder) : [];
}

/** The table goes by another name. */
function renamed(
  from: CatalogObject,
  parts: readonly string[],
  named: Span,
  { start, end }: Span,
  binder: Binder,
): BoundStatement[] {
  const to = binder.names.resolve(parts, 'table', binder.defaults);
  if (!to) return [];
  handOnColumns(from, to, named, binder);
  return [{ kind: 'Rename', from, to, named, words: binder.words, start, end }];
}

/** Where the catalog does not tell the columns of the new name, they are those that the table had before. */
function handOnColumns(from: CatalogObject, to: CatalogObject, named: Span, binder: Binder): void {
  const { columns, rest } = binder.relationOf(from, named);
  if (rest || !binder.relationOf(to, named).rest) return;
  binder.created.set(to, {
    object: to,
    columns: columns.map((column) => ({ ...column, source: column.source && binder.stored(to, column.name) })),
  });
}

/**
 * `EXEC sp_rename 'dbo.T_new', 'T'`, `EXEC tempdb..sp_rename '#new', '#t'`: the new name of a table or of a column is known where it
 * is written out. What the rename of a catalog's table moves is worked out in tracing.
 */
export function bindSpRename(statement: ExecuteStatement, binder: Binder): BoundStatement[] {
  const renaming = renamingOf(statement, (part) => binder.text(part));
  if (!renaming) return [];
  const { prefix, parts, isColumn, to } = renaming;
  const last = parts.at(-1)!;
  const defaults = defaultsBehind(prefix, binder.defaults);
  if (!isColumn) {
    return last.startsWith('#')
      ? renameLocal(last, to, statement, binder)
      : renameStored(parts, [...parts.slice(0, -1), to], defaults, statement, binder);
  }
  const table = parts.at(-2);
  if (table === undefined) return [];
  const object = binder.names.find(parts.slice(0, -1), defaults);
  if (!object) return renameColumn(table, last, to, statement, binder);
  renameStoredColumn(object, last, to, binder);
  return [];
}

/** What stands behind the rename finds the column under its new name. It is the one that the catalog has: before the rename, or behind it. */
function renameStoredColumn(object: CatalogObject, column: string, to: string, binder: Binder): void {
  const { named: _, ...before } = binder.relationOf(object);
  const isIt = ({ key }: { readonly key: string }) => key === binder.keyOf(column);
  const key = binder.keyOf(to);
  const known = binder.names.columnsOf(object);
  const isNew = !known || known.some(({ name }) => binder.keyOf(name) === key);
  const columns = before.columns.map((one) => {
    return isIt(one) ? { ...one, name: to, key, source: isNew ? binder.stored(object, to) : one.source } : one;
  });
  binder.created.set(object, { ...before, columns });
}

function renameStored(
  before: readonly string[],
  behind: readonly string[],
  defaults: NameDefaults,
  named: Span,
  binder: Binder,
): [] {
  const [from, to] = [before, behind].map((name) => binder.names.resolve(name, 'table', defaults));
  if (from && to) handOnColumns(from, to, named, binder);
  return [];
}

/** What an EXEC of sp_rename says, where it is written out; `parts`: of a column, with its table in front. */
export function renamingOf(
  { target, arguments: given }: ExecuteStatement,
  text: (part: Span) => string,
):
  | {
      readonly prefix: readonly string[];
      readonly parts: readonly string[];
      readonly isColumn: boolean;
      readonly to: string;
    }
  | undefined {
  if (target.kind !== 'ExecuteProcedure' || text(target.name.parts.at(-1)!).toLowerCase() !== 'sp_rename')
    return undefined;
  const literal = (name: string, position: number) => {
    const argument = given.find((one) => one.name && text(one.name).toLowerCase() === name) ?? given[position];
    return argument?.value.kind === 'Literal' ? text(argument.value) : undefined;
  };
  const isColumn = literal('@objtype', 2)?.toUpperCase() === 'COLUMN';
  const [name, to] = [literal('@objname', 0), literal('@newname', 1)];
  const prefix = target.name.parts.slice(0, -1).map(text);
  return name && to ? { prefix, parts: parseName(name), isColumn, to } : undefined;
}

/** From here on the column of a temp table goes by the new name. */
export function renameColumn(
  name: string,
  column: string,
  newName: string,
  span: Span,
  binder: Binder,
): BoundRenameColumn[] {
  const relation = localOf(name, binder);
  if (!relation) return [];
  const [from, to] = [binder.keyOf(column), binder.keyOf(newName)];
  const columns = renamedColumns(relation.columns, from, newName);
  if (!relation.columns.some(({ key }) => key === from)) reportUnknown(`${name}.${column}`, relation, span, binder);
  const { local } = binder.declareLocal(name, columns);
  return [{ kind: 'RenameColumn', table: local!, from, to, words: binder.words, start: span.start, end: span.end }];
}

/** The columns of a temp table, the one of a key under its new name; a computed one stays what it is. */
export function renamedColumns(columns: readonly RelationColumn[], from: string, name: string): LocalColumn[] {
  return columns.map(({ source, ...one }) => {
    return one.key === from
      ? { ...one, name, source: source?.kind === 'column' ? source : undefined }
      : { ...one, source };
  });
}

function renameLocal(name: string, newName: string, span: Span, binder: Binder): BoundRenameLocal[] {
  const relation = localOf(name, binder);
  if (!relation) return [];
  const { local: from } = relation;
  const columns = relation.columns.filter(({ rest }) => !rest).map(({ key }) => key);
  if (columns.length < relation.columns.length) reportUnknown(name, relation, span, binder);
  const to = renamedShape(relation, binder.localTable(newName), binder);
  const { start, end } = span;
  return [{ kind: 'RenameLocal', from, to, columns, words: binder.words, start, end }];
}

/** From here on a temp table has the shape that another has had, which is gone. */
export function renamedShape(relation: LocalRelation, to: LocalTable, binder: Binder): LocalTable {
  // A computed column is made of what the columns hold under the new name.
  const told = columnsToTell(relation).map((column, i) => ({ ...column, rowGuid: relation.columns[i]!.rowGuid }));
  binder.declareTold(to, told);
  binder.locals.delete(relation.local.key);
  return to;
}

type LocalRelation = Relation & { readonly local: LocalTable };

/** The temp table of a name as it is here, of the module or of its callers. */
function localOf(name: string, binder: Binder): LocalRelation | undefined {
  const relation = binder.locals.get(binder.keyOf(name)) ?? binder.toldByCallers(name);
  return relation?.local && { ...relation, local: relation.local };
}

/** What is renamed cannot be followed where only a caller knows the columns. */
function reportUnknown(name: string, { local }: LocalRelation, { start, end }: Span, binder: Binder): void {
  if (local.owner !== 'caller') return;
  binder.report('HW3004', { start, end }, { construct: `the rename of ${name}, which a caller makes,` });
}
