import { parseDataType } from './data-type.ts';
import { exactly } from './list.ts';
import { parseCollation, parseIdentifier, parseName } from './name.ts';
import { parseSourceConnection } from './open-rowset.ts';
import type { Parser } from './parser.ts';
import { parseProcedureNumber } from './procedure-number.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression, VariableReference } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { ExecuteArgument, ExecuteStatement, ExecuteTarget } from './tree/statement.ts';
import type { ProviderConnection } from './tree/table-source.ts';

/**
 * `EXEC @r = dbo.p @a = 1, @b OUTPUT`, `EXEC ('…' + @sql) AT server`, `EXEC @name`.
 * https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql
 */
export function parseExecute(p: Parser): ExecuteStatement {
  const start = p.start;
  p.next();
  return parseExecuteBody(p, start);
}

/** EXEC without its word, which is allowed where it is the first statement of a batch. */
export function parseExecuteBody(p: Parser, start: number): ExecuteStatement {
  let returnVariable: VariableReference | undefined;
  if (p.kind === T.Variable && p.peek(1) === T.Equals) {
    returnVariable = parseVariable(p);
    p.next();
  }
  const isString = p.kind === T.LeftParen;
  const args: ExecuteArgument[] = [];
  const target = isString ? parseString(p, args) : parseProcedure(p);
  if (isString) parseContext(p);
  else parseArguments(p, args);
  const at = parseAt(p);
  if (p.kind === T.WITH) parseExecuteOptions(p);
  return { kind: 'ExecuteStatement', start, end: p.lastEnd, returnVariable, target, arguments: exactly(args), at };
}

/** `('…' + @a, @parameter)`: pieces joined with +, then parameters for the linked server. */
function parseString(p: Parser, args: ExecuteArgument[]): ExecuteTarget {
  const start = p.start;
  p.next();
  const pieces: Expression[] = [p.expression()];
  checkPiece(p, pieces[0]!);
  const { lastEnd } = p;
  while (p.take(T.Comma)) args.push(parseArgument(p));
  p.expect(T.RightParen, ')');
  return { kind: 'ExecuteString', start, end: args.length > 0 ? lastEnd : p.lastEnd, pieces };
}

/** What EXEC runs is put together from constants and variables, and nothing else. */
function checkPiece(p: Parser, expression: Expression): void {
  let piece = expression;
  for (; piece.kind === 'BinaryExpression' && piece.operator === '+'; piece = piece.left) checkText(p, piece.right);
  checkText(p, piece);
}

function checkText(p: Parser, piece: Expression): void {
  const isQuoted = p.text.charCodeAt(piece.start) === 34;
  const isText =
    piece.kind === 'VariableReference' || (piece.kind === 'Literal' && piece.type === 'string') || isQuoted;
  if (!isText) p.violates('EXEC of a text takes constants and variables', piece);
}

function parseProcedure(p: Parser): ExecuteTarget {
  const start = p.start;
  if (p.kind === T.Variable) {
    const variable = parseVariable(p);
    return { kind: 'ExecuteVariable', start, end: p.lastEnd, variable };
  }
  let connection: ProviderConnection | undefined;
  if (p.kind === T.OPENDATASOURCE) {
    p.next();
    p.expect(T.LeftParen, '(');
    connection = parseSourceConnection(p);
  }
  const name = parseName(p);
  const number = parseProcedureNumber(p);
  return { kind: 'ExecuteProcedure', start, end: p.lastEnd, connection, name, number };
}

function parseArguments(p: Parser, args: ExecuteArgument[]): void {
  if (!atArgument(p)) return;
  do {
    const argument = parseArgument(p);
    if (!argument.name && args[args.length - 1]?.name)
      p.violates('an argument without a name behind one with a name', argument);
    args.push(argument);
  } while (p.take(T.Comma));
}

