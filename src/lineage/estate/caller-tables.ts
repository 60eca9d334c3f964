import type { OwnFindings } from '../findings.ts';
import type { ModuleDiagnostic, ObjectEdge } from '../flow/edges.ts';
import { isKeptValue } from '../kept-values.ts';
import { reached, sourcesByTarget, targetsBySource } from './linked.ts';

/**
 * Which temp tables modules make, and which they take for their caller's (HW2007): what a caller here makes needs no such remark.
 * Likewise values that a session keeps (HW3006); where nobody here sets one it comes from the program.
 */
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
   * nor does one that it calls, or that such a caller calls, leave it behind.
   */
  unexplained(remarks: readonly ModuleDiagnostic[], edges: readonly ObjectEdge[]): ModuleDiagnostic[] {
    const callers = sourcesByTarget(edges, 'call');
    const callees = targetsBySource(edges, 'call');
    const left = new Set<string>();
    for (const keys of this.#left.values()) for (const key of keys) left.add(key);
    return remarks.filter((remark) => {
      const key = this.#taken.get(remark);
      if (key === undefined || !remark.module) return true;
      if (isKeptValue(key) && !left.has(key)) return false;
      const around = reached([remark.module], callers);
      if (has(this.#made, key, around)) return false;
      return !has(this.#left, key, reached([...around], callees));
    });
  }
}

/** Whether one of the modules has the table. */
function has(tables: ReadonlyMap<string, readonly string[]>, key: string, modules: Iterable<string>): boolean {
  for (const module of modules) if (tables.get(module)?.includes(key)) return true;
  return false;
}
