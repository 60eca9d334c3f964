import type { ColumnEdge } from '../edges.ts';
import type { Details, ModuleFindings, ModuleShape, OwnFindings } from '../findings.ts';

/** A module's part in the whole lineage: what there is most of is worked out when it is needed, and not held. */
export interface Part extends OwnFindings {
  readonly shape: ModuleShape;
  readonly sizes: { readonly columnEdges: number; readonly references: number };
  /** Ids of the objects that its column edges connect. */
  readonly connected: readonly string[];
  /** Ids of the objects that its references name. */
  readonly named: readonly string[];
  details(): Details;
}

export function partOf({ details, needs: _, ...own }: ModuleFindings): Part {
  const { columnEdges, references } = details;
  return {
    ...own,
    sizes: { columnEdges: columnEdges.length, references: references.length },
    connected: connectedBy(columnEdges),
    named: [...new Set(references.map(({ object }) => object))],
    details: () => details,
  };
}

function connectedBy(columnEdges: readonly ColumnEdge[]): string[] {
  const connected = new Set<string>();
  for (const { from, to } of columnEdges) connected.add(from.object).add(to.object);
  return [...connected];
}
