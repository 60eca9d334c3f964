/** What instrumented code asks, under `globalThis.mutants`: which mutant is on, and what it does then. */
export class Switches {
  /** The mutant that is on; 0 where the code is as it was written. */
  active = 0;
  /** Where the code comes by while this is set: whether the mutant would have made a difference there. */
  seen: Map<number, boolean> | undefined;
  /** Rounds of loops that are left to this trial. */
  rounds = 0;

  /** True where the mutant is on. */
  is(id: number, differs = true): boolean {
    this.seen?.set(id, differs || this.seen.get(id) === true);
    return this.active === id;
  }

  /** A condition, or `true` or `false` in its place. */
  decision(always: number, never: number, value: unknown): unknown {
    if (this.is(always, !value)) return true;
    return this.is(never, Boolean(value)) ? false : value;
  }

  /** A value, or another one in its place where the mutant is on. `truth`: nothing else of them matters. */
  instead(id: number, value: unknown, other: unknown, truth = false): unknown {
    return this.is(id, truth ? !value !== !other : value !== other) ? other : value;
  }

  /** A comparison or sum with its neighbour in place of its operator where the mutant is on. */
  binary(id: number, operator: string, left: number, right: number): unknown {
    const result = operators[operator]!(left, right);
    return this.instead(id, result, operators[neighbours.get(operator)!]!(left, right));
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
