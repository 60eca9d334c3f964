import type {
  BoundBatchEnd,
  BoundBlock,
  BoundIf,
  BoundJump,
  BoundLabel,
  BoundReturn,
  BoundTryCatch,
} from '../bind/bound/statement.ts';
import { noWorlds, worldsOf } from './constant/worlds.ts';
import { joined } from './flow/flow.ts';
import { joinedStates, State } from './flow/state.ts';
import { OtherBranch } from './other-branch.ts';
import { splitWorlds } from './split-worlds.ts';
import type { Tracer } from './tracer.ts';

export function traceBlock({ body }: BoundBlock, tracer: Tracer): void {
  tracer.trace(body, tracer);
}

/**
 * Both branches from the state before; behind them what either left. A branch that returned goes no further, and nothing goes on from
 * what stands behind a RETURN in it.
 */
export function traceIf(statement: BoundIf, tracer: Tracer): void {
  const { consequent, otherwise } = statement;
  const { yes, no } = splitWorlds(statement, tracer.state.worlds, tracer);
  const otherBranch = otherwise.length > 0 ? new OtherBranch(consequent, tracer) : undefined;
  branch(
    tracer,
    () => {
      tracer.state.worlds = yes;
      tracer.trace(consequent, tracer);
    },
    () => {
      tracer.state.worlds = no;
      otherBranch?.trace(() => tracer.trace(otherwise, tracer));
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
  if (left) {
    // No way leads out of either: what stands behind them is read as if both did.
    if (tracer.ended) tracer.state = joinedStates(after, tracer.state);
    return;
  }
  tracer.state = tracer.ended ? after : joinedStates(after, tracer.state);
  tracer.ended = false;
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
