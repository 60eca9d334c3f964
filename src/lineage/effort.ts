/** After so many changes of worlds, so many worlds are followed. */
const patience = [
  { changes: 2500, worlds: 16 },
  { changes: 7500, worlds: 6 },
  { changes: 15_000, worlds: 1 },
] as const;

/** All calls of a module together. */
const mostOfCalls = 10_000;

/** So many letters of text that are read take as long as a change of one world. */
const lettersOfOneChange = 1000;
/** Letters that are parsed, bound and traced, and what that takes however few they are. */
const lettersCalledOfOneChange = 100;
const changesOfOneCall = 10;

/** What was followed in a module, or in a procedure as one calls it and in all that it calls in turn: its cost has an end. */
export class Effort {
  readonly #caller: Effort | undefined;
  #changes = 0;
  #ofCalls = 0;

  constructor(caller?: Effort) {
    this.#caller = caller;
  }

  /** For a call with known values. A module gives each its own; what is called shares that with what it calls. */
  ofCall(): Effort {
    return this.#caller ? this : new Effort(this);
  }

  /** Whether further calls with known values are followed. */
  get mayCall(): boolean {
    if (this.#caller) return this.most > 1 && this.#caller.mayCall;
    return this.#ofCalls <= mostOfCalls;
  }

  /** Counts what is done world by world. */
  spend(worlds: number): void {
    this.#changes += worlds;
    if (this.#caller) this.#caller.#ofCalls += worlds;
  }

  /** Counts a text of dynamic SQL, by its letters. */
  read(letters: number): void {
    this.spend(letters / lettersOfOneChange);
  }

  /** Counts a procedure that is traced anew as it is called, by its letters. */
  call(letters: number): void {
    this.spend(changesOfOneCall + letters / lettersCalledOfOneChange);
  }

  /** So much that loops are no longer followed round by round. */
  get hurried(): boolean {
    return this.#changes > patience[0].changes;
  }

  /** How many worlds are followed: the fewer, the more was followed before. */
  get most(): number {
    return patience.findLast(({ changes }) => this.#changes > changes)?.worlds ?? Number.POSITIVE_INFINITY;
  }
}