function atArgument(p: Parser): boolean {
  switch (p.kind) {
    case T.Variable:
    case T.SystemVariable:
    case T.String:
    case T.NationalString:
    case T.Integer:
    case T.Numeric:
    case T.Float:
    case T.Money:
    case T.Hex:
    case T.NULL:
    case T.DEFAULT:
    case T.Minus:
    case T.Plus:
    case T.LeftBrace:
      return true;
    default:
      return p.atName && p.peek(1) !== T.Colon && !(p.kind === T.AT && p.peekName(1));
  }
}

function parseArgument(p: Parser): ExecuteArgument {
  const start = p.start;
  let name: VariableReference | undefined;
  if (p.kind === T.Variable && p.peek(1) === T.Equals) {
    name = parseVariable(p);
    p.next();
  }
  const value = parseValue(p);
  const output = p.take(T.OUTPUT) || p.take(T.OUT);
  if (output && value.kind !== 'VariableReference') p.violates('OUTPUT of a constant', { start, end: p.lastEnd });
  return { kind: 'ExecuteArgument', start, end: p.lastEnd, name, value, output };
}

/** A constant, a variable, DEFAULT, or a bare word that stands for its own text; no expression. */
function parseValue(p: Parser): Expression {
  const start = p.start;
  switch (p.kind) {
    case T.DEFAULT:
      p.next();
      return { kind: 'Literal', start, end: p.lastEnd, type: 'default' };
    case T.Variable:
    case T.SystemVariable:
      p.next();
      return { kind: 'VariableReference', start, end: p.lastEnd };
    case T.String:
    case T.NationalString:
    case T.Integer:
    case T.Numeric:
    case T.Float:
    case T.Money:
    case T.Hex:
    case T.NULL:
    case T.LeftBrace:
      return p.grammar.primary(p);
    case T.Minus:
    case T.Plus: {
      const operator = p.kind === T.Minus ? '-' : '+';
      p.next();
      if (p.kind < T.Integer || p.kind > T.Money) p.fail('a number');
      const operand = p.grammar.primary(p);
      return { kind: 'UnaryExpression', start, end: p.lastEnd, operator, operand };
    }
    default:
      parseIdentifier(p);
      return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
  }
}

/** `EXEC ('…') AS LOGIN = 'x'`. */
function parseContext(p: Parser): void {
  if (p.kind !== T.AS || (p.peek(1) !== T.LOGIN && p.peek(1) !== T.USER)) return;
  p.next();
  p.next();
  if (p.take(T.Equals)) p.expression();
}

/** `AT server`, `AT DATA_SOURCE source`. */
function parseAt(p: Parser): Identifier | undefined {
  if (p.kind !== T.AT) return undefined;
  p.next();
  if (p.atWord('DATA_SOURCE') && p.peekName(1)) p.next();
  return parseIdentifier(p);
}

/** `WITH RECOMPILE`, `WITH RESULT SETS NONE`, `WITH RESULT SETS ((a int, b int), (AS OBJECT dbo.T))`. */
function parseExecuteOptions(p: Parser): void {
  if (p.peek(1) !== T.RECOMPILE && p.peek(1) !== T.RESULT) return;
  p.next();
  let recompiles = false;
  do {
    if (p.kind === T.RECOMPILE) {
      if (recompiles) p.violates('RECOMPILE stands twice', p.hereSpan());
      recompiles = true;
      p.next();
      continue;
    }
    p.expect(T.RESULT, 'RECOMPILE or RESULT SETS');
    p.expect(T.SETS, 'SETS');
    if (p.takeWord('NONE') || p.takeWord('UNDEFINED')) continue;
    p.expect(T.LeftParen, '(');
    do parseResultSet(p);
    while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
  } while (p.take(T.Comma));
}

function parseResultSet(p: Parser): void {
  if (p.take(T.AS)) {
    if (p.take(T.FOR)) p.expect(T.XML, 'XML');
    else {
      if (!p.take(T.OBJECT)) p.expect(T.TYPE, 'OBJECT or TYPE');
      parseName(p);
    }
    return;
  }
  p.expect(T.LeftParen, '(');
  do {
    parseIdentifier(p);
    parseDataType(p);
    if (p.take(T.COLLATE)) parseCollation(p);
    if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
    else p.take(T.NULL);
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}
