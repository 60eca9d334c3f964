import { parseConstant } from './constant.ts';
import { parseIdentifier } from './name.ts';
import { Clause } from './notation/clause.ts';
import { checkOptionsOnce } from './option-once.ts';
import type { Parser } from './parser.ts';
import { parseBranchCondition } from './recovery.ts';
import { isThrowArgument } from './statement-start.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type {
  BlockStatement,
  IfStatement,
  JumpStatement,
  LabelStatement,
  ReturnStatement,
  Statement,
  TryCatchStatement,
  WhileStatement,
} from './tree/statement.ts';

// https://learn.microsoft.com/sql/t-sql/language-elements/control-of-flow

/** `IF a = 1 … ELSE …`. */
export function parseIf(p: Parser): IfStatement {
  const start = p.start;
  p.next();
  const condition = parseBranchCondition(p);
  const then = parseBranch(p);
  // A semicolon may close the first branch and still let ELSE follow.
  if (p.kind === T.Semicolon && p.peek(1) === T.ELSE) p.next();
  const otherwise: Statement | undefined = p.take(T.ELSE) ? parseBranch(p) : undefined;
  return { kind: 'IfStatement', start, end: p.lastEnd, condition, then, otherwise };
}

export function parseWhile(p: Parser): WhileStatement {
  const start = p.start;
  p.next();
  const condition = parseBranchCondition(p);
  const body = parseBranch(p);
  return { kind: 'WhileStatement', start, end: p.lastEnd, condition, body };
}

/** The branch that another file holds, `IF a = 1` and in the next line `:r Seed.sql`, is empty here. */
function parseBranch(p: Parser): Statement {
  return p.behindFile ? { kind: 'BlockStatement', start: p.lastEnd, end: p.lastEnd, body: [] } : p.statement();
}

/** `BEGIN … END`; BEGIN stands here and no word of another statement behind it. */
export function parseBlock(p: Parser): BlockStatement {
  const start = p.start;
  p.next();
  if (p.kind === T.ATOMIC && p.peek(1) === T.WITH) parseAtomicOptions(p);
  const body = p.grammar.statementList(p);
  if (body.length === 0 && !p.behindFile) {
    if (p.kind === T.END) p.violates('BEGIN … END holds no statement', p.hereSpan());
    else p.fail('a statement');
  }
  p.expect(T.END, 'END');
  return { kind: 'BlockStatement', start, end: p.lastEnd, body };
}

/** `ATOMIC WITH (TRANSACTION ISOLATION LEVEL = SNAPSHOT, LANGUAGE = N'English')` of a natively compiled module. */
const atomicOptions = new Clause('ATOMIC WITH ( <option> ,... )', {
  option: `TRANSACTION ISOLATION LEVEL = { SNAPSHOT | REPEATABLE READ | SERIALIZABLE | READ COMMITTED | READ UNCOMMITTED }
    | LANGUAGE = { string | name } | DATEFIRST = integer | DATEFORMAT = { string | name } | DELAYED_DURABILITY = <onOff>`,
});

function parseAtomicOptions(p: Parser): void {
  // Behind ATOMIC WITH (
  const from = p.at + 3;
  atomicOptions.parse(p);
  checkOptionsOnce(p, from);
}

/** `BEGIN TRY … END TRY BEGIN CATCH … END CATCH`. https://learn.microsoft.com/sql/t-sql/language-elements/try-catch-transact-sql */
export function parseTryCatch(p: Parser): TryCatchStatement {
  const start = p.start;
  p.next();
  p.next();
  const tryBody = p.grammar.statementList(p);
  if (tryBody.length === 0 && !p.behindFile) p.violates('BEGIN TRY … END TRY holds no statement', p.hereSpan());
  p.expect(T.END, 'END TRY');
  p.expect(T.TRY, 'TRY');
  p.take(T.Semicolon);
  p.expect(T.BEGIN, 'BEGIN CATCH');
  p.expect(T.CATCH, 'CATCH');
  const catchBody = p.grammar.statementList(p);
  p.expect(T.END, 'END CATCH');
  p.expect(T.CATCH, 'CATCH');
  return { kind: 'TryCatchStatement', start, end: p.lastEnd, tryBody, catchBody };
}

export function parseReturn(p: Parser): ReturnStatement {
  const start = p.start;
  p.next();
  const value = atReturnValue(p) ? p.expression() : undefined;
  return { kind: 'ReturnStatement', start, end: p.lastEnd, value };
}

/** An expression begins here; a plain name with a colon is a label, and most words begin the next statement. */
function atReturnValue(p: Parser): boolean {
  const kind = p.kind;
  if (p.atName) return p.peek(1) !== T.Colon;
  return (
    (kind >= T.Plus && kind <= T.Minus) ||
    kind === T.Tilde ||
    (kind >= T.String && kind <= T.PseudoColumn) ||
    kind === T.LeftParen ||
    kind === T.LeftBrace ||
    kind === T.NULL ||
    kind === T.CASE ||
    kind === T.COALESCE ||
    kind === T.NULLIF ||
    kind === T.CONVERT ||
    kind === T.TRY_CONVERT ||
    kind === T.LEFT ||
    kind === T.RIGHT ||
    kind === T.CURRENT_TIMESTAMP ||
    kind === T.CURRENT_USER ||
    kind === T.SESSION_USER ||
    kind === T.SYSTEM_USER ||
    kind === T.USER
  );
}

/** BREAK, CONTINUE, GOTO label, THROW [number, message, state]. */
export function parseJump(p: Parser): JumpStatement {
  const start = p.start;
  const kind = p.kind;
  p.next();
  if (kind === T.GOTO) {
    const label = parseIdentifier(p);
    return { kind: 'JumpStatement', start, end: p.lastEnd, jump: 'GOTO', label, arguments: [] };
  }
  const args: Expression[] = [];
  if (kind === T.THROW && isThrowArgument(p.kind)) {
    args.push(parseConstant(p, 'a number or a variable'));
    p.expect(T.Comma, ',');
    args.push(parseConstant(p, 'a string or a variable'));
    p.expect(T.Comma, ',');
    args.push(parseConstant(p, 'a number or a variable'));
  }
  const jump = kind === T.BREAK ? 'BREAK' : kind === T.CONTINUE ? 'CONTINUE' : 'THROW';
  return { kind: 'JumpStatement', start, end: p.lastEnd, jump, label: undefined, arguments: args };
}

/** `retry:` */
export function parseLabel(p: Parser): LabelStatement {
  const start = p.start;
  const label = parseIdentifier(p);
  p.next();
  return { kind: 'LabelStatement', start, end: p.lastEnd, label };
}
