import { parseConstant } from './constant.ts';
import { parseConversation } from './conversation.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { OtherStatement, Statement } from './tree/statement.ts';

/** `WAITFOR DELAY '00:00:05'`, `WAITFOR TIME @t`, `WAITFOR (RECEIVE …), TIMEOUT 500`. https://learn.microsoft.com/sql/t-sql/language-elements/waitfor-transact-sql */
export function parseWaitfor(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  if (p.take(T.DELAY) || p.takeWord('TIME'))
    return otherStatement(p, start, 'WAITFOR', [parseConstant(p, 'a constant or a variable')]);
  const statements: Statement[] = [];
  p.expect(T.LeftParen, 'DELAY, TIME or (');
  const inner = parseConversation(p);
  if (inner) statements.push(inner);
  else p.fail('RECEIVE or GET CONVERSATION GROUP');
  p.take(T.Semicolon);
  p.expect(T.RightParen, ')');
  p.take(T.Comma);
  const expressions = p.take(T.TIMEOUT) ? [parseConstant(p, 'a constant or a variable')] : [];
  return otherStatement(p, start, 'WAITFOR', expressions, statements);
}
