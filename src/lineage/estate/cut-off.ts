// A log keeps the beginning of a long text: sys.dm_pdw_exec_requests 4,000 characters of it. What is left says no less which
// statement of a module ran.
// https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-pdw-exec-requests-transact-sql
import { type CatalogObject, ownWords } from '../../catalog/catalog.ts';
import { scan, type Tokens } from '../../parse/scanner.ts';
import { isValue, wordOf } from './normalised-text.ts';

/** Of a text of which nothing is to be said, only so many characters show that it may go on. */
export const keptCharacters = 4000;

/** With fewer words a text may be called like the beginning of another by chance. */
const leastWords = 20;

/** By how many of their first words texts are found. */
const leading = 12;

/** Where a module's text goes on as a logged one begins. */
export interface Beginning {
  readonly module: string;
  /** Where the statement begins in the module's text. */
  readonly start: number;
}

/** The words of a text, as they compare: small letters, `?` for a value. */
class Words {
  readonly #text: string;
  readonly tokens: Tokens;

  constructor(text: string) {
    this.#text = text;
    this.tokens = scan(text);
  }

  at(i: number): string {
    const { kinds, starts, ends } = this.tokens;
    return isValue(kinds[i]!) ? '?' : wordOf(kinds[i]!, this.#text.slice(starts[i], ends[i]));
  }

  from(i: number, count: number): string {
    return Array.from({ length: count }, (_, n) => this.at(i + n)).join(' ');
  }
}

/** Of each text that is the beginning of a module's statement: where those are. The last word is not whole. */
export function beginningsIn<Text extends { readonly text: string }>(
  modules: Iterable<CatalogObject>,
  texts: readonly Text[],
): ReadonlyMap<Text, readonly Beginning[]> {
  const waiting = new Map<string, { readonly text: Text; readonly words: Words; readonly count: number }[]>();
  const kinds = new Set<number>();
  for (const text of texts) {
    const words = new Words(text.text);
    const count = words.tokens.count - 1;
    if (count < leastWords) continue;
    kinds.add(words.tokens.kinds[0]!);
    const key = words.from(0, leading);
    const same = waiting.get(key);
    if (same) same.push({ text, words, count });
    else waiting.set(key, [{ text, words, count }]);
  }
  const found = new Map<Text, Beginning[]>();
  if (waiting.size === 0) return found;
  for (const { id, definition } of modules) {
    if (!definition) continue;
    const words = new Words(ownWords(definition));
    const { tokens } = words;
    for (let i = 0; i + leastWords < tokens.count; i++) {
      if (!kinds.has(tokens.kinds[i]!)) continue;
      for (const { text, words: logged, count } of waiting.get(words.from(i, leading)) ?? []) {
        if (i + count >= tokens.count || !goesOn(logged, count, words, i)) continue;
        const place = { module: id, start: (definition.start ?? 0) + tokens.starts[i]! };
        const known = found.get(text);
        if (known) known.push(place);
        else found.set(text, [place]);
      }
    }
  }
  return found;
}

function goesOn(logged: Words, count: number, words: Words, from: number): boolean {
  for (let i = leading; i < count; i++) if (logged.at(i) !== words.at(from + i)) return false;
  return true;
}
