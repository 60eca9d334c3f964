import type { OpenWrite } from '../call/summary.ts';
import { joined } from './flow.ts';

/** How many were found and changed: what comes behind it is of later. */
export interface OpenMark {
  readonly found: number;
  readonly changed: number;
  /** How often one was found again. */
  readonly again: number;
}

/** What one was, before a change made another one of it. */
interface Changed {
  readonly at: number;
  readonly write: OpenWrite;
}

/** A branch that does not lead to what is traced now. */
interface Aside {
  /** What was found in it, from place to place. */
  readonly from: number;
  readonly to: number;
  /** What it changed of all that was there before: here it still is as it was, until it is changed here too. */
  kept: readonly Changed[];
}

/**
 * Writes whose source is a temp table of a caller. One that comes by several calls is one: told anew by each it would be told as
 * often as there are ways through the procedures, which are more than anybody counts.
 */
export class OpenWrites {
  /** In the order in which they were found: marks count them. */
  readonly #list: OpenWrite[] = [];
  /** Where each stands in the list. */
  readonly #places = new Map<string, number>();
  #again = 0;
  /** When each was found last, of those that were found again: by where it stands. */
  readonly #lastFound = new Map<number, number>();
  readonly #changed: Changed[] = [];
  readonly #aside: Aside[] = [];

  get list(): readonly OpenWrite[] {
    return this.#list;
  }

  add(write: OpenWrite): void {
    const key = keyOf(write);
    const place = this.#places.get(key);
    const known = place === undefined || this.#isAside(place) ? undefined : this.#list[place]!;
    // Renamed in between, it is another one.
    if (known && known.place.object.id === write.place.object.id) {
      this.#list[place!] = { ...known, flow: joined(known.flow, write.flow) };
      this.#lastFound.set(place!, ++this.#again);
    } else {
      this.#places.set(key, this.#list.length);
      this.#list.push(write);
    }
  }

  mark(): OpenMark {
    return { found: this.#list.length, changed: this.#changed.length, again: this.#again };
  }

  /** What was found and changed since then is of the other branch: nothing changes it here, until {@link takeBack}. */
  setAside(since: OpenMark): void {
    const kept = this.#changed.slice(since.changed).filter(({ at }) => at < since.found);
    this.#aside.push({ from: since.found, to: this.#list.length, kept });
  }

  takeBack(): void {
    this.#aside.pop();
  }

  /** Each that was found `since` then as `change` makes it; what is added later under the old name is another one. */
  changeEach(change: (write: OpenWrite) => OpenWrite, since: OpenMark = { found: 0, changed: 0, again: 0 }): void {
    const isSince = (at: number) => at >= since.found || (this.#lastFound.get(at) ?? 0) > since.again;
    const here = [...this.#list.entries()].filter(([at]) => isSince(at) && !this.#isAside(at));
    for (const [at, write] of here) {
      const changed = change(write);
      if (changed === write) continue;
      this.#changed.push({ at, write });
      this.#list[at] = changed;
    }
    for (const aside of this.#aside) {
      const changed = aside.kept.filter(({ write }) => change(write) !== write);
      aside.kept = aside.kept.filter((one) => !changed.includes(one));
      this.#changed.push(...changed);
      this.#list.push(...changed.map(({ write }) => change(write)));
    }
  }

  #isAside(at: number): boolean {
    return this.#aside.some(({ from, to }) => from <= at && at < to);
  }
}

function keyOf({ place, through, evidence, origin }: OpenWrite): string {
  const { module, start, end } = evidence;
  return `${place.object.id} ${through.id} ${module} ${start} ${end} ${origin} ${place.column}`;
}
