// What is known by name of a temp table with columns that nobody told, where its `*` is copied.
import type { BoundRows } from '../bind/bound/statement.ts';
import type { BoundValue, LocalColumnSource, ValueSource } from '../bind/bound/value.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
import type { Flow } from './flow/flow.ts';
import type { TableFlow } from './flow/state.ts';

/** `SELECT * INTO b FROM #a`, of `#a` with columns that are not known: what `#a` held. */
export interface CopiedStar {
  /** Which of the assignments copies it. */
  readonly assignment: number;
  readonly table: TableFlow;
  /** Its columns that are copied by name, by key. */
  readonly beside: readonly string[];
}

/** What was put by name into columns of which nobody knows where they stand in the `*`, by key. */
export function namedIn({ table, beside }: CopiedStar): [string, Flow][] {
  return [...table.columns].filter(([column]) => column !== everyColumn && !beside.includes(column));
}

/** What stands for the columns of a table that nobody told. */
export function isStar(place: ValueSource | undefined): boolean {
  return (place?.kind === 'local' || place?.kind === 'stored') && place.column === everyColumn;
}

/** The `*` of a temp table that a value is and nothing else. */
export function starOf({ inputs }: BoundValue): LocalColumnSource | undefined {
  let [input, ...others] = inputs;
  while (input?.use === 'IDENTITY' && others.length === 0) {
    const { from } = input;
    if (from.kind === 'local') return from.column === everyColumn ? from : undefined;
    if (from.kind !== 'column' || from.column.recursive) return undefined;
    [input, ...others] = from.column.value.inputs;
  }
  return undefined;
}

/** The columns, by key, that a query gives a table by name. */
export function namedColumns({ assignments }: BoundRows): string[] {
  return assignments.flatMap(({ place }) =>
    place?.kind === 'local' && place.column !== everyColumn ? [place.column] : [],
  );
}
