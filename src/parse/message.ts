import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { OtherStatement } from './tree/statement.ts';

/** `PRINT 'x' + @a`. https://learn.microsoft.com/sql/t-sql/language-elements/print-transact-sql */
export function parsePrint(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  const text = p.expression();
  return otherStatement(p, start, 'PRINT', [text]);
}

/** `RAISERROR ('%s', 16, 1, @a) WITH NOWAIT`, and of old `RAISERROR 50001 'x'`. https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql */
export function parseRaiserror(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  const expressions: Expression[] = [];
  if (p.take(T.LeftParen)) {
    do expressions.push(p.expression());
    while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
    if (p.kind === T.WITH && isRaiserrorOption(p, 1)) {
      p.next();
      do {
        if (isRaiserrorOption(p, 0)) p.next();
        else p.fail('LOG, NOWAIT or SETERROR');
      } while (p.take(T.Comma));
    }
  } else {
    p.take(T.Minus);
    expressions.push(p.grammar.primary(p));
    if (p.take(T.Comma) || p.kind === T.String || p.kind === T.NationalString || p.kind === T.Variable) {
      expressions.push(p.grammar.primary(p));
    }
  }
  return otherStatement(p, start, 'RAISERROR', expressions);
}

const isRaiserrorOption = (p: Parser, n: number) =>
  p.peekWord(n, 'LOG') || p.peekWord(n, 'NOWAIT') || p.peekWord(n, 'SETERROR');
