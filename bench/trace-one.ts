// The lineage of a generated estate: prints what it took as JSON. tsx trace-one.ts MODULES CHARACTERS [THREADS [names]]
import { generateEstate } from './estate.ts';
import { catalogOf } from './estate-catalog.ts';
import { loadHeadwater } from './headwater.ts';

export interface TraceTimes {
  readonly modules: number;
  readonly characters: number;
  /** From the catalog to all edges: parsing, binding, tracing; or to where names stand, without the tracing. Nothing is warm. */
  readonly seconds: number;
  readonly edges: number;
  readonly columnEdges: number;
  readonly references: number;
  /** Of the whole process: the estate, the engine and the answer. */
  readonly peakBytes: number;
}

const [modules, characters, threads] = process.argv.slice(2, 5).map(Number);
const follows = process.argv[5] === 'names' ? 'names' : undefined;
const { threads: product } = await loadHeadwater();
const estate = generateEstate({ modules: modules!, characters: characters! });
const catalog = catalogOf(estate);
const began = performance.now();
const lineage = await product.traceInThreads(catalog, { ...(threads && { threads }), follows });
const seconds = (performance.now() - began) / 1000;
const times: TraceTimes = {
  modules: estate.modules.length,
  characters: estate.modules.reduce((sum, { definition }) => sum + definition.length, 0),
  seconds,
  edges: lineage.edges.length,
  columnEdges: lineage.columnEdges.length,
  references: lineage.references.length,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(times));
