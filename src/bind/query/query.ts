import type { Expression, Literal } from '../../parse/tree/expression.ts';
import type {
  BinaryQueryExpression,
  ForClause,
  OrderByClause,
  ParenthesizedQuery,
  QueryExpression,
  QuerySpecification,
} from '../../parse/tree/query.ts';
import type { Span } from '../../text/span.ts';
import type { Binder } from '../binder.ts';
import type { BoundQuery, QueryColumn } from '../bound/query.ts';
import type { BoundValue, Input, Use, ValueSource } from '../bound/value.ts';
import { type Clause, inClause } from '../clause.ts';
import { keepsFirst } from '../every-row.ts';
import { bindInputs } from '../expression/expression.ts';
import { bindWindows } from '../expression/over.ts';
import { namedAmong, Scope } from './scope.ts';
import { bindSelectList } from './select-list.ts';
import { isSetOperation } from './set-operation.ts';
import { reportUnknown } from './star.ts';
import { bindTableSource } from './table-source.ts';
import { placed } from './unknown-columns.ts';
import { bindWith } from './with.ts';

/** What is told of the first SELECT of a set operation. */
export type OnAnchor = (columns: readonly QueryColumn[], rest: BoundQuery['rest'], scope: Scope) => void;

/**
 * A query with its columns and what decides its rows.
 * `onAnchor` is told the columns of the first SELECT as soon as they are known: a recursive CTE reads itself from there on.
 */
export function bindQuery(
  query: QueryExpression,
  outer: Scope | undefined,
  binder: Binder,
  onAnchor?: OnAnchor,
): BoundQuery {
  switch (query.kind) {
    case 'QuerySpecification':
      return bindSpecification(query, outer, binder, onAnchor);
    case 'BinaryQueryExpression':
      return bindSetOperation(query, outer, binder, onAnchor);
    case 'ParenthesizedQuery':
      return arranged(bindParenthesized(query, outer, binder, onAnchor), query, binder);
  }
}

function bindParenthesized(
  query: ParenthesizedQuery,
  outer: Scope | undefined,
  binder: Binder,
  onAnchor?: OnAnchor,
): BoundQuery {
  const bind = () => bindQuery(query.query, outer, binder, onAnchor);
  return query.with ? bindWith(query.with, binder, bind) : bind();
}

function bindSpecification(
  query: QuerySpecification,
  outer: Scope | undefined,
  binder: Binder,
  onAnchor?: OnAnchor,
): BoundQuery {
  const scope = new Scope(outer);
  for (const source of query.from?.sources ?? []) bindTableSource(source, scope, binder);
  if (query.windows) bindWindows(query.windows, scope, binder);
  const list = bindSelectList(query.selectList, scope, binder, query.from !== undefined);
  onAnchor?.(list.columns, list.rest, scope);
  const decide = (expression: Parameters<typeof bindInputs>[0] | undefined, use: Use, clause?: Clause) => {
    if (!expression) return;
    scope.influences.push(...inClause(clause, binder, () => bindInputs(expression, use, scope, binder)));
  };
  decide(query.top?.count, 'FILTER');
  decide(query.where, 'FILTER', 'WHERE');
  for (const expression of query.groupBy?.expressions ?? []) decide(expression, 'GROUP_BY', 'GROUP BY');
  decide(query.having, 'FILTER', 'HAVING');
  if (query.groupBy?.bySelectList) reportUnknown(list.unknown, binder);
  if (query.groupBy?.bySelectList) scope.influences.push(...groupsOf(list.columns, binder));
  if (query.qualify) scope.influences.push(...bindInputs(query.qualify, 'FILTER', withAliases(scope), binder));
  const bound: BoundQuery = {
    columns: list.columns,
    rest: list.rest,
    unknown: list.unknown,
    influences: scope.influences,
    assignments: list.assignments,
    spread: list.spread,
    leaves: scope.sources.map(({ relation }) => relation),
    everyRow: selectsEveryRow(query),
    start: query.start,
    end: query.end,
  };
  scope.influences.push(...bindOrderBy(query.orderBy, list, scope, binder));
  for (const updated of query.forClause?.columns ?? []) bindInputs(updated, 'FILTER', scope, binder);
  return document(bound, query.forClause, query, binder);
}

