import { setImmediate } from 'node:timers/promises';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Database } from '../duckdb/database.ts';
import { eachWord, partsOf } from './words.ts';

export const searchFields = ['name', 'column', 'ddl'] as const;

/** Texts between two turns of the event loop, so that progress gets out. */
const batch = 2_000;

/**
 * Writes the vocabulary and, for each of its words, the objects that have it in their name, columns or text.
 * Only whole words have postings: parts, prefixes and substrings of a word are found in the vocabulary, which is small.
 */
export async function writeSearchIndex(
  database: Database,
  objects: readonly CatalogObject[],
  textOf: (node: number) => string | undefined,
  onProgress: (done: number) => void,
): Promise<void> {
  const vocabulary = new Vocabulary();
  await database.run('CREATE TEMP TABLE unordered_postings AS FROM postings');
  const postings = await database.appender('unordered_postings');
  for (const [node, object] of objects.entries()) {
    const texts = [[object.schema, object.name], object.columns.map((column) => column.name), [textOf(node) ?? '']];
    for (const [field, list] of texts.entries()) {
      const counts = new Map<number, number>();
      for (const text of list)
        eachWord(text, (word) => {
          const term = vocabulary.termOf(word);
          counts.set(term, (counts.get(term) ?? 0) + 1);
        });
      for (const [term, count] of counts) postings.append(term, node, field, count);
    }
    if (node % batch === batch - 1) {
      onProgress(node / objects.length);
      await setImmediate();
    }
  }
  postings.close();
  const terms = await database.appender('terms');
  for (const { id, term, parts } of vocabulary.terms()) terms.append(id, term, parts);
  terms.close();
  await database.run('INSERT INTO postings FROM unordered_postings ORDER BY term_id, node, field');
  await database.run('DROP TABLE unordered_postings');
}

/** Words by their lower-case form; the parts come from the first spelling that shows any (`CustomerID`, not `CUSTOMERID`). */
class Vocabulary {
  /** By spelling, so that a word seen before costs no new string. */
  readonly #spellings = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #parts: string[] = [];

  termOf(word: string): number {
    const known = this.#spellings.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    let term = this.#terms.get(lower);
    if (term === undefined) {
      term = this.#terms.size;
      this.#terms.set(lower, term);
      this.#parts.push('');
    }
    this.#spellings.set(word, term);
    if (this.#parts[term] === '') {
      const parts = partsOf(word);
      if (parts.length > 1 || (parts.length === 1 && parts[0] !== lower)) this.#parts[term] = ` ${parts.join(' ')} `;
    }
    return term;
  }

  *terms(): Generator<{ id: number; term: string; parts: string }> {
    for (const [term, id] of this.#terms) yield { id, term, parts: this.#parts[id]! };
  }
}
