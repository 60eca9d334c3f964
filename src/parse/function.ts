import { parseDataType } from './data-type.ts';
import { parseExternalName } from './external-name.ts';
import { parseModuleName } from './module-name.ts';
import { parseModuleOptions } from './module-options.ts';
import { parseName } from './name.ts';
import { parseParameters } from './parameter.ts';
import type { Parser } from './parser.ts';
import { parseModuleSelect } from './select.ts';
import { parseVariable } from './select-list.ts';
import { parseTableBody } from './table-body.ts';
import { T } from './token.ts';
import type { MultipartName } from './tree/name.ts';
import type {
  CreateFunctionStatement,
  FunctionReturns,
  ModuleVerb,
  SelectStatement,
  Statement,
} from './tree/statement.ts';

/** `CREATE FUNCTION dbo.f (@a int) RETURNS int AS BEGIN … END`. https://learn.microsoft.com/sql/t-sql/statements/create-function-transact-sql */
export function parseCreateFunction(p: Parser, start: number, verb: ModuleVerb): CreateFunctionStatement {
  p.next();
  const name = parseModuleName(p);
  if (leadsToExternalFunction(p)) return parseExternalFunction(p, start, verb, name);
  p.expect(T.LeftParen, '(');
  const parameters = p.kind === T.RightParen ? [] : parseParameters(p);
  for (const parameter of parameters) if (parameter.output) p.violates('a function has an OUTPUT parameter', parameter);
  p.expect(T.RightParen, ')');
  p.expect(T.RETURNS, 'RETURNS');
  let returns = parseReturns(p);
  parseModuleOptions(p, 'function');
  if (p.kind === T.ORDER) parseClrOrder(p);
  p.take(T.AS);
  let body: Statement[] = [];
  if (p.kind === T.EXTERNAL) parseExternalName(p, 'module');
  else if (returns.kind === 'ReturnsInlineTable') {
    const select = parseInlineQuery(p);
    returns = { kind: 'ReturnsInlineTable', start: returns.start, end: p.lastEnd, select };
  } else if (p.kind !== T.BEGIN) p.fail('BEGIN');
  else body = [p.statement()];
  return { kind: 'CreateFunctionStatement', start, end: p.lastEnd, verb, name, parameters, returns, body };
}

/** `RETURNS varchar(100) AS EXTERNAL FUNCTION` without parameters: those are the external function's. */
function leadsToExternalFunction(p: Parser): boolean {
  if (p.kind !== T.AS && p.kind !== T.RETURNS) return false;
  for (let n = 0; n < 12; n++) if (p.peek(n) === T.EXTERNAL) return p.peek(n + 1) === T.FUNCTION;
  return false;
}

/** `AS EXTERNAL FUNCTION Item.name` of Fabric. https://learn.microsoft.com/fabric/data-warehouse/fabric-user-data-functions */
function parseExternalFunction(
  p: Parser,
  start: number,
  verb: ModuleVerb,
  name: MultipartName,
): CreateFunctionStatement {
  let returns: FunctionReturns = { kind: 'ReturnsScalar', start: p.start, end: p.start, type: undefined };
  if (p.take(T.RETURNS)) returns = parseReturns(p);
  p.expect(T.AS, 'AS');
  p.expect(T.EXTERNAL, 'EXTERNAL');
  p.expect(T.FUNCTION, 'FUNCTION');
  parseName(p);
  return { kind: 'CreateFunctionStatement', start, end: p.lastEnd, verb, name, parameters: [], returns, body: [] };
}

function parseReturns(p: Parser): FunctionReturns {
  const start = p.start;
  if (p.kind === T.Variable) {
    const variable = parseVariable(p);
    p.expect(T.TABLE, 'TABLE');
    const { columns, indexes } = parseTableBody(p);
    return { kind: 'ReturnsTable', start, end: p.lastEnd, variable, columns, indexes };
  }
  if (p.kind !== T.TABLE) {
    const type = parseDataType(p);
    return { kind: 'ReturnsScalar', start, end: p.lastEnd, type };
  }
  p.next();
  // A CLR function lists its columns and has no variable.
  if (p.kind !== T.LeftParen) return { kind: 'ReturnsInlineTable', start, end: p.lastEnd, select: undefined };
  const { columns, indexes } = parseTableBody(p);
  return { kind: 'ReturnsTable', start, end: p.lastEnd, variable: undefined, columns, indexes };
}

/** `ORDER (a ASC)` of a CLR function. */
function parseClrOrder(p: Parser): void {
  p.next();
  p.expect(T.LeftParen, '(');
  do {
    p.expression();
    if (!p.take(T.ASC)) p.take(T.DESC);
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `RETURN (SELECT …)`, `RETURN WITH a AS (…) SELECT …`, `RETURN ((WITH a AS (…) SELECT …))`. */
function parseInlineQuery(p: Parser): SelectStatement {
  p.expect(T.RETURN, 'RETURN');
  return parseInlineSelect(p);
}

function parseInlineSelect(p: Parser): SelectStatement {
  let parens = 0;
  while (p.kind === T.LeftParen && leadsToWith(p)) {
    p.next();
    parens++;
  }
  const select = parseModuleSelect(p);
  while (parens-- > 0) p.expect(T.RightParen, ')');
  return select;
}

/** Only opening parentheses stand between here and WITH. */
function leadsToWith(p: Parser): boolean {
  for (let n = 1; n < 12; n++) {
    if (p.peek(n) === T.WITH) return true;
    if (p.peek(n) !== T.LeftParen) return false;
  }
  return false;
}
