// https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql
import type { RenameStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';

/** RENAME OBJECT: from here on the table goes by the new name. A column's rename moves nothing. */
export function bindRename(statement: RenameStatement, binder: Binder): BoundStatement[] {
  const { name, newName, start, end } = statement;
  if (statement.column) return [];
  const from = binder.object(name);
  if (!from) return [];
  const to = renamedObject(binder.parts(name), binder.text(newName), binder);
  return to ? [{ kind: 'Rename', from, to, named: newName, words: binder.words, start, end }] : [];
}

/** The object under its new name, which stands in the same schema. */
function renamedObject(parts: readonly string[], newName: string, binder: Binder) {
  return binder.names.resolve([...parts.slice(0, -1), newName], 'table', binder.defaults);
}
