import type { Span } from './span.ts';

/**
 * The text inside of a string literal, each character where it stands in `text`, blanks and line ends in front of it: what is
 * read out of it has the places of the text around. Two quotes for one leave a blank outside of the string that they begin or end:
 *
 *     N'SELECT ''a'' AS x'
 *       SELECT  'a'  AS x
 */
export function literalInPlace(text: string, { start, end }: Span): string {
  const begin = start + (/^[nN]/.test(text.charAt(start)) ? 2 : 1);
  const quote = text.charAt(begin - 1);
  let inside = false;
  const content = text.slice(begin, end - 1).replace(quote === '"' ? /"+/g : /'+/g, (doubled) => {
    const quotes = quote.repeat(doubled.length / 2);
    const blanks = ' '.repeat(doubled.length - quotes.length);
    const placed = inside ? quotes + blanks : blanks + quotes;
    if (quotes.length % 2 === 1) inside = !inside;
    return placed;
  });
  return text.slice(0, begin).replace(/[^\r\n]/g, ' ') + content;
}
