import { parseCursorDefinition } from './cursor.ts';
import { parseDataType } from './data-type.ts';
import { exactly } from './list.ts';
import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { parseTableBody } from './table-body.ts';
import { T } from './token.ts';
import type { DataType, Expression } from './tree/expression.ts';
import type {
  BlockStatement,
  DeclareCursorStatement,
  DeclareTableVariableStatement,
  DeclareVariableStatement,
  VariableDeclaration,
} from './tree/statement.ts';

/**
 * `DECLARE @a int = 1, @b dbo.Money`, `DECLARE @t TABLE (…)`, `DECLARE c CURSOR FOR SELECT …`.
 * https://learn.microsoft.com/sql/t-sql/language-elements/declare-local-variable-transact-sql
 */
export function parseDeclare(
  p: Parser,
): DeclareVariableStatement | DeclareTableVariableStatement | DeclareCursorStatement | BlockStatement {
  const start = p.start;
  p.next();
  if (p.kind !== T.Variable) return parseDeclareCursor(p, start);
  const first = parseVariables(p, start);
  if (p.kind !== T.Comma || p.failed) return first;
  // `DECLARE @a int, @t TABLE (…)`: it is plain what is meant.
  p.violates('a table variable has a DECLARE of its own', p.hereSpan());
  const body = [first];
  while (p.kind === T.Comma && !p.failed) {
    const comma = p.start;
    p.next();
    body.push(parseVariables(p, comma));
  }
  return { kind: 'BlockStatement', start, end: p.lastEnd, body };
}

/** One table variable, or all variables up to the next one. */
function parseVariables(p: Parser, start: number): DeclareVariableStatement | DeclareTableVariableStatement {
  if (isTableVariable(p, 0)) return parseTableVariable(p, start);
  const variables = [parseVariableDeclaration(p)];
  while (p.kind === T.Comma && !isTableVariable(p, 1)) {
    p.next();
    variables.push(parseVariableDeclaration(p));
  }
  return { kind: 'DeclareVariableStatement', start, end: p.lastEnd, variables: exactly(variables) };
}

/** `@t [AS] TABLE`, so many tokens from here. */
function isTableVariable(p: Parser, ahead: number): boolean {
  return p.peek(p.peek(ahead + 1) === T.AS ? ahead + 2 : ahead + 1) === T.TABLE;
}

function parseVariableDeclaration(p: Parser): VariableDeclaration {
  const start = p.start;
  const name = parseVariable(p);
  p.take(T.AS);
  const type: DataType = parseDataType(p);
  if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
  else p.take(T.NULL);
  const value: Expression | undefined = p.take(T.Equals) ? p.expression() : undefined;
  return { kind: 'VariableDeclaration', start, end: p.lastEnd, name, type, value };
}

function parseTableVariable(p: Parser, start: number): DeclareTableVariableStatement {
  const variable = parseVariable(p);
  p.take(T.AS);
  p.next();
  const { columns, indexes } = parseTableBody(p);
  return { kind: 'DeclareTableVariableStatement', start, end: p.lastEnd, variable, columns, indexes };
}

/** `DECLARE c INSENSITIVE SCROLL CURSOR FOR …` of the standard, `DECLARE c CURSOR LOCAL FAST_FORWARD FOR …` of T-SQL. */
function parseDeclareCursor(p: Parser, start: number): DeclareCursorStatement {
  const name = parseIdentifier(p);
  while (p.takeWord('INSENSITIVE') || p.takeWord('SCROLL'));
  const { select, local } = parseCursorDefinition(p);
  return { kind: 'DeclareCursorStatement', start, end: p.lastEnd, name, select, local };
}
