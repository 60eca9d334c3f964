// What a temp table or table variable that decides dynamic SQL holds after a statement.
import type {
  BoundCreateTable,
  BoundDelete,
  BoundInsert,
  BoundSelect,
  BoundUpdate,
} from '../../bind/bound/statement.ts';
import type { LocalTable } from '../../bind/bound/value.ts';
import type { Span } from '../../text/span.ts';
import { valueIn } from '../constant/fold.ts';
import { onceForEach } from '../constant/same-worlds.ts';
import { followedRows, handedRows, insertedRows, remainingRows, updatedRows, withCtes } from '../constant/table.ts';
import { nothing } from '../constant/value.ts';
import type { Row, Rows, World } from '../constant/world.ts';
import { worldsOf } from '../constant/worlds.ts';
import type { Tracer } from '../tracer.ts';

/** Runs a statement that writes a table, and says what the table holds behind it, by what held before. */
function around(
  table: LocalTable | undefined,
  span: Span,
  tracer: Tracer,
  write: () => void,
  after: (before: Rows | undefined, world: World) => Rows | undefined,
): void {
  if (!table || !tracer.matters(table.key)) {
    write();
    return;
  }
  const { list } = tracer.state.worlds;
  // The same in all worlds in which all that the statement names is the same.
  const names = [...tracer.folding.known.namesIn(span, tracer.folding.keyOf), table.key];
  tracer.estate.effort.spend(list.length);
  const rowsOnce = onceForEach(
    (world) => world.keyOf(names),
    (world) => {
      const rows = after(world.tables.get(table.key), world);
      tracer.estate.effort.spend(rows?.rows.length ?? 0);
      return rows;
    },
    (rows) => rows,
    (rows) => rows,
  );
  const rows = list.map(rowsOnce);
  const { sampled } = tracer.state.worlds;
  write();
  tracer.setWorlds(
    worldsOf(
      list.map((world, i) => world.fill(table.key, rows[i])),
      sampled,
    ),
  );
}

export function fillInserted({ rows, columns, syntax }: BoundInsert, tracer: Tracer, write: () => void): void {
  const { folding } = tracer;
  around(rows.local, syntax, tracer, write, (before, world) => {
    return columns && insertedRows(syntax, columns, before, world, folding);
  });
}

export function fillUpdated({ rows, syntax }: BoundUpdate, tracer: Tracer, write: () => void): void {
  const { folding } = tracer;
  const columns = rows.assignments.map(({ place }) => (place?.kind === 'local' ? place.column : undefined));
  around(rows.local, syntax, tracer, write, (before, world) => {
    return before && updatedRows(syntax, rows.local!.key, columns, before, world, folding);
  });
}

/** DELETE … OUTPUT deleted.c INTO @rows: `write` puts what flows. */
export function fillHanded({ local, outputs, syntax }: BoundDelete, tracer: Tracer, write: () => void): void {
  const { folding } = tracer;
  const at = outputs.findIndex(({ into }) => into?.local);
  const columns = outputs[at]?.columnsOfInto;
  around(outputs[at]?.into?.local, syntax, tracer, write, (target, world) => {
    if (!local || !columns) return undefined;
    const given = { table: local.key, source: world.tables.get(local.key), target };
    return handedRows(syntax, syntax.outputs[at]!, columns, given, world, folding);
  });
}

export function fillRemaining({ local, emptied, syntax }: BoundDelete, tracer: Tracer): void {
  const { folding } = tracer;
  const nothing = () => {};
  around(local, syntax, tracer, nothing, (before, world) => {
    if (emptied) return { ...before, rows: [], exact: true, repeats: false };
    return before && remainingRows(syntax, local!.key, before, world, folding);
  });
}

/** SELECT … INTO #t. */
export function fillSelected({ into, query, syntax }: BoundSelect, tracer: Tracer, write: () => void): void {
  const columns = query.columns.map(({ name }) => tracer.folding.keyOf(name));
  fillMade(into?.local, { ...syntax, columns }, syntax, tracer, write);
}

/** A temp table that a query makes: SELECT … INTO #t, CREATE TABLE #t AS SELECT. */
export function fillMade(
  table: LocalTable | undefined,
  { with: ctes, query, columns }: NonNullable<BoundCreateTable['made']>,
  span: Span,
  tracer: Tracer,
  write: () => void,
): void {
  const folding = withCtes(ctes, tracer.folding);
  around(table, span, tracer, write, (_, world) => {
    const made = followedRows(folding.rows(query, world, folding));
    if (!made) return undefined;
    const rows = made.rows.map((row) => new Map(row.map((value, i) => [columns[i]!, value])));
    // An INSERT that does not name all of its columns leaves NULL in the others.
    return { ...made, rows, defaults: new Map(columns.map((column) => [column, nothing])) };
  });
}

/** ALTER TABLE #t: what becomes of each row. */
export function fillAltered({ key }: LocalTable, become: (row: Row) => Row, tracer: Tracer): void {
  if (!tracer.matters(key)) return;
  tracer.changeWorlds((world) => {
    const before = world.tables.get(key);
    if (!before) return [world];
    return [
      world.fill(key, {
        ...before,
        rows: before.rows.map(become),
        defaults: before.defaults && become(before.defaults),
      }),
    ];
  });
}

/** CREATE TABLE #t, DECLARE @t TABLE, TRUNCATE TABLE #t. */
export function fillEmpty(
  table: LocalTable | undefined,
  tracer: Tracer,
  { identity, defaults, keeps }: Partial<BoundCreateTable> = {},
): void {
  if (!table || !tracer.matters(table.key)) return;
  tracer.changeWorlds((world) => {
    const before = world.tables.get(table.key);
    if (keeps && before) return [world];
    const counting = identity ?? before?.identity;
    const { folding } = tracer;
    const columns = defaults
      ? new Map([...defaults].map(([key, value]) => [key, value ? valueIn(value, world, folding) : nothing]))
      : before?.defaults;
    const begun = counting && { ...counting, next: counting.start };
    return [world.fill(table.key, { rows: [], exact: true, repeats: false, identity: begun, defaults: columns })];
  });
}
