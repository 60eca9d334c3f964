// Queries over rows that are known: what they give, row by row.
import type { Expression, FunctionCall } from '../../parse/tree/expression.ts';
import type { OrderByClause, QueryExpression, QuerySpecification, SelectExpression } from '../../parse/tree/query.ts';
import { type AggregateRows, aggregate, isAggregated } from './aggregate.ts';
import { orderOf } from './condition.ts';
import type { Folding, QueryRows, SubqueryAs, Way } from './fold.ts';
import { filtered, inRow, oneRow, type RowSet, rowsOfSources, valueIn } from './row-set.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, constantKey, nothing, numberOf } from './value.ts';
import type { World } from './world.ts';

/** The rows of a query, and under which names its columns go. */
export function rowsOfQuery(query: QueryExpression, world: World, folding: Folding): QueryRows {
  switch (query.kind) {
    case 'ParenthesizedQuery':
      return rowsOfQuery(query.query, world, folding);
    case 'BinaryQueryExpression': {
      // `a UNION b UNION c` leans to the left: a loop, so that thousands do not overflow the stack.
      const branches: QueryExpression[] = [];
      let at: QueryExpression = query;
      let union = true;
      while (at.kind === 'BinaryQueryExpression') {
        union &&= at.operator.startsWith('UNION');
        branches.push(at.right);
        at = at.left;
      }
      const results = [at, ...branches.reverse()].map((branch) => rowsOfQuery(branch, world, folding));
      const rows = results.flatMap((result) => result.rows);
      return {
        columns: results[0]!.columns,
        rows: query.operator === 'UNION' ? distinctRows(rows) : rows,
        exact: union && results.every(({ exact }) => exact),
        repeats: results.some(({ repeats }) => repeats),
      };
    }
    case 'QuerySpecification':
      return rowsOfSpecification(query, world, folding);
  }
}

function rowsOfSpecification(query: QuerySpecification, world: World, folding: Folding): QueryRows {
  const elements = query.selectList.filter((element) => element.kind === 'SelectExpression');
  const { set, aggregated } = rowsBeneath(query, world, folding);
  const { exact, repeats } = set;
  // `SELECT *`: the columns of the sources in their order.
  const stars = query.selectList.length > elements.length;
  const columns = stars
    ? [...(set.rows[0] ?? []).flatMap(({ row }) => [...row.keys()])]
    : elements.map((element) => columnName(element, folding));
  if (aggregated) {
    const inAggregate = withAggregates({ ...set, grouped: query.groupBy !== undefined }, world, folding);
    const row = elements.map(({ expression }) => valueIn(expression, world, inAggregate));
    const grouped = query.groupBy !== undefined;
    return { columns, rows: [row], exact: !grouped, repeats: grouped };
  }
  const rows = set.rows.map((row, i) => {
    if (stars) return row.flatMap(({ row: values }) => [...values.values()]);
    const inThis = numbered(inRow(row, folding), set.exact ? i + 1 : undefined);
    return elements.map(({ expression }) => valueIn(expression, world, inThis));
  });
  return { columns, rows: query.distinct ? distinctRows(rows) : rows, exact, repeats };
}

/** The rows that a select list sees: joined, filtered, in their order, the first of them where TOP says so. */
export function rowsBeneath(
  query: QuerySpecification,
  world: World,
  folding: Folding,
): { readonly set: RowSet; readonly aggregated: boolean } {
  const from = query.from ? rowsOfSources(query.from.sources, world, folding) : oneRow;
  let set = filtered(from, query.where, world, folding);
  if (query.having) set = { ...set, exact: false };
  set = ordered(set, query.orderBy, world, folding, query);
  const aggregated = query.selectList.some(
    (element) =>
      element.kind !== 'SelectStar' &&
      isAggregated(element.kind === 'SelectExpression' ? element.expression : element.value, folding),
  );
  if (query.top && !query.top.percent && !aggregated) {
    const count = asNumber(valueIn(query.top.count, world, folding));
    if (count === undefined || query.top.withTies) set = { ...set, exact: false };
    else if (set.exact) set = { ...set, rows: set.rows.slice(0, count) };
  }
  return { set, aggregated };
}

