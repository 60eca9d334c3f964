import { expect, test } from 'vitest';
import { countWords, localNamesIn, variablesIn, wordPart, wordsIn } from './word.ts';

test('a word goes on with letters, digits and _@#$, in any script', () => {
  const one = new RegExp(`^${wordPart}$`);
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  expect(ascii.filter((character) => one.test(character)).join('')).toBe(
    '#$0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz',
  );
  expect([...'жß表ª'].filter((character) => one.test(character)).join('')).toBe('жß表ª');
  expect([...'\u00a0\u2003\u3000'].filter((character) => one.test(character))).toEqual([]);
});

test('finds names between all that is no word', () => {
  expect(wordsIn('SELECT [a b].c+1')).toEqual(['SELECT', 'a', 'b', 'c', '1']);
  expect(variablesIn('@a+@b1,t.c =@表😀;')).toEqual(['@a', '@b1', '@表😀']);
  expect(localNamesIn('@a FROM #t,##u JOIN dbo.x')).toEqual(['@a', '#t', '##u']);
  expect(variablesIn('none')).toEqual([]);
});

test('counts whole words, in capitals or not, in all texts', () => {
  const counts = countWords(new Set(['dim', 'dim_new', '$a', 'maße']), [
    'SELECT Dim.x FROM [DIM_new] -- dim',
    "'dim' @dim dim2 $A",
    'Maße maß',
  ]);
  expect([...counts]).toEqual([
    ['dim', 3],
    ['dim_new', 1],
    ['$a', 1],
    ['maße', 1],
  ]);
  expect(countWords(new Set(), ['a']).size).toBe(0);
});
