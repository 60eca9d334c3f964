// Temp tables and table variables that the module fills with constants.
import type { CommonTableExpression } from '../../parse/tree/query.ts';
import type { DeleteStatement, InsertStatement, OutputClause, UpdateStatement } from '../../parse/tree/statement.ts';
import type { TableSource } from '../../parse/tree/table-source.ts';
import type { Span } from '../../text/span.ts';
import { type Folding, holeOf, operated } from './fold.ts';
import { holds, inRow, type RowScope, valueIn } from './row-set.ts';
import { asNumber, asText, type Constant, nothing, numberOf } from './value.ts';
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
  if (source.kind === 'InsertValues') {
    values = source.rows.map((row) =>
      row.map((value, i) => {
        const left =
          value.kind === 'Literal' && value.type === 'default' ? before.defaults?.get(columns[i] ?? '') : undefined;
        return left ?? valueIn(value, world, folding);
      }),
    );
  } else if (source.kind === 'InsertQuery') {
    const result = folding.rows(source.query, world, folding);
    if (result.repeats && result.rows.length > 0) return undefined;
    values = result.rows;
    exact = result.exact || values.length === 0;
  } else return undefined;
  return withRows(before, values, columns, exact);
}

/** Rows behind those that a table holds. */
function withRows(
  before: Rows,
  values: readonly (readonly Constant[])[],
  columns: readonly (string | undefined)[],
  exact: boolean,
): Rows {
  let { identity } = before;
  const { defaults } = before;
  const rows = values.map((row): Row => {
    const made = new Map<string, Constant>(defaults);
    if (identity) {
      made.set(identity.column, numberOf(identity.next));
      identity = { ...identity, next: identity.next + identity.step };
    }
    for (const [i, value] of row.entries()) if (columns[i] !== undefined) made.set(columns[i], value);
    return made;
  });
  return { rows: [...before.rows, ...rows], exact: before.exact && exact, identity, defaults };
}

/** What a table source is called in the statement, and which table it is, by keys. */
function named(source: TableSource, { keyOf, source: text }: Folding): { alias: string; table: string } | undefined {
  const name =
    source.kind === 'TableReference'
      ? source.name.parts.at(-1)
      : source.kind === 'TableVariableReference'
        ? source.variable
        : undefined;
  if (!name) return undefined;
  const key = (part: Span) => keyOf(text.words({ start: part.start, end: part.end }));
  const table = key(name);
  return { alias: 'alias' in source && source.alias ? key(source.alias) : table, table };
}

/**
 * The row under the name that the statement calls its table by; undefined where FROM names more than the table itself.
 * `DELETE l FROM #list AS l WHERE l.Name = 'x'`.
 */
function scopesOf(
  { target, from }: DeleteStatement | UpdateStatement,
  folding: Folding,
): ((row: Row) => RowScope) | undefined {
  const own = named(target, folding);
  let alias = own?.alias ?? '';
  if (from) {
    const source = from.sources.length === 1 ? named(from.sources[0]!, folding) : undefined;
    if (!source || (source.alias !== alias && source.table !== alias)) return undefined;
    alias = source.alias;
  }
  return (row) => [{ alias, row }];
}

/** The rows that a DELETE takes, and those that it leaves: `exact` where it is these and no others. */
interface Division {
  readonly gone: readonly Row[];
  readonly left: readonly Row[];
  readonly exact: boolean;
}

function divided(statement: DeleteStatement, before: Rows, world: World, folding: Folding): Division {
  const { top, where } = statement;
  const count = top ? asNumber(valueIn(top.count, world, folding)) : Number.POSITIVE_INFINITY;
  const scopeOf = scopesOf(statement, folding);
  if (!scopeOf || statement.with.length > 0 || top?.percent || count === undefined) {
    return { gone: [], left: before.rows, exact: false };
  }
  let { exact } = before;
  const gone: Row[] = [];
  const left: Row[] = [];
  for (const row of before.rows) {
    const isHit = gone.length < count && (where === undefined || holds(where, scopeOf(row), world, folding));
    if (isHit === undefined) exact = false;
    (isHit === true ? gone : left).push(row);
  }
  return { gone, left, exact };
}

/** What a table holds after a DELETE. */
export function remainingRows(statement: DeleteStatement, before: Rows, world: World, folding: Folding): Rows {
  const { left, exact } = divided(statement, before, world, folding);
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
  { source, target }: { readonly source: Rows | undefined; readonly target: Rows | undefined },
  world: World,
  folding: Folding,
): Rows | undefined {
  if (!source || !target) return undefined;
  const { gone, exact } = divided(statement, source, world, folding);
  const values: Constant[][] = gone.map(() => []);
  for (const element of output.selectList) {
    if (element.kind !== 'SelectExpression') return undefined;
    for (const [i, row] of gone.entries()) {
      const scope: RowScope = [{ alias: folding.keyOf('deleted'), row }];
      values[i]!.push(valueIn(element.expression, world, inRow(scope, folding)));
    }
  }
  return withRows(target, values, columns, exact);
}

export function updatedRows(
  statement: UpdateStatement,
  before: Rows,
  world: World,
  folding: Folding,
): Rows | undefined {
  const scopeOf = scopesOf(statement, folding);
  if (!scopeOf || statement.top || statement.with.length > 0) return undefined;
  const rows = before.rows.map((row): Row => {
    const scope = scopeOf(row);
    const hit = statement.where === undefined ? true : holds(statement.where, scope, world, folding);
    if (hit === false) return row;
    const changed = new Map(row);
    for (const { column, operator, value } of statement.set) {
      if (!column) continue;
      const key = folding.keyOf(folding.source.words(column.name.parts.at(-1)!));
      const given = valueIn(value, world, inRow(scope, folding));
      const old = row.get(key) ?? nothing;
      const hole = () => holeOf(value, folding);
      const next = operator === '=' ? given : operated(operator.slice(0, -1), old, given, hole);
      changed.set(key, hit ? next : asText(hole())!);
    }
    return changed;
  });
  return { ...before, rows };
}
