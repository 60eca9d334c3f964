// https://learn.microsoft.com/sql/t-sql/language-elements/goto-transact-sql
import { partsOf } from '../../bind/bound/parts.ts';
import type { BoundJump, BoundLabel, BoundStatement } from '../../bind/bound/statement.ts';
import { generalised } from '../constant/generalised.ts';
import { World } from '../constant/world.ts';
import type { Tracer } from '../tracer.ts';
import { joinedStates, longestChain, State } from './state.ts';

/** So many rounds of a loop of GOTOs are followed one by one, in so many ways. */
const followedRounds = 16;

/** What still changes behind so many rounds is not known. */
const maxRounds = 32;

/** The GOTOs of one text: what is held where one stands is held at its label as well. */
export class Jumps {
  /** Where the labels stand, by their keys. */
  readonly #labels: ReadonlyMap<string, number>;
  /** What was held at the GOTOs to each label. */
  readonly #carried = new Map<string, State>();
  /** Labels that a GOTO behind them leads back to. */
  readonly #loops = new Set<string>();
  /** The ways that its GOTOs led back to a label, by the keys of their worlds. */
  readonly #ways = new Map<string, Set<string>>();
  #grown = false;
  #rounds = 0;

  constructor(body: readonly BoundStatement[]) {
    this.#labels = new Map(labelsOf(body).map(({ label, start }) => [label, start]));
  }

  /** Whether a GOTO has led back with something new since this was asked last: then the text has to be gone through again. */
  takeGrown(): boolean {
    const grown = this.#grown;
    this.#grown = false;
    this.#rounds++;
    return grown;
  }

  jump({ label, start }: BoundJump, state: State): void {
    const at = label === undefined ? undefined : this.#labels.get(label);
    if (label === undefined || at === undefined) return;
    const known = this.#carried.get(label);
    const carried = known ? joinedStates(known, state) : new State(state);
    this.#carried.set(label, carried);
    if (at > start) return;
    const isNewWay = this.#addWays(label, state.worlds.list);
    if (isNewWay || !known || !this.#loops.has(label) || carried.flowing > known.flowing) this.#grown = true;
    this.#loops.add(label);
  }

  #addWays(label: string, worlds: readonly World[]): boolean {
    const ways = this.#ways.get(label) ?? new Set();
    this.#ways.set(label, ways);
    const before = ways.size;
    for (const { key } of worlds) ways.add(key);
    return ways.size > before;
  }

  /** What is held at a label: what comes to it from above, and what its GOTOs carry there. */
  land({ label }: BoundLabel, tracer: Tracer): void {
    const carried = this.#carried.get(label);
    if (!carried) return;
    tracer.state = tracer.ended ? new State(carried) : joinedStates(tracer.state, carried);
    tracer.ended = false;
    const { sampled, list } = tracer.state.worlds;
    if (this.#loops.has(label)) tracer.state.worlds = { list: this.#goingRound(list), sampled };
  }

  /** Of a loop that goes round too often, what differs between its rounds is not known. */
  #goingRound(worlds: readonly World[]): readonly World[] {
    const [first, ...others] = worlds;
    if (!first || (this.#rounds < followedRounds && worlds.length <= followedRounds)) return worlds;
    return [this.#rounds < maxRounds ? generalised(first, others) : new World()];
  }
}

/** Traces a text, and again as long as a GOTO leads back with something new. */
export function traceWithJumps(body: readonly BoundStatement[], tracer: Tracer): void {
  const jumps = new Jumps(body);
  const outer = tracer.jumps;
  tracer.jumps = jumps;
  const before = tracer.state;
  for (let rounds = 0; rounds === 0 || (jumps.takeGrown() && rounds < longestChain); rounds++) {
    tracer.state = new State(before);
    tracer.ended = false;
    tracer.trace(body, tracer);
  }
  tracer.jumps = outer;
}

function labelsOf(body: readonly BoundStatement[]): BoundLabel[] {
  return body.flatMap((statement) =>
    statement.kind === 'Label' ? [statement] : partsOf(statement).flatMap((part) => labelsOf(part)),
  );
}
