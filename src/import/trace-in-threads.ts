import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import { Composition } from '../lineage/estate/composition.ts';
import type { Part } from '../lineage/estate/part.ts';
import type { LineageStream } from '../lineage/flow/edges.ts';
import { type TraceOptions, traceLineage } from '../lineage/lineage.ts';
import { type PackedModule, packModule, unpackModule, withPackedDetails } from '../lineage/packed/module.ts';
import { expectLength } from '../settings/expected-length.ts';
import { installation } from '../settings/installation.ts';
import { HandfulTracer, type TracedAlike } from './handful-tracer.ts';
import { Handfuls } from './handfuls.ts';
import { numberedTexts } from './numbered-texts.ts';
import type { Found, FromTracer, TracerData } from './tracer-thread.ts';

export interface ThreadOptions extends Omit<TraceOptions, 'onFound'> {
  /** Where not said, as many as there are processors, and no more than the texts keep busy. */
  readonly threads?: number;
  /** Told of each module that is traced, in whatever order. */
  readonly onPacked?: ((module: CatalogObject, packed: PackedModule) => void) | undefined;
}

/** Text, in UTF-16 units, that is worth a thread of its own: less is traced before a thread has started and its code is warm. */
const worthAThread = 2_000_000;

/**
 * What {@link traceLineage} returns, traced in several threads. Each has the whole catalog and takes the next few modules that
 * nobody has begun; what it finds out about a module it tells the others, which then need not.
 */
export async function traceInThreads(data: CatalogData, options: ThreadOptions = {}): Promise<LineageStream> {
  const units = unitsOf(data);
  const threads = options.threads ?? Math.min(availableParallelism(), Math.floor(units / worthAThread));
  if (threads < 2) return traceHere(data, options);
  expectLength(units);
  return new Tracers(data, options).run(threads);
}

function traceHere(data: CatalogData, { onPacked, ...options }: ThreadOptions): LineageStream {
  if (!onPacked) return traceLineage(data, options);
  const onFound: TraceOptions['onFound'] = (found, catalog) => {
    for (const findings of found) onPacked(findings.module, packModule(findings, catalog));
  };
  return traceLineage(data, { ...options, onFound });
}

function unitsOf({ objects }: CatalogData): number {
  const texts = new Set(objects.flatMap(({ definition }) => definition?.text ?? []));
  let units = 0;
  for (const text of texts) units += text.length;
  return units;
}

/** This thread and others that trace the modules of one estate. */
class Tracers {
  readonly #composition: Composition;
  readonly #data: CatalogData;
  readonly #options: ThreadOptions;
  readonly #modules: readonly CatalogObject[];
  readonly #alike: TracedAlike;
  readonly #handfuls: Handfuls;
  #done = 0;

  constructor(data: CatalogData, options: ThreadOptions) {
    this.#data = data;
    this.#options = options;
    this.#composition = new Composition(data);
    this.#modules = this.#composition.modules;
    this.#alike = { logged: this.#composition.logged, variables: options.variables, follows: options.follows };
    this.#handfuls = new Handfuls(this.#modules.length);
  }

  async run(threads: number): Promise<LineageStream> {
    const [here, ...elsewhere] = portsBetween(threads);
    const workers = this.#start(elsewhere);
    try {
      await Promise.all([...workers.map((worker) => this.#listen(worker)), this.#trace(here!)]);
    } finally {
      this.#handfuls.stop();
      for (const port of here!) port.close();
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
    return this.#composition.stream();
  }

  #start(ports: readonly (readonly MessagePort[])[]): Worker[] {
    const { objects, ...rest } = this.#data;
    const numbered = numberedTexts(objects);
    const alike = this.#alike;
    const handfuls = this.#handfuls.shared;
    return ports.map((others) => {
      const workerData: TracerData = { rest, numbered, alike, handfuls, others };
      return new Worker(program, {
        workerData,
        transferList: [...others],
        // Most of what tracing makes is short-lived: with room for it, little of it is copied before it is gone.
        resourceLimits: { maxYoungGenerationSizeMb: 96 },
      });
    });
  }

  /** Takes what another thread finds, until it has ended. */
  #listen(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`A thread ended with the exit code ${code}.`)));
      worker.on('message', (found: FromTracer) => {
        if (!found) resolve();
        else for (const one of found) this.#take(one);
      });
    });
  }

  #take({ module: place, ...packed }: Found): void {
    const module = this.#modules[place]!;
    this.#add(unpackModule(module, packed, this.#composition.catalog), packed);
  }

  /** Two threads that need a module at the same time both trace it, and find the same. */
  #add(part: Part, packed: PackedModule): void {
    const { module } = part;
    if (this.#composition.has(module)) return;
    this.#composition.add(part);
    this.#options.onPacked?.(module, packed);
    this.#done++;
    this.#options.onModule?.(this.#done, this.#modules.length);
  }

  /** Traces in this thread, and lets in between what the others have found. */
  async #trace(others: readonly MessagePort[]): Promise<void> {
    const { catalog } = this.#composition;
    for (const traced of new HandfulTracer(catalog, this.#alike, others).trace(this.#handfuls)) {
      for (const { findings, packed } of traced) this.#add(withPackedDetails(findings, packed, catalog), packed);
      await othersTurn();
    }
  }
}

/** For each thread its ports to all others. */
function portsBetween(threads: number): MessagePort[][] {
  const ports: MessagePort[][] = Array.from({ length: threads }, () => []);
  for (let a = 0; a < threads; a++) {
    for (let b = a + 1; b < threads; b++) {
      const { port1, port2 } = new MessageChannel();
      ports[a]!.push(port1);
      ports[b]!.push(port2);
    }
  }
  return ports;
}

const program = programOf();

/** From the sources, as the tests run it, a thread first needs the loader that the program has. */
function programOf(): URL {
  const { code, programs } = installation;
  if (code.ending === '.js') return pathToFileURL(join(programs, 'tracer-thread.cjs'));
  const thread = pathToFileURL(join(code.folder, 'import', 'tracer-thread.ts'));
  const loader = import.meta.resolve('tsx/esm/api');
  const script = `import { register } from '${loader}'; register(); await import('${thread.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}