function selectsEveryRow({
  from,
  top,
  where,
  distinct,
  groupBy,
  having,
  qualify,
  orderBy,
}: QuerySpecification): boolean {
  return ![top, where, groupBy, having, qualify, orderBy?.offset].some(Boolean) && !distinct && keepsFirst(from);
}

/** `GROUP BY ALL`: by each column of the select list that is no aggregate and has no window. */
function groupsOf(columns: readonly QueryColumn[], { words }: Binder): Input[] {
  return columns
    .filter(({ value }) => value.inputs.every(({ use }) => use !== 'AGGREGATION' && use !== 'WINDOW'))
    .map((column) => {
      const { start, end } = column.value;
      return { use: 'GROUP_BY', from: { kind: 'column', column }, at: { start, end, words } };
    });
}

/** What QUALIFY sees: before the columns of the sources what the select list calls its own. */
function withAliases(scope: Scope): Scope {
  const columns = [...scope.aliases].map(([key, column]) => {
    return { name: column.name, key, source: { kind: 'column' as const, column } };
  });
  return Scope.over({ columns }, scope);
}

/** The branches of `a UNION b EXCEPT c`, which lean to the left, from first to last: a loop, so that thousands do not overflow the stack. */
function bindSetOperation(
  query: BinaryQueryExpression,
  outer: Scope | undefined,
  binder: Binder,
  onAnchor?: OnAnchor,
): BoundQuery {
  const spine: BinaryQueryExpression[] = [];
  let first: QueryExpression = query;
  while (first.kind === 'BinaryQueryExpression') {
    spine.push(first);
    first = first.left;
  }
  let combination = new Combination(bindAnchor(first, outer, binder, onAnchor));
  let result: BoundQuery | undefined;
  for (const operation of spine.toReversed()) {
    // What has an ORDER BY of its own is one branch of what follows.
    if (result) combination = new Combination(result);
    let last: Scope | undefined;
    const right = bindQuery(operation.right, outer, binder, (_, __, scope) => {
      last = scope;
    });
    combination.add(operation, right, binder);
    const { orderBy, forClause } = operation;
    result = orderBy || forClause ? arranged(combination.whole(operation), operation, binder, last) : undefined;
  }
  return result ?? combination.whole(query);
}

/** The first SELECT, which does not see the recursive CTE that it begins: neither in FROM nor in a subquery of its WHERE. */
function bindAnchor(
  query: QueryExpression,
  outer: Scope | undefined,
  binder: Binder,
  onAnchor: OnAnchor | undefined,
): BoundQuery {
  if (!onAnchor || isSetOperation(query)) return bindQuery(query, outer, binder, onAnchor);
  let told: Parameters<OnAnchor> | undefined;
  const anchor = bindQuery(query, outer, binder, (...known) => {
    told = known;
  });
  if (told) onAnchor(...told);
  return anchor;
}

const unites = ({ operator }: BinaryQueryExpression) => operator === 'UNION' || operator === 'UNION ALL';

const beside = (column: QueryColumn): Input => ({ use: 'IDENTITY', from: { kind: 'column', column } });

/** A branch may be united of others itself. */
function branchesOf(input: Input): readonly BoundValue[] {
  if (input.from.kind !== 'column') return [];
  const { start, end, branches } = input.from.column.value;
  return branches ?? [{ inputs: [input], start, end }];
}

/** What set operations make of their branches: side by side, for within one another thousands would overflow the stack of who follows them. */
class Combination {
  readonly #first: BoundQuery;
  readonly #influences: Input[];
  /** Of each column of the first branch, those that UNION puts beside it. */
  #besides: Input[][] | undefined;
  readonly #unknown: Input[] = [];
  readonly #compared: Input[] = [];

  constructor(first: BoundQuery) {
    this.#first = first;
    this.#influences = [{ use: 'FILTER', from: { kind: 'rows', query: first } }];
  }

