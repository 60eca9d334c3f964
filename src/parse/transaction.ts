import { parseIdentifier, parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { OtherStatement } from './tree/statement.ts';

// https://learn.microsoft.com/sql/t-sql/language-elements/transactions-transact-sql

/** `BEGIN DISTRIBUTED TRAN name WITH MARK 'x'`; BEGIN stands here. */
export function parseBeginTransaction(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.take(T.DISTRIBUTED);
  parseTransactionWord(p);
  parseTransactionName(p);
  if (p.kind === T.WITH && p.peekWord(1, 'MARK')) {
    p.next();
    p.next();
    if (p.kind === T.String || p.kind === T.NationalString || p.kind === T.Variable) p.next();
  }
  return otherStatement(p, start, 'BEGIN TRANSACTION');
}

/** `COMMIT TRAN name WITH (DELAYED_DURABILITY = ON)`, `COMMIT WORK`, `ROLLBACK TRAN name`, `SAVE TRAN name`. */
export function parseEndTransaction(p: Parser): OtherStatement {
  const start = p.start;
  const kind = p.kind;
  p.next();
  if (kind === T.SAVE) {
    parseTransactionWord(p);
    if (!parseTransactionName(p)) p.fail('a name');
    return otherStatement(p, start, 'SAVE TRANSACTION');
  }
  if (p.kind === T.TRAN || p.kind === T.TRANSACTION) {
    p.next();
    parseTransactionName(p);
  } else p.take(T.WORK);
  if (kind === T.COMMIT && p.kind === T.WITH && p.peek(1) === T.LeftParen) {
    p.next();
    p.next();
    p.expectWord('DELAYED_DURABILITY');
    p.expect(T.Equals, '=');
    if (!p.take(T.ON)) p.expect(T.OFF, 'ON or OFF');
    p.expect(T.RightParen, ')');
  }
  return otherStatement(p, start, kind === T.COMMIT ? 'COMMIT TRANSACTION' : 'ROLLBACK TRANSACTION');
}

function parseTransactionWord(p: Parser): void {
  if (!p.take(T.TRAN)) p.expect(T.TRANSACTION, 'TRANSACTION');
}

/** `name`, `@name`, and of old `5:a.b`. */
function parseTransactionName(p: Parser): boolean {
  if (p.kind === T.Variable) p.next();
  else if (p.peek(p.kind === T.Minus ? 2 : 1) === T.Colon && p.peek(p.kind === T.Minus ? 1 : 0) === T.Integer) {
    p.take(T.Minus);
    p.next();
    p.next();
    parseName(p, 2);
  } else if (p.atName && p.peek(1) !== T.Colon) parseIdentifier(p);
  else return false;
  return true;
}
