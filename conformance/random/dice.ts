/** The choices that a random text is made of; the same seed makes the same ones. */
export class Dice {
  readonly #random: () => number;
  #names = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** True that often: 0.25 is once in four. */
  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  /** So many different ones, in any order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      return left.splice(this.whole(0, left.length - 1), 1)[0]!;
    });
  }

  /** One of the makers, each as often as its weight says. */
  weighed<T>(makers: readonly (readonly [weight: number, make: () => T])[]): T {
    let at = this.#random() * makers.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of makers) {
      at -= weight;
      if (at < 0) return make();
    }
    return makers.at(-1)![1]();
  }

  /** A name that nothing else has. */
  name(kind: string): string {
    return `${kind}${++this.#names}`;
  }

  number(): string {
    return String(this.whole(0, 99));
  }
}
