import { expect, it } from 'vitest';
import { idOf, namedById } from './name-function.ts';
import { Text } from './text.ts';
import { numberOf, wordsOf } from './value.ts';

const id = (name: string) => idOf([Text.known(name)])!;

it('knows what an object is called whose id is asked for by its name', () => {
  const named = ([1, 2] as const).map((at) => wordsOf(namedById(at)([id('stg.[Open Orders]')])));
  expect(named).toEqual(['Open Orders', 'stg']);
});

it('does not know what has the same id in another database', () => {
  expect(namedById(1)([id('dbo.Orders'), numberOf(5)])).toBeUndefined();
  expect(namedById(1)([id('Archive.dbo.Orders')])).toBeUndefined();
});
