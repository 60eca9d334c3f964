import type { BatchFacts } from '../src/tsql.ts';
import { count, share } from './figure.ts';
import type { Measure } from './measure.ts';
import { plainName } from './name.ts';
import { type Difference, Score } from './score.ts';

type Batch = Pick<BatchFacts, 'file' | 'start' | 'ok' | 'statements' | 'tables'>;

/** Every statement's extent and every table name's place, of the batches that ScriptDom accepts. */
export const facts: Measure = {
  name: 'facts',
  title: 'Batches, statements, table names',
  about:
    "ScriptDom's tree, of the batches that it accepts. A batch is exact where all its statements, nested ones too, begin and end at the same places, or all its table names stand in the same places.",
  columns: [
    { title: 'files' },
    { title: 'batches accepted', target: '≥ 99.95 %' },
    { title: 'same statements', target: '≥ 99.9 %' },
    { title: 'same table names', target: '≥ 99.9 %' },
  ],
  async compare(project) {
    const theirs = await project.oracle.ask<Batch>('facts', project.folder);
    const ours = new Map<string, Batch>();
    for (const batch of project.facts) ours.set(`${batch.file} @${batch.start}`, batch);
    const statements = new Score();
    const tables = new Score();
    const refused: Difference[] = [];
    let accepted = 0;
    let total = 0;
    for (const batch of theirs.lines) {
      if (!batch.ok) continue;
      const where = `${batch.file} @${batch.start}`;
      const own = ours.get(where);
      total++;
      if (own?.ok) accepted++;
      else refused.push({ where, missing: ['accepted'], extra: [] });
      statements.add(where, extents(own), extents(batch));
      tables.add(where, names(own), names(batch));
    }
    return {
      figures: [count(project.sources.length), share(accepted, total), statements.exact, tables.exact],
      differences: [...refused, ...statements.differences, ...tables.differences],
    };
  },
};

const extents = (batch?: Batch) => new Set(batch?.statements.map(([, start, end]) => `statement ${start}-${end}`));
const names = (batch?: Batch) => new Set(batch?.tables.map(([name, start]) => `table ${plainName(name)} @${start}`));
