import { join } from 'node:path';
import { compiled } from '../conformance/compiled.ts';

/** The product as it is published: its compiled subpaths, and not the sources that this file stands beside. */
export async function loadHeadwater() {
  compiled();
  const load = (subpath: string) => import(import.meta.resolve(subpath));
  const tsql: typeof import('../src/tsql.ts') = await load('headwater/tsql');
  const engine: typeof import('../src/lineage.ts') = await load('headwater/lineage');
  const threads: typeof import('../src/import/trace-in-threads.ts') = await import(
    join(import.meta.dirname, '..', 'dist', 'src', 'import', 'trace-in-threads.js')
  );
  return { tsql, engine, threads };
}
