import type { Measure } from './measure.ts';
import { isOrdinary, plainName } from './name.ts';
import { Score } from './score.ts';
import { synonymsOf } from './synonyms.ts';

interface ModuleEdges {
  readonly module: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly calls: readonly string[];
  readonly functions: readonly string[];
}

/** What each module reads, writes, calls and uses. */
export const edges: Measure = {
  name: 'edges',
  title: 'Object edges',
  about:
    "The oracle's own rules (docs/lineage.md) on ScriptDom's tree. Left out: system and temp objects, modules that are defined twice, edges that are not of the origin `parsed`.",
  columns: [
    { title: 'modules exact', target: '≥ 99.5 %' },
    { title: 'precision of edges' },
    { title: 'recall of edges' },
  ],
  async compare(project) {
    const theirs = await project.oracle.ask<ModuleEdges>('edges', project.folder);
    const base = synonymsOf(project.sources.map(({ text }) => text));
    const wanted = new Map<string, Set<string>>();
    const twice = new Set<string>();
    for (const { module, reads, writes, calls, functions } of theirs.lines) {
      const key = plainName(module);
      if (wanted.has(key)) twice.add(key);
      const named = (kind: string, names: readonly string[]) =>
        names
          .map((name) => base.get(plainName(name)) ?? plainName(name))
          .filter(isOrdinary)
          .map((name) => `${kind} ${name}`);
      const all = [...named('read', [...reads, ...functions]), ...named('write', writes), ...named('call', calls)];
      wanted.set(key, new Set(all));
    }
    const got = ownEdges(project.lineage.edges);
    const score = new Score();
    for (const module of [...wanted.keys()].toSorted()) {
      if (!twice.has(module)) score.add(module, got.get(module) ?? new Set(), wanted.get(module)!);
    }
    return { figures: [score.exact, score.precision, score.recall], differences: score.differences };
  },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly origins: readonly string[];
}

function ownEdges(all: readonly Edge[]): Map<string, Set<string>> {
  const byModule = new Map<string, Set<string>>();
  for (const { from, to, kind, origins } of all) {
    if (!origins.includes('parsed')) continue;
    const [module, other] = kind === 'read' ? [plainName(to), plainName(from)] : [plainName(from), plainName(to)];
    if (!isOrdinary(other)) continue;
    const edges = byModule.get(module) ?? new Set();
    byModule.set(module, edges.add(`${kind} ${other}`));
  }
  return byModule;
}
