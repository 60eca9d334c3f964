import { parseColumnName } from './column-name.ts';
import { parseExecute } from './execute.ts';
import { parseCommaList } from './list.ts';
import { parseOptionClause } from './option.ts';
import { parseOutputs } from './output.ts';
import type { Parser } from './parser.ts';
import { checkOuterOrder, checkSelectInto } from './query-rules.ts';
import { parseTarget, parseTargetHints } from './target.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { ColumnReference } from './tree/expression.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { InsertSource, InsertStatement } from './tree/statement.ts';
import { parseRows } from './values.ts';

/**
 * `INSERT INTO dbo.T (a, b) OUTPUT inserted.a SELECT …`; a WITH before it was read already and began at `start`.
 * https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql
 */
export function parseInsert(p: Parser, start: number, ctes: CommonTableExpression[]): InsertStatement {
  p.next();
  const top = p.kind === T.TOP ? parseTop(p, true) : undefined;
  if (!p.take(T.INTO)) p.take(T.OVER);
  const target = parseTarget(p);
  const columns = atInsertColumns(p) ? parseInsertColumns(p) : [];
  parseTargetHints(p);
  const outputs = parseOutputs(p);
  const source = parseInsertSource(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return { kind: 'InsertStatement', start, end: p.lastEnd, with: ctes, top, target, columns, outputs, source };
}

const atInsertColumns = (p: Parser) =>
  p.kind === T.LeftParen && p.peek(1) !== T.SELECT && p.peek(1) !== T.LeftParen && p.peek(1) !== T.WITH;

/** `(a, b)`. */
export function parseInsertColumns(p: Parser): ColumnReference[] {
  p.expect(T.LeftParen, '(');
  const columns = parseCommaList(p, parseColumnName);
  p.expect(T.RightParen, ')');
  return columns;
}

function parseInsertSource(p: Parser): InsertSource {
  const start = p.start;
  switch (p.kind) {
    case T.VALUES: {
      const rows = parseRows(p);
      return { kind: 'InsertValues', start, end: p.lastEnd, rows };
    }
    case T.DEFAULT:
      p.next();
      p.expect(T.VALUES, 'VALUES');
      return { kind: 'InsertDefaultValues', start, end: p.lastEnd };
    case T.EXEC:
    case T.EXECUTE: {
      const execute = parseExecute(p);
      return { kind: 'InsertExecute', start, end: p.lastEnd, execute };
    }
    default: {
      const query = p.query();
      checkSelectInto(p, query);
      checkOuterOrder(p, query);
      return { kind: 'InsertQuery', start, end: p.lastEnd, query };
    }
  }
}
