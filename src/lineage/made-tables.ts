// Tables of the catalog that a module makes, reads and then gives other names: what it read belongs to the names that they have in the end.

import type { BoundStatement } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Span } from '../text/span.ts';
import type { LeftMade, TableRename } from './call/summary.ts';
import type { Flow } from './flow/flow.ts';
import {
  type Beginning,
  MadeTable,
  madeHere,
  renamedMade,
  settled,
  standing,
  surelyMade,
  withMade,
} from './flow/made-table.ts';
import { changedFlows } from './flow/result-set.ts';
import type { Tracer } from './tracer.ts';

/** `at`: where it is made. */
export function makeTable(object: CatalogObject, at: Span | undefined, tracer: Tracer): void {
  tracer.made.add(object.id);
  const start = at && tracer.text.place(at).start;
  const table = madeAt(object, start, tracer, () => beginningHere(tracer));
  tracer.state.made = withMade(tracer.state.made, table);
}

/** What was in it before is gone: what is in it from here on goes with it where it is renamed. */
export function emptyTable(object: CatalogObject, at: Span, tracer: Tracer, begins?: Beginning): void {
  const { made } = tracer.state;
  const table = madeAt(object, tracer.text.place(at).start, tracer, () => begins);
  tracer.state.made = withMade(made, table, standing(made, object));
}

/** Round a loop it is the same one. */
function madeAt(
  object: CatalogObject,
  start: number | undefined,
  { madeTables }: Tracer,
  begins?: () => Beginning | undefined,
): MadeTable {
  const key = `${object.id} ${start}`;
  let table = madeTables.get(key);
  if (!table) {
    table = new MadeTable(object, key, begins?.());
    madeTables.set(key, table);
  }
  return table;
}

/** The statement that is traced now, and what is in the ledgers before it. */
export function beginningHere({ statement, text, estate, openWrites, calls }: Tracer): Beginning | undefined {
  if (!statement) return undefined;
  const { start } = text.place(statement);
  return { start, ledgers: estate.ledgers.mark(), openWrites: openWrites.mark(), calls };
}

/** From here on they go by another name, whichever of them the name stands for on the ways that lead here. */
export function renameMade(
  { from, to, evidence, origin }: Omit<TableRename, 'elsewhere'>,
  columnName: (column: string) => string,
  tracer: Tracer,
): void {
  const { made } = tracer.state;
  const renamed = standing(made, from);
  if (renamed.length === 0) return;
  for (const table of renamed) table.rename(from, { to, evidence, origin, columnName });
  tracer.state.made = renamedMade(made, from, madeAt(to, evidence.start, tracer));
}

/** What a statement of the module's own text reads of them, before anything in it is traced. */
export function noteReads(statement: BoundStatement, tracer: Tracer): void {
  const { made } = tracer.state;
  const part = made.size > 0 && tracer.depth === 0 ? readingPart(statement) : undefined;
  if (!part) return;
  for (const use of tracer.reads.within(part)) {
    for (const table of madeHere(made, use.object)) table.readAt(tracer.evidence(use, use.statement));
  }
}

/** Without the statements that stand within. */
function readingPart(statement: BoundStatement): Span | undefined {
  switch (statement.kind) {
    case 'Block':
    case 'TryCatch':
      return undefined;
    case 'If':
    case 'While':
      return statement.condition;
    default:
      return statement;
  }
}

/** A callee sees what stands here, and leaves what it makes. `begins`: where the call begins. */
export function callWithMade(
  procedure: CatalogObject,
  left: readonly LeftMade[],
  at: Span,
  begins: Beginning | undefined,
  tracer: Tracer,
): void {
  for (const table of surelyMade(tracer.state.made)) table.calls.add(procedure.id);
  for (const { object, isRead, isNew } of left) {
    emptyTable(object, at, tracer, isNew ? begins : undefined);
    if (isRead) madeAt(object, tracer.text.place(at).start, tracer).calls.add(procedure.id);
  }
}

/** Ids of the procedures that the module called on the way here while a table stood under a name, and may have read it. */
export function callsWhileMade(object: CatalogObject, { state, called }: Tracer): string[] {
  const calls = standing(state.made, object).flatMap((table) => [...table.calls]);
  return [...new Set(calls)].filter((procedure) => called.has(procedure));
}

/** When the module has been traced. */
export function settleMade(tracer: Tracer): void {
  const { estate, module, madeTables, state, results } = tracer;
  if (madeTables.size === 0) return;
  for (const { columns } of estate.ledgers.all) columns.settle();
  const { objects } = estate.ledgers.of(module);
  for (const table of madeTables.values()) {
    if (table.names.length > 0)
      objects.renameReads(module, table.object, (place) => table.isReadAt(place), table.names);
  }
  settleAll(state.variables);
  for (const [key, table] of state.tables) {
    const columns = new Map(table.columns);
    settleAll(columns);
    state.tables.set(key, { ...table, columns, rows: settled(table.rows) });
  }
  for (const [name, cursor] of state.cursors) {
    state.cursors.set(name, { ...cursor, content: changedFlows(cursor.content, settled) });
  }
  for (const [i, result] of results.entries()) results[i] = changedFlows(result, settled);
  tracer.returnedValue = settled(tracer.returnedValue);
}

function settleAll(places: Map<string, Flow>): void {
  for (const [key, flow] of places) places.set(key, settled(flow));
}
