import { expect, it } from 'vitest';
import { Source } from '../../text/source.ts';
import { asksForNull } from './asks-for-null.ts';

it.each([
  ["ISNULL(@x, N'a')", true],
  ["COALESCE(@X, 'a', 'b')", true],
  ["COALESCE(@x, '', @y)", true],
  ["ISNULL(@x + 'a', 'b')", true],
  ['@x IS NOT NULL', true],
  ["ISNULL(@x, N'')", false],
  ["coalesce(@x, ' ')", false],
  ["NULLIF(@x, 'a')", false],
  ["SELECT t.isnull, @x, 'a'", false],
  ['LEN(@x)', false],
  ['@y IS NULL', false],
])('%s: %s', (text, isAsked) => {
  const source = new Source('', text);
  const asks = () => asksForNull('@x', source, (name) => name.toLowerCase());
  expect([asks(), asks()]).toEqual([isAsked, isAsked]);
});
