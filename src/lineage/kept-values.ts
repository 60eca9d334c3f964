import { session } from '../bind/expression/session-context.ts';
import type { OwnFindings } from './findings.ts';
import type { Tracer } from './tracer.ts';

/** How a value that the session keeps is called among the temp tables that modules make and take. */
const keyOf = (column: string) => `${session.key} ${column}`;

export const isKeptValue = (key: string): boolean => key.startsWith(keyOf(''));

/** The values of the catalog's columns that a traced module leaves in the session. */
export function keptValues({ state }: Tracer): string[] {
  const { columns } = state.tables.get(session.key) ?? { columns: new Map() };
  return [...columns].flatMap(([column, flow]) =>
    [...flow.values()].some(({ end }) => end.kind === 'stored') ? [keyOf(column)] : [],
  );
}

/**
 * The columns into which a module writes what others left in the session: a trigger reads what somebody set who fires it. Told of
 * each; whether anybody sets that value, and whether a call leads from there, only the whole estate knows.
 */
export function reportKeptValues({
  module,
  home,
  remarks,
  openWrites,
  estate,
}: Tracer): OwnFindings['takes'][number][] {
  const takes: OwnFindings['takes'][number][] = [];
  for (const { through, flow, place, evidence } of openWrites.list) {
    if (through !== module) continue;
    for (const { end } of flow.values()) {
      if (end.kind !== 'caller' || end.table !== session.key) continue;
      const column = `${estate.names.display(place.object)}.${place.column}`;
      const diagnostic = remarks.list.length;
      remarks.add('HW3006', { ...evidence, home }, { column });
      if (remarks.list.length > diagnostic) takes.push({ table: keyOf(end.column), diagnostic });
    }
  }
  return takes;
}
