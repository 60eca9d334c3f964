// The program of a thread that traces modules.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Catalog, type CatalogData, type CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings, ModuleShape } from '../lineage/findings.ts';
import { ModuleTracing, type ModuleTracingOptions } from '../lineage/module-tracing.ts';
import { type PackedModule, packModule } from '../lineage/packed/module.ts';
import { unpackShape } from '../lineage/packed/shape.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { type NumberedTexts, withTexts } from './numbered-texts.ts';

/** What a thread is given at its start. */
export interface TracerData {
  /** The catalog but for its objects. */
  readonly rest: Omit<CatalogData, 'objects'>;
  readonly numbered: NumberedTexts;
  readonly logged: readonly CatalogObject[];
  readonly variables: SqlcmdVariables | undefined;
  readonly follows: ModuleTracingOptions['follows'];
  /** To the other threads. */
  readonly others: readonly MessagePort[];
}

/** The modules to trace next, by their places among all that have a text. */
export interface ToTracer {
  readonly from: number;
  readonly to: number;
}

export type FromTracer = { readonly type: 'ready' } | { readonly type: 'found'; readonly found: readonly Found[] };

/** A module that is traced, by its place. */
interface Placed {
  readonly module: number;
}

/** What a thread tells the others of it. */
type Known = Placed & Pick<PackedModule, 'shape'>;

/** What it tells the program. */
export type Found = Placed & PackedModule;

class TracerThread {
  readonly #tracing: ModuleTracing;
  readonly #modules: readonly CatalogObject[];
  readonly #places: ReadonlyMap<CatalogObject, number>;
  readonly #others: readonly MessagePort[];
  /** Traced by another thread. */
  readonly #elsewhere = new Map<CatalogObject, Uint8Array>();

  constructor({ rest, numbered, logged, variables, follows, others }: TracerData) {
    const data: CatalogData = { ...rest, objects: withTexts(numbered) };
    this.#others = others;
    this.#tracing = new ModuleTracing(new Catalog(data), {
      logged,
      variables,
      follows,
      onFound: (found) => this.#tell(found),
      knownShape: (module) => this.#shapeElsewhere(module),
    });
    this.#modules = this.#tracing.modules;
    this.#places = new Map(this.#modules.map((module, place) => [module, place]));
  }

  trace({ from, to }: ToTracer): void {
    for (const module of this.#modules.slice(from, to)) {
      this.#listen();
      if (!this.#elsewhere.has(module)) this.#tracing.trace(module);
    }
  }

  #tell(modules: readonly ModuleFindings[]): void {
    const found = modules.map((findings): Found => {
      return { module: this.#places.get(findings.module)!, ...packModule(findings, this.#tracing.catalog) };
    });
    const known = found.map(({ module, shape }): Known => ({ module, shape }));
    for (const other of this.#others) other.postMessage(known);
    const moved = found.flatMap(({ part, details, needs }) =>
      [part, details, needs].map(({ buffer }) => buffer as ArrayBuffer),
    );
    parentPort!.postMessage({ type: 'found', found } satisfies FromTracer, moved);
  }

  /** Asked in the middle of tracing, when no event can be waited for. */
  #shapeElsewhere(module: CatalogObject): ModuleShape | undefined {
    this.#listen();
    const packed = this.#elsewhere.get(module);
    return packed && unpackShape(module, packed, this.#tracing.catalog);
  }

  #listen(): void {
    for (const other of this.#others) {
      for (;;) {
        const received = receiveMessageOnPort(other) as { message: readonly Known[] } | undefined;
        if (!received) break;
        for (const { module, shape } of received.message) this.#elsewhere.set(this.#modules[module]!, shape);
      }
    }
  }
}

const thread = new TracerThread(workerData as TracerData);
const ready = () => parentPort!.postMessage({ type: 'ready' } satisfies FromTracer);
parentPort!.on('message', (modules: ToTracer) => {
  thread.trace(modules);
  ready();
});
ready();
