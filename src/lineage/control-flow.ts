import type {
  BoundBatchEnd,
  BoundBlock,
  BoundIf,
  BoundJump,
  BoundLabel,
  BoundReturn,
  BoundTryCatch,
  BoundWhile,
} from '../bind/bound/statement.ts';
import { splitAll } from './constant/condition.ts';
import { LoopWorlds } from './constant/loop.ts';
import type { World } from './constant/world.ts';
import { noWorlds, oneWorld, type Worlds, worldsOf } from './constant/worlds.ts';
import { joined } from './flow/flow.ts';
import { joinedStates, State } from './flow/state.ts';
import type { Tracer } from './tracer.ts';

export function traceBlock({ body }: BoundBlock, tracer: Tracer): void {
  tracer.trace(body, tracer);
}

/** The worlds in which a condition holds, and those in which it does not. Where nothing depends on it both are all. */
function splitWorlds(statement: BoundIf | BoundWhile, worlds: Worlds, tracer: Tracer): { yes: Worlds; no: Worlds } {
  if (!tracer.frame.relevance.guards.has(statement)) return { yes: worlds, no: worlds };
  const { folding } = tracer;
  tracer.spend(worlds.list.length);
  const sides = splitAll(statement.condition, worlds.list, folding);
  return {
    yes: worldsOf(
      sides.flatMap(({ yes }) => yes),
      worlds.sampled,
    ),
    no: worldsOf(
      sides.flatMap(({ no }) => no),
      worlds.sampled,
    ),
  };
}

/**
 * Both branches from the state before; behind them what either left. A branch that returned goes no further; of what stands behind a
 * RETURN, where no way leads, nothing goes on.
 */
export function traceIf(statement: BoundIf, tracer: Tracer): void {
  const { consequent, otherwise } = statement;
  const { yes, no } = splitWorlds(statement, tracer.state.worlds, tracer);
  branch(
    tracer,
    () => {
      tracer.state.worlds = yes;
      tracer.trace(consequent, tracer);
    },
    () => {
      tracer.state.worlds = no;
      tracer.trace(otherwise, tracer);
    },
  );
}

function branch(tracer: Tracer, first: () => void, second: () => void, unreached = tracer.ended): void {
  const before = tracer.state;
  tracer.state = new State(before);
  first();
  const after = tracer.state;
  const left = tracer.ended;
  tracer.state = new State(before);
  tracer.ended = unreached;
  second();
  if (left) return;
  tracer.state = tracer.ended ? after : joinedStates(after, tracer.state);
  tracer.ended = false;
}

/** Each time carries a value through one more variable: a longer chain of them is not followed to its end. */
const maxPasses = 500;

/**
 * Around until nothing new comes: no world that was not seen, and no value that flows further. What is held at a BREAK goes on behind
 * the loop and never round; what is held at its head goes on behind it where the condition can end it.
 */
export function traceWhile(statement: BoundWhile, tracer: Tracer): void {
  const { escaped: outer, loops } = tracer;
  // Behind a RETURN no way leads into the body, unless a GOTO does.
  const unreached = tracer.ended;
  let reached = !unreached;
  const { worlds: arrived } = tracer.state;
  const known = loops.get(statement);
  // Where all ways of the round before lead here again, all that was held then is held now: it need not be found once more, and
  // loops within loops do not go round as often as the product of their rounds.
  const again = known?.arrived.list.every((world) => holds(arrived, world)) ? known.head : undefined;
  const worlds = (tracer.hurried && known?.worlds) || new LoopWorlds((split) => splitWorlds(statement, split, tracer));
  let head = again ? joinedStates(tracer.state, again) : tracer.state;
  let broken: State | undefined;
  /** How many rounds have brought nothing, one after the other. */
  let quiet = 0;
  const goRound = (entering: Worlds): Worlds => {
    tracer.state = new State(head);
    tracer.state.worlds = entering;
    tracer.escaped = [];
    tracer.trace(statement.body, tracer);
    let next = head;
    for (const { state, jump } of tracer.escaped) {
      if (jump === 'CONTINUE') next = joinedStates(next, state);
      else broken = broken ? joinedStates(broken, state) : state;
      worlds.escape(state.worlds, jump);
    }
    if (!tracer.ended) next = joinedStates(next, tracer.state);
    reached ||= !tracer.ended || tracer.escaped.length > 0;
    tracer.ended = unreached;
    quiet = next.flowing > head.flowing ? 0 : quiet + 1;
    head = next;
    return tracer.state.worlds;
  };
  let entering = worlds.enter(arrived, tracer.hurried);
  do {
    entering = worlds.enter(goRound(entering), tracer.hurried);
  } while (entering.list.length > 0);
  // What flows has still to go round: each time with the ways of one round, so that what one of them brings stays with it.
  // Where only names are asked for, nothing flows.
  const rounds = tracer.estate.follows === 'names' ? [] : tracer.hurried ? [worlds.inside] : worlds.rounds;
  for (let gone = 0; quiet < rounds.length && gone < maxPasses * rounds.length; gone++) {
    goRound(rounds[gone % rounds.length]!);
  }
  const leftByBreakOnly = broken !== undefined && alwaysHolds(statement, tracer);
  tracer.state = leftByBreakOnly ? new State(broken) : broken ? joinedStates(head, broken) : new State(head);
  tracer.state.worlds = worlds.behind;
  loops.set(statement, { arrived, head, worlds });
  tracer.escaped = outer;
  tracer.ended = !reached;
}

