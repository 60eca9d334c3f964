import { expect, it } from 'vitest';
import { CaseRun } from './case-run.ts';
import { Switches } from './switches.ts';

const run = (written?: string) => {
  const switches = new Switches();
  const says = () => {
    if (switches.is(3)) throw new Error('broken');
    return switches.is(1) ? 'other' : 'same';
  };
  const variant = () => (switches.is(2) ? 'other' : String(switches.is(4)).slice(0, 0));
  return new CaseRun(new Map([['a.sql', [{ says, ...(written && { written }) }, { says: variant }]]]), switches);
};

it('kills what a footer, a change of the text or an exception gives away', () => {
  expect([1, 2, 3].map((id) => run().fateOf(id))).toEqual(['killed', 'killed', 'killed']);
});

it('tells what makes no difference from what no case comes by', () => {
  expect([4, 5].map((id) => run().fateOf(id))).toEqual(['survived', 'not reached']);
});

it('refuses to start where a case fails as it is', () => {
  expect(() => run('what the file says')).toThrow('a.sql fails as the sources are.');
});
