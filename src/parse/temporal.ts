import type { Parser } from './parser.ts';
import { T } from './token.ts';

/**
 * `FOR SYSTEM_TIME AS OF @d`, `FROM a TO b`, `BETWEEN a AND b`, `CONTAINED IN (a, b)`, `ALL`; `FOR PATH` of a graph table.
 * Consumes nothing where FOR begins something else (FOR XML). True where it asks for a time.
 * https://learn.microsoft.com/sql/relational-databases/tables/querying-data-in-a-system-versioned-temporal-table
 */
export function parseTemporalClause(p: Parser): boolean {
  if (p.peek(1) === T.PATH && p.peek(2) !== T.Comma) {
    p.next();
    p.next();
    return false;
  }
  if (p.peek(1) !== T.SYSTEM_TIME && !p.peekWord(1, 'TIMESTAMP')) return false;
  p.next();
  p.next();
  if (p.take(T.ALL)) return true;
  if (p.take(T.AS)) {
    p.expect(T.OF, 'OF');
    p.expression();
  } else if (p.take(T.FROM)) {
    p.expression();
    p.expect(T.TO, 'TO');
    p.expression();
  } else if (p.take(T.BETWEEN)) {
    p.expression();
    p.expect(T.AND, 'AND');
    p.expression();
  } else {
    p.expectWord('CONTAINED');
    p.expect(T.IN, 'IN');
    p.expect(T.LeftParen, '(');
    p.expression();
    p.expect(T.Comma, ',');
    p.expression();
    p.expect(T.RightParen, ')');
  }
  return true;
}

/** `TABLESAMPLE SYSTEM (10 PERCENT) REPEATABLE (5)`. */
export function parseTableSample(p: Parser): void {
  p.next();
  p.takeWord('SYSTEM');
  p.expect(T.LeftParen, '(');
  p.expression();
  if (!p.take(T.PERCENT)) p.take(T.ROWS);
  p.expect(T.RightParen, ')');
  if (p.takeWord('REPEATABLE')) {
    p.expect(T.LeftParen, '(');
    p.expression();
    p.expect(T.RightParen, ')');
  }
}
