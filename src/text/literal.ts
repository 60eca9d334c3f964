import type { Span } from './span.ts';

/**
 * The text inside of a string literal, each character where it stands in `text`, blanks and line ends in front of it: what is
 * read out of it has the places of the text around. Two quotes for one leave a blank outside of the string that they begin or end:
 *
 *     N'SELECT ''a'' AS x'
 *       SELECT  'a'  AS x
 */
export function literalInPlace(text: string, literal: Span): string {
  const { start } = insideOf(text, literal);
  return blanked(text.slice(0, start)) + unfolded(text, literal);
}

/** Where the text of a literal stands, between its quotes. */
export function insideOf(text: string, { start, end }: Span): Span {
  return { start: start + (/^[nN]/.test(text.charAt(start)) ? 2 : 1), end: end - 1 };
}

/** The text of a literal by itself, as {@link literalInPlace} has it. */
export function unfolded(text: string, literal: Span): string {
  const { start, end } = insideOf(text, literal);
  const quote = text.charAt(start - 1);
  let inside = false;
  return text.slice(start, end).replace(quote === '"' ? /"+/g : /'+/g, (doubled) => {
    const quotes = quote.repeat(doubled.length / 2);
    const blanks = ' '.repeat(doubled.length - quotes.length);
    const placed = inside ? quotes + blanks : blanks + quotes;
    if (quotes.length % 2 === 1) inside = !inside;
    return placed;
  });
}

/** Nothing but the line ends of a text, each in its place. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
