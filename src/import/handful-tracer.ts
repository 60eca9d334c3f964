import type { MessagePort } from 'node:worker_threads';
import type { Catalog, CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings } from '../lineage/findings.ts';
import { ModuleTracing, type ModuleTracingOptions } from '../lineage/module-tracing.ts';
import { type PackedModule, packModule } from '../lineage/packed/module.ts';
import type { Handfuls } from './handfuls.ts';
import { type Placed, SharedShapes } from './shared-shapes.ts';

/** What is traced, the same in every thread. */
export type TracedAlike = Pick<ModuleTracingOptions, 'logged' | 'variables' | 'follows'>;

/** A module by its place, with what tracing found in it. */
export interface TracedModule extends Placed {
  readonly findings: ModuleFindings;
  readonly packed: PackedModule;
}

/** One of the threads that trace an estate: it takes a handful after the other, and tells the others how what it traced looks. */
export class HandfulTracer {
  readonly #tracing: ModuleTracing;
  readonly #shapes: SharedShapes;
  readonly #places: ReadonlyMap<CatalogObject, number>;
  #traced: TracedModule[] = [];

  constructor(catalog: Catalog, alike: TracedAlike, others: readonly MessagePort[]) {
    this.#tracing = new ModuleTracing(catalog, {
      ...alike,
      onFound: (found) => this.#note(found),
      knownShape: (module) => this.#shapes.of(module),
    });
    const { modules } = this.#tracing;
    this.#shapes = new SharedShapes(modules, catalog, others);
    this.#places = new Map(modules.map((module, place) => [module, place]));
  }

  /** All that has a text. */
  get modules(): readonly CatalogObject[] {
    return this.#tracing.modules;
  }

  /** Gives what was traced with each handful, until none is left. */
  *trace(handfuls: Handfuls): Generator<readonly TracedModule[]> {
    for (const { from, to } of handfuls) {
      for (const module of this.modules.slice(from, to)) {
        if (!this.#shapes.has(module)) this.#tracing.trace(module);
      }
      const traced = this.#traced;
      this.#traced = [];
      this.#shapes.tell(traced.map(({ module, packed }) => ({ module, shape: packed.shape })));
      yield traced;
    }
  }

  #note(found: readonly ModuleFindings[]): void {
    for (const findings of found) {
      const module = this.#places.get(findings.module)!;
      this.#traced.push({ module, findings, packed: packModule(findings, this.#tracing.catalog) });
    }
  }
}
