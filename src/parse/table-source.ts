import { parseNameParts } from './column-name.ts';
import { parseParenthesizedSource } from './derived-table.ts';
import { parseMethodArguments } from './function-call.ts';
import { parseJoins } from './join.ts';
import { atReservedName, parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { parseSystemTable } from './rowset-function.ts';
import { parseColumnAliases, parseTableAlias, requireTableAlias } from './table-alias.ts';
import { atOldTableHints, parseIndexNumbers, parseTableHintClause } from './table-hint.ts';
import { parseTableSample, parseTemporalClause } from './temporal.ts';
import { T } from './token.ts';
import type { Identifier, MultipartName } from './tree/name.ts';
import type { TableSource } from './tree/table-source.ts';

/** One comma-separated item of FROM, with its joins. https://learn.microsoft.com/sql/t-sql/queries/from-transact-sql */
export function parseTableSource(p: Parser): TableSource {
  return parseJoins(p, parseSimpleTableSource(p));
}

/** A table source without joins. */
export function parseSimpleTableSource(p: Parser): TableSource {
  const start = p.start;
  switch (p.kind) {
    case T.LeftParen:
      return parseParenthesizedSource(p);
    case T.Variable:
      return parseVariableSource(p, start);
    case T.DoubleColon:
      p.next();
      return parseNamedSource(p, start);
    case T.LeftBrace:
      return parseOdbcJoin(p, start);
  }
  return parseSystemTable(p) ?? parseNamedSource(p, start);
}

/** `@t AS a`, `@x.nodes('/a') AS n(c)`. */
function parseVariableSource(p: Parser, start: number): TableSource {
  p.next();
  const variable = { kind: 'VariableReference', start, end: p.lastEnd } as const;
  if (p.take(T.Dot)) {
    const method = parseIdentifier(p);
    if (p.kind !== T.LeftParen) p.fail('(');
    const args = parseMethodArguments(p);
    const alias = requireTableAlias(p, start, 'nodes()');
    const columnAliases = parseColumnAliases(p);
    const end = p.lastEnd;
    return {
      kind: 'MethodTableReference',
      start,
      end,
      target: variable,
      method,
      arguments: args,
      alias,
      columnAliases,
    };
  }
  const alias = parseTableAlias(p);
  if (p.kind === T.WITH && p.peek(1) === T.LeftParen) parseTableHintClause(p);
  const columnAliases = alias ? parseColumnAliases(p) : undefined;
  return { kind: 'TableVariableReference', start, end: p.lastEnd, variable, alias, columnAliases };
}

/** A table or a table function by its name. */
function parseNamedSource(p: Parser, start: number): TableSource {
  const nameStart = p.start;
  if (!p.atName && p.kind !== T.Dot && !atReservedName(p)) {
    p.fail('a table');
    return { kind: 'BogusTableSource', start, end: Math.max(start, p.lastEnd) };
  }
  const parts = parseNameParts(p);
  if (parts.length > 4) p.violates('a name of a table has more than four parts', parts[4]!);
  const name: MultipartName = { kind: 'MultipartName', start: nameStart, end: Math.max(nameStart, p.lastEnd), parts };
  if (p.kind === T.LeftParen && !atOldTableHints(p)) {
    const args = parseMethodArguments(p);
    if (p.kind === T.FOR) parseTemporalClause(p);
    const alias = parseTableAlias(p);
    const columnAliases = parseColumnAliases(p);
    const end = p.lastEnd;
    return { kind: 'TableFunctionReference', start, end, name, arguments: args, alias, columnAliases };
  }
  let times = p.kind === T.FOR ? parseTemporalClause(p) : undefined;
  if (p.kind === T.TABLESAMPLE) parseTableSample(p);
  let sought = atOldTableHints(p) ? parseTableHintClause(p) : undefined;
  const alias = parseTableAlias(p);
  if (p.kind === T.FOR) times = parseTemporalClause(p) ?? times;
  if (p.kind === T.TABLESAMPLE) parseTableSample(p);
  const isHeld = p.take(T.HOLDLOCK);
  sought = parseHintsBehind(p, isHeld || alias !== undefined) ?? sought;
  const end = p.lastEnd;
  return { kind: 'TableReference', start, end, name, times, alias, columnAliases: undefined, sought };
}

/** `t WITH (NOLOCK)`, `t (NOLOCK)`, and behind an alias the number of an index, `t a (1)`; WITH may begin the next statement instead. */
function parseHintsBehind(p: Parser, aliased: boolean): Identifier[] | undefined {
  let sought: Identifier[] | undefined;
  if (aliased && p.kind === T.LeftParen && p.peek(1) === T.Integer) parseIndexNumbers(p);
  while ((p.kind === T.WITH && p.peek(1) === T.LeftParen) || atOldTableHints(p))
    sought = parseTableHintClause(p) ?? sought;
  return sought;
}

/** `{ oj a LEFT OUTER JOIN b ON … }` */
function parseOdbcJoin(p: Parser, start: number): TableSource {
  p.next();
  p.expectWord('OJ');
  const source: TableSource = p.enter()
    ? p.grammar.tableSource(p)
    : { kind: 'BogusTableSource', start, end: p.lastEnd };
  p.leave();
  p.expect(T.RightBrace, '}');
  return { kind: 'ParenthesizedJoin', start, end: p.lastEnd, source };
}
