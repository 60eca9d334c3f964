import { expect, it } from 'vitest';
import { parseScript } from '../../parse/parse.ts';
import { Source } from '../../text/source.ts';
import { emptyWith } from './emptiness.ts';

it.each([
  ["ISNULL(LTRIM(@x), '')", '@x'],
  ["(COALESCE((@x), N' ', ''))", '@x'],
  ['TRIM(@x)', '@x'],
  ["ISNULL(@x, N'a')", "ISNULL(@x, N'a')"],
  ["COALESCE(@x, '', 'a')", "COALESCE(@x, '', 'a')"],
  ['ISNULL(@x, 0)', 'ISNULL(@x, 0)'],
  ['ISNULL(@x, @y)', 'ISNULL(@x, @y)'],
  ['UPPER(@x)', 'UPPER(@x)'],
])('%s is empty where %s is', (expression, where) => {
  const source = new Source('', `SET @y = ${expression}`);
  const [statement] = parseScript(source).script.batches.flatMap(({ statements }) => statements);
  if (statement?.kind !== 'SetVariableStatement' || !statement.value) throw new Error(source.text);
  expect(source.slice(emptyWith(statement.value, source))).toBe(where);
});
