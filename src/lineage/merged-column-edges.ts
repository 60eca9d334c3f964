import type { ColumnEdge } from './edges.ts';
import type { OwnFindings } from './findings.ts';
import { absorb } from './ledger.ts';

/**
 * The column edges of all modules, each once, by the module that they go through: a caller finds edges through the procedures
 * that it calls, and two callers find the same.
 */
export function mergedColumnEdges(findings: readonly OwnFindings[]): ColumnEdge[] {
  const told = new Map<string, ColumnEdge[]>();
  for (const { module, columnEdges } of findings) {
    for (const edge of columnEdges) {
      if (edge.through === module.id) continue;
      const known = told.get(edge.through);
      if (known) known.push(edge);
      else told.set(edge.through, [edge]);
    }
  }
  return findings.flatMap(({ module, columnEdges }) => {
    const own = columnEdges.filter(({ through }) => through === module.id);
    const more = told.get(module.id);
    return more ? merged(own, more) : own;
  });
}

function merged(own: readonly ColumnEdge[], more: readonly ColumnEdge[]): ColumnEdge[] {
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
