import type { ModuleDiagnostic, ObjectEdge } from '../edges.ts';
import type { OwnFindings } from '../findings.ts';
import { groupedBy } from './grouped-by.ts';

/** Which temp tables modules make, and which they take for their caller's (HW2007): what a caller here makes needs no such remark. */
export class CallerTables {
  /** Of each module, the keys of the temp tables that it makes. */
  readonly #made = new Map<string, readonly string[]>();
  /** Of each module, the keys of those that outlive it. */
  readonly #left = new Map<string, readonly string[]>();
  readonly #taken = new Map<ModuleDiagnostic, string>();

  learn({ module, makes, leaves, takes, diagnostics }: OwnFindings): void {
    this.#made.set(module.id, makes);
    this.#left.set(module.id, leaves);
    for (const { table, diagnostic } of takes) this.#taken.set(diagnostics[diagnostic]!, table);
  }

  /**
   * The remarks that stay: neither a text that the module runs nor a module that calls it, however many calls away, makes the table;
   * nor does one that is called leave it behind.
   */
  unexplained(remarks: readonly ModuleDiagnostic[], edges: readonly ObjectEdge[]): ModuleDiagnostic[] {
    const calls = edges.filter(({ kind }) => kind === 'call');
    const callers = groupedBy(
      calls,
      ({ to }) => to,
      ({ from }) => from,
    );
    const callees = groupedBy(
      calls,
      ({ from }) => from,
      ({ to }) => to,
    );
    return remarks.filter((remark) => {
      const key = this.#taken.get(remark);
      if (key === undefined || !remark.module) return true;
      if (this.#made.get(remark.module)?.includes(key)) return false;
      return !isBeyond(remark.module, key, callers, this.#made) && !isBeyond(remark.module, key, callees, this.#left);
    });
  }
}

/** Whether a module that can be reached from one has the table. */
function isBeyond(
  module: string,
  key: string,
  next: ReadonlyMap<string, readonly string[]>,
  tables: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set([module]);
  // A set grows while it is walked through.
  for (const at of seen) {
    for (const other of next.get(at) ?? []) {
      if (tables.get(other)?.includes(key)) return true;
      seen.add(other);
    }
  }
  return false;
}
