import type { ModuleDiagnostic, ObjectEdge } from './edges.ts';
import type { ModuleFindings } from './findings.ts';

/** Which temp tables modules make, and which they take for their caller's (HW2007): what a caller here makes needs no such remark. */
export class CallerTables {
  /** Of each module, the keys of the temp tables that it makes. */
  readonly #made = new Map<string, ReadonlySet<string>>();
  readonly #taken = new Map<ModuleDiagnostic, string>();

  learn({ module, makes, takes, diagnostics }: ModuleFindings): void {
    if (makes.length > 0) this.#made.set(module.id, new Set(makes));
    for (const { table, diagnostic } of takes) this.#taken.set(diagnostics[diagnostic]!, table);
  }

  /** The remarks that stay: no module that calls, however many calls away, makes the table. */
  unexplained(remarks: readonly ModuleDiagnostic[], edges: readonly ObjectEdge[]): ModuleDiagnostic[] {
    if (this.#taken.size === 0) return [...remarks];
    const callers = new Map<string, string[]>();
    for (const { kind, from, to } of edges) {
      if (kind !== 'call') continue;
      const known = callers.get(to);
      if (known) known.push(from);
      else callers.set(to, [from]);
    }
    return remarks.filter((remark) => {
      const key = this.#taken.get(remark);
      return key === undefined || !remark.module || !this.#madeAbove(remark.module, key, callers);
    });
  }

  #madeAbove(module: string, key: string, callers: ReadonlyMap<string, readonly string[]>): boolean {
    const seen = new Set([module]);
    // A set grows while it is walked through.
    for (const at of seen) {
      for (const caller of callers.get(at) ?? []) {
        if (this.#made.get(caller)?.has(key)) return true;
        seen.add(caller);
      }
    }
    return false;
  }
}
