// The program of a thread that traces modules.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Catalog, type CatalogData } from '../catalog/catalog.ts';
import type { PackedModule } from '../lineage/packed/module.ts';
import { HandfulTracer, type TracedAlike } from './handful-tracer.ts';
import { Handfuls } from './handfuls.ts';
import { type NumberedTexts, withTexts } from './numbered-texts.ts';
import type { Placed } from './shared-shapes.ts';

/** What a thread is given at its start. */
export interface TracerData {
  /** The catalog but for its objects. */
  readonly rest: Omit<CatalogData, 'objects'>;
  readonly numbered: NumberedTexts;
  readonly alike: TracedAlike;
  /** {@link Handfuls.shared}. */
  readonly handfuls: SharedArrayBuffer;
  /** To the other threads. */
  readonly others: readonly MessagePort[];
}

/** What it has found; nothing more where all is traced. */
export type FromTracer = readonly Found[] | undefined;

export type Found = Placed & PackedModule;

const { rest, numbered, alike, handfuls, others } = workerData as TracerData;
const tracer = new HandfulTracer(new Catalog({ ...rest, objects: withTexts(numbered) }), alike, others);
for (const traced of tracer.trace(new Handfuls(tracer.modules.length, handfuls))) {
  const found = traced.map(({ module, packed }): Found => ({ module, ...packed }));
  const moved = found.flatMap(({ part, details, needs }) =>
    [part, details, needs].map(({ buffer }) => buffer as ArrayBuffer),
  );
  parentPort!.postMessage(found satisfies FromTracer, moved);
}
parentPort!.postMessage(undefined satisfies FromTracer);
