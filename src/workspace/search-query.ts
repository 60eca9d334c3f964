import { wordsOf } from './words.ts';

/** What a person typed into the search box. */
export interface SearchQuery {
  /** Distinct words in lower case, every one of which an object must have. */
  readonly words: readonly string[];
  /** Texts in quotation marks: their words must stand side by side in the SQL. */
  readonly phrases: readonly string[];
}

/** More words than that make no search better, only slower. */
const mostWords = 10;

/** `customer "left join"` → the words customer, left, join and the phrase left join. */
export function parseSearchQuery(q: string): SearchQuery {
  const phrases = [...q.matchAll(/"([^"]+)"/g)]
    .map((match) => match[1]!.trim())
    .filter((phrase) => /\W/u.test(phrase) && wordsOf(phrase).length > 0);
  const words = new Set(wordsOf(q).map((word) => word.toLowerCase()));
  return { words: [...words].slice(0, mostWords), phrases };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A pattern for a phrase, for RE2 and JavaScript alike, to be matched without regard to case: any white space stands for
 * any other, and names may be bracketed or quoted, so that `dbo.Orders` finds `[dbo].[Orders]`.
 */
export function phrasePattern(phrase: string): string {
  return phrase
    .split(/\s+/)
    .map((run) => (run.includes('.') ? '[\\["]?' : '') + run.split('.').map(escaped).join('[\\]"]?\\s*\\.\\s*[\\["]?'))
    .join('\\s+');
}

/** Finds the words and phrases of a query in a text, for highlighting. Undefined for a query without any. */
export function highlighter({ words, phrases }: SearchQuery): RegExp | undefined {
  const inPhrases = new Set(phrases.flatMap((phrase) => wordsOf(phrase).map((word) => word.toLowerCase())));
  const alone = words.filter((word) => !inPhrases.has(word)).sort((a, b) => b.length - a.length);
  const alternatives = [...phrases.map(phrasePattern), ...alone.map(escaped)];
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'gi');
}
