// Tracing an estate of which most was traced before. What was found in a module holds as long as its text is the same, what it
// names is the same, and the modules that it uses look the same to it.
import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import { Composition } from '../lineage/estate/composition.ts';
import type { ModuleFindings, ModuleShape } from '../lineage/findings.ts';
import type { LineageStream } from '../lineage/flow/edges.ts';
import { ModuleTracing } from '../lineage/module-tracing.ts';
import { type Answer, answerText } from '../lineage/needs.ts';
import { type PackedModule, packModule, unpackModule } from '../lineage/packed/module.ts';
import { unpackNeeds } from '../lineage/packed/needs.ts';
import type { KeptModule } from '../workspace/workspace.ts';
import type { KeptFindings } from './kept.ts';
import type { Signatures } from './signatures.ts';
import type { ThreadOptions } from './trace-in-threads.ts';

/** What {@link traceInThreads} returns, with what is `same` taken over where it still holds. */
export function traceAgain(
  data: CatalogData,
  same: ReadonlyMap<CatalogObject, KeptModule>,
  before: { readonly kept: KeptFindings; readonly signatures: Signatures },
  options: ThreadOptions,
): LineageStream {
  return new Retracing(data, same, before, options).run();
}

class Retracing {
  readonly #composition: Composition;
  readonly #tracing: ModuleTracing;
  readonly #same: ReadonlyMap<CatalogObject, KeptModule>;
  readonly #kept: KeptFindings;
  readonly #signatures: Signatures;
  readonly #options: ThreadOptions;
  /** What modules look like now, by those that are done. */
  readonly #shapes = new Map<CatalogObject, Uint8Array>();
  /** Modules of which it is being found out whether they still hold. */
  readonly #asking = new Set<CatalogObject>();

  constructor(
    data: CatalogData,
    same: ReadonlyMap<CatalogObject, KeptModule>,
    { kept, signatures }: { readonly kept: KeptFindings; readonly signatures: Signatures },
    options: ThreadOptions,
  ) {
    this.#same = same;
    this.#kept = kept;
    this.#signatures = signatures;
    this.#options = options;
    this.#composition = new Composition(data);
    this.#tracing = new ModuleTracing(this.#composition.catalog, {
      variables: options.variables,
      logged: this.#composition.logged,
      onFound: (found) => this.#take(found),
      knownShape: (module) => this.#reuse(module),
    });
  }

  run(): LineageStream {
    this.#tracing.traceAll(this.#options.onModule);
    return this.#composition.stream();
  }

  #take(found: readonly ModuleFindings[]): void {
    const { catalog } = this.#composition;
    for (const findings of found) {
      const { module } = findings;
      const packed = packModule(findings, catalog);
      this.#done(module, packed);
      this.#composition.add(unpackModule(module, packed, catalog));
    }
  }

  #done(module: CatalogObject, packed: PackedModule): void {
    this.#shapes.set(module, packed.shape);
    this.#options.onPacked?.(module, packed);
  }

  /** What a module looks like, where what was found in it holds; undefined where it must be traced. */
  #reuse(module: CatalogObject): ModuleShape | undefined {
    const before = this.#same.get(module);
    if (!before || this.#shapes.has(module) || this.#asking.has(module)) return undefined;
    this.#asking.add(module);
    const holds = this.#holds(module, before);
    this.#asking.delete(module);
    // To find it out, modules that use each other in a circle with this one may have been traced, and this one with them.
    if (!holds || this.#shapes.has(module)) return undefined;
    this.#done(module, before);
    const part = unpackModule(module, before, this.#composition.catalog);
    this.#composition.add(part);
    return part.shape;
  }

  #holds(module: CatalogObject, { needs }: KeptModule): boolean {
    const { objects, types, shapes, callersTables, changes } = unpackNeeds(needs);
    if (this.#signatures.changed(objects, types, this.#kept.signatures)) return false;
    for (const { of, key, columns } of callersTables) {
      const whose = of === undefined ? module : this.#composition.catalog.findKey(of);
      if (!whose || answerText(this.#tracing.callersTable(whose, key)) !== columns) return false;
    }
    return changes.every((answer) => this.#changesSame(answer)) && shapes.every((key) => this.#looksSame(key));
  }

  #changesSame({ key, columns }: Answer): boolean {
    const procedure = this.#composition.catalog.findKey(key);
    return procedure !== undefined && answerText(this.#tracing.changedByCall(procedure)) === columns;
  }

  #looksSame(key: string): boolean {
    const used = this.#composition.catalog.findKey(key);
    const before = this.#kept.modules.get(key);
    if (!used?.definition || !before) return false;
    this.#tracing.trace(used);
    const now = this.#shapes.get(used);
    return now !== undefined && Buffer.compare(now, before.shape) === 0;
  }
}
