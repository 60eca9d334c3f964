import { type Figure, share } from './figure.ts';

/** One place where the two sides do not say the same. */
export interface Difference {
  /** A module, a batch, a view's column, a damaged batch. */
  readonly where: string;
  /** What the oracle says and Headwater does not. */
  readonly missing: readonly string[];
  /** What Headwater says and the oracle does not. */
  readonly extra: readonly string[];
}

/** Sets compared one by one: how many are equal, and how much of what they hold is on both sides. */
export class Score {
  readonly differences: Difference[] = [];
  #units = 0;
  #both = 0;
  #ours = 0;
  #theirs = 0;

  add(where: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
    const missing = [...theirs].filter((one) => !ours.has(one)).toSorted();
    const extra = [...ours].filter((one) => !theirs.has(one)).toSorted();
    this.#units++;
    this.#both += ours.size - extra.length;
    this.#ours += ours.size;
    this.#theirs += theirs.size;
    if (missing.length + extra.length > 0) this.differences.push({ where, missing, extra });
  }

  get isEmpty(): boolean {
    return this.#units === 0;
  }

  get exact(): Figure {
    return share(this.#units - this.differences.length, this.#units);
  }

  get precision(): Figure {
    return share(this.#both, this.#ours);
  }

  get recall(): Figure {
    return share(this.#both, this.#theirs);
  }
}
