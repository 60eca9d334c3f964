import { diagnostic } from '../text/diagnostic.ts';
import { parseAdminStatement } from './admin/admin.ts';
import { parseBulkInsert, parseInsertBulk } from './bulk-insert.ts';
import { parseBlock, parseIf, parseJump, parseLabel, parseReturn, parseTryCatch, parseWhile } from './control-flow.ts';
import { parseConversation } from './conversation.ts';
import { parseCopyInto } from './copy-into.ts';
import { atModule, parseAlter, parseCreate } from './create.ts';
import { parseWith } from './cte.ts';
import { parseCursorStatement, parseFetch } from './cursor.ts';
import { parseDeclare } from './declare.ts';
import { parseDelete } from './delete.ts';
import { parseExecute, parseExecuteBody } from './execute.ts';
import { atExplain, parseExplain } from './explain.ts';
import { parseInsert } from './insert.ts';
import { exactly } from './list.ts';
import { parseMerge } from './merge.ts';
import { parsePrint, parseRaiserror } from './message.ts';
import { parseModuleBody } from './module-body.ts';
import type { Parser } from './parser.ts';
import { recover, skipBlock } from './recovery.ts';
import { parseRename } from './rename.ts';
import { parseSelect, parseSelectStatement } from './select.ts';
import { parseSet } from './set.ts';
import { T } from './token.ts';
import { parseBeginTransaction, parseEndTransaction } from './transaction.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { DataModification, Statement } from './tree/statement.ts';
import { parseTruncate } from './truncate.ts';
import { parseUpdate } from './update.ts';
import { parseUse } from './use.ts';
import { parseWaitfor } from './waitfor.ts';

/** One statement. What cannot be read as one is skipped up to the next, with one diagnostic. */
export function parseStatement(p: Parser): Statement {
  const from = p.at;
  const fits = p.enter();
  const statement = fits ? parseKnown(p) : undefined;
  p.leave();
  if (!fits && p.failed) return skipBlock(p, from);
  if (!statement) p.fail('a statement');
  if (statement?.kind === 'MergeStatement' && p.kind !== T.Semicolon)
    p.violates('MERGE ends without a semicolon', { start: statement.start, end: statement.start + 'MERGE'.length });
  if (!p.failed) return statement!;
  return afterError(p, statement, from);
}

/** A statement that holds others keeps what it has; any other becomes a bogus one. */
function afterError(p: Parser, statement: Statement | undefined, from: number): Statement {
  switch (statement?.kind) {
    case 'BlockStatement':
    case 'TryCatchStatement':
    case 'IfStatement':
    case 'WhileStatement':
      p.resume(p.failedAt);
      return statement;
    case 'CreateViewStatement':
      return { ...statement, select: undefined, end: recover(p, from).end };
    case 'CreateProcedureStatement':
    case 'CreateTriggerStatement':
    case 'CreateFunctionStatement': {
      // The header is broken; the body is read all the same.
      recover(p, from);
      const body = [...statement.body, ...parseModuleBody(p)];
      return { ...statement, body, end: p.lastEnd };
    }
    default:
      return recover(p, from);
  }
}

/** Statements up to END, ELSE, the end of the batch, or a module that was written into it without GO. */
export function parseStatementList(p: Parser): Statement[] {
  const statements: Statement[] = [];
  let end = p.lastEnd;
  for (;;) {
    while (p.take(T.Semicolon));
    if (p.atEnd || (p.kind === T.END && p.peek(1) !== T.CONVERSATION) || p.kind === T.ELSE) break;
    if (p.depth <= 1 && statements.length > 0 && atModule(p)) break;
    statements.push(parseStatement(p));
    end = p.lastEnd;
  }
  p.lastEnd = end;
  return exactly(statements);
}

/** All statements of a batch. An END too many costs itself. */
export function parseBatch(p: Parser): Statement[] {
  const statements: Statement[] = [];
  for (;;) {
    while (p.take(T.Semicolon));
    if (p.atEnd) return exactly(statements);
    const before = statements[statements.length - 1];
    if (before && atModule(p)) reportCompany(p);
    else if (before && standsAlone(before))
      p.violates('a statement stands behind one that must be alone in its batch', p.hereSpan());
    statements.push(!before && atImplicitExecute(p) ? parseImplicitExecute(p) : parseStatement(p));
  }
}

/** Nothing follows these up to the end of the batch; the body of a procedure or trigger is all that stands there. */
const standsAlone = ({ kind }: Statement) => kind === 'CreateViewStatement' || kind === 'CreateFunctionStatement';

function reportCompany(p: Parser): void {
  const words = p.peek(1) === T.OR ? 'CREATE OR ALTER of a module' : `${p.tokenText().toUpperCase()} of a module`;
  p.report(diagnostic('HW1008', p.hereSpan(), { statement: words }));
}

/** EXEC may be left out where it is the first statement of a batch: `sp_who`, `dbo.Load @day = 1`. */
function atImplicitExecute(p: Parser): boolean {
  if (p.kind === T.Variable) return p.peek(1) !== T.Equals;
  if (p.kind === T.Dot) return p.peek(1) === T.Dot || p.peekName(1);
  if (!p.atName || p.peek(1) === T.Colon) return false;
  const words = p.kind !== T.Word && p.kind !== T.Bracketed && p.kind !== T.DoubleQuoted;
  if (words && parsesAsWord(p)) return false;
  return p.kind !== T.Word || !(isAdminWord(p) || atExplain(p));
}

