import { parseCase } from './case.ts';
import { parseCast, parseCastBehind } from './cast.ts';
import { checkTableOfColumn, parseNameParts } from './column-name.ts';
import { atOwnType } from './data-type.ts';
import { parseFunctionCall, parseMethodArguments } from './function-call.ts';
import { atReservedName, parseAnyWord, parseCollation, parseIdentifier, parseName } from './name.ts';
import { parseOver } from './over.ts';
import type { Parser } from './parser.ts';
import { parseInnerQuery } from './subquery.ts';
import { T } from './token.ts';
import type { Expression, FunctionCall, Literal } from './tree/expression.ts';
import type { Identifier, MultipartName } from './tree/name.ts';

/** A value without operators, with what may follow it: methods, COLLATE, AT TIME ZONE. */
export function parsePrimary(p: Parser): Expression {
  const start = p.start;
  let value = parseAtom(p);
  for (;;) {
    switch (p.kind) {
      case T.Dot:
        if (p.isCondition || (value.kind === 'Literal' && value.type !== 'identifier' && value.type !== 'string'))
          return value;
        value = parseMember(p, start, value);
        break;
      case T.COLLATE: {
        if (p.isCondition || value.kind === 'CollateExpression') return value;
        p.next();
        const collation = parseCollation(p);
        value = { kind: 'CollateExpression', start, end: p.lastEnd, operand: value, collation };
        break;
      }
      case T.AT: {
        if (!p.peekWord(1, 'TIME') || p.peek(2) !== T.ZONE || p.isCondition) return value;
        p.next();
        p.next();
        p.next();
        const timeZone = parseAtom(p);
        value = { kind: 'AtTimeZoneExpression', start, end: p.lastEnd, operand: value, timeZone };
        break;
      }
      case T.DoubleColon:
        if (p.isCondition || !atOwnType(p, 1)) return value;
        value = parseCastBehind(p, start, value);
        break;
      default:
        return value;
    }
  }
}

/** `.value('…', 'int')` or `.Lat` of a value. */
function parseMember(p: Parser, start: number, target: Expression): Expression {
  p.next();
  const name = parseIdentifier(p);
  const args = p.kind === T.LeftParen ? parseMethodArguments(p) : undefined;
  return { kind: 'MethodCall', start, end: p.lastEnd, target, type: undefined, name, arguments: args };
}

function parseAtom(p: Parser): Expression {
  const start = p.start;
  const kind = p.kind;
  p.isCondition = false;
  switch (kind) {
    case T.String:
    case T.NationalString:
      return literal(p, 'string');
    case T.Integer:
      return literal(p, 'integer');
    case T.Numeric:
    case T.Float:
      return literal(p, 'numeric');
    case T.Variable:
    case T.SystemVariable:
      p.next();
      return { kind: 'VariableReference', start, end: p.lastEnd };
    case T.NULL:
      return literal(p, 'null');
    case T.Money:
      return literal(p, 'money');
    case T.Hex:
      return literal(p, 'binary');
    case T.LeftParen:
      return parseParenthesized(p, start);
    case T.CASE:
      return parseCase(p);
    case T.CONVERT:
    case T.TRY_CONVERT:
      return parseCast(p);
    case T.COALESCE:
    case T.NULLIF:
    case T.LEFT:
    case T.RIGHT:
    case T.IDENTITY:
    case T.USER:
    case T.CURRENT_USER:
    case T.SESSION_USER:
    case T.SYSTEM_USER:
    case T.CURRENT_TIMESTAMP:
    case T.CURRENT_DATE:
    case T.CURRENT_TIME:
      return parseReservedFunction(p, start);
    case T.LeftBrace:
      return parseOdbcEscape(p, start);
    case T.CAST:
    case T.TRY_CAST:
    case T.PARSE:
    case T.TRY_PARSE:
      if (p.peek(1) === T.LeftParen) return parseCast(p);
      break;
    case T.NEXT:
      if (p.peek(1) === T.VALUE && p.peek(2) === T.FOR) return parseNextValue(p, start);
      break;
    case T.DoubleQuoted:
      if (p.peek(1) !== T.Dot && p.peek(1) !== T.LeftParen && isStringInDoubleQuotes(p))
        return literal(p, 'identifier');
      break;
  }
  return parseNameOrCall(p, start);
}

function literal(p: Parser, type: Literal['type']): Literal {
  const start = p.start;
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type };
}

/** Whether "…" is a string here: SET QUOTED_IDENTIFIER is off, or it is too long for a name, or empty. */
function isStringInDoubleQuotes(p: Parser): boolean {
  const length = p.ends[p.at]! - p.starts[p.at]!;
  return !p.quotedIdentifiers || length > 130 || length === 2;
}

