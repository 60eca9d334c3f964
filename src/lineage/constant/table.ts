// Temp tables and table variables that the module fills with constants.
import type { Expression } from '../../parse/tree/expression.ts';
import type { CommonTableExpression } from '../../parse/tree/query.ts';
import type {
  DeleteStatement,
  InsertStatement,
  OutputClause,
  SetClause,
  UpdateStatement,
} from '../../parse/tree/statement.ts';
import { beginsStatement } from './begins-statement.ts';
import { type Folding, holeOf, operated, type QueryRows, valueIn } from './fold.ts';
import { type Hit, hitsOf } from './hits.ts';
import { inRow, type RowScope } from './row-set.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, constantKey, nothing, numberOf } from './value.ts';
import type { Row, Rows, World } from './world.ts';

/** Folding behind WITH. */
export function withCtes(expressions: readonly CommonTableExpression[], folding: Folding): Folding {
  return { ...folding, ctes: new Map(expressions.map((one) => [folding.keyOf(folding.source.words(one.name)), one])) };
}

/** What a table holds after an INSERT; undefined where that is not known. `columns`: which ones the values go to, by key. */
export function insertedRows(
  statement: InsertStatement,
  columns: readonly (string | undefined)[],
  before: Rows | undefined,
  world: World,
  outside: Folding,
): Rows | undefined {
  if (!before || statement.top) return undefined;
  const { source } = statement;
  const folding = withCtes(statement.with, outside);
  let values: readonly (readonly Constant[])[];
  let exact = true;
  let { repeats } = before;
  if (source.kind === 'InsertValues') {
    values = source.rows.map((row) =>
      row.map((value, i) => defaultFor(value, columns[i], before) ?? valueIn(value, world, folding)),
    );
  } else if (source.kind === 'InsertQuery') {
    const result = folding.rows(source.query, world, folding);
    const followed = followedRows(result);
    if (!followed) return undefined;
    values = followed.rows;
    exact = followed.exact;
    repeats ||= followed.repeats;
  } else return undefined;
  return withRows({ ...before, repeats }, values, columns, exact);
}

/**
 * The rows that a list is given. Undefined for such as stand for any number of their kind and have no statement in them, known in part:
 * to follow what else they hold would only make more ways.
 */
export function followedRows({
  rows,
  exact,
  repeats,
}: QueryRows): Pick<QueryRows, 'rows' | 'exact' | 'repeats'> | undefined {
  // Of no rows none is missing, and none stands for others.
  if (rows.length === 0) return { rows, exact: true, repeats: false };
  if (repeats && !rows.some((row) => row.some(isStatement))) return undefined;
  return { rows, exact, repeats };
}

function isStatement(value: Constant): boolean {
  return value.kind === 'text' && beginsStatement(value.readable);
}

/** What DEFAULT is in a column. */
function defaultFor(value: Expression, column: string | undefined, { defaults }: Rows): Constant | undefined {
  return value.kind === 'Literal' && value.type === 'default' ? defaults?.get(column ?? '') : undefined;
}

/** Rows behind those that a table holds. */
function withRows(
  before: Rows,
  values: readonly (readonly Constant[])[],
  columns: readonly (string | undefined)[],
  exact: boolean,
): Rows {
  let { identity } = before;
  const { defaults, repeats } = before;
  const rows = values.map((row): Row => {
    const made = new Map<string, Constant>(defaults);
    if (identity) {
      const { column, next, step } = identity;
      const isCounted = next !== undefined && !repeats;
      made.set(column, isCounted ? numberOf(next) : Text.hole(column, 'value'));
      // Of rows that may be missing only the first is counted.
      identity = { ...identity, next: isCounted && exact ? next + step : undefined };
    }
    for (const [i, value] of row.entries()) if (columns[i] !== undefined) made.set(columns[i], value);
    return made;
  });
  return { rows: [...before.rows, ...rows], exact: before.exact && exact, repeats, identity, defaults };
}

/** The rows that a DELETE takes, and those that it leaves: `exact` where it is these and no others. */
interface Division {
  readonly gone: readonly Row[];
  readonly left: readonly Row[];
  readonly exact: boolean;
}

