// https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Expression } from '../parse/tree/expression.ts';
import type { ExecuteStatement, RenameStatement, TransferStatement } from '../parse/tree/statement.ts';
import { parseName } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundRenameColumn, BoundRenameLocal, BoundStatement } from './bound/statement.ts';

/** RENAME OBJECT: from here on the table goes by the new name. A rename of a catalog table's column moves nothing. */
export function bindRename(statement: RenameStatement, binder: Binder): BoundStatement[] {
  const { name, column, newName } = statement;
  const last = binder.text(name.parts.at(-1)!);
  if (column) return renameColumn(last, binder.text(column), binder.text(newName), statement, binder);
  if (binder.isTemp(name)) return renameLocal(last, binder.text(newName), statement, binder);
  const from = binder.object(name);
  if (!from) return [];
  // In the same schema.
  const to = [...binder.parts(name).slice(0, -1), binder.text(newName)];
  return renamed(from, to, newName, statement, binder);
}

/** `ALTER SCHEMA archive TRANSFER dbo.T`: from here on the table is archive.T. */
export function bindTransfer(statement: TransferStatement, binder: Binder): BoundStatement[] {
  const { schema, name } = statement;
  const from = binder.object(name);
  const to = [binder.text(schema), binder.text(name.parts.at(-1)!)];
  return from ? renamed(from, to, name.parts.at(-1)!, statement, binder) : [];
}

/** The table goes by another name; where the catalog does not tell that one's columns, they are those that it had before. */
function renamed(
  from: CatalogObject,
  parts: readonly string[],
  named: Span,
  { start, end }: Span,
  binder: Binder,
): BoundStatement[] {
  const to = binder.names.resolve(parts, 'table', binder.defaults);
  if (!to) return [];
  const { columns, rest } = binder.relationOf(from, named);
  if (!rest && binder.relationOf(to, named).rest) {
    binder.created.set(to, {
      object: to,
      columns: columns.map((column) => ({ ...column, source: column.source && binder.stored(to, column.name) })),
    });
  }
  return [{ kind: 'Rename', from, to, named, words: binder.words, start, end }];
}

/** `EXEC tempdb..sp_rename '#new', '#t'`: the new name of a temp table or of its column is known where it is written out. */
export function bindSpRename(statement: ExecuteStatement, binder: Binder): BoundStatement[] {
  const { target, arguments: given } = statement;
  if (target.kind !== 'ExecuteProcedure' || binder.key(target.name.parts.at(-1)!) !== 'sp_rename') return [];
  const named = (name: string, position: number) =>
    given.find((argument) => argument.name && binder.key(argument.name) === name) ?? given[position];
  const text = (expression: Expression | undefined) =>
    expression?.kind === 'Literal' ? binder.text(expression) : undefined;
  const isColumn = text(named('@objtype', 2)?.value)?.toUpperCase() === 'COLUMN';
  const parts = parseName(text(named('@objname', 0)?.value) ?? '');
  const to = text(named('@newname', 1)?.value);
  const last = parts.at(-1);
  if (!to || last === undefined) return [];
  if (!isColumn) return renameLocal(last, to, statement, binder);
  const table = parts.at(-2);
  return table === undefined ? [] : renameColumn(table, last, to, statement, binder);
}

function renameColumn(
  table: string,
  column: string,
  newName: string,
  { start, end }: Span,
  binder: Binder,
): BoundRenameColumn[] {
  const relation = binder.locals.get(binder.keyOf(table));
  const from = binder.keyOf(column);
  if (!relation?.local) return [];
  const columns = relation.columns.map((one) =>
    one.key === from ? { ...one, name: newName, source: undefined } : one,
  );
  const { local } = binder.declareLocal(table, columns);
  return [{ kind: 'RenameColumn', table: local!, from, to: binder.keyOf(newName), words: binder.words, start, end }];
}

function renameLocal(name: string, newName: string, { start, end }: Span, binder: Binder): BoundRenameLocal[] {
  const relation = binder.locals.get(binder.keyOf(name));
  if (!relation?.local) return [];
  const { local: from } = relation;
  const { local: to } = binder.declareLocal(
    newName,
    relation.columns.map(({ name: column, rest, hidden, generated }) => ({ name: column, rest, hidden, generated })),
  );
  binder.locals.delete(from.key);
  return [{ kind: 'RenameLocal', from, to: to!, words: binder.words, start, end }];
}
