import type { Details, ModuleFindings, ModuleShape, OwnFindings } from '../findings.ts';

/** A module's part in the whole lineage: what there is most of is worked out when it is needed, and not held. */
export interface Part extends OwnFindings {
  readonly shape: ModuleShape;
  readonly sizes: { readonly columnEdges: number; readonly references: number };
  /** Ids of the objects that its references name. */
  readonly named: readonly string[];
  details(): Details;
}

export function partOf(findings: ModuleFindings): Part {
  const { module, count, edges, foreign, diagnostics, makes, leaves, takes, moves, renames } = findings;
  const { made, columnNames, shape, details } = findings;
  const { columnEdges, references } = details;
  return {
    module,
    count,
    edges,
    foreign,
    diagnostics,
    makes,
    leaves,
    takes,
    moves,
    renames,
    made,
    columnNames,
    shape,
    sizes: { columnEdges: columnEdges.length, references: references.length },
    named: [...new Set(references.map(({ object }) => object))],
    details: () => details,
  };
}
