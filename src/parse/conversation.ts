import { parseIdentifier, parseName } from './name.ts';
import { Clause } from './notation/clause.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { parseSelectList, parseVariable } from './select-list.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { Expression, VariableReference } from './tree/expression.ts';
import type { OtherStatement, Statement } from './tree/statement.ts';
import { parseWhere } from './where.ts';

// Service Broker: the statements that send and receive. None of their first words is reserved.
// https://learn.microsoft.com/sql/t-sql/statements/service-broker-statements

const dialogOptions = new Clause('<option> ,...', {
  option: '{ RELATED_CONVERSATION | RELATED_CONVERSATION_GROUP | LIFETIME } = expression | ENCRYPTION = <onOff>',
});

/** A statement of Service Broker; undefined, and nothing consumed, where none stands. */
export function parseConversation(p: Parser): Statement | undefined {
  if (p.kind === T.SEND && p.peek(1) === T.ON) return parseSend(p);
  if (p.kind === T.RECEIVE && p.peek(1) !== T.Dot && p.peek(1) !== T.Colon) return parseReceive(p);
  if (p.kind === T.GET && p.peek(1) === T.CONVERSATION) return parseGetGroup(p);
  if (p.kind === T.MOVE && p.peek(1) === T.CONVERSATION) return parseMove(p);
  if (p.kind === T.END && p.peek(1) === T.CONVERSATION) return parseEnd(p);
  if (p.kind !== T.BEGIN) return undefined;
  if (p.peekWord(1, 'DIALOG')) return parseBeginDialog(p);
  if (p.peek(1) === T.CONVERSATION && p.peekWord(2, 'TIMER')) return parseTimer(p);
  return undefined;
}

/** `SEND ON CONVERSATION @h MESSAGE TYPE m (@body)`, `SEND ON CONVERSATION (@h, @i) (@body)`. */
function parseSend(p: Parser): OtherStatement {
  const start = p.start;
  const expressions: Expression[] = [];
  p.next();
  p.next();
  p.expect(T.CONVERSATION, 'CONVERSATION');
  if (p.kind === T.LeftParen && p.peek(1) === T.Variable && p.peek(2) === T.Comma) {
    p.next();
    do expressions.push(p.expression());
    while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
  } else expressions.push(p.expression());
  if (p.takeWord('MESSAGE')) {
    p.expect(T.TYPE, 'TYPE');
    parseNameOrVariable(p);
  }
  if (p.take(T.LeftParen)) {
    expressions.push(p.expression());
    p.expect(T.RightParen, ')');
  }
  return otherStatement(p, start, 'SEND', expressions);
}

/** `RECEIVE TOP (1) @body = message_body FROM dbo.q INTO @t WHERE …`. */
function parseReceive(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  const expressions: Expression[] = [];
  if (p.kind === T.TOP) expressions.push(parseTop(p).count);
  const assigned: VariableReference[] = [];
  for (const element of parseSelectList(p)) {
    if (element.kind === 'SelectExpression') expressions.push(element.expression);
    else if (element.kind === 'SelectAssignment') {
      assigned.push(element.variable);
      expressions.push(element.value);
    }
  }
  p.expect(T.FROM, 'FROM');
  parseName(p);
  if (p.take(T.INTO)) assigned.push(parseVariable(p));
  const where = parseWhere(p);
  if (where) expressions.push(where);
  return { ...otherStatement(p, start, 'RECEIVE', expressions), assigned };
}

/** `GET CONVERSATION GROUP @g FROM dbo.q`. */
function parseGetGroup(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  p.expect(T.GROUP, 'GROUP');
  const assigned = [parseVariable(p)];
  p.expect(T.FROM, 'FROM');
  parseName(p);
  return { ...otherStatement(p, start, 'GET CONVERSATION GROUP'), assigned };
}

/** `MOVE CONVERSATION @h TO @g`. */
function parseMove(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  const handle = p.expression();
  p.expect(T.TO, 'TO');
  return otherStatement(p, start, 'MOVE CONVERSATION', [handle, p.expression()]);
}

/** `END CONVERSATION @h WITH ERROR = 1 DESCRIPTION = 'x'`, `… WITH CLEANUP`. */
function parseEnd(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  const expressions = [p.expression()];
  if (p.kind === T.WITH && (p.peekWord(1, 'CLEANUP') || p.peekWord(1, 'ERROR'))) {
    p.next();
    if (!p.takeWord('CLEANUP')) {
      p.next();
      p.expect(T.Equals, '=');
      expressions.push(p.expression());
      p.expectWord('DESCRIPTION');
      p.expect(T.Equals, '=');
      expressions.push(p.expression());
    }
  }
  return otherStatement(p, start, 'END CONVERSATION', expressions);
}

/** `BEGIN DIALOG CONVERSATION @h FROM SERVICE a TO SERVICE 'b', 'guid' ON CONTRACT c WITH ENCRYPTION = OFF`. */
function parseBeginDialog(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  p.take(T.CONVERSATION);
  const assigned = [parseVariable(p)];
  p.expect(T.FROM, 'FROM');
  p.expectWord('SERVICE');
  parseNameOrVariable(p);
  p.expect(T.TO, 'TO');
  p.expectWord('SERVICE');
  p.expression();
  if (p.take(T.Comma)) p.expression();
  if (p.take(T.ON)) {
    p.expectWord('CONTRACT');
    parseNameOrVariable(p);
  }
  if (p.kind === T.WITH && p.peek(2) === T.Equals) {
    p.next();
    dialogOptions.parse(p);
  }
  return { ...otherStatement(p, start, 'BEGIN DIALOG'), assigned };
}

/** `BEGIN CONVERSATION TIMER (@h) TIMEOUT = 60`. */
function parseTimer(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  p.next();
  p.expect(T.LeftParen, '(');
  const handle = p.expression();
  p.expect(T.RightParen, ')');
  p.expect(T.TIMEOUT, 'TIMEOUT');
  p.expect(T.Equals, '=');
  return otherStatement(p, start, 'BEGIN CONVERSATION TIMER', [handle, p.expression()]);
}

function parseNameOrVariable(p: Parser): void {
  if (!p.take(T.Variable)) parseIdentifier(p);
}
