// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-set-session-context-transact-sql
// https://learn.microsoft.com/sql/t-sql/statements/set-context-info-transact-sql
import type { Expression, FunctionCall } from '../../parse/tree/expression.ts';
import type { ExecuteStatement } from '../../parse/tree/statement.ts';
import type { Binder } from '../binder.ts';
import type { BoundExecute, BoundSetContext } from '../bound/statement.ts';
import type { BoundValue, LocalTable, ValueSource } from '../bound/value.ts';
import { unknownMark } from '../names.ts';

/**
 * What a session keeps under keys. As with a temp table that a caller made, whoever runs in the session sees it and may change it:
 * a procedure, a text, another batch. No name of a table has a blank that is not quoted.
 */
export const session: LocalTable = { key: '#session context', name: '#session context', owner: 'caller' };

/** The one value that CONTEXT_INFO gives. */
const info = ' context info';

const keptAs = (column: string): ValueSource => ({ kind: 'local', table: session, column, written: column });

/** `EXEC sp_set_session_context @key = N'k', @value = @v`: from here on `SESSION_CONTEXT(N'k')` is what `@v` holds. */
export function bindSetSessionContext(
  statement: ExecuteStatement,
  { target, arguments: given }: BoundExecute,
  binder: Binder,
): BoundSetContext[] {
  if (target.kind !== 'system' || target.name !== 'sp_set_session_context') return [];
  const at = (name: string, position: number) => {
    const named = given.findIndex((argument) => argument.name === binder.keyOf(name));
    return named < 0 ? position : named;
  };
  const key = statement.arguments[at('@key', 0)]?.value;
  const value = given[at('@value', 1)]?.value;
  return key && value ? set(keyOf(key, 'sp_set_session_context', binder), value, binder) : [];
}

/** `SET CONTEXT_INFO @v`: from here on `CONTEXT_INFO()` is what `@v` holds. */
export function setContextInfo(value: BoundValue, binder: Binder): BoundSetContext[] {
  return set(info, value, binder);
}

function set(column: string | undefined, value: BoundValue, { words }: Binder): BoundSetContext[] {
  if (column === undefined) return [];
  const { start, end } = value;
  const assignments = [{ place: keptAs(column), value, start, end }];
  return [{ kind: 'SetContext', rows: { assignments, influences: [], local: session }, words, start, end }];
}

/** Where `SESSION_CONTEXT(N'k')` and `CONTEXT_INFO()` take their value from; undefined of any other call. */
export function sessionValue(name: string, call: FunctionCall, binder: Binder): ValueSource | undefined {
  if (name === 'context_info') return keptAs(info);
  const [key] = call.arguments;
  if (name !== 'session_context' || !key || key.kind === 'StarArgument') return undefined;
  const column = keyOf(key, 'SESSION_CONTEXT', binder);
  return column === undefined ? { kind: 'unknown' } : keptAs(column);
}

function keyOf(key: Expression, where: string, binder: Binder): string | undefined {
  const written = key.kind === 'Literal' ? binder.text(key) : unknownMark;
  if (!written.includes(unknownMark)) return binder.keyOf(written);
  binder.report('HW3004', key, { construct: `the key ${binder.source.slice(key)} of ${where}` });
  return undefined;
}
