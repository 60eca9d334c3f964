// https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql
import type { Expression } from '../parse/tree/expression.ts';
import type { ExecuteStatement, RenameStatement } from '../parse/tree/statement.ts';
import { parseName } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundRenameLocal, BoundStatement } from './bound/statement.ts';

/** RENAME OBJECT: from here on the table goes by the new name. A column's rename moves nothing. */
export function bindRename(statement: RenameStatement, binder: Binder): BoundStatement[] {
  const { name, newName, start, end } = statement;
  if (statement.column) return [];
  if (binder.isTemp(name)) return renameLocal(binder.text(name.parts.at(-1)!), binder.text(newName), statement, binder);
  const from = binder.object(name);
  if (!from) return [];
  const to = renamedObject(binder.parts(name), binder.text(newName), binder);
  return to ? [{ kind: 'Rename', from, to, named: newName, words: binder.words, start, end }] : [];
}

/** The object under its new name, which stands in the same schema. */
function renamedObject(parts: readonly string[], newName: string, binder: Binder) {
  return binder.names.resolve([...parts.slice(0, -1), newName], 'table', binder.defaults);
}

/** `EXEC tempdb..sp_rename '#new', '#t'`: a temp table's new name is known where it is written out. */
export function bindSpRename(statement: ExecuteStatement, binder: Binder): BoundRenameLocal[] {
  const { target, arguments: given } = statement;
  if (target.kind !== 'ExecuteProcedure' || binder.key(target.name.parts.at(-1)!) !== 'sp_rename') return [];
  const named = (name: string, position: number) =>
    given.find((argument) => argument.name && binder.key(argument.name) === name) ??
    (given[position]?.name ? undefined : given[position]);
  const text = (expression: Expression | undefined) =>
    expression?.kind === 'Literal' && expression.type === 'string' ? binder.text(expression) : undefined;
  if ((text(named('@objtype', 2)?.value) ?? 'OBJECT').toUpperCase() !== 'OBJECT') return [];
  const from = parseName(text(named('@objname', 0)?.value) ?? '').at(-1);
  const to = text(named('@newname', 1)?.value);
  return from?.startsWith('#') && to ? renameLocal(from, to, statement, binder) : [];
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
