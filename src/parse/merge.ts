import { parseExpressionOrDefault } from './function-call.ts';
import { parseInsertColumns } from './insert.ts';
import { exactly, parseCommaList } from './list.ts';
import { parseOptionClause } from './option.ts';
import { parseOutputs } from './output.ts';
import type { Parser } from './parser.ts';
import { parseSetClauses } from './set-clause.ts';
import { parseTableAlias } from './table-alias.ts';
import { parseTarget, parseTargetHints } from './target.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { ColumnReference, Expression } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { MergeInsert, MergeStatement, MergeWhen } from './tree/statement.ts';
import type { TableSource } from './tree/table-source.ts';

/** `MERGE dbo.T AS t USING … ON … WHEN MATCHED THEN …`. https://learn.microsoft.com/sql/t-sql/statements/merge-transact-sql */
export function parseMerge(p: Parser, start: number, ctes: CommonTableExpression[]): MergeStatement {
  p.next();
  const top = p.kind === T.TOP ? parseTop(p, true) : undefined;
  p.take(T.INTO);
  const target = parseMergeTarget(p);
  p.expect(T.USING, 'USING');
  const source = p.grammar.tableSource(p);
  p.expect(T.ON, 'ON');
  const on = p.condition();
  const whens: MergeWhen[] = [];
  do whens.push(parseWhen(p));
  while (p.kind === T.WHEN);
  const outputs = parseOutputs(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return {
    kind: 'MergeStatement',
    start,
    end: p.lastEnd,
    with: ctes,
    top,
    target,
    source,
    on,
    whens: exactly(whens),
    outputs,
  };
}

/** Hints may stand before or behind the alias. */
function parseMergeTarget(p: Parser): TableSource {
  const start = p.start;
  const target = parseTarget(p, true);
  const alias: Identifier | undefined = parseTableAlias(p);
  parseTargetHints(p, true);
  if (!alias) return target;
  const end = p.lastEnd;
  if (target.kind === 'TableReference') return { ...target, start, end, alias };
  if (target.kind === 'TableVariableReference') return { ...target, start, end, alias };
  return target;
}

function parseWhen(p: Parser): MergeWhen {
  const start = p.start;
  p.expect(T.WHEN, 'WHEN');
  const match = parseMatch(p);
  const condition: Expression | undefined = p.take(T.AND) ? p.condition() : undefined;
  p.expect(T.THEN, 'THEN');
  const action = parseAction(p);
  const inserts = action.kind === 'MergeInsert';
  if (inserts !== (match === 'NOT MATCHED BY TARGET'))
    p.violates(inserts ? 'INSERT of a row that is matched' : 'UPDATE or DELETE of a row that is not there', action);
  return { kind: 'MergeWhen', start, end: p.lastEnd, match, condition, action };
}

function parseMatch(p: Parser): MergeWhen['match'] {
  const not = p.take(T.NOT);
  p.expect(T.MATCHED, 'MATCHED');
  if (!not) return 'MATCHED';
  if (!p.take(T.BY)) return 'NOT MATCHED BY TARGET';
  if (p.take(T.SOURCE)) return 'NOT MATCHED BY SOURCE';
  p.expect(T.TARGET, 'TARGET');
  return 'NOT MATCHED BY TARGET';
}

function parseAction(p: Parser): MergeWhen['action'] {
  const start = p.start;
  if (p.take(T.UPDATE)) {
    const set = parseSetClauses(p);
    return { kind: 'MergeUpdate', start, end: p.lastEnd, set };
  }
  if (p.take(T.DELETE)) return { kind: 'MergeDelete', start, end: p.lastEnd };
  return parseMergeInsert(p);
}

function parseMergeInsert(p: Parser): MergeInsert {
  const start = p.start;
  p.expect(T.INSERT, 'INSERT, UPDATE or DELETE');
  const columns: ColumnReference[] = p.kind === T.LeftParen ? parseInsertColumns(p) : [];
  const qualified = columns.find(({ name }) => name.parts.length > 1);
  if (qualified) p.violates('the columns of INSERT in MERGE have a table before them', qualified);
  let values: Expression[] = [];
  if (p.take(T.DEFAULT)) p.expect(T.VALUES, 'VALUES');
  else {
    p.expect(T.VALUES, 'VALUES');
    p.expect(T.LeftParen, '(');
    values = parseCommaList(p, parseExpressionOrDefault);
    p.expect(T.RightParen, ')');
  }
  return { kind: 'MergeInsert', start, end: p.lastEnd, columns, values };
}
