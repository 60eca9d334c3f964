// Queries over rows that are known: what they give, row by row.
import { tokensOf } from '../../parse/scanner.ts';
import type { Expression, FunctionCall, OverClause } from '../../parse/tree/expression.ts';
import type {
  BinaryQueryExpression,
  QueryExpression,
  QuerySpecification,
  SelectExpression,
  SelectStar,
} from '../../parse/tree/query.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import { type AggregateRows, aggregate, isAggregated } from './aggregate.ts';
import { orderOf } from './condition.ts';
import { type Folding, type QueryRows, type SubqueryAs, valueIn, type Way } from './fold.ts';
import { sortedRows } from './order.ts';
import { filtered, holds, inRow, oneRow, type RowScope, type RowSet, rowMark, rowsOfSources } from './row-set.ts';
import { changedWords } from './slice.ts';
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
      const steps: BinaryQueryExpression[] = [];
      let at: QueryExpression = query;
      while (at.kind === 'BinaryQueryExpression') {
        steps.push(at);
        at = at.left;
      }
      return steps.reduceRight(
        (left, { operator, right }) => combined(left, operator, rowsOfQuery(right, world, folding)),
        rowsOfQuery(at, world, folding),
      );
    }
    case 'QuerySpecification':
      return rowsOfSpecification(query, world, folding);
  }
}

function combined(left: QueryRows, operator: BinaryQueryExpression['operator'], right: QueryRows): QueryRows {
  const { columns } = left;
  const exact = left.exact && right.exact;
  const repeats = left.repeats || right.repeats;
  switch (operator) {
    case 'UNION ALL':
      return { columns, rows: [...left.rows, ...right.rows], exact, repeats };
    case 'UNION':
      return { columns, rows: distinctRows([...left.rows, ...right.rows]), exact, repeats };
    case 'EXCEPT':
    case 'INTERSECT': {
      const rows = distinctRows(left.rows);
      if (!exact) return { columns, rows, exact, repeats };
      const others = new Set(right.rows.map(rowKey));
      return {
        columns,
        rows: rows.filter((row) => others.has(rowKey(row)) === (operator === 'INTERSECT')),
        exact,
        repeats,
      };
    }
  }
}

function rowsOfSpecification(query: QuerySpecification, world: World, folding: Folding): QueryRows {
  const beneath = rowsBeneath(query, world, folding);
  const { set, aggregated } = beneath;
  const { exact, repeats } = set;
  const elements = query.selectList.filter((element) => element.kind !== 'SelectAssignment');
  const columns = elements.flatMap((element) =>
    element.kind === 'SelectStar' ? starred(element, set.rows[0] ?? [], folding).columns : columnName(element, folding),
  );
  const valuesIn = (row: RowScope, inThis: Folding) =>
    elements.flatMap((element) =>
      element.kind === 'SelectStar'
        ? starred(element, row, folding).values
        : valueIn(element.expression, world, inThis),
    );
  const grouped = query.groupBy !== undefined;
  const groups = knownGroups(query, beneath, world, folding);
  if (groups) {
    const rows = groups.map(({ row, inGroup }) => valuesIn(row, inGroup));
    return { columns, rows: query.distinct ? distinctRows(rows) : rows, exact: !repeats, repeats };
  }
  if (aggregated) {
    // Of a group that is not known a * gives columns, and no value of them.
    const row = valuesIn(unknownRow(set.rows[0] ?? []), withAggregates({ ...set, grouped }, world, folding));
    return { columns, rows: [row], exact: !grouped && !query.having && !query.qualify, repeats: grouped };
  }
  const numberOfRow = numbered(query, set, world, folding);
  const rows = set.rows.map((row) => valuesIn(row, numberOfRow(row)));
  if (query.distinct || grouped) return { columns, rows: distinctRows(rows), exact, repeats };
  return marked({ columns, rows, exact, repeats }, query, set.rows);
}

/** Which row of the list that is written each row stands for goes with it, as long as it is one. */
function marked(made: QueryRows, query: QuerySpecification, beneath: readonly RowScope[]): QueryRows {
  const marks = beneath.map((row) => row.flatMap((source) => source.row.get(rowMark) ?? []));
  if (query.forClause || marks.some(({ length }) => length !== 1)) return made;
  return { ...made, columns: [...made.columns, rowMark], rows: made.rows.map((row, i) => [...row, marks[i]![0]!]) };
}

function unknownRow(row: RowScope): RowScope {
  return row.map(({ alias, row: columns }) => {
    return { alias, row: new Map([...columns.keys()].map((column) => [column, Text.hole(column)])) };
  });
}

/** One of the groups that GROUP BY makes: its first row, and folding in it. */
export interface Group {
  readonly row: RowScope;
  readonly inGroup: Folding;
}

/**
 * The groups that GROUP BY makes and HAVING leaves, in the order of the first row of each; undefined where they are not worked out. Nor are those of no rows: a table that is empty on one of many ways is no list, and would only split them further.
 */
