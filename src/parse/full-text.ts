import { checkTableOfColumn, parseColumnName } from './column-name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { ColumnReference, Expression } from './tree/expression.ts';

/**
 * `CONTAINS(c, 'x')`, `CONTAINS((a, b), @x, LANGUAGE 1033)`, `FREETEXT(*, 'x')`, `CONTAINS(PROPERTY(c, 'Title'), 'x')`.
 * https://learn.microsoft.com/sql/t-sql/queries/contains-transact-sql
 */
export function parseFullTextPredicate(p: Parser): Expression {
  const start = p.start;
  const name = p.kind === T.CONTAINS ? 'CONTAINS' : 'FREETEXT';
  p.next();
  p.expect(T.LeftParen, '(');
  const columns = parseFullTextColumns(p);
  p.expect(T.Comma, ',');
  const value = p.expression();
  if (p.take(T.Comma)) {
    p.expectWord('LANGUAGE');
    p.expression();
  }
  p.expect(T.RightParen, ')');
  p.isCondition = true;
  return { kind: 'FullTextPredicate', start, end: p.lastEnd, function: name, columns, value };
}

/** `*`, a column, `(a, b)`, `(*)` or `PROPERTY(c, 'name')`; empty for all columns. */
export function parseFullTextColumns(p: Parser): ColumnReference[] {
  const columns: ColumnReference[] = [];
  if (p.take(T.Star)) return columns;
  if (p.atWord('PROPERTY') && p.peek(1) === T.LeftParen) {
    p.next();
    p.next();
    columns.push(parseColumnName(p));
    p.expect(T.Comma, ',');
    p.expect(T.String, 'a string');
    p.expect(T.RightParen, ')');
    return columns;
  }
  if (!p.take(T.LeftParen)) {
    columns.push(parseColumnName(p));
    if (p.kind === T.Dot) {
      p.next();
      p.expect(T.Star, '*');
      return [];
    }
    return columns;
  }
  if (!p.take(T.Star)) {
    do {
      const column = parseColumnName(p);
      if (column.name.parts.length > 1) checkTableOfColumn(p, column.name.parts);
      columns.push(column);
    } while (p.take(T.Comma));
  }
  const isStar = p.kind === T.Dot && p.peek(1) === T.Star;
  if (isStar) {
    p.next();
    p.next();
  }
  p.expect(T.RightParen, ')');
  return isStar ? [] : columns;
}
