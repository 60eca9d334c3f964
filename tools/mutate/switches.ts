/** What instrumented code asks, under `globalThis.mutants`: which mutant is on, and what it does then. */
export class Switches {
  /** The mutant that is on; 0 where the code is as it was written. */
  active = 0;
  /** Where the code comes by while this is set: whether the mutant would have made a difference there. */
  seen: Map<number, boolean> | undefined;
  /** Rounds of loops that are left to this trial; before the first, while modules are loaded, nobody counts them. */
  rounds = Number.POSITIVE_INFINITY;

  /** True where the mutant is on. */
  on(id: number): boolean {
    return this.active === id;
  }

  /** As {@link on}, for a mutant that makes a difference wherever the code comes by. */
  is(id: number): boolean {
    this.#comesBy(id, true);
    return this.active === id;
  }

  /** The value of a condition, in whose place `true` or `false` may stand. */
  decision(always: number, never: number, value: unknown): unknown {
    this.#comesBy(always, !value);
    this.#comesBy(never, Boolean(value));
    return value;
  }

  /** A value in whose place another one may stand. `truth`: nothing else of them matters. */
  value(id: number, value: unknown, other: unknown, truth = false): unknown {
    this.#comesBy(id, truth ? !value !== !other : value !== other);
    return value;
  }

  #comesBy(id: number, differs: boolean): void {
    this.seen?.set(id, differs || this.seen.get(id) === true);
  }

  /** A comparison or sum with its neighbour in place of its operator where the mutant is on. */
  binary(id: number, operator: string, left: number, right: number): unknown {
    const result = operators[operator]!(left, right);
    const other = operators[neighbours.get(operator)!]!(left, right);
    return this.on(id) ? other : this.value(id, result, other);
  }

  /** An entry of a map: a function that does nothing where the mutant is on. */
  entry<T>(id: number, value: T): T {
    if (typeof value !== 'function') return value;
    return ((...words: unknown[]) => (this.is(id) ? undefined : value(...words))) as T;
  }

  /** Called by every round of every loop. @throws where a mutant has made one endless. */
  round(): void {
    if (this.rounds-- <= 0) throw new Error('endless');
  }
}

/** The operator that a slip of the hand would have written. */
export const neighbours: ReadonlyMap<string, string> = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['+', '-'],
  ['-', '+'],
]);

const operators: Readonly<Record<string, (a: number, b: number) => unknown>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
};