export function knownGroups(
  query: QuerySpecification,
  { set: { rows, repeats }, allKnown }: RowsBeneath,
  world: World,
  folding: Folding,
): Group[] | undefined {
  if (!allKnown || rows.length === 0) return undefined;
  const groups = groupsOf(query, rows, world, folding);
  if (!groups) return undefined;
  const left: Group[] = [];
  for (const group of groups) {
    const together = { rows: group, exact: true, repeats, grouped: false };
    const row = group[0]!;
    const inGroup = inRow(row, withAggregates(together, world, folding));
    const truth = query.having ? holds(query.having, [], world, inGroup) : true;
    if (truth === undefined) return undefined;
    if (truth) left.push({ row, inGroup });
  }
  return left;
}

/** The rows that go together by GROUP BY, in the order of the first of each; undefined where that is not worked out. */
function groupsOf(
  { groupBy, orderBy, qualify, top }: QuerySpecification,
  rows: readonly RowScope[],
  world: World,
  folding: Folding,
): RowScope[][] | undefined {
  if (!groupBy || orderBy || qualify || top) return undefined;
  const words = tokensOf(folding.source.slice(groupBy)).map((word) => word.toUpperCase());
  if (words.some((word) => manyGroupings.has(word))) return undefined;
  return gathered(rows, groupBy.expressions, world, folding);
}

/** Rows with equal keys together, in the order of the first of each; undefined where a key is not known. */
function gathered(
  rows: readonly RowScope[],
  by: readonly Expression[],
  world: World,
  folding: Folding,
): RowScope[][] | undefined {
  const groups: { readonly keys: readonly Constant[]; readonly rows: RowScope[] }[] = [];
  for (const row of rows) {
    const keys = by.map((key) => valueIn(key, world, inRow(row, folding)));
    if (keys.some((key) => key.kind === 'text' && key.whole === undefined)) return undefined;
    const group = groups.find((one) => one.keys.every((key, i) => isSame(key, keys[i]!)));
    if (group) group.rows.push(row);
    else groups.push({ keys, rows: [row] });
  }
  return groups.map((group) => group.rows);
}

const manyGroupings = new Set(['ROLLUP', 'CUBE', 'SETS', 'ALL']);

/** NULL goes with NULL. */
const isSame = (a: Constant, b: Constant) => (b.kind === 'null' ? a.kind === b.kind : orderOf(a, b) === 0);

/** `*`, `o.*`: the columns of the sources in their order. */
function starred(
  { qualifier }: SelectStar,
  row: RowScope,
  folding: Folding,
): { readonly columns: readonly string[]; readonly values: readonly Constant[] } {
  const name = qualifier && folding.keyOf(folding.source.words(qualifier.parts.at(-1)!));
  const entries = row.flatMap((source) => (name === undefined || name === source.alias ? [...source.row] : []));
  for (let i = entries.length - 1; i >= 0; i--) if (entries[i]![0] === rowMark) entries.splice(i, 1);
  return { columns: entries.map(([column]) => column), values: entries.map(([, value]) => value) };
}

export interface RowsBeneath {
  readonly set: RowSet;
  /** The select list has an aggregate. */
  readonly aggregated: boolean;
  /** These rows and no others are what GROUP BY and HAVING see. */
  readonly allKnown: boolean;
}

/** The rows that a select list sees: joined, filtered, in their order, the first of them where TOP or OFFSET says so. */
export function rowsBeneath(query: QuerySpecification, world: World, folding: Folding): RowsBeneath {
  const from = query.from ? rowsOfSources(query.from.sources, world, folding) : oneRow;
  let set = filtered(from, query.where, world, folding);
  const allKnown = set.exact;
  if (query.having || query.qualify) set = { ...set, exact: false };
  const aggregated = query.selectList.some(
    (element) =>
      element.kind !== 'SelectStar' &&
      isAggregated(element.kind === 'SelectExpression' ? element.expression : element.value, folding),
  );
  const { orderBy } = query;
  const sorted = orderBy
    ? sortedRows(set.rows, orderBy.elements, world, folding, (expression) => aliased(expression, query, folding))
    : set.rows;
  set = { ...set, rows: sorted ?? set.rows };
  if (aggregated || !isSliced(query)) return { set, aggregated, allKnown };
  const slice = sliceOf(query, world, folding);
  // `SELECT TOP (0) * INTO #t FROM …`
  if (slice && slice[0] === slice[1]) return { set: { rows: [], exact: true, repeats: false }, aggregated, allKnown };
  if (!set.exact || !sorted || !slice) return { set: { ...set, exact: false }, aggregated, allKnown };
  return { set: { ...set, rows: set.rows.slice(...slice) }, aggregated, allKnown };
}

const isSliced = ({ top, orderBy }: QuerySpecification): boolean => top !== undefined || orderBy?.offset !== undefined;

/** From which row to which; undefined where that is not known. */
function sliceOf(
  { top, orderBy, distinct, groupBy }: QuerySpecification,
  world: World,
  folding: Folding,
): [number, number] | undefined {
  if (top?.percent || top?.withTies || distinct || groupBy) return undefined;
  const number = (expression: Expression | undefined, otherwise: number) =>
    expression ? asNumber(valueIn(expression, world, folding)) : otherwise;
  const from = number(orderBy?.offset, 0);
  const count = number(top?.count ?? orderBy?.fetch, Number.POSITIVE_INFINITY);
  return from === undefined || count === undefined ? undefined : [from, from + count];
}

