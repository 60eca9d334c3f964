import { expect, it } from 'vitest';
import type { Check } from './case-checks.ts';
import { CaseRun } from './case-run.ts';
import { Switches } from './switches.ts';

const run = (written?: string) => {
  const switches = new Switches();
  const says = () => {
    if (switches.is(3)) throw new Error('broken');
    return switches.is(1) ? 'other' : 'same';
  };
  const variant = () => (switches.is(2) ? 'other' : String(switches.is(4)).slice(0, 0));
  return new CaseRun(
    new Map([
      [
        'a.sql',
        [
          { says, asked: 'in each case', ...(written && { written }) },
          { says: variant, asked: 'in some cases' },
        ],
      ],
    ]),
    switches,
  );
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

it('runs no case again in which the mutant decides as the source does', () => {
  const switches = new Switches();
  const runs: string[] = [];
  const check = (file: string, value: boolean): Check => ({
    asked: 'in each case',
    says: () => {
      runs.push(file);
      return String(switches.on(1) ? true : switches.on(2) ? false : switches.decision(1, 2, value));
    },
  });
  const run = new CaseRun(
    new Map([
      ['a.sql', [check('a.sql', true)]],
      ['b.sql', [check('b.sql', false)]],
    ]),
    switches,
  );
  runs.length = 0;
  expect([run.fateOf(1), run.fateOf(2), runs]).toEqual(['killed', 'killed', ['b.sql', 'a.sql']]);
});

it('asks first what has killed before', () => {
  const switches = new Switches();
  const runs: string[] = [];
  const check = (file: string, tells: boolean): Check => ({
    asked: 'in each case',
    says: () => {
      runs.push(file);
      return String(switches.is(1) && tells) + String(switches.is(2) && tells);
    },
  });
  const run = new CaseRun(new Map(['a', 'b', 'c'].map((file) => [file, [check(file, file === 'c')]])), switches);
  run.fateOf(1);
  runs.length = 0;
  expect([run.fateOf(2), runs]).toEqual(['killed', ['c']]);
});

it('takes a loop for endless that goes round much more often than it does while nothing is changed', () => {
  const switches = new Switches();
  const rounds = (factor: number) => () => {
    for (let i = 0; i < 10_000 * (switches.is(1) ? factor : 1); i++) switches.round();
    return 'same';
  };
  const fateWith = (factor: number) =>
    new CaseRun(new Map([['a.sql', [{ says: rounds(factor), asked: 'in each case' }]]]), switches).fateOf(1);
  expect([20, 40].map(fateWith)).toEqual(['survived', 'killed']);
});

it('lets modules loop while they are loaded', () => {
  expect(() => new Switches().round()).not.toThrow();
});
