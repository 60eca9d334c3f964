import { describe, expect, it } from 'vitest';
import { lineOf } from './references.ts';
import { previewLines } from './search-preview.ts';
import { highlighter, parseSearchQuery, phrasePattern } from './search-query.ts';

const preview = (text: string, q: string, most = 3) =>
  previewLines(text, highlighter(parseSearchQuery(q))!, most).map(({ line, text: shown, highlights }) => {
    let marked = shown;
    for (const [start, end] of highlights.toReversed())
      marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
    return `${line}: ${marked}`;
  });

describe('a query', () => {
  it('is words, all in lower case and once', () =>
    expect(parseSearchQuery('Load customer LOAD').words).toEqual(['load', 'customer']));
  it('has phrases where more than a word is quoted', () =>
    expect(parseSearchQuery('"left join" "T" x')).toEqual({
      words: ['left', 'join', 't', 'x'],
      phrases: ['left join'],
    }));
  it('takes a lone quotation mark for nothing', () => expect(parseSearchQuery('"a b').phrases).toEqual([]));
});

it('a phrase finds a name however it is bracketed', () => {
  const pattern = new RegExp(phrasePattern('from dbo.Orders'), 'i');
  for (const text of ['FROM dbo.Orders', 'from\n  [dbo].[Orders]', 'FROM "dbo" . "orders"'])
    expect(text).toMatch(pattern);
  expect('FROM dboxOrders').not.toMatch(pattern);
});

it('a phrase is no pattern of its own', () => {
  for (const text of ['a(b', '[a-z]', '\\d', 'x|y', '$(var)', 'a{2}'])
    expect(`... ${text} ...`).toMatch(new RegExp(phrasePattern(text)));
});

describe('a preview', () => {
  const text = 'CREATE PROC p AS\n\tSELECT a\n\tFROM dbo.Orders o\n\tJOIN dbo.Lines l ON l.OrderId = o.Id\n';
  it('marks what was found, without the indentation', () =>
    expect(preview(text, 'lines')).toEqual(['4: JOIN dbo.«Lines» l ON l.OrderId = o.Id']));
  it('prefers lines with more of the words', () =>
    expect(preview(text, 'dbo lines', 1)).toEqual(['4: JOIN «dbo».«Lines» l ON l.OrderId = o.Id']));
  it('marks the part of a phrase that is in its line', () =>
    expect(preview(text, '"orders o join"')).toEqual(['3: FROM dbo.«Orders o»']));
  it('cuts a long line around the first match', () => {
    const [line] = preview(`${'x '.repeat(5000)}needle${' y'.repeat(5000)}`, 'needle');
    expect(line!.length).toBeLessThan(220);
    expect(line).toContain('«needle»');
  });
  it('marks no more than it shows, where half a million words match', () => {
    const [line] = preview('a '.repeat(500_000), 'a');
    expect(line!.replaceAll('«a»', '')).toMatch(/^1: \s*…?\s*$/);
    expect(line!.length).toBeLessThan(1000);
  });
});

it('a reference shows its line', () => {
  const marked = (text: string, start: number, end: number) => {
    const { text: line, highlight } = lineOf(text, start, end);
    return `${line.slice(0, highlight[0])}«${line.slice(...highlight)}»${line.slice(highlight[1])}`;
  };
  expect(marked('a\r\n  b c  \r\nd', 7, 8)).toBe('b «c»');
  expect(marked('', 0, 0)).toBe('«»');
  expect(marked('a [x\r\ny] b', 2, 8)).toBe('a «[x»');
  const long = marked(`${'x'.repeat(1000)} HERE ${'y'.repeat(1000)}`, 1001, 1005);
  expect(long).toMatch(/^x+ «HERE» y+$/);
  expect(long.length).toBeLessThanOrEqual(202);
});
