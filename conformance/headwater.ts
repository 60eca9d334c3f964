import { readSqlFiles } from '../src/sources/sql-files.ts';
import { compiled } from './compiled.ts';

/** The product as it is published: its compiled subpaths, and not the sources that this file stands beside. */
type Tsql = typeof import('../src/tsql.ts');
type Engine = typeof import('../src/lineage.ts');

export type Sources = readonly InstanceType<Tsql['Source']>[];

/** Our side, in this process, through the functions that the command line uses. */
export class Headwater {
  readonly #tsql: Tsql;
  readonly #engine: Engine;

  private constructor(tsql: Tsql, engine: Engine) {
    this.#tsql = tsql;
    this.#engine = engine;
  }

  /** Compiles it where its sources changed. @throws where that fails. */
  static async load(): Promise<Headwater> {
    compiled();
    const load = (subpath: string) => import(import.meta.resolve(subpath));
    return new Headwater(await load('headwater/tsql'), await load('headwater/lineage'));
  }

  /** The .sql files of a folder, as every command reads them. @throws {UnreadableFile} */
  readSources(folder: string): Sources {
    return readSqlFiles([folder]).map(({ file, text }) => new this.#tsql.Source(file, text));
  }

  /** What `headwater parse --facts` prints, batch by batch. */
  *factsOf(sources: Sources) {
    for (const source of sources) {
      const { script, diagnostics } = this.#tsql.parseScript(source);
      yield* this.#tsql.factsOf(source, script, diagnostics);
    }
  }

  /** What `headwater lineage --json` prints, and the references of the same tracing. */
  resolve(sources: Sources) {
    const { catalog, lineage: traced } = this.#engine.traceScripts(sources);
    return {
      lineage: this.#engine.lineageJson(traced, catalog),
      references: [...this.#engine.referenceLines(traced, catalog)],
    };
  }

  /** Seconds to parse everything, each tree dropped after it was built: the best of five rounds after one that warms up. */
  parsingSeconds(sources: Sources): number {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 6; round++) {
      const began = performance.now();
      for (const source of sources) this.#tsql.parseScript(source);
      if (round > 0) best = Math.min(best, performance.now() - began);
    }
    return best / 1000;
  }
}
