import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Catalog, CatalogObject } from '../catalog/catalog.ts';
import type { ModuleShape } from '../lineage/findings.ts';
import { unpackShape } from '../lineage/packed/shape.ts';

/** A module that is traced, by its place among all that have a text. */
export interface Placed {
  readonly module: number;
}

/** What it looks like to the modules that use it. */
export interface PlacedShape extends Placed {
  readonly shape: Uint8Array;
}

/** What the threads tell each other of the modules that they have traced. Each has a port to each of the others. */
export class SharedShapes {
  readonly #modules: readonly CatalogObject[];
  readonly #catalog: Catalog;
  readonly #others: readonly MessagePort[];
  /** Traced by another thread. */
  readonly #elsewhere = new Map<CatalogObject, Uint8Array>();

  constructor(modules: readonly CatalogObject[], catalog: Catalog, others: readonly MessagePort[]) {
    this.#modules = modules;
    this.#catalog = catalog;
    this.#others = others;
  }

  tell(shapes: readonly PlacedShape[]): void {
    for (const other of this.#others) other.postMessage(shapes);
  }

  /** Of a module that another thread has traced. Asked in the middle of tracing, when no event can be waited for. */
  of(module: CatalogObject): ModuleShape | undefined {
    this.#listen();
    const packed = this.#elsewhere.get(module);
    return packed && unpackShape(module, packed, this.#catalog);
  }

  has(module: CatalogObject): boolean {
    this.#listen();
    return this.#elsewhere.has(module);
  }

  #listen(): void {
    for (const other of this.#others) {
      for (;;) {
        const received = receiveMessageOnPort(other) as { message: readonly PlacedShape[] } | undefined;
        if (!received) break;
        for (const { module, shape } of received.message) this.#elsewhere.set(this.#modules[module]!, shape);
      }
    }
  }
}
