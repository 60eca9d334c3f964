import { expect, it } from 'vitest';
import { conformanceDocument } from './document.ts';
import { share } from './figure.ts';
import type { Measure } from './measure.ts';
import { readReasons, reasonOf } from './reasons.ts';
import type { Difference } from './score.ts';

const measure: Measure = {
  name: 'edges',
  title: 'Object edges',
  about: 'Edges.',
  columns: [{ title: 'modules exact', target: '≥ 99.5 %' }],
  compare: () => Promise.reject(new Error('nobody asks')),
};

const results = (...differences: Difference[]) => ({
  measure,
  projects: [
    { name: 'one', comparison: { figures: [share(1, 2)], differences } },
    { name: 'two', comparison: { figures: [share(3, 4)], differences: [] } },
  ],
});

it('prints a row a project, all together, and the target', () => {
  const document = conformanceDocument([results()], []);
  expect(document).toContain(
    '| one | 50.00 % of 2 |\n| two | 75.00 % of 4 |\n| all | 66.66 % of 6 |\n| target | ≥ 99.5 % |',
  );
  expect(document).toContain('None.');
});

it('lists every difference under its reason, and says which ones have none', () => {
  const reasons = [{ measure: 'edges', project: '*', where: 'dbo.Swap*', reason: 'What stays is the renamed table.' }];
  const known = { where: 'dbo.SwapIt', missing: ['write dbo.T_new'], extra: ['write dbo.T'] };
  const unknown = { where: 'dbo.P', missing: ['read dbo.X'], extra: [] };
  const document = conformanceDocument([results(unknown, known)], reasons);
  expect(document).toContain(
    '**What stays is the renamed table.** (1)\n\n- one: `dbo.SwapIt: missing write dbo.T_new; extra write dbo.T`',
  );
  expect(document).toContain('**Not explained yet** (1)\n\n- one: `dbo.P: missing read dbo.X`');
});

it('takes a reason for its own measure, project and place only', () => {
  const reasons = [{ measure: 'edges', project: 'one', where: 'dbo.(P)', reason: 'so' }];
  const difference = { where: 'dbo.(P)', missing: [], extra: [] };
  expect(reasonOf(reasons, 'edges', 'one', difference)).toBe('so');
  expect(reasonOf(reasons, 'edges', 'two', difference)).toBeUndefined();
  expect(reasonOf(reasons, 'columns', 'one', difference)).toBeUndefined();
  expect(reasonOf(reasons, 'edges', 'one', { ...difference, where: 'dbo.(P)2' })).toBeUndefined();
});

it('has written reasons of the right form', () => {
  for (const { measure, project, where, reason } of readReasons()) {
    expect([measure, project, where, reason].every((text) => typeof text === 'string' && text !== '')).toBe(true);
  }
});
