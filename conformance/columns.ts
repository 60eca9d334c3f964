import type { Measure } from './measure.ts';
import { plainName } from './name.ts';
import { Score } from './score.ts';

type Pair = readonly [from: string, to: string];

interface ModuleColumns {
  readonly module: string;
  readonly edges: readonly Pair[];
  /** Where conventions may differ: allowed and not asked for. */
  readonly maybe: readonly Pair[];
  /** Why the oracle does not know. */
  readonly unsure: string | null;
}

/** Which column flows into which, module by module. */
export const columns: Measure = {
  name: 'columns',
  title: 'Direct column edges',
  about:
    "The oracle's own rules on ScriptDom's tree, the folder being the catalog. Left out: modules that the oracle is unsure of (INSERT … EXEC, OUTPUT parameters, renames), modules that are defined twice, edges that are not of the origin `parsed`.",
  columns: [
    { title: 'modules exact', target: '≥ 98 %' },
    { title: 'precision of edges', target: '≥ 99.5 %' },
    { title: 'recall of edges', target: '≥ 99.5 %' },
  ],
  async compare(project) {
    const theirs = await project.oracle.ask<ModuleColumns>('columns', project.folder);
    const got = new Map<string, Set<string>>();
    for (const { from, to, through, type, origins } of project.lineage.column_edges) {
      if (type !== 'DIRECT' || !origins.includes('parsed')) continue;
      const module = plainName(through);
      got.set(module, (got.get(module) ?? new Set()).add(written([from, to])));
    }
    const times = new Map<string, number>();
    for (const { module } of theirs.lines) times.set(plainName(module), (times.get(plainName(module)) ?? 0) + 1);
    const score = new Score();
    for (const { module, edges, maybe, unsure } of theirs.lines) {
      const key = plainName(module);
      if (unsure !== null || times.get(key) !== 1) continue;
      const wanted = new Set(edges.map(written));
      const allowed = new Set(maybe.map(written).filter((edge) => !wanted.has(edge)));
      score.add(key, new Set([...(got.get(key) ?? [])].filter((edge) => !allowed.has(edge))), wanted);
    }
    return { figures: [score.exact, score.precision, score.recall], differences: score.differences };
  },
};

const written = ([from, to]: Pair): string => `${plainName(from)} -> ${plainName(to)}`;
