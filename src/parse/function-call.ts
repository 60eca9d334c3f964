import { parseDataType } from './data-type.ts';
import { parseJsonArguments } from './json-function.ts';
import { exactly, parseCommaList } from './list.ts';
import { parseName } from './name.ts';
import { parseOrderBy } from './order-by.ts';
import { parseOver } from './over.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression, FunctionCall, OverClause, StarArgument } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { OrderByClause } from './tree/query.ts';

/** A function's arguments and clauses; its name has been read. Functions that T-SQL writes without parentheses have no arguments. */
export function parseFunctionCall(p: Parser, name: MultipartName): FunctionCall {
  const start = name.start;
  // `dbo.Iif(a)` is a function of a schema, called as all are.
  const kind = name.parts.length === 1 ? p.kinds[p.at - 1]! : T.Word;
  if (p.kind !== T.LeftParen) {
    if (needsParentheses(kind)) p.fail('(');
    p.isCondition = false;
    return call(start, p.lastEnd, name, [], undefined, undefined, undefined);
  }
  if (kind >= T.CURRENT_DATE && kind <= T.CURRENT_USER) p.fail('no parenthesis');
  p.next();
  if (!p.enter()) {
    p.leave();
    return call(start, p.lastEnd, name, [], undefined, undefined, undefined);
  }
  const quantifier = p.take(T.DISTINCT) ? 'DISTINCT' : p.take(T.ALL) ? 'ALL' : undefined;
  const args: (Expression | StarArgument)[] = [];
  // `COUNT(DISTINCT a, b)` is none of T-SQL.
  const takesOne = quantifier !== undefined && name.parts.length === 1;
  let withinGroup = p.kind !== T.RightParen || quantifier ? parseArguments(p, name, kind, args, takesOne) : undefined;
  checkCount(p, kind, args.length, takesOne);
  p.expect(T.RightParen, ')');
  p.leave();
  parseNullTreatment(p);
  if (p.kind === T.WITHIN && p.peek(1) === T.GROUP) withinGroup = parseWithinGroup(p);
  let over: OverClause | undefined;
  if (p.kind === T.OVER) over = parseOver(p);
  if (over && quantifier === 'DISTINCT') p.violates('DISTINCT in a function with OVER', over);
  p.isCondition = false;
  return call(start, p.lastEnd, name, exactly(args), quantifier, over, withinGroup);
}

/** How many arguments some functions take. */
function checkCount(p: Parser, kind: number, count: number, takesOne: boolean): void {
  if (kind === T.NULLIF ? count !== 2 : kind === T.COALESCE ? count < 2 : takesOne && count !== 1)
    p.fail(count === 0 ? 'an argument' : 'another number of arguments');
}

function call(
  start: number,
  end: number,
  name: MultipartName,
  args: (Expression | StarArgument)[],
  quantifier: FunctionCall['quantifier'],
  over: OverClause | undefined,
  withinGroup: OrderByClause | undefined,
): FunctionCall {
  return { kind: 'FunctionCall', start, end, name, arguments: args, quantifier, over, withinGroup };
}

const needsParentheses = (kind: number) =>
  kind === T.COALESCE || kind === T.NULLIF || kind === T.LEFT || kind === T.RIGHT || kind === T.IDENTITY;

function parseArguments(
  p: Parser,
  name: MultipartName,
  kind: number,
  args: (Expression | StarArgument)[],
  takesOne: boolean,
): OrderByClause | undefined {
  if (kind === T.TRIM || kind === T.IIF) {
    if (kind === T.TRIM) parseTrimArguments(p, args);
    else parseIifArguments(p, args);
    return undefined;
  }
  if (kind >= T.JSON_ARRAY && kind <= T.JSON_OBJECTAGG) return parseJsonArguments(p, kind, args);
  do args.push(parseArgument(p));
  while (!takesOne && p.take(T.Comma));
  parseNullTreatment(p);
  if (atOnError(p, name)) parseOnError(p, args);
  else if (p.takeWord('RETURNING')) parseDataType(p);
  else if (p.kind === T.USE && p.peekWord(1, 'MODEL')) parseModel(p, args);
  else if (p.kind === T.WITH && p.peekWord(1, 'ARRAY')) {
    p.next();
    p.next();
    p.expectWord('WRAPPER');
  }
  return undefined;
}

