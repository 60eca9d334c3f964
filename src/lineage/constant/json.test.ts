import { expect, it } from 'vitest';
import { elementsOf, type Json, jsonAt, modifiedAt, parseJson, rowsIn, textOf } from './json.ts';
import { asText, type Constant } from './value.ts';

const words = (value: Constant) => asText(value)?.readable ?? 'NULL';

it.each([
  ['arrays', '[', ']'],
  ['objects', '{"a":', '}'],
  ['both, with words between', '["a word",{"b":', '}]'],
])('reads as many %s in one another as SQL Server does', (_, begin, end) => {
  const depth = 128 / (begin.match(/[[{]/g) ?? []).length;
  const nested = (count: number) => parseJson(`${begin.repeat(count)}0${end.repeat(count)}`);
  expect(nested(depth)).toBeDefined();
  expect(nested(depth + 1)).toBeUndefined();
});

it('does not count what is closed', () => {
  expect(parseJson(`[${'[{}],'.repeat(200)}0]`)).toHaveLength(201);
  expect(parseJson(`"${'a'.repeat(200)}"`)).toHaveLength(200);
});

it.each<[string, Json | undefined]>([
  ['$', { a: [1, { 'b c': 2 }] }],
  ['lax $.a[1]."b c"', 2],
  ['$."a"[0]', 1],
  ['$.a.length', undefined],
  ['$.toString', undefined],
])('%s leads to a value or nowhere', (path, found) => {
  expect(jsonAt({ a: [1, { 'b c': 2 }] }, path)).toEqual({ found });
});

it.each(['$a', '$.a[x]', '$."a\\q"', '$."a\nb"', 'a'])('%j is not understood', (path) => {
  expect(jsonAt({ a: 1 }, path)).toBeUndefined();
});

it.each<[Json, string, Json, Json | undefined]>([
  [{ a: 1 }, '$', 2, undefined],
  [{ a: 1 }, '$.b', null, { a: 1 }],
  [{ a: { b: 1 } }, '$.a.b', null, { a: {} }],
  [{ a: 1 }, '$.b.c', 2, undefined],
  [{ a: 1 }, 'append $.b.c', 2, undefined],
  [{ a: 1 }, 'append $.a', 2, undefined],
  [[1], '$.a', 2, undefined],
  [[1, 2], '$[1]', 3, [1, 3]],
])('%j with %s as %j', (document, path, value, changed) => {
  expect(modifiedAt(document, path, value)).toEqual(changed);
});

it('tells which type an element has', () => {
  const rows = elementsOf({ a: null, b: 'x', c: 1, d: true, e: [1], f: {} });
  expect(rows.map((row) => row.map(words))).toEqual([
    ['a', 'NULL', '0'],
    ['b', 'x', '1'],
    ['c', '1', '2'],
    ['d', 'true', '3'],
    ['e', '[1]', '4'],
    ['f', '{}', '5'],
  ]);
  expect([elementsOf('x'), elementsOf(null), elementsOf([7]).map((row) => row.map(words))]).toEqual([
    [],
    [],
    [['0', '7', '2']],
  ]);
});

it('makes rows of objects alone', () => {
  expect([null, 'x', { a: 1 }, [{ a: 1 }, 2]].map(rowsIn)).toEqual([[], [], [{ a: 1 }], [{ a: 1 }, 2]]);
  expect([null, 'x', [1], { a: 1 }].map((value) => words(textOf(value)))).toEqual(['NULL', 'x', '[1]', '{"a":1}']);
});