function holds({ list }: Worlds, { key }: World): boolean {
  return list.some((world) => world.key === key);
}

/** `WHILE 1 = 1`: whatever the variables hold. */
function alwaysHolds({ condition }: BoundWhile, { folding }: Tracer): boolean {
  return splitAll(condition, oneWorld.list, folding).every(({ no }) => no.length === 0);
}

/** An error may come anywhere in TRY: CATCH begins with all that was held on the way. */
export function traceTryCatch({ tryBody, catchBody }: BoundTryCatch, tracer: Tracer): void {
  const { held: outer, ended: unreached } = tracer;
  const held = new State(tracer.state);
  const outerWorlds = tracer.heldWorlds;
  const { list, sampled } = held.worlds;
  const worlds = new Map(list.map((world) => [world.key, world]));
  tracer.held = held;
  tracer.heldWorlds = worlds;
  tracer.trace(tryBody, tracer);
  const thrown = tracer.ended ? tracer.held : joinedStates(tracer.held, tracer.state);
  tracer.held = outer && joinedStates(outer, thrown);
  thrown.worlds = worldsOf([...worlds.values()], sampled);
  tracer.heldWorlds = outerWorlds;
  for (const [key, world] of worlds) outerWorlds?.set(key, world);
  branch(
    tracer,
    () => {},
    () => {
      tracer.state = thrown;
      tracer.trace(catchBody, tracer);
    },
    unreached,
  );
}

export function traceReturn({ value }: BoundReturn, tracer: Tracer): void {
  if (value) tracer.returnedValue = joined(tracer.returnedValue, tracer.evaluation().value(value));
  // Behind a RETURN, or in a branch of it, nothing of this is held.
  if (!tracer.ended) tracer.returned = joinedStates(tracer.returned ?? tracer.state, tracer.state);
  leave(tracer);
}

export function traceJump(statement: BoundJump, tracer: Tracer): void {
  const { jump } = statement;
  if (!tracer.ended) tracer.jumps?.jump(statement, tracer.state);
  if (jump === 'BREAK' || jump === 'CONTINUE') {
    // SQL Server refuses a text in which there is none to leave.
    if (!tracer.escaped) return;
    if (!tracer.ended) tracer.escaped.push({ state: new State(tracer.state), jump });
  }
  leave(tracer);
}

/** What stands behind is traced, but no way leads there. */
function leave(tracer: Tracer): void {
  tracer.ended = true;
  tracer.state.worlds = noWorlds;
}

/** A GOTO may lead here. */
export function traceLabel(statement: BoundLabel, tracer: Tracer): void {
  tracer.jumps?.land(statement, tracer);
}

/** Variables and table variables end with their batch. Temp tables and cursors live on, and what stands behind a RETURN in it is reached. */
export function traceBatchEnd(_: BoundBatchEnd, tracer: Tracer): void {
  tracer.finish();
  tracer.returned = undefined;
  const state = new State(tracer.state);
  state.variables.clear();
  for (const key of state.tables.keys()) if (key.startsWith('@')) state.tables.delete(key);
  const { list, sampled } = state.worlds;
  const isOfBatch = (name: string) => name.startsWith('@');
  const left = list.map((world) =>
    world.release([...world.variables.keys(), ...world.tables.keys()].filter(isOfBatch)),
  );
  state.worlds = worldsOf(left, sampled);
  tracer.state = state;
}
