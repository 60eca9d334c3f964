import { expect, it } from 'vitest';
import { binaryOfLength, binaryOfText, textOfBinary } from './binary.ts';
import { Text } from './text.ts';

it.each([
  ['0x4142', 'varchar', undefined, 'AB'],
  ['0x941', 'varchar', undefined, '\tA'],
  ['0x7F', 'char', undefined, '\x7f'],
  ['0x80', 'varchar', undefined, undefined],
  ['0x41004200', 'nvarchar', undefined, 'AB'],
  ['0x41004200', 'sysname', undefined, 'AB'],
  ['0xE900', 'nchar', undefined, 'é'],
  ['0xab', 'varchar', 1, '0xAB'],
  ['0xab', 'varchar', 2, 'AB'],
  ['0xab', 'varchar', 3, undefined],
] as const)('%s as %s by style %s', (digits, type, style, words) => {
  expect(textOfBinary(Text.constant(digits), type, style)?.whole).toBe(words);
});

it('reads no other value', () => {
  expect(textOfBinary(Text.constant('OBJECT_ID(1)'), 'varchar')).toBeUndefined();
  expect(textOfBinary(Text.hole('0x41'), 'varchar')).toBeUndefined();
});

it('cuts what is too long, and does not know what is filled up', () => {
  const ofLength = (type: string, length: number) => binaryOfLength(Text.constant('0x4142'), type, length)?.readable;
  expect(ofLength('varbinary', 1)).toBe('{0x41}');
  expect(ofLength('binary', 2)).toBe('{0x4142}');
  expect(ofLength('binary', 3)).toBe('{binary}');
  expect(ofLength('varbinary', 3)).toBeUndefined();
  expect(binaryOfLength(Text.hole('@x'), 'binary', 3)).toBeUndefined();
});

it.each([
  ['0x41', 1, '{0x41}'],
  ['41', 1, undefined],
  ['41', 2, '{0x41}'],
  ['0x41', 2, undefined],
  ['0x4', 1, undefined],
  ['41', 0, undefined],
  ['41', undefined, undefined],
])('%s by style %s is the digits of a value', (words, style, value) => {
  expect(binaryOfText(words, style)?.readable).toBe(value);
});
