import { parseExternalName } from './external-name.ts';
import { parseModuleBody } from './module-body.ts';
import { parseModuleName } from './module-name.ts';
import { parseModuleOptions } from './module-options.ts';
import { parseParameters } from './parameter.ts';
import type { Parser } from './parser.ts';
import { parseProcedureNumber } from './procedure-number.ts';
import { T } from './token.ts';
import type { CreateProcedureStatement, ModuleVerb, Parameter, Statement } from './tree/statement.ts';

/** `CREATE PROC dbo.p @a int = 1 WITH RECOMPILE AS …`. https://learn.microsoft.com/sql/t-sql/statements/create-procedure-transact-sql */
export function parseCreateProcedure(p: Parser, start: number, verb: ModuleVerb): CreateProcedureStatement {
  p.next();
  const name = parseModuleName(p, true);
  const number = parseProcedureNumber(p);
  const parameters = parseProcedureParameters(p);
  parseModuleOptions(p, 'procedure');
  if (p.take(T.FOR)) p.expect(T.REPLICATION, 'REPLICATION');
  p.expect(T.AS, 'AS');
  let body: Statement[] = [];
  const external = p.kind === T.EXTERNAL;
  if (external) parseExternalName(p, 'module');
  else body = parseModuleBody(p);
  return { kind: 'CreateProcedureStatement', start, end: p.lastEnd, verb, name, number, parameters, external, body };
}

function parseProcedureParameters(p: Parser): Parameter[] {
  if (p.kind === T.Variable) return parseParameters(p);
  if (p.kind !== T.LeftParen) return [];
  p.next();
  const parameters = p.kind === T.RightParen ? [] : parseParameters(p);
  p.expect(T.RightParen, ')');
  return parameters;
}