/** `(SELECT …)`, `(a + b)`, `(a = b)`, `((SELECT …) UNION SELECT …)`. */
export function parseParenthesized(p: Parser, start: number): Expression {
  p.next();
  if (!p.enter()) {
    p.leave();
    return { kind: 'BogusExpression', start, end: p.lastEnd };
  }
  let subquery = p.kind === T.SELECT ? parseInnerQuery(p) : undefined;
  let expression: Expression | undefined;
  if (!subquery) {
    expression = p.grammar.valueOrCondition(p);
    if (expression.kind === 'ScalarSubquery' && p.kind !== T.RightParen) {
      subquery = p.grammar.queryFrom(p, expression);
      p.isCondition = false;
    }
  } else p.isCondition = false;
  p.expect(T.RightParen, ')');
  p.leave();
  if (subquery) return { kind: 'ScalarSubquery', start, end: p.lastEnd, query: subquery };
  return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression: expression! };
}

function parseReservedFunction(p: Parser, start: number): Expression {
  p.next();
  const end = p.lastEnd;
  const part: Identifier = { kind: 'Identifier', start, end };
  const name: MultipartName = { kind: 'MultipartName', start, end, parts: [part] };
  return parseFunctionCall(p, name);
}

/** `{d '2020-01-01'}`, `{ts '…'}`, `{guid '…'}`, `{fn NOW()}`. https://learn.microsoft.com/sql/t-sql/data-types/datetime-transact-sql */
function parseOdbcEscape(p: Parser, start: number): Expression {
  p.next();
  if (p.takeWord('FN')) {
    const call: Expression = p.enter() ? parseOdbcFunction(p) : { kind: 'BogusExpression', start, end: p.lastEnd };
    p.leave();
    p.expect(T.RightBrace, '}');
    return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression: call };
  }
  if (!p.takeWord('D') && !p.takeWord('T') && !p.takeWord('TS') && !p.takeWord('GUID')) p.fail('d, t, ts or fn');
  if (p.kind === T.String || p.kind === T.NationalString) p.next();
  else p.fail('a string');
  p.expect(T.RightBrace, '}');
  return { kind: 'Literal', start, end: p.lastEnd, type: 'string' };
}

/** `CONVERT(a, SQL_INTEGER)`, `EXTRACT(HOUR FROM d)`, `INSERT(a, 1)`, `USER()`: any word may name a function of ODBC. */
function parseOdbcFunction(p: Parser): FunctionCall {
  const part = parseAnyWord(p);
  const name: MultipartName = { kind: 'MultipartName', start: part.start, end: part.end, parts: [part] };
  const args: Expression[] = [];
  if (p.kind === T.LeftParen) {
    p.next();
    if (p.kind !== T.RightParen) {
      do args.push(p.expression());
      while (p.take(T.Comma) || p.take(T.FROM));
    }
    p.expect(T.RightParen, ')');
  }
  const { start } = part;
  p.isCondition = false;
  return { kind: 'FunctionCall', start, end: p.lastEnd, name, arguments: args };
}

function parseNextValue(p: Parser, start: number): Expression {
  p.next();
  p.next();
  p.next();
  const sequence = parseName(p);
  const over = p.kind === T.OVER ? parseOver(p) : undefined;
  p.isCondition = false;
  return { kind: 'NextValueExpression', start, end: p.lastEnd, sequence, over };
}

/** Whether the parenthesis behind `t.c` begins the next statement: `… GROUP BY t.c (SELECT 1)`. Behind a simple name it never does. */
const atQuery = (p: Parser, parts: number) => parts > 1 && p.peek(1) === T.SELECT;

/** A column, a function call, or a static method of a type: `geography::Point(…)`. */
function parseNameOrCall(p: Parser, start: number): Expression {
  if (
    !p.atName &&
    p.kind !== T.PseudoColumn &&
    p.kind !== T.IDENTITYCOL &&
    p.kind !== T.ROWGUIDCOL &&
    p.kind !== T.Dot &&
    !atReservedName(p)
  ) {
    p.fail('an expression');
    return { kind: 'BogusExpression', start, end: start };
  }
  const first = p.kind;
  const parts = parseNameParts(p);
  const end = p.lastEnd;
  const name: MultipartName = { kind: 'MultipartName', start, end, parts };
  if (p.kind === T.LeftParen && first !== T.IDENTITYCOL && first !== T.ROWGUIDCOL && !atQuery(p, parts.length))
    return parseFunctionCall(p, name);
  if (p.kind === T.DoubleColon && !atOwnType(p, 1)) {
    p.next();
    const member = parseIdentifier(p);
    const args = p.kind === T.LeftParen ? parseMethodArguments(p) : undefined;
    p.isCondition = false;
    return { kind: 'MethodCall', start, end: p.lastEnd, target: undefined, type: name, name: member, arguments: args };
  }
  if (parts.length > 1) checkTableOfColumn(p, parts);
  return { kind: 'ColumnReference', start, end, name };
}
