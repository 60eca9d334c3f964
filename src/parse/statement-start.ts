import type { Parser } from './parser.ts';
import { T } from './token.ts';

// Where a statement may begin, for whoever looks for the next one behind an error.

/** By kind of token: 1 for the words that begin a statement, of which some also stand inside one. */
const statementStarts = new Uint8Array(4096);
for (const kind of [
  T.ALTER,
  T.BACKUP,
  T.BEGIN,
  T.BREAK,
  T.CHECKPOINT,
  T.CLOSE,
  T.COMMIT,
  T.CONTINUE,
  T.COPY,
  T.CREATE,
  T.DBCC,
  T.DEALLOCATE,
  T.DECLARE,
  T.DELETE,
  T.DENY,
  T.DROP,
  T.ELSE,
  T.END,
  T.EXEC,
  T.EXECUTE,
  T.FETCH,
  T.GOTO,
  T.GRANT,
  T.IF,
  T.INSERT,
  T.KILL,
  T.MERGE,
  T.OPEN,
  T.PRINT,
  T.RAISERROR,
  T.RECEIVE,
  T.RECONFIGURE,
  T.RENAME,
  T.RESTORE,
  T.RETURN,
  T.REVERT,
  T.REVOKE,
  T.ROLLBACK,
  T.SAVE,
  T.SELECT,
  T.SEND,
  T.SET,
  T.SHUTDOWN,
  T.THROW,
  T.TRUNCATE,
  T.UPDATE,
  T.USE,
  T.WAITFOR,
  T.WHILE,
  T.WITH,
]) {
  statementStarts[kind] = 1;
}

/**
 * Whether a statement begins here, as far as a look around tells: `WITH (NOLOCK)`, `ON DELETE CASCADE`, `FOR UPDATE`, `THEN DELETE`
 * and `INSERT … EXEC` begin none. Inside parentheses that were never closed, only a word that begins a line and cannot be a part of them.
 */
export function beginsStatement(p: Parser, insideParentheses: boolean): boolean {
  const { kind } = p;
  if (statementStarts[kind] !== 1) return false;
  if (insideParentheses)
    return beginsLine(p) && kind !== T.SELECT && kind !== T.WITH && kind !== T.SET && !mayBeName(kind);
  const before = p.at > 0 ? p.kinds[p.at - 1]! : T.EndOfText;
  switch (kind) {
    case T.WITH:
      return p.peekName(1) && p.peek(2) !== T.Equals && beginsLine(p);
    case T.SELECT:
      return beginsLine(p) || before === T.Semicolon;
    case T.UPDATE:
    case T.DELETE:
    case T.INSERT:
      return !insideClause.has(before) && p.peek(1) !== T.LeftParen;
    case T.EXECUTE:
    case T.EXEC:
      return before !== T.WITH;
    case T.SET:
    case T.THROW:
    case T.MERGE:
    case T.IF:
      return beginsLine(p);
    case T.RENAME:
      return p.peek(1) === T.OBJECT && beginsLine(p);
    case T.COPY:
      return p.peek(1) === T.INTO && beginsLine(p);
    case T.SEND:
      return p.peek(1) === T.ON && beginsLine(p);
    case T.RECEIVE:
      return p.peek(1) !== T.Dot && p.peek(1) !== T.Comma && beginsLine(p);
    default:
      return true;
  }
}

/** Words before UPDATE, DELETE and INSERT where these belong to a clause: `ON DELETE`, `FOR UPDATE`, `AFTER INSERT, UPDATE`, `THEN DELETE`. */
const insideClause: ReadonlySet<number> = new Set([T.ON, T.THEN, T.FOR, T.Comma, T.AFTER]);

const mayBeName = (kind: number) => kind === T.RENAME || kind === T.COPY || kind === T.SEND || kind === T.RECEIVE;

/** Whether a line break stands between the token before and this one. */
function beginsLine(p: Parser): boolean {
  for (let i = p.at > 0 ? p.ends[p.at - 1]! : 0; i < p.start; i++) if (p.text.charCodeAt(i) === 10) return true;
  return p.at === 0;
}

/** What begins the arguments of THROW. */
export const isThrowArgument = (kind: number): boolean => kind === T.Integer || kind === T.Variable || kind === T.Minus;

/** THROW with its arguments stands here: no alias, although SQL Server wants a semicolon before it. `SELECT a FROM t THROW 50000, 'b', 1` */
export const atThrow = (p: Parser): boolean => p.kind === T.THROW && isThrowArgument(p.peek(1));
