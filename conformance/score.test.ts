import { expect, it } from 'vitest';
import { figureText, sum } from './figure.ts';
import { Score } from './score.ts';

const score = () => {
  const result = new Score();
  result.add('dbo.Same', new Set(['a', 'b']), new Set(['b', 'a']));
  result.add('dbo.Other', new Set(['a', 'c', 'd']), new Set(['a', 'b']));
  return result;
};

it('counts units that are equal, and what both sides hold of all that each holds', () => {
  const { exact, precision, recall } = score();
  expect(exact).toEqual({ kind: 'share', part: 1, whole: 2 });
  expect(precision).toEqual({ kind: 'share', part: 3, whole: 5 });
  expect(recall).toEqual({ kind: 'share', part: 3, whole: 4 });
});

it('names what is missing and what is too much', () => {
  expect(score().differences).toEqual([{ where: 'dbo.Other', missing: ['b'], extra: ['c', 'd'] }]);
});

it('says 100.00 % of all of them only, and nothing where there is nothing', () => {
  expect(figureText({ kind: 'share', part: 99_999, whole: 100_000 })).toBe('99.99 % of 100000');
  expect(figureText({ kind: 'share', part: 3, whole: 3 })).toBe('100.00 % of 3');
  expect(figureText({ kind: 'share', part: 0, whole: 0 })).toBe('-');
});

it('adds speeds by their text and time, not by their quotients', () => {
  const fast = { kind: 'speed', megabytes: 10, seconds: 1 } as const;
  const slow = { kind: 'speed', megabytes: 10, seconds: 4 } as const;
  expect(figureText(sum(fast, slow))).toBe('4.0 MB/s');
});