const parsesAsWord = (p: Parser) =>
  p.kind === T.THROW ||
  (p.kind === T.RENAME && (p.peek(1) === T.OBJECT || p.peek(1) === T.DATABASE)) ||
  (p.kind === T.COPY && p.peek(1) === T.INTO) ||
  (p.kind === T.SEND && p.peek(1) === T.ON) ||
  p.kind === T.RECEIVE ||
  (p.kind === T.DISK && (p.peekWord(1, 'INIT') || p.peekWord(1, 'RESIZE'))) ||
  (p.kind === T.GET && p.peek(1) === T.CONVERSATION) ||
  (p.kind === T.MOVE && p.peek(1) === T.CONVERSATION) ||
  ((p.kind === T.ENABLE || p.kind === T.DISABLE) && p.peek(1) === T.TRIGGER);

const adminWords = new Set(['DUMP', 'LOAD']);
const isAdminWord = (p: Parser) => adminWords.has(p.tokenText().toUpperCase());

function parseImplicitExecute(p: Parser): Statement {
  const from = p.at;
  p.enter();
  const statement = parseExecuteBody(p, p.start);
  p.leave();
  return p.failed ? recover(p, from) : statement;
}

/** A statement by its first words; undefined, and nothing consumed, where they are none that we know. */
function parseKnown(p: Parser): Statement | undefined {
  switch (p.kind) {
    case T.SELECT:
    case T.LeftParen:
      return parseSelectStatement(p);
    case T.SET:
      return parseSet(p);
    case T.IF:
      return parseIf(p);
    case T.BEGIN:
      return parseBegin(p);
    case T.DECLARE:
      return parseDeclare(p);
    case T.EXEC:
    case T.EXECUTE:
      return p.peek(1) === T.AS ? parseAdminStatement(p) : parseExecute(p);
    case T.WITH:
      return parseBehindWith(p, p.start, parseWith(p));
    case T.UPDATE:
      if (p.peek(1) === T.STATISTICS) return parseAdminStatement(p);
      return parseUpdate(p, p.start, none);
    case T.INSERT:
      return p.peek(1) === T.BULK ? parseInsertBulk(p) : parseInsert(p, p.start, none);
    case T.DELETE:
    case T.MERGE:
      return parseDataModification(p);
    case T.CREATE:
      return parseCreate(p);
    case T.ALTER:
      return parseAlter(p);
    case T.DROP:
      return parseAdminStatement(p);
    case T.TRUNCATE:
      return parseTruncate(p);
    case T.BULK:
      return parseBulkInsert(p);
    case T.WHILE:
      return parseWhile(p);
    case T.RETURN:
      return parseReturn(p);
    case T.BREAK:
    case T.CONTINUE:
    case T.GOTO:
      return parseJump(p);
    case T.COMMIT:
    case T.ROLLBACK:
    case T.SAVE:
      return parseEndTransaction(p);
    case T.OPEN:
    case T.CLOSE:
      return parseAdminStatement(p) ?? parseCursorStatement(p);
    case T.DEALLOCATE:
      return parseCursorStatement(p);
    case T.FETCH:
      return parseFetch(p);
    case T.PRINT:
      return parsePrint(p);
    case T.RAISERROR:
      return parseRaiserror(p);
    case T.WAITFOR:
      return parseWaitfor(p);
    case T.USE:
      return (p.peekName(2) ? parseAdminStatement(p) : undefined) ?? parseUse(p);
    case T.END:
      return parseConversation(p);
    default:
      return parseByContext(p);
  }
}

const none: CommonTableExpression[] = [];

/** Words that are not reserved begin a statement only with the right word behind them. */
function parseByContext(p: Parser): Statement | undefined {
  if (p.atName && p.peek(1) === T.Colon) return parseLabel(p);
  switch (p.kind) {
    case T.THROW:
      return parseJump(p);
    case T.RENAME:
      return p.peek(1) === T.OBJECT || p.peek(1) === T.DATABASE ? parseRename(p) : undefined;
    case T.COPY:
      return p.peek(1) === T.INTO ? parseCopyInto(p) : undefined;
    case T.SEND:
    case T.RECEIVE:
    case T.GET:
    case T.MOVE:
      return parseConversation(p) ?? parseAdminStatement(p);
    default:
      return atExplain(p) ? parseExplain(p) : parseAdminStatement(p);
  }
}

function parseBegin(p: Parser): Statement {
  switch (p.peek(1)) {
    case T.TRY:
      return parseTryCatch(p);
    case T.TRAN:
    case T.TRANSACTION:
    case T.DISTRIBUTED:
      return parseBeginTransaction(p);
    default:
      return parseConversation(p) ?? parseBlock(p);
  }
}

function parseBehindWith(p: Parser, start: number, ctes: CommonTableExpression[]): Statement {
  switch (p.kind) {
    case T.INSERT:
      return parseInsert(p, start, ctes);
    case T.UPDATE:
      return parseUpdate(p, start, ctes);
    case T.DELETE:
      return parseDelete(p, start, ctes);
    case T.MERGE:
      return parseMerge(p, start, ctes);
    default:
      return parseSelect(p, start, ctes);
  }
}

/** INSERT, UPDATE, DELETE or MERGE without a WITH, also inside FROM; undefined where none stands. */
export function parseDataModification(p: Parser): DataModification | undefined {
  switch (p.kind) {
    case T.INSERT:
      return parseInsert(p, p.start, none);
    case T.UPDATE:
      return parseUpdate(p, p.start, none);
    case T.DELETE:
      return parseDelete(p, p.start, none);
    case T.MERGE:
      return parseMerge(p, p.start, none);
    default:
      return undefined;
  }
}
