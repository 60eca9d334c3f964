import { expect, it } from 'vitest';
import { Text } from './text.ts';
import { asType, bytesOfType, complement } from './type.ts';
import { asText, type Constant, decimal, wordsOf } from './value.ts';

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
  ['money', decimal(1.5, 1)!, '1.50'],
  ['smallmoney', decimal(2)!, '2.00'],
])('%s', (type, value, words) => {
  expect(wordsOf(asType(value, type, { defaultLength: 30 }))).toBe(words);
});

it('knows how many bytes a letter takes', () => {
  const types = ['varchar(9)', 'char', 'nvarchar(max)', 'sysname', 'int', ''];
  expect(types.map(bytesOfType)).toEqual([1, 1, 2, 2, undefined, undefined]);
});

it('does not know what it cannot write as the type does', () => {
  const readable = (value: Constant, type: string) => asText(asType(value, type))?.readable;
  expect(readable(decimal(1.234, 3)!, 'money')).toBe('{money}');
  expect(readable(Text.known('a'), 'money')).toBe('{a}');
  expect(readable(Text.constant('0x4142'), 'binary(1)')).toBe('{0x41}');
  expect(readable(Text.constant('0x4142'), 'varbinary(1)')).toBe('{0x41}');
});

it('turns the bits of a type round', () => {
  expect(['bit', 'tinyint', 'int', undefined, 'varchar(9)'].map((type) => complement(1, type))).toEqual([
    0,
    254,
    -2,
    -2,
    undefined,
  ]);
});
