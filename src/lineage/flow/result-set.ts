import { placed } from '../../bind/query/unknown-columns.ts';
import { type Flow, joined, noFlow } from './flow.ts';

/** A column of a result set: what its values are made of. */
export interface ResultColumn {
  readonly flow: Flow;
  /** It stands for columns that are not known. */
  readonly rest?: boolean | undefined;
}

/** What goes to a client, into a table by INSERT … EXEC, or through a cursor. */
export interface ResultSet {
  readonly columns: readonly ResultColumn[];
  /** What decides which rows there are. */
  readonly rows: Flow;
}

/** A column with what decides the rows: whoever takes a value takes the row that it stands in. */
export function withRows({ columns, rows }: ResultSet): readonly ResultColumn[] {
  return columns.map(({ flow, rest }) => ({ flow: joined(flow, rows), rest }));
}

/** What the place of a column in a row is called of which only a caller knows what stands there: `1 of 3`. */
export const placeInRow = (place: number, width: number) => `${place} of ${width}`;

/** What a row has at such a place; nothing where it is of another width. */
export function standingAt(place: string, result: ResultSet): Flow {
  const [at, width] = place.split(' of ').map(Number) as [number, number];
  return joinedFlows((placed(withRows(result), width)?.[at] ?? []).map(({ flow }) => flow));
}

/** With another flow for each. */
export function changedFlows({ columns, rows }: ResultSet, change: (flow: Flow) => Flow): ResultSet {
  return { columns: columns.map(({ flow, rest }) => ({ flow: change(flow), rest })), rows: change(rows) };
}

/** Column by column, what any of them can hold there. */
export function joinedResults(sets: readonly ResultSet[]): ResultSet {
  const width = Math.max(0, ...sets.map(({ columns }) => columns.length));
  const columns = Array.from({ length: width }, (_, i): ResultColumn => {
    const standing = sets.flatMap((set) => set.columns[i] ?? []);
    return { flow: joinedFlows(standing.map(({ flow }) => flow)), rest: standing.some(({ rest }) => rest) };
  });
  return { columns, rows: joinedFlows(sets.map(({ rows }) => rows)) };
}

function joinedFlows(flows: readonly Flow[]): Flow {
  return flows.reduce(joined, noFlow);
}
