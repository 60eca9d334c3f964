// In which order modules are traced. Modules use each other: a view for its columns, a procedure for what it gives back. What
// is used is traced first; where modules use each other in a circle, the circle is begun at the module that comes first in the
// catalog, so that the answer is the same wherever tracing began.
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings, ModuleShape } from './findings.ts';

/** A module that is being traced. */
interface Open {
  readonly module: CatalogObject;
  /** The outermost module in whose tracing something was left out because that module is still open: its depth. */
  reaches: number;
}

/** Traces each module once, and what it uses before it. */
export class TracedModules {
  readonly #trace: (module: CatalogObject) => ModuleFindings;
  /** Modules in the order of the catalog. */
  readonly #ranks: ReadonlyMap<CatalogObject, number>;
  readonly #found = new Map<CatalogObject, ModuleFindings>();
  readonly #open: Open[] = [];
  readonly #depths = new Map<CatalogObject, number>();
  /** Traced within a circle that is still open, and how far out each reaches. */
  readonly #provisional = new Map<CatalogObject, { readonly findings: ModuleFindings; readonly reaches: number }>();

  constructor(modules: readonly CatalogObject[], trace: (module: CatalogObject) => ModuleFindings) {
    this.#trace = trace;
    this.#ranks = new Map(modules.map((module, i) => [module, i]));
  }

  findingsOf(module: CatalogObject): ModuleFindings {
    while (!this.#found.has(module)) this.#ask(module);
    return this.#found.get(module)!;
  }

  /** What a module looks like to one that uses it; undefined for one that is being traced already. */
  shapeOf(module: CatalogObject): ModuleShape | undefined {
    return this.#ask(module)?.shape;
  }

  #ask(module: CatalogObject): ModuleFindings | undefined {
    const found = this.#found.get(module);
    if (found) return found;
    const depth = this.#depths.get(module);
    if (depth !== undefined) {
      this.#reach(depth);
      return undefined;
    }
    const provisional = this.#provisional.get(module);
    if (provisional) {
      this.#reach(provisional.reaches);
      return provisional.findings;
    }
    return this.#begin(module);
  }

  /** What is being traced innermost needs what is open at that depth. */
  #reach(depth: number): void {
    const inner = this.#open.at(-1);
    if (inner) inner.reaches = Math.min(inner.reaches, depth);
  }

  #begin(module: CatalogObject): ModuleFindings {
    const depth = this.#open.length;
    const open: Open = { module, reaches: depth };
    this.#open.push(open);
    this.#depths.set(module, depth);
    const findings = this.#trace(module);
    this.#open.pop();
    this.#depths.delete(module);
    if (open.reaches < depth) {
      this.#provisional.set(module, { findings, reaches: open.reaches });
      this.#reach(open.reaches);
      return findings;
    }
    return this.#close(module, findings, depth);
  }

  /** Nothing that the module needs is open: it is done, and the circle that it closes. */
  #close(module: CatalogObject, findings: ModuleFindings, depth: number): ModuleFindings {
    const circle = [...this.#provisional].filter(([, { reaches }]) => reaches >= depth);
    for (const [member] of circle) this.#provisional.delete(member);
    const first = this.#firstOf([module, ...circle.map(([member]) => member)]);
    if (first !== module) {
      this.#begin(first);
      // What it needs may differ with where tracing begins: then the module is not part of the circle that began there.
      return this.#found.get(module) ?? this.#begin(module);
    }
    this.#found.set(module, findings);
    for (const [member, { findings: own }] of circle) this.#found.set(member, own);
    return findings;
  }

  #firstOf(circle: readonly CatalogObject[]): CatalogObject {
    return circle.reduce((first, one) => (this.#ranks.get(one)! < this.#ranks.get(first)! ? one : first));
  }
}