function divided(statement: DeleteStatement, table: string, before: Rows, world: World, outside: Folding): Division {
  const { top } = statement;
  const count = top ? asNumber(valueIn(top.count, world, outside)) : Number.POSITIVE_INFINITY;
  // A row that stands for others is not gone with one of them.
  const unknown = top?.percent || count === undefined || (top && before.repeats);
  const hits = unknown ? undefined : hitsOf(statement, table, before, world, withCtes(statement.with, outside));
  if (!hits) return { gone: [], left: before.rows, exact: false };
  let { exact } = before;
  const gone: Row[] = [];
  const left: Row[] = [];
  for (const [i, row] of before.rows.entries()) {
    const isHit = gone.length < count! && hits[i]!.length > 0;
    const certain = hits[i]!.some((hit) => hit.certain);
    if (isHit && !certain) exact = false;
    (isHit && certain ? gone : left).push(row);
  }
  return { gone, left, exact };
}

/** What a table holds after a DELETE. */
export function remainingRows(
  statement: DeleteStatement,
  table: string,
  before: Rows,
  world: World,
  folding: Folding,
): Rows {
  const { left, exact } = divided(statement, table, before, world, folding);
  return { ...before, rows: left, exact };
}

/**
 * What a table holds into which `DELETE … OUTPUT deleted.c INTO` puts the rows that it takes out of another; undefined where that is
 * not known. `columns`: which ones the values go to, by key.
 */
export function handedRows(
  statement: DeleteStatement,
  output: OutputClause,
  columns: readonly string[],
  {
    table,
    source,
    target,
  }: { readonly table: string; readonly source: Rows | undefined; readonly target: Rows | undefined },
  world: World,
  folding: Folding,
): Rows | undefined {
  if (!source || !target) return undefined;
  const { gone, exact } = source.repeats
    ? { gone: takenOf(statement, table, source, world, folding), exact: source.exact }
    : divided(statement, table, source, world, folding);
  if (!gone) return undefined;
  const values: Constant[][] = gone.map(() => []);
  for (const element of output.selectList) {
    if (element.kind !== 'SelectExpression') return undefined;
    for (const [i, row] of gone.entries()) {
      const scope: RowScope = [{ alias: folding.keyOf('deleted'), row }];
      values[i]!.push(valueIn(element.expression, world, inRow(scope, folding)));
    }
  }
  return withRows({ ...target, repeats: target.repeats || source.repeats }, values, columns, exact);
}

/** Of rows that stand for any number of their kind, those of which the statement may take one. */
function takenOf(
  statement: DeleteStatement,
  table: string,
  before: Rows,
  world: World,
  folding: Folding,
): readonly Row[] | undefined {
  const hits = hitsOf(statement, table, before, world, withCtes(statement.with, folding));
  return hits && before.rows.filter((_, i) => hits[i]!.length > 0);
}

/** What a table holds after an UPDATE; undefined where that is not known. `columns`: what each SET of one writes, by key. */
export function updatedRows(
  statement: UpdateStatement,
  table: string,
  columns: readonly (string | undefined)[],
  before: Rows,
  world: World,
  outside: Folding,
): Rows | undefined {
  if (statement.top) return undefined;
  const folding = withCtes(statement.with, outside);
  const hits = hitsOf(statement, table, before, world, folding);
  const set = statement.set.filter(({ column }) => column);
  const valueFor = (value: Expression, column: string, scope: RowScope) =>
    defaultFor(value, column, before) ?? valueIn(value, world, inRow(scope, folding));
  const rows = hits && before.rows.map((row, i) => changedRow(row, hits[i]!, set, columns, valueFor, folding));
  return rows && { ...before, rows };
}

function changedRow(
  row: Row,
  hits: readonly Hit[],
  set: readonly SetClause[],
  columns: readonly (string | undefined)[],
  valueFor: (value: Expression, column: string, scope: RowScope) => Constant,
  folding: Folding,
): Row {
  if (hits.length === 0) return row;
  const certain = hits.some((hit) => hit.certain);
  const changed = new Map(row);
  for (const [i, { operator, value }] of set.entries()) {
    const key = columns[i];
    if (key === undefined) continue;
    const hole = () => holeOf(value, folding);
    const old = row.get(key) ?? nothing;
    // Met several times, it gets the value of one of them.
    const [given, ...others] = hits.map(({ scope }) => valueFor(value, key, scope));
    const known = certain && others.every((other) => constantKey(other) === constantKey(given!));
    const next = operator === '=' ? given! : operated(operator.slice(0, -1), old, given!, hole);
    changed.set(key, known ? next : asText(hole())!);
  }
  return changed;
}
