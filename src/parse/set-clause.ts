import { parseColumnName } from './column-name.ts';
import { parseExpressionOrDefault, parseMethodArguments } from './function-call.ts';
import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { parseAssignmentOperator, parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression, VariableReference } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { SetClause } from './tree/statement.ts';

/** `SET a = 1, @v = b = c + 1, d.WRITE('x', 0, 1)`. https://learn.microsoft.com/sql/t-sql/queries/update-transact-sql */
export function parseSetClauses(p: Parser): SetClause[] {
  p.expect(T.SET, 'SET');
  return parseCommaList(p, parseSetClause);
}

function parseSetClause(p: Parser): SetClause {
  const start = p.start;
  let variable: VariableReference | undefined;
  if (p.kind === T.Variable) {
    variable = parseVariable(p);
    const isColumnNext = p.kind === T.Equals && p.peekName(1) && columnIsAssigned(p);
    if (!isColumnNext) {
      const operator = parseAssignmentOperator(p);
      const value = p.expression();
      return {
        kind: 'SetClause',
        start,
        end: p.lastEnd,
        variable,
        column: undefined,
        operator,
        method: undefined,
        value,
      };
    }
    p.next();
  }
  const column = parseColumnName(p);
  if (p.kind === T.LeftParen) return parseMethod(p, start, variable, column.name.parts);
  const operator = parseAssignmentOperator(p);
  const value = parseExpressionOrDefault(p);
  return { kind: 'SetClause', start, end: p.lastEnd, variable, column, operator, method: undefined, value };
}

/** Whether the name behind `@v =` is itself assigned: `@v = c = 1`, `@v = t.c += 1`. */
function columnIsAssigned(p: Parser): boolean {
  let n = 2;
  while (p.peek(n) === T.Dot && p.peekName(n + 1)) n += 2;
  const kind = p.peek(n);
  return kind === T.Equals || (kind >= T.PlusEquals && kind <= T.CaretEquals);
}

/** `c.WRITE('x', 0, 1)`, `t.c.modify('…')`. */
function parseMethod(
  p: Parser,
  start: number,
  variable: VariableReference | undefined,
  parts: readonly Identifier[],
): SetClause {
  const method = parts[parts.length - 1]!;
  const rest = parts.slice(0, -1);
  if (rest.length === 0) p.fail('=');
  const args: Expression[] = p.kind === T.LeftParen ? parseMethodArguments(p) : [];
  const first = rest[0] ?? method;
  const last = rest[rest.length - 1] ?? method;
  const name = { kind: 'MultipartName', start: first.start, end: last.end, parts: rest } as const;
  const column = { kind: 'ColumnReference', start: first.start, end: last.end, name } as const;
  const value = args[0] ?? ({ kind: 'Literal', start: p.lastEnd, end: p.lastEnd, type: 'default' } as const);
  return {
    kind: 'SetClause',
    start,
    end: p.lastEnd,
    variable,
    column,
    operator: '=',
    method,
    value,
    further: args.slice(1),
  };
}
