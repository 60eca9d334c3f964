import { expect, it } from 'vitest';
import { callFunction } from './function.ts';
import { Text } from './text.ts';
import { asText, type Constant, nothing, numberOf } from './value.ts';

const constant = (value: string | number | null): Constant =>
  value === null ? nothing : typeof value === 'number' ? numberOf(value) : Text.known(value);

/** The words of a call; `{…}` where something in it is not known. */
function called(
  name: string,
  values: readonly Constant[],
  written: readonly string[] = values.map((value) => asText(value)?.readable ?? 'NULL'),
): string | undefined {
  return asText(callFunction({ name, written, hole: (holds) => Text.hole('?', holds) }, values))?.readable;
}

it.each([
  ['CONCAT', ['a', null, 1], 'a1'],
  ['CONCAT_WS', [', ', 'a', null, 'b'], 'a, b'],
  ['REPLACE', ['abcABC', 'B', '-'], 'a-cA-C'],
  ['REPLACE', ['abc', 'b', null], undefined],
  ['STUFF', [',a,b', 1, 1, ''], 'a,b'],
  ['STUFF', ['abc', 2, 1, 'x'], 'axc'],
  ['LEFT', ['abc', 2], 'ab'],
  ['RIGHT', ['abc', 2], 'bc'],
  ['RIGHT', ['abc', 9], 'abc'],
  ['SUBSTRING', ['abcd', 2, 2], 'bc'],
  ['SUBSTRING', ['abcd', 2, 8000], 'bcd'],
  ['LEN', ['ab  '], '2'],
  ['CHARINDEX', ['C', 'abc'], '3'],
  ['CHARINDEX', ['x', 'abc'], '0'],
  ['QUOTENAME', ['a]b'], '[a]]b]'],
  ['QUOTENAME', ["it's", "'"], "'it''s'"],
  ['QUOTENAME', ['a', '?'], undefined],
  ['PARSENAME', ['db.dbo.[a.b]', 1], 'a.b'],
  ['PARSENAME', ['db.dbo.t', 3], 'db'],
  ['PARSENAME', ['t', 2], undefined],
  ['UPPER', ['aB'], 'AB'],
  ['LOWER', ['aB'], 'ab'],
  ['LTRIM', [' a '], 'a '],
  ['RTRIM', [' a '], ' a'],
  ['TRIM', [' a '], 'a'],
  ['LTRIM', [',a,', ','], 'a,'],
  ['RTRIM', ['0a0O', 'o0'], '0a'],
  ['TRIM', [',', ',a,'], 'a'],
  ['GREATEST', [1, null, 3], '3'],
  ['LEAST', [2, 1], '1'],
  ['LEAST', ['a', 'B'], '{?}'],
  ['GREATEST', [3, 1], '3'],
  ['FORMATMESSAGE', ['%x of %X', 0, 255], '0 of FF'],
  ['FORMATMESSAGE', ['%x', -1], '{?}'],
  ['FORMATMESSAGE', ['%x', 'ab'], '{?}'],
  ['FORMATMESSAGE', ['%5s|%-3s|%.1s', 7, 'ab', 'ab'], '    7|ab |a'],
  ['FORMATMESSAGE', ['%05d|%5d', -7, 7], '-0007|    7'],
  ['FORMATMESSAGE', ['%5d'], '{?}'],
  ['FORMATMESSAGE', ['%5d', 'ab'], '{?}'],
  ['FORMATMESSAGE', ['%.2d', 7], '{?}'],
  // What zeros in front of words are, no documentation says.
  ['FORMATMESSAGE', ['%05s', 'ab'], '{?}'],
  ['JSON_QUERY', ['{"a":1,"b":null}', '$.a'], undefined],
  ['JSON_QUERY', ['{"a":1,"b":null}', '$.b'], undefined],
  ['JSON_MODIFY', ['{"a":1}', null, 2], undefined],
  ['JSON_VALUE', ['{"a":{"b c":[1,"x"]}}', '$.a."b c"[1]'], 'x'],
  ['JSON_VALUE', ['{"a":[]}', 'lax $.a'], undefined],
  ['JSON_QUERY', ['{"a":["x"]}', '$.a'], '["x"]'],
  ['JSON_VALUE', ['{"a":1', '$.a'], '{?}'],
  ['JSON_MODIFY', ['{"a":1,"b":[1,2]}', '$.b[0]', 'x'], '{"a":1,"b":["x",2]}'],
  ['JSON_MODIFY', ['{"a":1}', '$.b', 2], '{"a":1,"b":2}'],
  ['JSON_MODIFY', ['{"a":1,"b":2}', '$.a', null], '{"b":2}'],
  ['JSON_MODIFY', ['{"a":{"b":[1]}}', 'append $.a.b', 'x'], '{"a":{"b":[1,"x"]}}'],
  ['JSON_MODIFY', ['{}', 'append $.a', 'x'], '{"a":["x"]}'],
  ['JSON_MODIFY', ['{"a":1}', '$.b.c', 2], '{?}'],
  ['JSON_MODIFY', ['[1]', '$[1]', 2], '{?}'],
  ['JSON_MODIFY', ['{"a":1}', 'append $.a', 2], '{?}'],
  ['JSON_MODIFY', [null, '$.a', 2], undefined],
  ['ABS', [-2], '2'],
  ['SIGN', [-7], '-1'],
  ['ASCII', ['b'], '98'],
  ['ASCII', ['\u0080'], '{?}'],
  ['UNICODE', ['я'], '1103'],
  ['UNICODE', ['\ud800'], '{?}'],
  ['CHAR', [39], "'"],
  ['NCHAR', [10], '\n'],
  ['SPACE', [2], '  '],
  ['REPLICATE', ['ab', 2], 'abab'],
  ['REVERSE', ['abc'], 'cba'],
  ['TRANSLATE', ['a-b', '-', '_'], 'a_b'],
  ['FORMATMESSAGE', ['%s %d%% %i', 'a', 1, 2], 'a 1% 2'],
  ['FORMATMESSAGE', ['%s_%04d%02i', 'a', 2024, 3], 'a_202403'],
  ['FORMATMESSAGE', ['%5d|%-3s|%.2s|%x|%X|%05d', 7, 'a', 'abc', 255, 255, -4], '    7|a  |ab|ff|FF|-0004'],
  ['FORMATMESSAGE', ['%+d', 7], '{?}'],
  ['STR', [7, 3], '  7'],
  ['FORMAT', [7, '000'], '007'],
  ['FORMAT', [7, 'D2'], '07'],
  ['DATEFROMPARTS', [2024, 2, 29], '2024-02-29'],
  ['YEAR', ['20240131'], '2024'],
  ['NEWID', [], '{?}'],
] as const)('%s(%j) is %s', (name, values, expected) => {
  expect(called(name, values.map(constant))).toBe(expected);
});

