import type { OpenWrite } from '../call/summary.ts';
import { joined } from './flow.ts';

/**
 * Writes whose source is a temp table of a caller. One that comes by several calls is one: told anew by each it would be told as
 * often as there are ways through the procedures, which are more than anybody counts.
 */
export class OpenWrites {
  readonly #list: OpenWrite[] = [];
  /** Where each stands in the list. */
  readonly #places = new Map<string, number>();

  get list(): readonly OpenWrite[] {
    return this.#list;
  }

  add(write: OpenWrite): void {
    const key = keyOf(write);
    const place = this.#places.get(key);
    const known = place === undefined ? undefined : this.#list[place]!;
    if (known && isOfSameColumn(known, write)) {
      this.#list[place!] = { ...known, flow: joined(known.flow, write.flow) };
    } else {
      this.#places.set(key, this.#list.length);
      this.#list.push(write);
    }
  }

  /** Each as `change` makes it; what is added later under the old name is another one. */
  changeEach(change: (write: OpenWrite) => OpenWrite): void {
    for (const [i, write] of this.#list.entries()) this.#list[i] = change(write);
  }
}

function keyOf({ place, through, evidence, origin }: OpenWrite): string {
  const { module, start, end } = evidence;
  return `${place.object.id} ${through.id} ${module} ${start} ${end} ${origin} ${place.column}`;
}

/** Renamed in between, it is not. */
function isOfSameColumn({ place: known }: OpenWrite, { place }: OpenWrite): boolean {
  return known.object.id === place.object.id && known.column === place.column;
}
