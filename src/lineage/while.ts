import type { BoundWhile } from '../bind/bound/statement.ts';
import { splitAll } from './constant/condition.ts';
import { LoopWorlds } from './constant/loop.ts';
import type { World } from './constant/world.ts';
import { oneWorld, type Worlds } from './constant/worlds.ts';
import { joinedStates, longestChain, State } from './flow/state.ts';
import { splitWorlds } from './split-worlds.ts';
import type { Tracer } from './tracer.ts';

/**
 * Around until nothing new comes: no world that was not seen, and no value that flows further. What is held at a BREAK goes on behind
 * the loop and never round; what is held at its head goes on behind it where the condition can end it.
 */
export function traceWhile(statement: BoundWhile, tracer: Tracer): void {
  const { escaped } = tracer;
  const loop = new Loop(statement, tracer);
  loop.followWays();
  // Where only names are asked for, nothing flows.
  if (tracer.estate.follows === 'data') loop.followFlows();
  loop.leave();
  tracer.escaped = escaped;
}

class Loop {
  readonly #statement: BoundWhile;
  readonly #tracer: Tracer;
  /** The ways that led to it. */
  readonly #arrived: Worlds;
  readonly #worlds: LoopWorlds;
  /** What is held at its head, in any of its rounds. */
  #head: State;
  /** What is held at a BREAK. */
  #broken: State | undefined;
  /** Behind a RETURN no way leads into the body, unless a GOTO does. */
  readonly #unreached: boolean;
  #reached: boolean;
  /** How many rounds have brought nothing, one after the other. */
  #quiet = 0;

  constructor(statement: BoundWhile, tracer: Tracer) {
    const { state, ended, loops } = tracer;
    const { hurried } = tracer.estate.effort;
    const arrived = state.worlds;
    const before = loops.get(statement);
    // Where all ways of the round before lead here again, all that was held then is held now: it need not be found once more, and
    // loops within loops do not go round as often as the product of their rounds.
    const again = before?.arrived.list.every((world) => holds(arrived, world)) ? before.head : undefined;
    this.#statement = statement;
    this.#tracer = tracer;
    this.#arrived = arrived;
    this.#worlds = (hurried && before?.worlds) || new LoopWorlds((worlds) => splitWorlds(statement, worlds, tracer));
    this.#head = again ? joinedStates(state, again) : state;
    this.#unreached = ended;
    this.#reached = !ended;
  }

  /** Round after round with the ways that were not seen. */
  followWays(): void {
    const { effort } = this.#tracer.estate;
    let entering = this.#worlds.enter(this.#arrived, effort.hurried);
    do {
      entering = this.#worlds.enter(this.#goRound(entering), effort.hurried);
    } while (entering.list.length > 0);
  }

  /** What flows has still to go round: each time with the ways of one round, so that what one of them brings stays with it. */
  followFlows(): void {
    const rounds = this.#tracer.estate.effort.hurried ? [this.#worlds.inside] : this.#worlds.rounds;
    for (let gone = 0; this.#quiet < rounds.length && gone < longestChain * rounds.length; gone++) {
      this.#goRound(rounds[gone % rounds.length]!);
    }
  }

  /** Once through the body; the ways that came to its end. */
  #goRound(entering: Worlds): Worlds {
    const tracer = this.#tracer;
    tracer.state = new State(this.#head);
    tracer.state.worlds = entering;
    tracer.escaped = [];
    tracer.trace(this.#statement.body, tracer);
    let next = this.#head;
    for (const { state, jump } of tracer.escaped) {
      if (jump === 'CONTINUE') next = joinedStates(next, state);
      else this.#broken = this.#broken ? joinedStates(this.#broken, state) : state;
      this.#worlds.escape(state.worlds, jump);
    }
    if (!tracer.ended || this.#unreached) next = joinedStates(next, tracer.state);
    this.#reached ||= !tracer.ended || tracer.escaped.length > 0;
    tracer.ended = this.#unreached;
    this.#quiet = next.flowing > this.#head.flowing ? 0 : this.#quiet + 1;
    this.#head = next;
    return tracer.state.worlds;
  }

  /** The state behind it. */
  leave(): void {
    const tracer = this.#tracer;
    const head = this.#head;
    const broken = this.#broken;
    const leftByBreakOnly = broken !== undefined && alwaysHolds(this.#statement, tracer);
    tracer.state = leftByBreakOnly ? new State(broken) : broken ? joinedStates(head, broken) : new State(head);
    tracer.state.worlds = this.#worlds.behind;
    tracer.loops.set(this.#statement, { arrived: this.#arrived, head, worlds: this.#worlds });
    tracer.ended = !this.#reached;
  }
}

function holds({ list }: Worlds, { key }: World): boolean {
  return list.some((world) => world.key === key);
}

/** `WHILE 1 = 1`: whatever the variables hold. */
function alwaysHolds({ condition }: BoundWhile, { folding }: Tracer): boolean {
  return splitAll(condition, oneWorld.list, folding).every(({ no }) => no.length === 0);
}
