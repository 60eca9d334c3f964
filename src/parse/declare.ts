import { parseCursorDefinition } from './cursor.ts';
import { parseDataType } from './data-type.ts';
import { parseCommaList } from './list.ts';
import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { parseTableBody } from './table-body.ts';
import { T } from './token.ts';
import type { DataType, Expression } from './tree/expression.ts';
import type {
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
): DeclareVariableStatement | DeclareTableVariableStatement | DeclareCursorStatement {
  const start = p.start;
  p.next();
  if (p.kind !== T.Variable) return parseDeclareCursor(p, start);
  const afterName = p.peek(1) === T.AS ? p.peek(2) : p.peek(1);
  if (afterName === T.TABLE) return parseTableVariable(p, start);
  const variables = parseCommaList(p, parseVariableDeclaration);
  return { kind: 'DeclareVariableStatement', start, end: p.lastEnd, variables };
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
  const select = parseCursorDefinition(p);
  return { kind: 'DeclareCursorStatement', start, end: p.lastEnd, name, select };
}
