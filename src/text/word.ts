/**
 * A character that goes on with a word, as part of a regular expression: letters, digits and `_@#$`; beyond ASCII all that is no
 * space, as the scanner has it.
 */
export const wordPart = '[^\\0-"%-/:-?[-^`{-\\x7f\\s]';

const words = new RegExp(`${wordPart}+`, 'g');
const variables = new RegExp(`@${wordPart}+`, 'g');
const locals = new RegExp(`(?:@@?|##?)${wordPart}+`, 'g');

/** All words of a text, also those in its strings and comments. */
export function wordsIn(text: string): readonly string[] {
  return text.match(words) ?? [];
}

/** The words that may name a variable: `@a`. */
export function variablesIn(text: string): readonly string[] {
  return text.match(variables) ?? [];
}

/** The words that may name a variable, a table variable or a temp table: `@a`, `#t`. */
export function localNamesIn(text: string): readonly string[] {
  return text.match(locals) ?? [];
}

/**
 * How often texts have each of these words, also in their strings and comments, whether in capitals or not; `words` are in small
 * letters. Looking for a few is many times as fast as looking at all words of a text.
 */
export function countWords(words: ReadonlySet<string>, texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map([...words].map((word) => [word, 0]));
  if (words.size === 0) return counts;
  const any = [...words].map((word) => word.replaceAll('$', '\\$')).join('|');
  const wanted = new RegExp(`(?<!${wordPart})(?:${any})(?!${wordPart})`, 'gi');
  for (const text of texts) {
    for (const found of text.match(wanted) ?? []) {
      const word = found.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** A text with one blank for each run of blanks and line ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
