// https://learn.microsoft.com/sql/t-sql/language-elements/cursors-transact-sql
import type { Expression } from '../parse/tree/expression.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { CursorStatement, DeclareCursorStatement, FetchStatement } from '../parse/tree/statement.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { isSqlcmdVariable } from './expression/sqlcmd-value.ts';

export function bindDeclareCursor(statement: DeclareCursorStatement, binder: Binder): BoundStatement {
  return bindCursor(binder.key(statement.name), statement, statement, binder);
}

export function bindCursor(
  cursor: string,
  { select, local }: Pick<DeclareCursorStatement, 'select' | 'local'>,
  { start, end }: Span,
  binder: Binder,
): BoundStatement {
  const query = binder.select(select);
  return { kind: 'DeclareCursor', cursor, query, syntax: select, isLocal: local, words: binder.words, start, end };
}

/** `SET @c = sales`, `SET @c = @other`: where no column can stand, a name is that of a cursor; a variable may stand for one. */
export function bindSetCursor(
  cursor: string,
  value: Expression,
  { start, end }: Span,
  binder: Binder,
): BoundStatement | undefined {
  const named = value.kind === 'ColumnReference' && value.name.parts.length === 1 ? value.name : value;
  if (named.kind !== 'MultipartName' && named.kind !== 'VariableReference') return undefined;
  if (isSqlcmdVariable(named, binder)) return undefined;
  return { kind: 'SetCursor', cursor, from: cursorKey(named, binder), words: binder.words, start, end };
}

/** Opened again, a cursor reads its tables as they are then; closed, it can be. */
export function bindCursorStatement(statement: CursorStatement, binder: Binder): BoundStatement[] {
  const { action, start, end } = statement;
  if (action === 'CLOSE') return [];
  const kind = action === 'OPEN' ? 'OpenCursor' : 'DeallocateCursor';
  return [{ kind, cursor: cursorKey(statement.cursor, binder), words: binder.words, start, end }];
}

export function bindFetch(statement: FetchStatement, binder: Binder): BoundStatement {
  const { start, end } = statement;
  const into = statement.into.map((variable) => binder.variable(variable));
  return { kind: 'Fetch', cursor: cursorKey(statement.cursor, binder), into, words: binder.words, start, end };
}

function cursorKey(cursor: FetchStatement['cursor'] | MultipartName, binder: Binder): string {
  return cursor.kind === 'VariableReference' ? binder.variable(cursor) : binder.key(cursor);
}