it.each([
  ['DATEADD', ['MONTH', 1, '20240131'], '2024-02-29'],
  ['DATEADD', ['yy', -1, '20240229'], '2023-02-28'],
  ['DATEDIFF', ['day', '20240131', '20240201'], '1'],
  ['DATEDIFF', ['mm', '20240131', '20240201'], '1'],
  ['DATEPART', ['quarter', '20240501'], '2'],
  ['DATETRUNC', ['quarter', '20240517'], '2024-04-01'],
  ['DATETRUNC', ['year', '20240517'], '2024-01-01'],
  ['DATETRUNC', ['week', '20240517'], '{?}'],
  ['DATENAME', ['month', '20240501'], 'May'],
] as const)('%s(%j) is %s', (name, [part, ...values], expected) => {
  const all = [Text.hole(part), ...values.map(constant)];
  expect(
    called(name, all, [part])?.replace(/^(\w{3} +\d+ \d{4}).*/, (day) =>
      new Date(`${day.slice(0, 11)} UTC`).toISOString().slice(0, 10),
    ),
  ).toBe(expected);
});

it('knows whose number an id is, in the own database', () => {
  const id = (name: string) =>
    callFunction({ name: 'OBJECT_ID', written: [], hole: () => Text.hole('?') }, [Text.known(name)]);
  expect(called('OBJECT_NAME', [id('dbo.T')])).toBe('T');
  expect(called('OBJECT_NAME', [id('Sales.dbo.T')])).toBe('{?}');
  expect(called('OBJECT_NAME', [id('dbo.T'), numberOf(5)])).toBe('{?}');
  expect(called('OBJECT_ID', [Text.hole('@name')])).toBe('{?}');
});

it('keeps what is known around a hole', () => {
  const text = Text.known(',a').followedBy(Text.hole('@b'));
  expect(called('STUFF', [text, numberOf(1), numberOf(1), Text.empty])).toBe('a{@b}');
  expect(called('REPLACE', [text, Text.known('a'), Text.hole('@c')])).toBe(',{@c}{@b}');
  expect(called('QUOTENAME', [Text.hole('@b')])).toBe('[{@b}]');
  expect(called('LEFT', [text, numberOf(2)])).toBe(',a');
  expect(called('LEFT', [text, numberOf(3)])).toBe('{?}');
  const ends = text.followedBy(Text.known(', '));
  expect(called('LEFT', [ends, Text.hole('LEN(@x) - 1')], ['@x', 'LEN(@x) - 1'])).toBe(',a{@b}');
});

it('takes off what TRIM says, at the end that it says', () => {
  const trimmed = (lead: string, text: Text) =>
    asText(
      callFunction({ name: 'TRIM', written: [], lead: () => lead, hole: () => Text.hole('?') }, [
        Text.known('0'),
        text,
      ]),
    )?.readable;
  expect(trimmed('LEADING', Text.known('010'))).toBe('10');
  expect(trimmed('trailing', Text.known('010'))).toBe('01');
  expect(trimmed('BOTH', Text.known('0').followedBy(Text.hole('@a')))).toBe('{@a}');
});

it('begins a part of a time as a time, and of a day as a day', () => {
  const begins = (dayOnly: boolean) => {
    const value: Constant = { kind: 'date', value: Date.UTC(2024, 4, 17, 5), dayOnly };
    const call = { name: 'DATETRUNC', written: ['day', '@d'], hole: () => Text.hole('?') };
    return callFunction(call, [Text.known('day'), value]);
  };
  const begun = Date.UTC(2024, 4, 17);
  expect([true, false].map(begins)).toEqual([true, false].map((dayOnly) => ({ kind: 'date', value: begun, dayOnly })));
});

it('leaves JSON that is nested without end alone', () => {
  const deep = Text.known('['.repeat(50_000) + ']'.repeat(50_000));
  expect(called('JSON_QUERY', [deep, Text.known('$')])).toBe('{?}');
});
