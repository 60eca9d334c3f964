// https://learn.microsoft.com/sql/t-sql/language-elements/cursors-transact-sql
import type { Expression } from '../parse/tree/expression.ts';
import type {
  CursorStatement,
  DeclareCursorStatement,
  FetchStatement,
  SelectStatement,
} from '../parse/tree/statement.ts';
import type { Span } from '../text/span.ts';
import type { Binder, DeclaredCursor } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { bindWith } from './with.ts';

export function bindDeclareCursor(statement: DeclareCursorStatement, binder: Binder): BoundStatement {
  return bindCursor(binder.key(statement.name), statement.select, statement, binder);
}

export function bindCursor(cursor: string, select: SelectStatement, span: Span, binder: Binder): BoundStatement {
  const query = bindWith(select.with, binder, () => binder.query(select.query, undefined));
  return declared(cursor, { query, syntax: select }, span, binder);
}

/** `SET @c = some_cursor`: the variable stands for that cursor. */
export function bindCursorAssignment(
  cursor: string,
  value: Expression,
  span: Span,
  binder: Binder,
): BoundStatement | undefined {
  const named = value.kind === 'ColumnReference' ? value.name : value;
  const query = binder.cursors.get(binder.key(named));
  return query && declared(cursor, query, span, binder);
}

function declared(cursor: string, query: DeclaredCursor, { start, end }: Span, binder: Binder): BoundStatement {
  binder.cursors.set(cursor, query);
  return { kind: 'DeclareCursor', cursor, ...query, words: binder.words, start, end };
}

/** Opened again, a cursor reads its tables as they are then. */
export function bindCursorStatement(statement: CursorStatement, binder: Binder): BoundStatement[] {
  if (statement.action !== 'OPEN') return [];
  const { start, end } = statement;
  return [{ kind: 'OpenCursor', cursor: binder.key(statement.cursor), words: binder.words, start, end }];
}

export function bindFetch(statement: FetchStatement, binder: Binder): BoundStatement {
  const { start, end } = statement;
  const into = statement.into.map((variable) => binder.key(variable));
  return { kind: 'Fetch', cursor: binder.key(statement.cursor), into, words: binder.words, start, end };
}
