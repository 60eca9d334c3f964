import type { ColumnEdge, Reference, Sequence } from '../flow/edges.ts';
import { absorb } from '../flow/growing.ts';
import type { LaterRenames } from './later-renames.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { Part } from './part.ts';

/**
 * The column edges of all modules, each once, by the module that they go through: a caller finds edges through the procedures
 * that it calls, and two callers find the same.
 */
export function allColumnEdges(
  parts: readonly Part[],
  names: NumberedNames,
  renames: Pick<LaterRenames, 'has' | 'columnEdges'>,
): Sequence<ColumnEdge> {
  const told = new Map<string, ColumnEdge[]>();
  for (const { foreign } of parts) {
    for (const edge of foreign) {
      const known = told.get(edge.through);
      if (known) known.push(edge);
      else told.set(edge.through, [edge]);
    }
  }
  const merged = new Map<Part, readonly ColumnEdge[]>();
  for (const part of parts) {
    const { id } = part.module;
    const more = told.get(id);
    if (!more && !renames.has(id)) continue;
    const all = mergedEdges(detailsOf(part, names).columnEdges, more ?? []);
    merged.set(part, mergedEdges(all, renames.columnEdges(id, all)));
  }
  return {
    length: sum(parts, (part) => merged.get(part)?.length ?? part.sizes.columnEdges),
    *[Symbol.iterator]() {
      for (const part of parts) {
        for (const edge of merged.get(part) ?? detailsOf(part, names).columnEdges) yield edge;
      }
    },
  };
}

export function allReferences(parts: readonly Part[], names: NumberedNames): Sequence<Reference> {
  return {
    length: sum(parts, ({ sizes }) => sizes.references),
    *[Symbol.iterator]() {
      for (const part of parts) {
        for (const reference of detailsOf(part, names).references) yield reference;
      }
    },
  };
}

function detailsOf(part: Part, names: NumberedNames) {
  const details = part.details();
  names.renameDetails(details);
  return details;
}

function sum(parts: readonly Part[], sizeOf: (part: Part) => number): number {
  return parts.reduce((size, part) => size + sizeOf(part), 0);
}

function mergedEdges(own: readonly ColumnEdge[], more: readonly ColumnEdge[]): ColumnEdge[] {
  const edges = new Map(own.map((edge) => [keyOf(edge), edge]));
  for (const edge of more) {
    const known = edges.get(keyOf(edge));
    if (known) absorb(known, edge);
    else edges.set(keyOf(edge), edge);
  }
  return [...edges.values()];
}

function keyOf({ from, to, subtype }: ColumnEdge): string {
  return `${subtype} ${from.object} ${to.object} ${from.column}\u0000${to.column}`;
}
