import type {
  BoundBlock,
  BoundIf,
  BoundJump,
  BoundReturn,
  BoundTryCatch,
  BoundWhile,
} from '../bind/bound/statement.ts';
import { joinedConstants } from './constant.ts';
import { joined } from './flow.ts';
import { joinedStates, State } from './state.ts';
import type { Tracer } from './tracer.ts';

const join = (a: State, b: State) => joinedStates(a, b, joinedConstants);

export function traceBlock({ body }: BoundBlock, tracer: Tracer): void {
  tracer.trace(body, tracer);
}

/** Both branches from the state before; behind them what either left. A branch that returned goes no further. */
export function traceIf({ consequent, otherwise }: BoundIf, tracer: Tracer): void {
  branch(
    tracer,
    () => tracer.trace(consequent, tracer),
    () => tracer.trace(otherwise, tracer),
  );
}

function branch(tracer: Tracer, first: () => void, second: () => void): void {
  const before = tracer.state;
  tracer.state = new State(before);
  first();
  const after = tracer.state;
  const left = tracer.ended;
  tracer.state = new State(before);
  tracer.ended = false;
  second();
  if (left && !tracer.ended) return;
  tracer.state = tracer.ended ? after : join(after, tracer.state);
  tracer.ended = left && tracer.ended;
}

/** More rounds than these bring nothing new: each only carries a value through one more variable. */
const maxRounds = 50;

/** A loop that puts a string together would never end: after these rounds it has shown what the string is made of. */
const maxTextRounds = 4;

/** Around until nothing new comes. */
export function traceWhile({ body }: BoundWhile, tracer: Tracer): void {
  const outer = tracer.escaped;
  for (let round = 0; round < maxRounds; round++) {
    const before = tracer.state;
    tracer.state = new State(before);
    tracer.escaped = [];
    tracer.trace(body, tracer);
    let after = before;
    for (const state of tracer.escaped) after = join(after, state);
    if (!tracer.ended) after = join(after, tracer.state);
    tracer.state = after;
    tracer.ended = false;
    if (after.flowing <= before.flowing && (round >= maxTextRounds || after.ways <= before.ways)) break;
  }
  tracer.escaped = outer;
}

/** An error may come anywhere in TRY: CATCH begins with all that was held on the way. */
export function traceTryCatch({ tryBody, catchBody }: BoundTryCatch, tracer: Tracer): void {
  const outer = tracer.held;
  const before = tracer.state;
  const held = new State(before);
  tracer.held = held;
  tracer.trace(tryBody, tracer);
  let thrown = join(held, before);
  for (const [table, flow] of tracer.state.tables) {
    if (!thrown.tables.has(table)) thrown.tables.set(table, flow);
  }
  thrown = join(thrown, tracer.state);
  tracer.held = outer ? join(outer, held) : undefined;
  branch(
    tracer,
    () => {},
    () => {
      tracer.state = thrown;
      tracer.ended = false;
      tracer.trace(catchBody, tracer);
    },
  );
}

export function traceReturn({ value }: BoundReturn, tracer: Tracer): void {
  if (value) tracer.returnedValue = joined(tracer.returnedValue, tracer.evaluation().value(value));
  // Behind a RETURN, or in a branch of it, nothing of this is held.
  if (!tracer.ended) tracer.returned = join(tracer.returned ?? tracer.state, tracer.state);
  tracer.ended = true;
}

export function traceJump({ jump }: BoundJump, tracer: Tracer): void {
  if (jump === 'GOTO') tracer.jumps = true;
  if (jump === 'BREAK' || jump === 'CONTINUE') tracer.escaped.push(tracer.state);
  tracer.ended = true;
}

/** A GOTO may lead here. */
export function traceLabel(_: unknown, tracer: Tracer): void {
  tracer.ended = false;
}
