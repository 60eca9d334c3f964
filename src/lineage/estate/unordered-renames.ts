// A table is filled by one module and renamed by another, and nothing tells which of them runs first.

import type { OwnFindings } from '../findings.ts';
import type { ModuleDiagnostic, ObjectEdge } from '../flow/edges.ts';
import { reached, sourcesByTarget, targetsBySource } from './linked.ts';

/** Which renames leave open whose rows they move (HW3005). */
export class UnorderedRenames {
  readonly #moved = new Map<ModuleDiagnostic, string>();
  readonly #isOpen: (module: string, table: string) => boolean;

  /** `edges`: all object edges. */
  constructor(parts: readonly Pick<OwnFindings, 'moves' | 'diagnostics'>[], edges: readonly ObjectEdge[]) {
    for (const { moves, diagnostics } of parts) {
      for (const { table, diagnostic } of moves) this.#moved.set(diagnostics[diagnostic]!, table);
    }
    if (this.#moved.size === 0) {
      this.#isOpen = () => false;
      return;
    }
    const callers = sourcesByTarget(edges, 'call');
    const callees = targetsBySource(edges, 'call');
    const writers = sourcesByTarget(edges, 'write');
    this.#isOpen = (module, table) => {
      // Who calls both, one of them the other, says which is first.
      const ordered = reached([...reached([module], callers)], callees);
      return (writers.get(table) ?? []).some((writer) => !ordered.has(writer));
    };
  }

  /** The remarks that stay: another module writes the table, and no caller of both says which comes first. */
  unexplained(remarks: readonly ModuleDiagnostic[]): ModuleDiagnostic[] {
    return remarks.filter((remark) => {
      const table = this.#moved.get(remark);
      return table === undefined || !remark.module || this.#isOpen(remark.module, table);
    });
  }
}
