import type { ObjectUse } from '../../bind/bound/statement.ts';
import type { Span } from '../../text/span.ts';

/** Where a text reads what objects, to be found by a part of it. */
export class ReadPlaces {
  readonly #uses: readonly ObjectUse[];
  #sorted: readonly ObjectUse[] | undefined;

  constructor(uses: readonly ObjectUse[]) {
    this.#uses = uses;
  }

  /** In the order of the text. */
  *within({ start, end }: Span): Iterable<ObjectUse> {
    this.#sorted ??= this.#uses.filter(({ kind }) => kind === 'read').toSorted((a, b) => a.start - b.start);
    const sorted = this.#sorted;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let use = sorted[low]; use && use.start < end; use = sorted[++low]) yield use;
  }
}
