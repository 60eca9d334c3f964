import { parseColumnDefinition } from './column-definition.ts';
import { type ConstraintPlace, parseConstraint } from './constraint.ts';
import { parseIndexDefinition } from './index-definition.ts';
import { exactly } from './list.ts';
import type { Parser } from './parser.ts';
import { checkPeriod, type Period, parsePeriod } from './period.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { ColumnDefinition, IndexDefinition, ReferencedTable } from './tree/statement.ts';

/** The parts of a table that stand in its parentheses. */
export interface TableBody {
  readonly columns: ColumnDefinition[];
  readonly indexes: IndexDefinition[];
  readonly keys: Identifier[];
  readonly references: ReferencedTable[];
  readonly checks: Expression[];
  period?: Period | undefined;
}

export function emptyBody(): TableBody {
  return { columns: [], indexes: [], keys: [], references: [], checks: [] };
}

/** `(a int, b AS a + 1, CONSTRAINT pk PRIMARY KEY (a), INDEX ix (b))`. */
export function parseTableBody(p: Parser): TableBody {
  const body = emptyBody();
  p.expect(T.LeftParen, '(');
  do {
    // A comma before the closing parenthesis is allowed in CREATE TABLE.
    if (p.kind === T.RightParen && body.columns.length > 0) break;
    parseTableElement(p, body);
  } while (p.take(T.Comma) || atTableConstraint(p));
  p.expect(T.RightParen, ')');
  checkPeriod(p, body);
  return { ...body, columns: exactly(body.columns) };
}

const ofColumn: readonly ConstraintPlace[] = [
  { of: 'column', added: false },
  { of: 'column', added: true },
];
const ofTable: readonly ConstraintPlace[] = [
  { of: 'table', added: false },
  { of: 'table', added: true },
];

/** One element: a column, a constraint, an index, or PERIOD FOR SYSTEM_TIME. */
export function parseTableElement(p: Parser, body: TableBody, added = false): void {
  if (p.kind === T.INDEX) body.indexes.push(parseIndexDefinition(p));
  else if (p.kind === T.PERIOD && p.peek(1) === T.FOR) body.period = parsePeriod(p);
  else if (atTableConstraint(p) || p.kind === T.DEFAULT || (p.atWord('CONNECTION') && p.peek(1) === T.LeftParen)) {
    parseConstraint(p, body, ofTable[Number(added)]!);
  } else body.columns.push(parseColumnDefinition(p, ofColumn[Number(added)]!));
}

const atTableConstraint = (p: Parser) =>
  p.kind === T.CONSTRAINT || p.kind === T.PRIMARY || p.kind === T.UNIQUE || p.kind === T.FOREIGN || p.kind === T.CHECK;
