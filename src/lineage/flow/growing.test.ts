import { expect, it } from 'vitest';
import type { Evidence } from './edges.ts';
import { isSamePlace } from './growing.ts';

const at = (module: string, start: number): Evidence => {
  return { module, file: 'all.sql', start, end: start + 1, line: 1, statement: 'INSERT' };
};

it('tells places of one module from those of another', () => {
  expect([at('1', 5), at('1', 6), at('2', 5)].map((place) => isSamePlace(at('1', 5), place))).toEqual([
    true,
    false,
    false,
  ]);
});