/** A plain name in ORDER BY is a column of the select list first. */
function aliased(expression: Expression, query: QuerySpecification, folding: Folding): Expression {
  if (expression.kind !== 'ColumnReference') return expression;
  const key = folding.keyOf(folding.source.words(expression.name));
  const found = query.selectList.find(
    (element) => element.kind === 'SelectExpression' && columnName(element, folding) === key,
  );
  return found?.kind === 'SelectExpression' ? found.expression : expression;
}

/** A plain column keeps its name, between parentheses too. */
function columnName({ alias, expression }: SelectExpression, folding: Folding): string {
  const at = unparenthesized(expression);
  const named = alias ?? (at.kind === 'ColumnReference' ? at.name.parts.at(-1) : undefined);
  return named ? folding.keyOf(folding.source.words(named).replace(/^[nN]?'|'$/g, '')) : '';
}

const rowKey = (row: readonly Constant[]) => row.map(constantKey).join('|');

function distinctRows(rows: readonly (readonly Constant[])[]): (readonly Constant[])[] {
  return [...new Map(rows.map((row) => [rowKey(row), row])).values()];
}

export function withAggregates(rows: AggregateRows, world: World, folding: Folding): Folding {
  return { ...folding, call: (call) => aggregate(call, rows, world, folding) };
}

/** ROW_NUMBER() OVER (ORDER BY …), where all rows are known. */
function numbered(query: QuerySpecification, set: RowSet, world: World, folding: Folding): (row: RowScope) => Folding {
  if (!set.exact || isSliced(query)) return (row) => inRow(row, folding);
  const orders = new Map<FunctionCall, ReadonlyMap<RowScope, number> | undefined>();
  const numberOfRow = (call: FunctionCall, row: RowScope): Constant | undefined => {
    const { over } = call;
    if (!over || folding.source.words(call.name).toUpperCase() !== 'ROW_NUMBER') return undefined;
    const keys = orders.has(call) ? orders.get(call) : numbersOf(over, set.rows, world, folding);
    orders.set(call, keys);
    const number = keys?.get(row);
    return number === undefined ? undefined : numberOf(number);
  };
  return (row) => ({ ...inRow(row, folding), call: (call) => numberOfRow(call, row) });
}

/** Which number each row has in its partition; undefined where partitions or their order are not known. */
function numbersOf(
  { partitionBy, orderBy }: OverClause,
  rows: readonly RowScope[],
  world: World,
  folding: Folding,
): ReadonlyMap<RowScope, number> | undefined {
  const sorted = sortedRows(rows, orderBy?.elements ?? [], world, folding);
  const partitions = sorted && gathered(sorted, partitionBy, world, folding);
  if (!partitions) return undefined;
  const numbers = new Map<RowScope, number>();
  for (const partition of partitions) for (const [i, row] of partition.entries()) numbers.set(row, i + 1);
  return numbers;
}

/** A query as a value: its one row's, the text that FOR XML PATH('') makes of all rows, or how many rows there are. */
export function foldSubquery(query: QueryExpression, as: SubqueryAs, world: World, folding: Folding): readonly Way[] {
  const one = (value: Constant): readonly Way[] => [{ value, world }];
  const hole = () => folding.known.hole(query, 'text');
  const { rows, exact } = rowsOfQuery(query, world, folding);
  if (as === 'count') return one(exact || rows.length === 0 ? numberOf(rows.length) : hole());
  if (rows.length === 0) return one(nothing);
  if (query.forClause) {
    const clause = tokensOf(folding.source.slice(query.forClause)).join('');
    if (!/PATH\(N?''\)/i.test(clause) || !isPlain(query, folding)) return one(hole());
    const text = rows.flat().reduce<Text>((all, value) => all.followedBy(asText(value) ?? Text.empty), Text.empty);
    // Only as TYPE the document is read again as it was written.
    const document = /,TYPE/i.test(clause) ? text : changedWords(text, escaped);
    return one(exact ? document : document.followedBy(Text.hole(hole().onlyHole!.written, 'more')));
  }
  if (exact) return rows.length === 1 ? one(rows[0]![0] ?? hole()) : one(hole());
  return [...new Map(rows.map(([value]) => [constantKey(value ?? hole()), value ?? hole()])).values()].map((value) => ({
    value,
    world,
  }));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#x0D;' };

const escaped = (words: string) => words.replace(/[&<>\r]/g, (letter) => entities[letter]!);

/** A column without a name, or named `text()` or `data()`, is no element of the document. */
function isPlain(query: QueryExpression, folding: Folding): boolean {
  if (query.kind !== 'QuerySpecification') return false;
  return query.selectList.every((element) => {
    if (element.kind !== 'SelectExpression') return false;
    const name = columnName(element, folding);
    return name === '' || name === 'text()' || name === '*' || name === 'node()';
  });
}