/** Behind the arguments of AI_TRANSLATE and its like. https://learn.microsoft.com/sql/t-sql/functions/ai-functions-transact-sql */
function atOnError(p: Parser, name: MultipartName): boolean {
  if (p.kind !== T.DEFAULT && !((p.kind === T.NULL || p.atWord('ERROR')) && p.peek(1) === T.ON)) return false;
  return p.text.slice(name.start, name.start + 3).toUpperCase() === 'AI_';
}

/** `NULL ON ERROR`, `ERROR ON ERROR`, `DEFAULT 'none' ON ERROR`. */
function parseOnError(p: Parser, args: (Expression | StarArgument)[]): void {
  if (p.take(T.DEFAULT)) args.push(p.expression());
  else p.next();
  p.expect(T.ON, 'ON');
  p.expectWord('ERROR');
}

/** `USE MODEL m PARAMETERS @p` of AI_GENERATE_EMBEDDINGS. */
function parseModel(p: Parser, args: (Expression | StarArgument)[]): void {
  p.next();
  p.next();
  parseName(p, 3);
  if (p.takeWord('PARAMETERS')) args.push(p.expression());
}

function parseArgument(p: Parser): Expression | StarArgument {
  const start = p.start;
  if (p.kind === T.Star) {
    p.next();
    return { kind: 'StarArgument', start, end: p.lastEnd };
  }
  return parseExpressionOrDefault(p);
}

/** A value, or DEFAULT where a parameter or column may be left to its default. */
export function parseExpressionOrDefault(p: Parser): Expression {
  if (p.kind !== T.DEFAULT) return p.expression();
  const start = p.start;
  p.next();
  p.isCondition = false;
  return { kind: 'Literal', start, end: p.lastEnd, type: 'default' };
}

/** `TRIM(LEADING 'x' FROM s)`, `TRIM('x' FROM s)`, `TRIM(BOTH FROM s)`, `TRIM(s)`. */
function parseTrimArguments(p: Parser, args: (Expression | StarArgument)[]): void {
  if ((p.atWord('LEADING') || p.atWord('TRAILING') || p.atWord('BOTH')) && p.peek(1) !== T.RightParen) p.next();
  if (p.kind !== T.FROM) args.push(parseArgument(p));
  if (p.take(T.FROM)) args.push(p.expression());
  else while (p.take(T.Comma)) args.push(p.expression());
}

/**
 * `IIF(a > b, a, b)`. Where no condition stands first, as in `IIF(@flag, a, b)`, SQL Server's parser takes it for a call like any
 * other; what resolves the names refuses it.
 */
function parseIifArguments(p: Parser, args: (Expression | StarArgument)[]): void {
  args.push(p.grammar.valueOrCondition(p));
  if (!p.isCondition) {
    while (p.take(T.Comma)) args.push(p.expression());
    return;
  }
  p.expect(T.Comma, ',');
  args.push(p.expression());
  p.expect(T.Comma, ',');
  args.push(p.expression());
}

/** IGNORE NULLS or RESPECT NULLS, before or behind the closing parenthesis. */
function parseNullTreatment(p: Parser): void {
  if ((p.kind === T.IGNORE || p.kind === T.RESPECT) && p.peekWord(1, 'NULLS')) {
    p.next();
    p.next();
  }
}

/** `WITHIN GROUP (ORDER BY a)`, `WITHIN GROUP (GRAPH PATH)`. */
function parseWithinGroup(p: Parser): OrderByClause | undefined {
  p.next();
  p.next();
  p.expect(T.LeftParen, '(');
  let order: OrderByClause | undefined;
  if (!p.takeWords('GRAPH', 'PATH')) order = parseOrderBy(p);
  p.expect(T.RightParen, ')');
  return order;
}

/** `(a, b)` of a method; the opening parenthesis stands here. */
export function parseMethodArguments(p: Parser): Expression[] {
  p.next();
  const args = p.enter() && p.kind !== T.RightParen ? parseCommaList(p, parseExpressionOrDefault) : [];
  p.leave();
  p.expect(T.RightParen, ')');
  p.isCondition = false;
  return args;
}
