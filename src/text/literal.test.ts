import { describe, expect, it } from 'vitest';
import { literalInPlace } from './literal.ts';

const inPlace = (text: string) => literalInPlace(text, { start: text.search(/N?'/), end: text.length });

describe('literalInPlace', () => {
  it.each([
    ["EXEC N'SELECT 1'", '       SELECT 1'],
    ["'a ''b'' c'", " a  'b'  c"],
    ["'a '''' b'", " a   '' b"],
    ["'a ''b''''c'' d'", " a  'b''  c'  d"],
    ["'a '''''''' b'", " a     '''' b"],
    ["''", ' '],
    ["N'it''''s'", "  it  ''s"],
  ])('%s → %s', (text, expected) => {
    expect(inPlace(text)).toBe(expected);
  });

  it('keeps every character in its place', () => {
    const text = "x = 'SELECT ''it''''s'' FROM dbo.T'";
    const placed = inPlace(text);
    expect(placed.indexOf('dbo.T')).toBe(text.indexOf('dbo.T'));
    expect(placed.length).toBe(text.length - 1);
  });

  it('takes off double quotes where they mark a string', () => {
    expect(literalInPlace(`x "SELECT ""a"" 'b'"`, { start: 2, end: 20 })).toBe(`   SELECT  "a"  'b'`);
  });
});
