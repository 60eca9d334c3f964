// The rows of FROM, where constants fill them: VALUES, lists that are split, temp tables that the module filled itself.

import type { Expression } from '../../parse/tree/expression.ts';
import type { Identifier } from '../../parse/tree/name.ts';
import type { CommonTableExpression, QueryExpression } from '../../parse/tree/query.ts';
import type { JoinedTable, TableSource } from '../../parse/tree/table-source.ts';
import { wordsIn } from '../../text/word.ts';
import { type Folding, foldAll, type QueryRows, valueIn, variableInPath } from './fold.ts';
import { openJsonRows } from './open-json.ts';
import { Text } from './text.ts';
import { asNumber, type Constant, nothing, numberOf, wordsOf } from './value.ts';
import type { Row, World } from './world.ts';
import { xmlNodes } from './xml-method.ts';

/** What one row of FROM offers: a row of each of its sources, by alias. */
export type RowScope = readonly { readonly alias: string; readonly row: Row }[];

export interface RowSet {
  readonly rows: readonly RowScope[];
  /** Those rows and no others. */
  readonly exact: boolean;
  /** Each row stands for any number of its kind: a source is not known. */
  readonly repeats: boolean;
}

/** The key of a column that tells which row of a list one is, where an UPDATE or DELETE is worked out: no SQL can name it. */
export const rowMark = '\0row';

export const oneRow: RowSet = { rows: [[]], exact: true, repeats: false };
const unknownRows: RowSet = { rows: [[]], exact: false, repeats: true };

const maxRows = 500;

/** Folds in one row: its columns are looked up there. */
export function inRow(row: RowScope, folding: Folding): Folding {
  const outer = folding.column;
  return {
    ...folding,
    column: (parts) => {
      const name = folding.keyOf(parts.at(-1)!);
      const qualifier = parts.length > 1 ? folding.keyOf(parts.at(-2)!) : undefined;
      for (const { alias, row: columns } of row) {
        const value = qualifier === undefined || qualifier === alias ? columns.get(name) : undefined;
        if (value) return value;
      }
      return outer?.(parts);
    },
  };
}

/** Whether a row is in: undefined where that is not known. */
export function holds(condition: Expression, row: RowScope, world: World, folding: Folding): boolean | undefined {
  return folding.decided(condition, world, inRow(row, folding));
}

/** The rows for which a condition holds. */
export function filtered(set: RowSet, condition: Expression | undefined, world: World, folding: Folding): RowSet {
  if (!condition) return set;
  let { exact } = set;
  const rows = set.rows.filter((row) => {
    const truth = holds(condition, row, world, folding);
    if (truth === undefined) exact = false;
    return truth !== false;
  });
  return { ...set, rows, exact };
}

export function rowsOfSources(sources: readonly TableSource[], world: World, folding: Folding): RowSet {
  return sources.reduce<RowSet>((set, source) => {
    // Behind a comma nothing sees what stands in front of it.
    const right = once(() => rowsOfSource(source, world, folding));
    return crossed(set, right);
  }, oneRow);
}

