// https://learn.microsoft.com/sql/t-sql/language-elements/goto-transact-sql
import { partsOf } from '../../bind/bound/parts.ts';
import type { BoundJump, BoundLabel, BoundStatement } from '../../bind/bound/statement.ts';
import { generalised } from '../constant/generalised.ts';
import type { Tracer } from '../tracer.ts';
import { joinedStates, longestChain, State } from './state.ts';

/** The GOTOs of one text: what is held where one stands is held at its label as well. */
export class Jumps {
  /** Where the labels stand, by their keys. */
  readonly #labels: ReadonlyMap<string, number>;
  /** What was held at the GOTOs to each label. */
  readonly #carried = new Map<string, State>();
  /** Labels that a GOTO behind them leads back to. */
  readonly #loops = new Set<string>();
  #grown = false;

  constructor(body: readonly BoundStatement[]) {
    this.#labels = new Map(labelsOf(body).map(({ label, start }) => [label, start]));
  }

  /** Whether a GOTO has led back with something new since this was asked last: then the text has to be gone through again. */
  takeGrown(): boolean {
    const grown = this.#grown;
    this.#grown = false;
    return grown;
  }

  jump({ label, start }: BoundJump, state: State): void {
    const at = label === undefined ? undefined : this.#labels.get(label);
    if (label === undefined || at === undefined) return;
    const known = this.#carried.get(label);
    const carried = known ? joinedStates(known, state) : new State(state);
    this.#carried.set(label, carried);
    if (at > start) return;
    if (!known || !this.#loops.has(label) || carried.flowing > known.flowing) this.#grown = true;
    this.#loops.add(label);
  }

  /** What is held at a label: what comes to it from above, and what its GOTOs carry there. */
  land({ label }: BoundLabel, tracer: Tracer): void {
    const carried = this.#carried.get(label);
    if (!carried) return;
    tracer.state = tracer.ended ? new State(carried) : joinedStates(tracer.state, carried);
    tracer.ended = false;
    const { sampled, list } = tracer.state.worlds;
    const [first, ...others] = list;
    // How often a loop of GOTOs goes round is not followed: what differs between its rounds is not known.
    if (this.#loops.has(label) && first) tracer.state.worlds = { list: [generalised(first, others)], sampled };
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
