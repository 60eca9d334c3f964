import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import type { LineageStream } from '../lineage/edges.ts';
import { Composition } from '../lineage/estate/composition.ts';
import { type TraceOptions, traceLineage } from '../lineage/lineage.ts';
import { type PackedModule, packModule, unpackModule } from '../lineage/packed/module.ts';
import { installation } from '../settings/installation.ts';
import { numberedTexts } from './numbered-texts.ts';
import type { Found, FromTracer, ToTracer, TracerData } from './tracer-thread.ts';

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
  const threads = options.threads ?? threadsFor(data);
  if (threads < 2) return traceHere(data, options);
  return new Tracers(data, options).run(threads);
}

function traceHere(data: CatalogData, { onPacked, ...options }: ThreadOptions): LineageStream {
  if (!onPacked) return traceLineage(data, options);
  const onFound: TraceOptions['onFound'] = (found, catalog) => {
    for (const findings of found) onPacked(findings.module, packModule(findings, catalog));
  };
  return traceLineage(data, { ...options, onFound });
}

function threadsFor({ objects }: CatalogData): number {
  const texts = new Set(objects.flatMap(({ definition }) => definition?.text ?? []));
  let units = 0;
  for (const text of texts) units += text.length;
  return Math.min(availableParallelism(), Math.floor(units / worthAThread));
}

/** Modules that a thread takes at a time. */
const handful = 16;

class Tracers {
  readonly #composition: Composition;
  readonly #data: CatalogData;
  readonly #options: ThreadOptions;
  readonly #modules: readonly CatalogObject[];
  #next = 0;
  #done = 0;

  constructor(data: CatalogData, options: ThreadOptions) {
    this.#data = data;
    this.#options = options;
    this.#composition = new Composition(data);
    this.#modules = this.#composition.modules;
  }

  async run(threads: number): Promise<LineageStream> {
    const workers = this.#start(threads);
    try {
      await Promise.all(workers.map((worker) => this.#serve(worker)));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
    return this.#composition.stream();
  }

  #start(threads: number): Worker[] {
    const { objects, ...rest } = this.#data;
    const numbered = numberedTexts(objects);
    const ports: MessagePort[][] = Array.from({ length: threads }, () => []);
    for (let a = 0; a < threads; a++) {
      for (let b = a + 1; b < threads; b++) {
        const { port1, port2 } = new MessageChannel();
        ports[a]!.push(port1);
        ports[b]!.push(port2);
      }
    }
    return ports.map((others) => {
      const { logged } = this.#composition;
      const { variables, follows } = this.#options;
      const workerData: TracerData = { rest, numbered, logged, variables, follows, others };
      return new Worker(program, {
        workerData,
        transferList: others,
        // Most of what tracing makes is short-lived: with room for it, little of it is copied before it is gone.
        resourceLimits: { maxYoungGenerationSizeMb: 96 },
      });
    });
  }

  /** Gives a thread modules until there are no more. */
  #serve(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`A thread ended with the exit code ${code}.`)));
      worker.on('message', (message: FromTracer) => {
        if (message.type === 'found') for (const found of message.found) this.#take(found);
        else if (this.#next >= this.#modules.length) resolve();
        else {
          const from = this.#next;
          this.#next = Math.min(from + handful, this.#modules.length);
          worker.postMessage({ from, to: this.#next } satisfies ToTracer);
        }
      });
    });
  }

  /** Two threads that need a module at the same time both trace it, and find the same. */
  #take({ module: place, ...packed }: Found): void {
    const module = this.#modules[place]!;
    if (this.#composition.has(module)) return;
    this.#composition.add(unpackModule(module, packed, this.#composition.catalog));
    this.#options.onPacked?.(module, packed);
    this.#done++;
    this.#options.onModule?.(this.#done, this.#modules.length);
  }
}

const program = programOf();

/** From the sources, as the tests run it, a thread first needs the loader that the program has. */
function programOf(): URL {
  const { folder, ending } = installation.code;
  const thread = pathToFileURL(join(folder, 'import', `tracer-thread${ending}`));
  if (ending === '.js') return thread;
  const loader = import.meta.resolve('tsx/esm/api');
  const script = `import { register } from '${loader}'; register(); await import('${thread.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}