function once<Value>(work: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

function crossed(left: RowSet, right: (row: RowScope) => RowSet): RowSet {
  const rows: RowScope[] = [];
  let { exact, repeats } = left;
  for (const row of left.rows) {
    const other = right(row);
    exact &&= other.exact;
    repeats ||= other.repeats;
    for (const beside of other.rows) rows.push([...row, ...beside]);
    if (rows.length > maxRows) return unknownRows;
  }
  return { rows, exact, repeats };
}

function rowsOfSource(source: TableSource, world: World, folding: Folding): RowSet {
  const name = (identifier: Identifier) => folding.keyOf(folding.source.words(identifier));
  const made = (
    columns: readonly string[],
    rows: readonly (readonly Constant[])[],
    exact: boolean,
    repeats: boolean,
    fallback: string,
  ): RowSet => {
    const { alias, columnAliases } = source as { alias?: Identifier; columnAliases?: readonly Identifier[] };
    const named = columnAliases ? renamed(columns, columnAliases.map(name)) : columns;
    if (rows.length > maxRows) return unknownRows;
    const own = alias ? name(alias) : fallback;
    return {
      rows: rows.map((row) => [{ alias: own, row: new Map(row.map((value, i) => [named[i] ?? '', value])) }]),
      exact,
      repeats,
    };
  };
  const nodesOf = (document: Constant, path: readonly Expression[]): RowSet => {
    const values = path.map((value) => valueIn(value, world, folding));
    const rows = xmlNodes(document, wordsOf(values[0]), variableInPath(world, folding));
    return rows ? made([], rows, true, false, '') : unknownRows;
  };
  switch (source.kind) {
    case 'ValuesTable': {
      const rows = source.rows.map((row) => row.map((value) => valueIn(value, world, folding)));
      return made([], rows, true, false, '');
    }
    case 'DerivedTable': {
      const { columns, rows, exact, repeats } = folding.rows(source.query, world, folding);
      return made(columns, rows, exact, repeats, '');
    }
    case 'TableVariableReference':
    case 'TableReference': {
      const key =
        source.kind === 'TableReference'
          ? name(source.name.parts.at(-1)!)
          : folding.keyOf(folding.source.slice(source.variable));
      const query =
        source.kind === 'TableReference' && source.name.parts.length === 1 ? folding.ctes?.get(key) : undefined;
      if (source.kind === 'TableReference' && source.name.parts.length === 1 && folding.round?.key === key) {
        const { columns, rows, exact, repeats } = folding.round.rows;
        return made(columns, rows, exact, repeats, key);
      }
      if (query) {
        const listed = query.columns.length > 0 ? query.columns.map(name) : undefined;
        const { columns, rows, exact, repeats } = rowsOfCte(key, query, listed, world, folding);
        return made(columns, rows, exact, repeats, key);
      }
      const known = world.tables.get(key);
      if (!known) return unknownRows;
      const columns = [...(known.rows[0]?.keys() ?? [])];
      const rows = known.rows.map((row) => columns.map((column) => row.get(column)!));
      return made(columns, rows, known.exact, known.repeats, key);
    }
    case 'TableFunctionReference': {
      const parts = source.name.parts.map((part) => folding.source.words(part));
      if (parts.length > 1 && parts.at(-1)!.toLowerCase() === 'nodes') {
        const document = folding.column?.(parts.slice(0, -1));
        return document ? nodesOf(document, source.arguments) : unknownRows;
      }
      // A name of several parts begins with none of these.
      const called = name(source.name.parts[0]!).toUpperCase();
      const ways = foldAll(source.arguments, world, folding);
      const rows = ways.length === 1 ? tableFunction(called, ways[0]!.values) : undefined;
      return rows ? made(['value', 'ordinal'], rows, true, false, '') : unknownRows;
    }
    case 'MethodTableReference':
      // No other method gives rows.
      return nodesOf(valueIn(source.target, world, folding), source.arguments);
    case 'OpenJsonTable': {
      const ways = foldAll(source.path ? [source.document, source.path] : [source.document], world, folding);
      const table = ways.length === 1 ? openJsonRows(source, ways[0]!.values, folding) : undefined;
      return table ? made(table.columns, table.rows, true, false, '') : unknownRows;
    }
    case 'JoinedTable': {
      const { join, on, left, right } = source;
      const [first, second] = join === 'RIGHT' ? [right, left] : [left, right];
      const alike = once(() => rowsOfSource(second, world, folding));
      const set = crossed(rowsOfSource(first, world, folding), (row) => {
        const beside = seesLeft.has(join) ? rowsOfSource(second, world, inRow(row, folding)) : alike();
        const found = filtered(beside, on, world, inRow(row, folding));
        // Of an outer join the row stays, with or without what is beside it.
        const without = (beside.rows[0] ?? []).map(emptied);
        const alone = found.rows.length === 0 || !found.exact;
        return isOuter.has(join) && alone ? { ...found, rows: [...found.rows, without] } : found;
      });
      return join === 'FULL' ? { ...set, exact: false } : set;
    }
    case 'ParenthesizedJoin':
      return rowsOfSource(source.source, world, folding);
    default:
      return unknownRows;
  }
}

/** Columns under the names listed: what marks their rows keeps its own. */
function renamed(columns: readonly string[], listed: readonly string[]): readonly string[] {
  const mark = columns.indexOf(rowMark);
  return mark < 0 ? listed : [...listed.slice(0, mark), rowMark];
}

const seesLeft = new Set<JoinedTable['join']>(['CROSS APPLY', 'OUTER APPLY']);
const isOuter = new Set<JoinedTable['join']>(['LEFT', 'RIGHT', 'FULL', 'OUTER APPLY']);

const emptied = ({ alias, row }: RowScope[number]): RowScope[number] => ({
  alias,
  row: new Map([...row.keys()].map((column) => [column, nothing])),
});

/** A CTE that reads itself goes round until no rows come any more. */
function rowsOfCte(
  key: string,
  { query }: CommonTableExpression,
  listed: readonly string[] | undefined,
  world: World,
  outside: Folding,
): QueryRows {
  // Where that is not followed, it finds nothing under its own name.
  const ctes = new Map(outside.ctes);
  ctes.delete(key);
  const folding = { ...outside, ctes };
  const named = (rows: QueryRows): QueryRows => (listed ? { ...rows, columns: renamed(rows.columns, listed) } : rows);
  if (query.kind !== 'BinaryQueryExpression' || !isNamedIn(query.right, key, folding))
    return named(folding.rows(query, world, folding));
  const first = named(folding.rows(query.left, world, folding));
  const all: (readonly Constant[])[] = [];
  for (let round = first; round.exact && all.length <= maxRows; ) {
    all.push(...round.rows);
    if (round.rows.length === 0) return { ...first, rows: all };
    const next = folding.rows(query.right, world, { ...folding, round: { key, rows: round } });
    round = { ...next, columns: first.columns };
  }
  // Any number of rows of which nothing is known.
  return { ...first, rows: [[]], exact: false, repeats: true };
}

function isNamedIn(query: QueryExpression, key: string, folding: Folding): boolean {
  const words = wordsIn(folding.source.slice(query));
  return words.some((word) => folding.keyOf(word) === key);
}

function tableFunction(name: string, values: readonly Constant[]): Constant[][] | undefined {
  if (name === 'STRING_SPLIT') {
    if (values[0]?.kind === 'null') return [];
    const [text, separator] = values.map(wordsOf);
    if (text === undefined || !separator) return undefined;
    return text.split(separator).map((part, i) => [Text.known(part), numberOf(i + 1)]);
  }
  if (name === 'GENERATE_SERIES') {
    const [from, to, by] = values.map(asNumber);
    if (from === undefined || to === undefined) return undefined;
    const step = values.length < 3 ? Math.sign(to - from) || 1 : by;
    if (!step || Math.abs((to - from) / step) > maxRows) return undefined;
    const count = Math.max(Math.floor((to - from) / step) + 1, 0);
    return Array.from({ length: count }, (_, i) => [numberOf(from + i * step)]);
  }
  return undefined;
}
