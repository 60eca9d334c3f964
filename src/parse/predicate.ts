import { parseSum } from './arithmetic.ts';
import { parseFullTextPredicate } from './full-text.ts';
import { parseCommaList } from './list.ts';
import { parseMatchPredicate } from './match.ts';
import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { parseParenthesizedQuery } from './subquery.ts';
import { T } from './token.ts';
import type { ComparisonExpression, Expression } from './tree/expression.ts';

/**
 * A predicate (`a = b`, `a IN (…)`, `EXISTS (…)`), or the bare value where none follows it.
 * https://learn.microsoft.com/sql/t-sql/queries/search-condition-transact-sql
 */
export function parsePredicate(p: Parser): Expression {
  const start = p.start;
  switch (p.kind) {
    case T.EXISTS: {
      p.next();
      const query = parseParenthesizedQuery(p);
      p.isCondition = true;
      return { kind: 'ExistsPredicate', start, end: p.lastEnd, query };
    }
    case T.CONTAINS:
    case T.FREETEXT:
      return parseFullTextPredicate(p);
    case T.UPDATE: {
      p.next();
      p.expect(T.LeftParen, '(');
      const column = parseIdentifier(p);
      p.expect(T.RightParen, ')');
      p.isCondition = true;
      return { kind: 'UpdatePredicate', start, end: p.lastEnd, column };
    }
    case T.TSEQUAL: {
      p.next();
      p.expect(T.LeftParen, '(');
      const left = p.expression();
      p.expect(T.Comma, ',');
      const right = p.expression();
      p.expect(T.RightParen, ')');
      p.isCondition = true;
      return { kind: 'ComparisonExpression', start, end: p.lastEnd, operator: '=', left, right };
    }
    case T.MATCH:
      if (p.peek(1) === T.LeftParen) return parseMatchPredicate(p);
  }
  const left = parseSum(p);
  if (p.isCondition) return left;
  const predicate = parseRest(p, start, left);
  if (predicate === left && isPredicateFunction(p, left)) p.isCondition = true;
  return predicate;
}

/** REGEXP_LIKE is a function by its form and a condition by what it gives. */
function isPredicateFunction(p: Parser, { kind, start, end }: Expression): boolean {
  if (kind !== 'FunctionCall' || end - start < 12) return false;
  return p.text.slice(start, start + 11).toUpperCase() === 'REGEXP_LIKE';
}

function parseRest(p: Parser, start: number, left: Expression): Expression {
  const negated = p.kind === T.NOT;
  switch (negated ? p.peek(1) : p.kind) {
    case T.LIKE:
      return parseLike(p, start, left, negated);
    case T.IN:
      return parseIn(p, start, left, negated);
    case T.BETWEEN: {
      if (negated) p.next();
      p.next();
      const low = p.expression();
      p.expect(T.AND, 'AND');
      const high = p.expression();
      p.isCondition = true;
      return { kind: 'BetweenPredicate', start, end: p.lastEnd, operand: left, low, high, negated };
    }
    case T.IS:
      return negated ? left : parseIs(p, start, left);
  }
  const operator = comparisonOperator(p);
  return operator === undefined ? left : parseComparison(p, start, left, operator);
}

function parseComparison(
  p: Parser,
  start: number,
  left: Expression,
  operator: ComparisonExpression['operator'],
): Expression {
  const quantifier = p.kind === T.ALL ? 'ALL' : p.kind === T.ANY ? 'ANY' : p.kind === T.SOME ? 'SOME' : undefined;
  if (quantifier) {
    p.next();
    const query = parseParenthesizedQuery(p);
    p.isCondition = true;
    return { kind: 'QuantifiedPredicate', start, end: p.lastEnd, operator, quantifier, left, query };
  }
  const right = p.expression();
  p.isCondition = true;
  return { kind: 'ComparisonExpression', start, end: p.lastEnd, operator, left, right };
}

function parseLike(p: Parser, start: number, operand: Expression, negated: boolean): Expression {
  if (negated) p.next();
  p.next();
  const pattern = p.expression();
  let escapeSign: Expression | undefined;
  if (p.take(T.ESCAPE)) escapeSign = p.expression();
  else if (p.kind === T.LeftBrace && p.peek(1) === T.ESCAPE) {
    p.next();
    p.next();
    escapeSign = p.expression();
    p.expect(T.RightBrace, '}');
  }
  p.isCondition = true;
  return { kind: 'LikePredicate', start, end: p.lastEnd, operand, pattern, escape: escapeSign, negated };
}

function parseIn(p: Parser, start: number, operand: Expression, negated: boolean): Expression {
  if (negated) p.next();
  p.next();
  if (p.kind === T.LeftParen && p.peek(1) === T.SELECT) {
    const query = parseParenthesizedQuery(p);
    p.isCondition = true;
    return { kind: 'InPredicate', start, end: p.lastEnd, operand, values: undefined, query, negated };
  }
  p.expect(T.LeftParen, '(');
  const values = parseCommaList(p, p.grammar.expression);
  const only = values.length === 1 ? values[0]! : undefined;
  const query = only?.kind === 'ScalarSubquery' ? p.grammar.queryFrom(p, only) : undefined;
  p.expect(T.RightParen, ')');
  p.isCondition = true;
  const list = query ? undefined : values;
  return { kind: 'InPredicate', start, end: p.lastEnd, operand, values: list, query, negated };
}

function parseIs(p: Parser, start: number, operand: Expression): Expression {
  p.next();
  const negated = p.take(T.NOT);
  if (p.take(T.DISTINCT)) {
    p.expect(T.FROM, 'FROM');
    if (p.kind === T.SOME || p.kind === T.ANY || p.kind === T.ALL) p.next();
    const right = p.expression();
    p.isCondition = true;
    return { kind: 'DistinctPredicate', start, end: p.lastEnd, left: operand, right, negated };
  }
  p.expect(T.NULL, 'NULL');
  p.isCondition = true;
  return { kind: 'IsNullPredicate', start, end: p.lastEnd, operand, negated };
}

/** Consumes a comparison operator; its signs may stand apart (`< >`, `! =`). */
export function comparisonOperator(p: Parser): ComparisonExpression['operator'] | undefined {
  const kind = p.kind;
  switch (kind) {
    case T.Equals:
      p.next();
      return p.take(T.Star) ? '=*' : '=';
    case T.NotEquals:
      p.next();
      return '<>';
    case T.BangEquals:
      p.next();
      return '!=';
    case T.LessEquals:
      p.next();
      return '<=';
    case T.GreaterEquals:
      p.next();
      return '>=';
    case T.BangLess:
      p.next();
      return '!<';
    case T.BangGreater:
      p.next();
      return '!>';
    case T.StarEquals:
      p.next();
      return '*=';
    case T.Less:
      p.next();
      return p.take(T.Greater) ? '<>' : p.take(T.Equals) ? '<=' : '<';
    case T.Greater:
      p.next();
      return p.take(T.Equals) ? '>=' : '>';
    case T.Bang:
      if (p.peek(1) !== T.Equals && p.peek(1) !== T.Less && p.peek(1) !== T.Greater) return undefined;
      p.next();
      if (p.take(T.Equals)) return '!=';
      if (p.take(T.Less)) return '!<';
      p.next();
      return '!>';
    default:
      return undefined;
  }
}
