import { parseColumnName, parseNameParts } from './column-name.ts';
import { parseFunctionCall } from './function-call.ts';
import { parseColumnList, parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { requireTableAlias } from './table-alias.ts';
import { T } from './token.ts';
import type { ColumnReference } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { PivotedTable, TableSource, UnpivotedTable } from './tree/table-source.ts';

/** `PIVOT (SUM(x) FOR c IN ([a], [b])) AS p`. https://learn.microsoft.com/sql/t-sql/queries/from-using-pivot-and-unpivot */
export function parsePivot(p: Parser, source: TableSource): PivotedTable {
  const pivotStart = p.start;
  p.next();
  p.expect(T.LeftParen, '(');
  const nameStart = p.start;
  const parts = parseNameParts(p);
  const name: MultipartName = { kind: 'MultipartName', start: nameStart, end: p.lastEnd, parts };
  if (p.kind !== T.LeftParen) p.fail('(');
  const aggregate = parseFunctionCall(p, name);
  p.expect(T.FOR, 'FOR');
  const pivotColumn = parseColumnName(p);
  p.expect(T.IN, 'IN');
  const inColumns = parseColumnList(p);
  p.expect(T.RightParen, ')');
  const alias = requireTableAlias(p, pivotStart, 'PIVOT');
  const { start } = source;
  const end = p.lastEnd;
  return {
    kind: 'PivotedTable',
    start,
    end,
    source,
    aggregate,
    pivotColumn,
    inColumns,
    alias,
    columnAliases: undefined,
  };
}

/** `UNPIVOT (v FOR c IN (a, b)) AS u`. */
export function parseUnpivot(p: Parser, source: TableSource): UnpivotedTable {
  const pivotStart = p.start;
  p.next();
  p.expect(T.LeftParen, '(');
  const valueColumn = parseIdentifier(p);
  p.expect(T.FOR, 'FOR');
  const pivotColumn = parseIdentifier(p);
  p.expect(T.IN, 'IN');
  p.expect(T.LeftParen, '(');
  const inColumns: ColumnReference[] = [];
  do inColumns.push(parseColumnName(p));
  while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
  p.expect(T.RightParen, ')');
  const alias = requireTableAlias(p, pivotStart, 'UNPIVOT');
  const { start } = source;
  const end = p.lastEnd;
  return {
    kind: 'UnpivotedTable',
    start,
    end,
    source,
    valueColumn,
    pivotColumn,
    inColumns,
    alias,
    columnAliases: undefined,
  };
}
