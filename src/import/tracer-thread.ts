// The program of a thread that traces modules.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Catalog, type CatalogData, type CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings } from '../lineage/findings.ts';
import { ModuleTracing, type ModuleTracingOptions } from '../lineage/module-tracing.ts';
import { type PackedModule, packModule } from '../lineage/packed/module.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { Handfuls } from './handfuls.ts';
import { type NumberedTexts, withTexts } from './numbered-texts.ts';
import { type Placed, SharedShapes } from './shared-shapes.ts';

/** What a thread is given at its start. */
export interface TracerData {
  /** The catalog but for its objects. */
  readonly rest: Omit<CatalogData, 'objects'>;
  readonly numbered: NumberedTexts;
  readonly logged: readonly CatalogObject[];
  readonly variables: SqlcmdVariables | undefined;
  readonly follows: ModuleTracingOptions['follows'];
  /** {@link Handfuls.shared}. */
  readonly handfuls: SharedArrayBuffer;
  /** To the other threads. */
  readonly others: readonly MessagePort[];
}

/** What it has found; nothing more where all is traced. */
export type FromTracer = readonly Found[] | undefined;

export type Found = Placed & PackedModule;

class TracerThread {
  readonly #tracing: ModuleTracing;
  readonly #places: ReadonlyMap<CatalogObject, number>;
  readonly #handfuls: Handfuls;
  readonly #shapes: SharedShapes;
  /** In this handful. */
  #found: Found[] = [];

  constructor({ rest, numbered, logged, variables, follows, handfuls, others }: TracerData) {
    const catalog = new Catalog({ ...rest, objects: withTexts(numbered) });
    this.#tracing = new ModuleTracing(catalog, {
      ...{ logged, variables, follows },
      onFound: (found) => this.#pack(found),
      knownShape: (module) => this.#shapes.of(module),
    });
    const { modules } = this.#tracing;
    this.#shapes = new SharedShapes(modules, catalog, others);
    this.#places = new Map(modules.map((module, place) => [module, place]));
    this.#handfuls = new Handfuls(modules.length, handfuls);
  }

  run(): void {
    for (const { from, to } of this.#handfuls) {
      for (const module of this.#tracing.modules.slice(from, to)) {
        if (!this.#shapes.has(module)) this.#tracing.trace(module);
      }
      this.#tell();
    }
  }

  #pack(modules: readonly ModuleFindings[]): void {
    for (const findings of modules) {
      const module = this.#places.get(findings.module)!;
      this.#found.push({ module, ...packModule(findings, this.#tracing.catalog) });
    }
  }

  #tell(): void {
    const found = this.#found;
    this.#found = [];
    this.#shapes.tell(found);
    const moved = found.flatMap(({ part, details, needs }) =>
      [part, details, needs].map(({ buffer }) => buffer as ArrayBuffer),
    );
    parentPort!.postMessage(found satisfies FromTracer, moved);
  }
}

new TracerThread(workerData as TracerData).run();
parentPort!.postMessage(undefined satisfies FromTracer);
