/** Modules that a thread takes at a time. */
const handful = 16;

/** The places of an estate's modules, handed out a few at a time: a thread that is free takes the next and asks nobody. */
export class Handfuls {
  /** What another thread makes its own of. */
  readonly shared: SharedArrayBuffer;
  readonly #next: Int32Array;
  readonly #total: number;

  constructor(total: number, shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#next = new Int32Array(shared);
    this.#total = total;
  }

  /** Ends when nothing is left for any thread. */
  *[Symbol.iterator](): Generator<{ readonly from: number; readonly to: number }> {
    for (;;) {
      const from = Atomics.add(this.#next, 0, handful);
      if (from >= this.#total) return;
      yield { from, to: Math.min(from + handful, this.#total) };
    }
  }

  /** No thread takes any more. */
  stop(): void {
    Atomics.store(this.#next, 0, this.#total);
  }
}
