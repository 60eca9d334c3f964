// LIKE and PATINDEX of words that are known, compared as most collations do.
// https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql

type Wildcard = 'any' | ((letter: string) => boolean);

/** Longer texts are not looked through. */
const maxLength = 4000;

/** Whether words match a pattern; undefined where that takes too long to say. */
export function isLike(words: string, pattern: string): boolean | undefined {
  if (words.length > maxLength || pattern.length > maxLength) return undefined;
  return matches(words.toLowerCase(), wildcardsOf(pattern.toLowerCase()));
}

/** Where the part of the words that matches `%pattern%` begins, from 1; 0 where none does. */
export function patternIndex(pattern: string, words: string): number | undefined {
  if (words.length > maxLength || pattern.length > maxLength) return undefined;
  const wildcards = wildcardsOf(pattern.toLowerCase());
  const text = words.toLowerCase();
  if (wildcards[0] !== 'any') return matches(text, wildcards) ? 1 : 0;
  const inner = wildcards.slice(wildcards.findIndex((one) => one !== 'any'));
  return text.split('').findIndex((_, at) => matches(text.slice(at), inner)) + 1;
}

/** `%`, `_`, `[a-z]`, `[^0-9]`; any other letter stands for itself. */
function wildcardsOf(pattern: string): Wildcard[] {
  const found: Wildcard[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern[i]!;
    const close = letter === '[' ? pattern.indexOf(']', i + 2) : -1;
    if (letter === '%') found.push('any');
    else if (letter === '_') found.push(() => true);
    else if (close < 0) found.push((other) => other === letter);
    else {
      found.push(setOf(pattern.slice(i + 1, close)));
      i = close;
    }
  }
  return found;
}

function setOf(written: string): (letter: string) => boolean {
  const negated = written.startsWith('^');
  const letters = negated ? written.slice(1) : written;
  const ranges = [...letters.matchAll(/(.)(?:-(.))?/gs)].map(([, from, to]) => [from!, to ?? from!] as const);
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to) !== negated;
}

/** Letter by letter; where that fails, the last `%` takes one letter more. */
function matches(text: string, wildcards: readonly Wildcard[]): boolean {
  let [at, next] = [0, 0];
  let open: { readonly at: number; readonly next: number } | undefined;
  while (at < text.length) {
    const wildcard = wildcards[next];
    if (wildcard === 'any') {
      next++;
      open = { at, next };
    } else if (wildcard?.(text[at]!)) {
      at++;
      next++;
    } else if (open) {
      at = open.at + 1;
      next = open.next;
      open = { at, next };
    } else return false;
  }
  return wildcards.slice(next).every((wildcard) => wildcard === 'any');
}
