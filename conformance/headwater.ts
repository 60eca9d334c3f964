import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readSqlFiles } from '../src/sources/sql-files.ts';

/** The product as it is published: its compiled subpaths, and not the sources that this file stands beside. */
type Tsql = typeof import('../src/tsql.ts');
type Engine = typeof import('../src/lineage.ts');

execFileSync(process.execPath, [join(import.meta.dirname, '..', 'bin', 'compile.js')], { stdio: 'inherit' });
const tsql = (await import(import.meta.resolve('headwater/tsql'))) as Tsql;
const engine = (await import(import.meta.resolve('headwater/lineage'))) as Engine;

export type Sources = readonly InstanceType<Tsql['Source']>[];

/** The .sql files of a folder, as every command of Headwater reads them. */
export async function readSources(folder: string): Promise<Sources> {
  const files = await readSqlFiles([folder]);
  return files.map(({ file, text }) => new tsql.Source(file, text));
}

/** What `headwater parse --facts` prints, batch by batch. */
export function* factsOf(sources: Sources) {
  for (const source of sources) {
    const { script, diagnostics } = tsql.parseScript(source);
    yield* tsql.factsOf(source, script, diagnostics);
  }
}

/** What `headwater lineage --json` and `headwater references --json` print. */
export function resolve(sources: Sources) {
  const catalog = engine.declareScripts(sources);
  const traced = engine.traceLineage(catalog);
  return { lineage: engine.lineageJson(traced, catalog), references: engine.referenceLines(traced, catalog) };
}

/** Seconds to parse everything, each tree dropped after it was built: the best of five rounds after one that warms up. */
export function parsingSeconds(sources: Sources): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    for (const source of sources) tsql.parseScript(source);
    if (round > 0) best = Math.min(best, performance.now() - began);
  }
  return best / 1000;
}
