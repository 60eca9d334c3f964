import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import { isInside, isOrdinary, plainName } from './name.ts';
import type { Project } from './project.ts';
import { resolvingSeconds } from './resolving-seconds.ts';
import { Score } from './score.ts';

/** Which columns each module names, and how long it takes to find out. */
export const references: Measure = {
  name: 'references',
  title: 'Columns that modules name',
  about:
    "DacFx's word, of modules that it resolves wholly; a `*` names none. The time is reading, loading and resolving the folder, ours with writing the answer to where nobody reads it, each side in a process of its own, whose start is left out, the best of three; DacFx's validation is left out too.",
  columns: [
    { title: 'modules exact', target: '≥ 98 %' },
    { title: 'precision of columns' },
    { title: 'recall of columns' },
    { title: 'Headwater' },
    { title: 'DacFx' },
    { title: 'faster', target: '≥ 20 ×' },
  ],
  async compare(project) {
    const bound = await project.bound;
    const got = new Map<string, Set<string>>();
    for (const { module, object, column, origin, via } of project.references) {
      if (column === undefined || via === 'star' || origin !== 'parsed') continue;
      const key = plainName(module);
      got.set(key, (got.get(key) ?? new Set()).add(`${plainName(object)}.${plainName(column)}`));
    }
    const score = new Score();
    for (const { module, columns, unresolved } of bound.lines) {
      if (unresolved.length > 0) continue;
      const wanted = columns.map(plainName).filter((name) => !isInside(name));
      score.add(module, ordinary(got.get(plainName(module)) ?? []), ordinary(wanted));
    }
    return {
      figures: [score.exact, score.precision, score.recall, ...(await times(project, score.isEmpty))],
      differences: score.differences,
    };
  },
};

/** Ours, theirs and the ratio; none where DacFx could not resolve a single module, and so did not do the work. */
async function times(project: Project, nothing: boolean): Promise<Figure[]> {
  if (nothing) return [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }];
  const ours = await bestOfThree(() => resolvingSeconds(project.folder));
  const theirs = await bestOfThree(async () => (await project.resolveByDacFx()).measured.seconds!);
  return [
    { kind: 'time', seconds: ours },
    { kind: 'time', seconds: theirs },
    { kind: 'ratio', ours, theirs },
  ];
}

async function bestOfThree(seconds: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) best = Math.min(best, await seconds());
  return best;
}

const ordinary = (names: Iterable<string>) => new Set([...names].filter(isOrdinary));
