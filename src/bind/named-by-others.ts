import { countWords, wordsIn } from '../text/word.ts';

/** What makes tables: its words. */
interface Maker {
  readonly words: string;
}

/** Whether tables that modules make are named by anything else: one that only its makers name is nothing to the others. */
export class NamedByOthers {
  readonly #names: ReadonlySet<string>;
  readonly #all: ReadonlyMap<string, number>;
  readonly #ofMakers = new Map<Maker, ReadonlyMap<string, number>>();

  /** `names`: the last parts of the tables' names. `texts`: all there are. */
  constructor(names: readonly string[], texts: readonly string[]) {
    // Only what is one word can be told from what stands around it.
    this.#names = new Set(names.map(lower).filter((name) => wordsIn(name)[0] === name));
    this.#all = countWords(this.#names, texts);
  }

  /** Where that cannot be told it is: what is not looked for is not found as often as its makers have it. */
  has(name: string, makers: ReadonlySet<Maker>): boolean {
    const key = lower(name);
    const own = [...makers].reduce((sum, maker) => sum + (this.#ofMaker(maker).get(key) ?? 0), 0);
    return this.#all.get(key) !== own;
  }

  #ofMaker(maker: Maker): ReadonlyMap<string, number> {
    let counts = this.#ofMakers.get(maker);
    if (!counts) {
      counts = countWords(this.#names, [maker.words]);
      this.#ofMakers.set(maker, counts);
    }
    return counts;
  }
}

function lower(name: string): string {
  return name.toLowerCase();
}
