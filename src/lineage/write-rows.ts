// How rows get into their places: what goes into each column, and what decided that they do.
import type { AddedTo, BoundOutput, BoundRows, BoundStatement } from '../bind/bound/statement.ts';
import type { LocalTable, ValueSource } from '../bind/bound/value.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
import { type CopiedStar, isStar, namedColumns, namedIn, starsOf } from './copied-star.ts';
import type { Evidence } from './flow/edges.ts';
import { addTo, type Flow, joined, noFlow, passed } from './flow/flow.ts';
import { joinedTables } from './flow/state.ts';
import { makeTable } from './made-tables.ts';
import type { Tracer } from './tracer.ts';

/** How rows are written to a temp table or table variable. */
export interface WriteOptions {
  /** What it held before is gone. */
  readonly replaces?: boolean;
  /** Its rows stay the same ones: what decides, decides of the columns that are set. */
  readonly changes?: boolean;
  /** All of them: what the columns held before is gone. */
  readonly everyRow?: boolean;
}

/** What goes into the columns of rows, and what decides it. */
export interface WorkedOut {
  readonly decided: Flow;
  readonly flows: readonly Flow[];
  readonly copied: readonly CopiedStar[];
}

/** A value on its way to a place. */
export interface Put {
  readonly place: ValueSource | undefined;
  readonly flow: Flow;
  readonly evidence: Evidence;
}

/** Puts rows into their places. */
export function writeRows(rows: BoundRows, statement: string, tracer: Tracer, options: WriteOptions = {}): void {
  prepareRows(rows, statement, tracer, options)();
}

/** What a statement takes out of one in its FROM is worked out before that one changes anything. */
export function feedRows(statement: BoundStatement, tracer: Tracer): void {
  const rows = statement.kind === 'Select' ? statement.into : 'rows' in statement ? statement.rows : undefined;
  const outputs = 'outputs' in statement ? statement.outputs : [];
  const into = outputs.map((output) => output.into ?? output);
  for (const given of rows ? [rows, ...into] : into) tracer.fed.set(given, workOut(given, tracer));
}

/** What goes into the columns of rows, as things are here. */
export function workedOut(rows: BoundRows | BoundOutput, tracer: Tracer): WorkedOut {
  return tracer.fed.get(rows) ?? workOut(rows, tracer);
}

function workOut(rows: BoundRows | BoundOutput, tracer: Tracer): WorkedOut {
  const evaluation = tracer.evaluation();
  const decided = evaluation.inputs(rows.influences);
  if ('columns' in rows) return { decided, flows: rows.columns.map((value) => evaluation.value(value)), copied: [] };
  const copied: CopiedStar[] = [];
  const flows = rows.assignments.map(({ place, value }, i) => {
    const flow = evaluation.value(value);
    const stars = isStar(place) ? starsOf(value) : [];
    if (stars.length === 0) return flow;
    const table = stars.map((star) => tracer.table(star.table)).reduce(joinedTables);
    const copy = { assignment: i, table, beside: stars.flatMap(({ beside }) => beside ?? []) };
    copied.push(copy);
    return place?.kind === 'stored' ? namedIn(copy).reduce((all, [, named]) => joined(all, named), flow) : flow;
  });
  return { decided, flows, copied };
}

/** Works rows out as things are here; what it returns puts them into their places. */
export function prepareRows(
  rows: BoundRows,
  statement: string,
  tracer: Tracer,
  { replaces, changes, everyRow }: WriteOptions = {},
): () => void {
  const { decided, flows, copied } = workedOut(rows, tracer);
  return () => {
    const { local, assignments } = rows;
    const [first] = assignments;
    if (rows.makes) makeTable(rows.makes, first, tracer);
    if (local && replaces) tracer.empty(local);
    if (local) tracer.forget(local);
    if (local && first && !changes) tracer.decideRows(local, passed(decided, tracer.evidence(first, statement)));
    if (local && everyRow) forgetColumns(local, assignments, tracer);
    const puts = assignments.map((assignment, i): Put => {
      const { place } = assignment;
      const flow = flows[i]!;
      const ofColumn = place?.kind === 'local' && changes;
      return { place, flow: ofColumn ? joined(flow, decided) : flow, evidence: tracer.evidence(assignment, statement) };
    });
    putValues(puts, decided, tracer, changes);
    if (!local || !replaces) return;
    for (const star of copied)
      copyNamed(star, local, tracer.evidence(assignments[star.assignment]!, statement), tracer);
    ownColumns({ local, columns: [...namedColumns(rows), ...replacedIn(copied)] }, tracer);
  };
}

/** What was put by name into columns that a `*` copies to another temp table goes along under their names. */
function copyNamed(star: CopiedStar, local: LocalTable, evidence: Evidence, tracer: Tracer): void {
  const columns = new Map(tracer.table(local).columns);
  for (const [column, flow] of namedIn(star)) addTo(columns, column, passed(flow, evidence));
  tracer.setTable(local.key, { ...tracer.table(local), columns });
}

/** The columns, by key, that came with the `*` of no branch of a UNION. */
function replacedIn([first, ...others]: readonly CopiedStar[]): string[] {
  return [...(first?.table.replaced ?? [])].filter((key) => others.every(({ table }) => table.replaced.has(key)));
}

function forgetColumns(local: LocalTable, assignments: BoundRows['assignments'], tracer: Tracer): void {
  const table = tracer.table(local);
  const columns = new Map(table.columns);
  const replaced = new Set(table.replaced);
  for (const { place } of assignments) {
    if (place?.kind !== 'local') continue;
    columns.set(place.column, noFlow);
    replaced.add(place.column);
  }
  tracer.state.tables.set(local.key, { ...table, columns, replaced });
}

/** Columns that a table gets here, by key: they are not among those that came with a `*`. */
export function ownColumns({ local, columns }: AddedTo, tracer: Tracer): void {
  const table = tracer.table(local);
  if (!table.columns.has(everyColumn)) return;
  tracer.setTable(local.key, { ...table, replaced: new Set([...table.replaced, ...columns]) });
}

/** Puts values into their places: an edge where it is a column of the catalog, else it is kept. `changes`: in rows that are there. */
export function putValues(values: readonly Put[], decided: Flow, tracer: Tracer, changes = false): void {
  const { module: through, text } = tracer;
  /** The tables that are filled, each with its columns as they become. */
  const filled = new Map<LocalTable, Map<string, Flow>>();
  let before: Put['place'];
  for (const { place, flow, evidence } of values) {
    if (place?.kind === 'stored') {
      tracer.writeColumn({ place, flow, through, evidence, origin: text.origin });
      // What decides the rows of a UNION decides each branch of a column alike: once is enough of thousands.
      if (decided.size > 0 && place !== before)
        tracer.writeColumn({ place, flow: decided, through, evidence, origin: text.origin });
      before = place;
    } else if (place?.kind === 'local') {
      let columns = filled.get(place.table);
      if (!columns) {
        columns = new Map(tracer.table(place.table).columns);
        filled.set(place.table, columns);
      }
      // Whoever fills it here did not leave it to a procedure that nobody knows.
      if (!changes && [...(columns.get(everyColumn)?.values() ?? [])].every(({ end }) => end.kind === 'unknown'))
        columns.delete(everyColumn);
      addTo(columns, place.column, passed(flow, evidence));
    }
  }
  for (const [table, columns] of filled) tracer.setTable(table.key, { ...tracer.table(table), columns });
}
