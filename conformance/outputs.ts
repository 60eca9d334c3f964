import type { Measure } from './measure.ts';
import { isInside, plainName } from './name.ts';
import { Score } from './score.ts';

/** Which column each column of a view or table function is a plain copy of. */
export const outputs: Measure = {
  name: 'outputs',
  title: 'Columns of views',
  about:
    "DacFx's word on columns that are plain copies, of modules that it resolves wholly. Of a set operation it tells the first branch only, so exactness is asked of the others.",
  columns: [
    { title: 'found', target: '100 %' },
    { title: 'exact, of one SELECT', target: '100 %' },
  ],
  async compare(project) {
    const bound = await project.bound;
    const texts = new Map(project.sources.map(({ name, text }) => [name, text]));
    const sourcesOf = new Map<string, Set<string>>();
    for (const { from, to, type } of project.lineage.column_edges) {
      if (type !== 'DIRECT') continue;
      sourcesOf.set(plainName(to), (sourcesOf.get(plainName(to)) ?? new Set()).add(plainName(from)));
    }
    const found = new Score();
    const exact = new Score();
    for (const { module, file, unresolved, outputs: copies = {} } of bound.lines) {
      if (unresolved.length > 0 || !file) continue;
      const several = /\b(union|except|intersect)\b/i.test(texts.get(file) ?? '');
      for (const [column, sources] of Object.entries(copies)) {
        const wanted = new Set(sources.filter((source) => !isInside(source)).map(plainName));
        if (wanted.size === 0) continue;
        const key = `${plainName(module)}.${column.toLowerCase()}`;
        const got = sourcesOf.get(key) ?? new Set();
        found.add(key, new Set([...got].filter((source) => wanted.has(source))), wanted);
        if (!several) exact.add(key, got, wanted);
      }
    }
    const known = new Set(exact.differences.map(({ where }) => where));
    const differences = [...exact.differences, ...found.differences.filter(({ where }) => !known.has(where))];
    return { figures: [found.exact, exact.exact], differences };
  },
};
