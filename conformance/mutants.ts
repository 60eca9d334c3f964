import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { share } from './figure.ts';
import type { Measure } from './measure.ts';
import type { Difference } from './score.ts';

interface Verdict {
  readonly file: string;
  readonly of: string;
  readonly damage: string;
  readonly token: string;
  readonly ok: boolean;
}

/** The same damaged batches every time. */
const amount = '300';
const seed = '1';

/** Sound batches with one token deleted, doubled, swapped or replaced: a parser that skips what it does not know accepts too much. */
export const mutants: Measure = {
  name: 'mutants',
  title: 'Damaged batches',
  about: `ScriptDom's verdict on ${amount} batches of each project in which one token was deleted, doubled, swapped or replaced.`,
  columns: [
    { title: 'refused as well', target: '≥ 95 %' },
    { title: 'accepted as well', target: '≥ 98 %' },
  ],
  async compare({ folder, headwater, oracle }) {
    const output = await mkdtemp(join(tmpdir(), 'headwater-mutants-'));
    try {
      const verdicts = await oracle.ask<Verdict>('mutate', folder, output, amount, seed);
      const refused = new Set<string>();
      for (const { file, ok } of headwater.factsOf(headwater.readSources(output))) if (!ok) refused.add(file);
      const agreed = { accepted: 0, refused: 0 };
      const total = { accepted: 0, refused: 0 };
      const differences: Difference[] = [];
      for (const { file, of, damage, token, ok } of verdicts.lines) {
        const theirs = ok ? 'accepted' : 'refused';
        const ours = refused.has(file) ? 'refused' : 'accepted';
        total[theirs]++;
        if (ours === theirs) agreed[theirs]++;
        else differences.push({ where: `${of}: ${damage} ${token}`, missing: [theirs], extra: [ours] });
      }
      return {
        figures: [share(agreed.refused, total.refused), share(agreed.accepted, total.accepted)],
        differences,
      };
    } finally {
      await rm(output, { recursive: true, force: true });
    }
  },
};
