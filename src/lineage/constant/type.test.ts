import { expect, it } from 'vitest';
import { Text } from './text.ts';
import { asType, bytesOfType } from './type.ts';
import { type Constant, decimal, wordsOf } from './value.ts';

const letters = 'a'.repeat(200);

// Types are kept by their words once they are read, so the cases alone do not show how.
it.each<[string, Constant, string]>([
  ['varchar(3)', Text.known(letters), 'aaa'],
  ['sys.[nvarchar] ( 3 )', Text.known(letters), 'aaa'],
  ['varchar', Text.known(letters), letters.slice(0, 30)],
  ['varchar(max)', Text.known(letters), letters],
  ['NVARCHAR(MAX)', Text.known(letters), letters],
  ['sysname', Text.known(letters), letters.slice(0, 128)],
  ['text', Text.known(letters), letters],
  ['decimal(9, 2)', decimal(1.239, 3)!, '1.24'],
  ['decimal', decimal(1.739, 3)!, '2'],
  ['nvarchar(5)', decimal(123456)!, '*'],
])('%s', (type, value, words) => {
  expect(wordsOf(asType(value, type, { defaultLength: 30 }))).toBe(words);
});

it('knows how many bytes a letter takes', () => {
  const types = ['varchar(9)', 'char', 'nvarchar(max)', 'sysname', 'int', ''];
  expect(types.map(bytesOfType)).toEqual([1, 1, 2, 2, undefined, undefined]);
});