/** In the order of ORDER BY, where every key is known. */
function ordered(
  set: RowSet,
  orderBy: OrderByClause | undefined,
  world: World,
  folding: Folding,
  query: QuerySpecification,
): RowSet {
  if (!orderBy || set.rows.length < 2) return set;
  const keyed = set.rows.map((row) => ({
    row,
    keys: orderBy.elements.map(({ expression }) =>
      valueIn(aliased(expression, query, folding), world, inRow(row, folding)),
    ),
  }));
  let known = true;
  const sorted = keyed.toSorted((a, b) => {
    for (const [i, { descending }] of orderBy.elements.entries()) {
      const order = orderOf(a.keys[i]!, b.keys[i]!);
      if (order === undefined) known = false;
      if (order) return descending ? -order : order;
    }
    return 0;
  });
  return known ? { ...set, rows: sorted.map(({ row }) => row) } : set;
}

/** A plain name in ORDER BY is a column of the select list first. */
function aliased(expression: Expression, query: QuerySpecification, folding: Folding): Expression {
  if (expression.kind !== 'ColumnReference') return expression;
  const key = folding.keyOf(folding.source.words(expression.name));
  const found = query.selectList.find(
    (element) => element.kind === 'SelectExpression' && element.alias && columnName(element, folding) === key,
  );
  return found?.kind === 'SelectExpression' ? found.expression : expression;
}

function columnName({ alias, expression }: SelectExpression, folding: Folding): string {
  const named = alias ?? (expression.kind === 'ColumnReference' ? expression.name.parts.at(-1) : undefined);
  return named ? folding.keyOf(folding.source.words(named).replace(/^[nN]?'|'$/g, '')) : '';
}

function distinctRows(rows: readonly (readonly Constant[])[]): (readonly Constant[])[] {
  return [...new Map(rows.map((row) => [row.map(constantKey).join('|'), row])).values()];
}

export function withAggregates(rows: AggregateRows, world: World, folding: Folding): Folding {
  return { ...folding, call: (call) => aggregate(call, rows, world, folding) };
}

/** ROW_NUMBER() over rows in their order. */
function numbered(folding: Folding, number: number | undefined): Folding {
  const isNumber = (call: FunctionCall) => folding.source.words(call.name).toUpperCase() === 'ROW_NUMBER' && call.over;
  return { ...folding, call: (call) => (number !== undefined && isNumber(call) ? numberOf(number) : undefined) };
}

/** A query as a value: its one row's, the text that FOR XML PATH('') makes of all rows, or how many rows there are. */
export function foldSubquery(query: QueryExpression, as: SubqueryAs, world: World, folding: Folding): readonly Way[] {
  const one = (value: Constant): readonly Way[] => [{ value, world }];
  const written = folding.source.slice(query).replace(/\s+/g, ' ');
  const hole = Text.hole(written.length > 60 ? `${written.slice(0, 59)}…` : written, as === 'count' ? 'value' : 'text');
  const { rows, exact, repeats } = rowsOfQuery(query, world, folding);
  if (as === 'count') return one(exact || (rows.length === 0 && !repeats) ? numberOf(rows.length) : hole);
  if (query.forClause) {
    const plain = /\bPATH\s*\(\s*N?''\s*\)/i.test(folding.source.slice(query.forClause)) && isPlain(query, folding);
    if (query.forClause.form !== 'XML' || !plain) return one(hole);
    let text = Text.empty;
    for (const value of rows.flat()) text = text.followedBy(asText(value) ?? Text.empty);
    return one(repeats || !exact ? text.followedBy(Text.hole(written.slice(0, 60), 'more')) : text);
  }
  if (rows.length === 0) return one(exact ? nothing : hole);
  if (exact) return rows.length === 1 ? one(rows[0]![0] ?? hole) : one(hole);
  return [...new Map(rows.map(([value]) => [constantKey(value ?? hole), value ?? hole])).values()].map((value) => ({
    value,
    world,
  }));
}

/** A column without a name, or named `text()` or `data()`, is no element of the document. */
function isPlain(query: QueryExpression, folding: Folding): boolean {
  if (query.kind !== 'QuerySpecification') return false;
  return query.selectList.every((element) => {
    if (element.kind !== 'SelectExpression') return false;
    const name = columnName(element, folding);
    return name === '' || name === 'text()' || name === '*' || name === 'node()';
  });
}
