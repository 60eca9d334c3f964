import type { Parser } from './parser.ts';
import { atSetOperator } from './query.ts';
import { recoverInParentheses, unreadQuery } from './recovery.ts';
import { parseInnerQuery } from './subquery.ts';
import { parseColumnAliases, requireTableAlias } from './table-alias.ts';
import { parseTemporalClause } from './temporal.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { QueryExpression } from './tree/query.ts';
import type { DataModification } from './tree/statement.ts';
import type { TableSource } from './tree/table-source.ts';
import { parseRows } from './values.ts';

/** `(SELECT …) AS d (a, b)`, `(VALUES (1), (2)) AS v (a)`, `(a JOIN b ON …)`, `(UPDATE … OUTPUT …) AS x`. */
export function parseParenthesizedSource(p: Parser): TableSource {
  const start = p.start;
  return sourceOf(p, start, parseInside(p));
}

interface Rows {
  readonly kind: 'Rows';
  readonly rows: readonly (readonly Expression[])[];
}

/** What a parenthesis in FROM can hold. */
type Inside = Rows | QueryExpression | TableSource | DataModification;

/** From `(` to its `)`. Which of the four it is shows only inside: `((SELECT …) UNION …)` against `((SELECT …) AS a JOIN b ON …)`. */
function parseInside(p: Parser): Inside {
  const start = p.start;
  const open = p.at;
  p.next();
  let inside: Inside;
  if (!p.enter()) inside = { kind: 'BogusTableSource', start, end: p.lastEnd };
  else if (p.kind === T.SELECT || p.kind === T.WITH) inside = parseInnerQuery(p);
  else if (p.kind === T.VALUES) inside = { kind: 'Rows', rows: parseRows(p) };
  else if (p.kind === T.LeftParen) inside = parseAfterParenthesis(p);
  else inside = p.grammar.dataModification(p) ?? p.grammar.tableSource(p);
  p.leave();
  p.expect(T.RightParen, ')');
  if (!p.failed || !recoverInParentheses(p, open)) return inside;
  return isAliased(inside) ? unreadQuery(p, open) : { kind: 'BogusTableSource', start, end: p.lastEnd };
}

function parseAfterParenthesis(p: Parser): Inside {
  const start = p.start;
  const inside = parseInside(p);
  if (isQuery(inside) && (atSetOperator(p) || p.kind === T.RightParen || p.kind === T.ORDER)) {
    return p.grammar.queryFrom(p, { kind: 'ScalarSubquery', start, end: p.lastEnd, query: inside });
  }
  return p.grammar.joins(p, sourceOf(p, start, inside));
}

/** The table source made of what stood in parentheses from `start` on, with its alias. */
function sourceOf(p: Parser, start: number, inside: Inside): TableSource {
  if (!isAliased(inside)) return { kind: 'ParenthesizedJoin', start, end: p.lastEnd, source: inside };
  if (p.kind === T.FOR) parseTemporalClause(p);
  const alias = requireTableAlias(p, start, 'a derived table');
  const columnAliases = parseColumnAliases(p);
  const end = p.lastEnd;
  if (inside.kind === 'Rows') return { kind: 'ValuesTable', start, end, rows: inside.rows, alias, columnAliases };
  if (isQuery(inside)) return { kind: 'DerivedTable', start, end, query: inside, alias, columnAliases };
  if (inside.outputs.length === 0) p.violates('a statement in FROM has no OUTPUT', { start, end });
  return { kind: 'DataModificationTable', start, end, modification: inside, alias, columnAliases };
}

const isQuery = (inside: Inside): inside is QueryExpression =>
  inside.kind === 'QuerySpecification' ||
  inside.kind === 'BinaryQueryExpression' ||
  inside.kind === 'ParenthesizedQuery';

const isAliased = (inside: Inside): inside is Rows | QueryExpression | DataModification =>
  isQuery(inside) ||
  inside.kind === 'Rows' ||
  inside.kind === 'InsertStatement' ||
  inside.kind === 'UpdateStatement' ||
  inside.kind === 'DeleteStatement' ||
  inside.kind === 'MergeStatement';