  add(operation: BinaryQueryExpression, right: BoundQuery, binder: Binder): void {
    const { columns } = this.#first;
    // Which of them stands beside which of the other side is open.
    reportUnknown(this.#first.unknown, binder);
    reportUnknown(right.unknown, binder);
    reportWidths(columns, right.columns, operation.right, binder);
    this.#influences.push({ use: 'FILTER', from: { kind: 'rows', query: right } });
    if (unites(operation)) {
      this.#besides ??= columns.map(() => []);
      const standingAt = besides(columns, right.columns);
      for (const [i, inputs] of this.#besides.entries())
        for (const column of standingAt(i)) inputs.push(beside(column));
      for (const column of right.columns) if (column.rest) this.#unknown.push(beside(column));
    } else {
      // EXCEPT and INTERSECT compare whole rows: each column of the right side decides which rows of the left stay.
      for (const column of right.columns) {
        const { start, end } = column.value;
        const at = { start, end, words: binder.words };
        this.#compared.push({ use: 'FILTER', from: { kind: 'column', column }, at });
      }
    }
  }

  whole({ start, end }: Span): BoundQuery {
    const { columns, spread, leaves, rest } = this.#first;
    const compared = this.#compared.length > 0 ? this.#compared : undefined;
    const whole = { influences: this.#influences, compared, assignments: [], spread, leaves, start, end };
    if (!this.#besides) return { ...whole, columns, rest };
    const united = this.#besides.map((others, i): QueryColumn => {
      const column = columns[i]!;
      const { name, value } = column;
      // The place that proves the flow is in the branch.
      const { start, end } = value;
      const inputs = [beside(column), ...others];
      const branches = inputs.flatMap(branchesOf);
      return { name, value: { inputs, start, end, branches }, star: column.star, rest: column.rest };
    });
    const unknown = this.#unknown;
    return {
      ...whole,
      columns: united,
      rest: rest && ((name) => besideRest(rest(name), name, unknown, { start, end })),
    };
  }
}

/** SQL Server refuses sides of unlike width; what was meant is the columns from the first on. */
function reportWidths(left: readonly QueryColumn[], right: readonly QueryColumn[], span: Span, binder: Binder): void {
  if (left.length === right.length || left.length === 0 || right.length === 0) return;
  if (left.some(({ rest }) => rest) || right.some(({ rest }) => rest)) return;
  binder.report('HW2006', span, { values: String(right.length), columns: String(left.length) });
}

/** The columns of the right side that stand beside one of the left, by its place. */
function besides(left: readonly QueryColumn[], right: readonly QueryColumn[]): (i: number) => readonly QueryColumn[] {
  const first = left.findIndex(({ rest }) => rest);
  if (first < 0) {
    const standing = placed(right, left.length);
    return (i) => standing?.[i] ?? right.slice(i, i + 1);
  }
  const behind = left.length - 1 - left.findLastIndex(({ rest }) => rest);
  return (i) => {
    if (i < first) return right.slice(i, i + 1);
    const fromEnd = left.length - i;
    if (fromEnd <= behind) return right.slice(right.length - fromEnd, right.length - fromEnd + 1);
    return left[i]!.rest ? right.slice(first, right.length - behind) : [];
  };
}

/** A column that the left side has behind its `*`: which one of the right stands beside it is not known. */
function besideRest(
  source: ValueSource | undefined,
  name: string,
  beside: readonly Input[],
  { start, end }: Span,
): ValueSource | undefined {
  const own: Input[] = source ? [{ use: 'IDENTITY', from: source }] : [];
  return { kind: 'column', column: { name, value: { inputs: [...own, ...beside], start, end } } };
}

/**
 * ORDER BY and FOR behind a set operation or a parenthesis. Beside the columns of the result, ORDER BY may name what the last
 * SELECT reads (`scope`): inside of FROM it is that SELECT's own, beside its TOP.
 */
function arranged(
  query: BoundQuery,
  syntax: BinaryQueryExpression | ParenthesizedQuery,
  binder: Binder,
  scope = new Scope(),
): BoundQuery {
  const sorted = bindOrderBy(syntax.orderBy, query, scope, binder);
  const everyRow = query.everyRow && !syntax.orderBy?.offset;
  const ordered = { ...query, everyRow, influences: [...query.influences, ...sorted] };
  return document(ordered, syntax.forClause, syntax, binder);
}

/** A plain name in ORDER BY is a column of the select list first, a whole number the column at that place of it. */
function bindOrderBy(
  orderBy: OrderByClause | undefined,
  { columns, spread, unknown }: Pick<BoundQuery, 'columns' | 'spread' | 'unknown'>,
  scope: Scope,
  binder: Binder,
): Input[] {
  const inputs: Input[] = [];
  for (const { expression } of orderBy?.elements ?? []) {
    const listed = listedColumns(expression, columns, binder);
    const [column, ...alike] = listed;
    if (column && alike.some((other) => !isCopyOfSame(column, other))) {
      const places = listed.map((one) => columns.indexOf(one) + 1);
      const sources = `columns ${places.join(', ')} of the select list`;
      binder.report('HW2002', expression, { name: binder.text(expression), sources });
    } else if (column) {
      if (expression.kind === 'ColumnReference') {
        binder.referColumn({ kind: 'column', column }, expression, 'read', namedAmong(spread));
      }
      const at = { start: expression.start, end: expression.end, words: binder.words };
      inputs.push({ use: 'SORT', from: { kind: 'column', column }, at });
    } else {
      // By place, and where the places are is not known.
      if (expression.kind === 'Literal') reportUnknown(unknown, binder);
      inputs.push(...bindInputs(expression, 'SORT', scope, binder));
    }
  }
  for (const expression of [orderBy?.offset, orderBy?.fetch]) {
    if (expression) inputs.push(...bindInputs(expression, 'FILTER', scope, binder));
  }
  return inputs;
}

/** The columns of the select list that ORDER BY names, by alias or by place. */
function listedColumns(
  expression: Expression,
  columns: readonly QueryColumn[],
  binder: Binder,
): readonly QueryColumn[] {
  const called = (written: Span) => {
    const key = binder.key(written);
    return columns.filter(({ name }) => binder.keyOf(name) === key);
  };
  if (expression.kind === 'ColumnReference' && expression.name.parts.length === 1) return called(expression.name);
  // A text may be a name as well where names are given as texts: `total AS 'Total' … ORDER BY 'Total'`.
  const named = expression.kind === 'Literal' && expression.type === 'string' ? called(expression) : [];
  if (named.length > 0) return named;
  const place = Number(binder.source.slice(expression));
  if (expression.kind === 'Literal') reportLiteral(expression, place, columns, binder);
  // Which column stands where is not known behind a `*` of unknown columns.
  const column = columns.slice(0, place).some(({ rest }) => rest) ? undefined : columns[place - 1];
  return column ? [column] : [];
}

/**
 * A constant that is no place, and a place that the select list surely does not have: what stands behind a `*` may be more than the
 * catalog knows.
 */
function reportLiteral(
  { type, start, end }: Literal,
  place: number,
  columns: readonly QueryColumn[],
  binder: Binder,
): void {
  const span = { start, end };
  if (type !== 'integer') {
    binder.report('HW2014', span, { rule: 'ORDER BY sorts by columns and expressions, not by a constant' });
    return;
  }
  const { length } = columns;
  if (length === 0 || (place >= 1 && place <= length) || columns.some(({ star }) => star)) return;
  const columnsHere = length === 1 ? 'one column' : `${length} columns`;
  binder.report('HW2014', span, {
    rule: `ORDER BY ${place} counts columns of the select list, which has ${columnsHere}`,
  });
}

/** Whether two columns are the same one of a table: then it does not matter which of them is meant. */
function isCopyOfSame(one: QueryColumn, other: QueryColumn): boolean {
  const [a, b] = [one, other].map(({ value }) => value.inputs[0]);
  if (a?.use !== 'IDENTITY' || b?.use !== 'IDENTITY') return false;
  if (a.from.kind === 'stored' && b.from.kind === 'stored') {
    return a.from.object === b.from.object && a.from.column === b.from.column;
  }
  if (a.from.kind === 'local' && b.from.kind === 'local') {
    return a.from.table === b.from.table && a.from.column === b.from.column;
  }
  return a.from.kind === 'column' && b.from.kind === 'column' && a.from.column === b.from.column;
}

/** FOR XML and FOR JSON make one document of all columns. */
function document(query: BoundQuery, clause: ForClause | undefined, span: Span, binder: Binder): BoundQuery {
  if (clause?.form !== 'XML' && clause?.form !== 'JSON') return query;
  reportUnknown(query.unknown, binder);
  const inputs = query.columns.map((column): Input => ({ use: 'TRANSFORMATION', from: { kind: 'column', column } }));
  const { rest: _, unknown: __, ...known } = query;
  return { ...known, columns: [{ name: '', value: { inputs, start: span.start, end: span.end } }] };
}
