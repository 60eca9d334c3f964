import { type Constant, constantKey } from './value.ts';

/** Tells maps of constants apart, and follows from what changed: no map is walked again for one entry. */
export class MapKey {
  readonly #sums: readonly [number, number];

  constructor(sums: readonly [number, number]) {
    this.#sums = sums;
  }

  with(name: string, before: Constant | undefined, after: Constant): MapKey {
    const [a, b] = hashes(`${name}=${constantKey(after)}`);
    const [c, d] = before ? hashes(`${name}=${constantKey(before)}`) : [0, 0];
    return new MapKey([(this.#sums[0] + a - c + limit) % limit, (this.#sums[1] + b - d + limit) % limit]);
  }

  without(name: string, before: Constant): MapKey {
    const [c, d] = hashes(`${name}=${constantKey(before)}`);
    return new MapKey([(this.#sums[0] - c + limit) % limit, (this.#sums[1] - d + limit) % limit]);
  }

  get words(): string {
    return `${this.#sums[0]}.${this.#sums[1]}`;
  }
}

const limit = 2 ** 48;

export const emptyKey = new MapKey([0, 0]);

/** A short word that stands for many. */
export function digest(words: string): string {
  const [a, b] = hashes(words);
  return `${a}.${b}`;
}

/** A whole number below 2^44 that is hardly ever the same for other words. Five hundred of them add up exactly. */
export function summand(words: string): number {
  return Math.floor(hashes(words)[0] / 16);
}

/** Two hashes of words, spread over 48 bits. */
function hashes(words: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995) ^ (b >>> 15);
  }
  return [(a >>> 0) * 65536 + (b >>> 16), (b >>> 0) * 65536 + (a >>> 16)];
}
