import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

/**
 * `FOR SYSTEM_TIME AS OF @d`, `FROM a TO b`, `BETWEEN a AND b`, `CONTAINED IN (a, b)`, `ALL`; `FOR PATH` of a graph table.
 * Consumes nothing where FOR begins something else (FOR XML). The times that it asks for; undefined where it asks for none.
 * https://learn.microsoft.com/sql/relational-databases/tables/querying-data-in-a-system-versioned-temporal-table
 */
export function parseTemporalClause(p: Parser): readonly Expression[] | undefined {
  if (p.peek(1) === T.PATH && p.peek(2) !== T.Comma) {
    p.next();
    p.next();
    return undefined;
  }
  if (p.peek(1) !== T.SYSTEM_TIME && !p.peekWord(1, 'TIMESTAMP')) return undefined;
  p.next();
  p.next();
  if (p.take(T.ALL)) return [];
  if (p.take(T.AS)) {
    p.expect(T.OF, 'OF');
    return [p.expression()];
  }
  if (p.take(T.FROM)) {
    const from = p.expression();
    p.expect(T.TO, 'TO');
    return [from, p.expression()];
  }
  if (p.take(T.BETWEEN)) {
    const from = p.expression();
    p.expect(T.AND, 'AND');
    return [from, p.expression()];
  }
  p.expectWord('CONTAINED');
  p.expect(T.IN, 'IN');
  p.expect(T.LeftParen, '(');
  const from = p.expression();
  p.expect(T.Comma, ',');
  const to = p.expression();
  p.expect(T.RightParen, ')');
  return [from, to];
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
