// What is known by name of a temp table with columns that nobody told, where its `*` is copied.
import type { QueryColumn } from '../bind/bound/query.ts';
import type { BoundRows } from '../bind/bound/statement.ts';
import type { BoundValue, LocalColumnSource, ValueSource } from '../bind/bound/value.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
import type { Flow } from './flow/flow.ts';
import type { TableFlow } from './flow/state.ts';

/** `SELECT * INTO b FROM #a`, of `#a` with columns that are not known: what `#a` held, of a UNION what all held. */
export interface CopiedStar {
  /** Which of the assignments copies it. */
  readonly assignment: number;
  readonly table: TableFlow;
  /** Its columns that are copied by name, by key. */
  readonly beside: readonly string[];
}

/** What was put by name into columns of which nobody knows where they stand in the `*`, by key. */
export function namedIn({ table, beside }: CopiedStar): [string, Flow][] {
  return [...table.columns].filter(([column]) => !beside.includes(column));
}

/** What stands for the columns of a table that nobody told. */
export function isStar(place: ValueSource | undefined): boolean {
  return (place?.kind === 'local' || place?.kind === 'stored') && place.column === everyColumn;
}

/** The `*` of temp tables that a value is: of one, or of several by UNION. */
export function starsOf({ inputs }: BoundValue): LocalColumnSource[] {
  const stars: LocalColumnSource[] = [];
  const seen = new Set<QueryColumn>();
  const pending = [...inputs];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { from } = next;
    if (from.kind === 'local') stars.push(from);
    if (from.kind !== 'column' || seen.has(from.column)) continue;
    seen.add(from.column);
    pending.push(...from.column.value.inputs);
  }
  return stars;
}

/** The columns, by key, that a query gives a table by name. */
export function namedColumns({ assignments }: BoundRows): string[] {
  return assignments.flatMap(({ place }) => (place?.kind === 'local' ? [place.column] : []));
}
