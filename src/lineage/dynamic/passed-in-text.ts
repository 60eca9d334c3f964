// Values that a text of dynamic SQL is given among its words: `… VALUES (''' + @name + ''')` flows as `@name` does.

import { tokensOf } from '../../parse/scanner.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import { unquoteIdentifier } from '../../text/identifier.ts';
import type { Span } from '../../text/span.ts';
import { namesAskedFor } from '../constant/local-names.ts';
import type { Hole } from '../constant/text.ts';
import { addTo, type Flow, flowKey, joined, noFlow } from '../flow/flow.ts';
import type { Tracer } from '../tracer.ts';
import type { Filled, FilledHole } from './filled-text.ts';

/** What flows into a text that is put together from these pieces. */
export function flowOfText(pieces: readonly Expression[], tracer: Tracer): Flow {
  const { folding, state, text } = tracer;
  const variables = pieces.flatMap((piece) => folding.known.namesIn(piece, folding.keyOf));
  notePutIn(variables, tracer);
  const names = [...variables, ...pieces.flatMap((piece) => text.passedIn(piece))];
  return names.reduce((flow, name) => joined(flow, state.variables.get(name)), noFlow);
}

/** Notes what flows into that of which nothing is known in these variables: a text keeps it, while they may hold something else later. */
export function notePutIn(variables: readonly string[], { state, frame }: Tracer): void {
  for (const name of variables) {
    const flow = state.variables.get(name);
    for (const world of state.worlds.list) {
      const value = world.valueOf(name);
      if (value?.kind === 'text' && value.onlyHole) addTo(frame.putIn, putKey(name, value.onlyHole), flow);
    }
  }
}

/** Of two ways that come out as the same text one goes on, so that it does not tell where it was put together. */
const putKey = (variable: string, { written }: Pick<Hole, 'written'>) => `${variable} ${written}`;

/** The holes of a text that stand for values, each under the name of a variable that nobody can write, and what flows into them. */
export class PassedValues {
  /** By the names. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** The text, in which these variables hold what stands in the holes. */
  readonly filled: Filled;
  readonly #holes: readonly (Span & { readonly name: string })[];

  /** `whole`: what flows into the text. What the variables of the tracer's text hold is asked where the other one runs. */
  constructor(filled: Filled, whole: Flow, tracer: Tracer) {
    const flows = new Map<string, Flow>();
    this.#holes = filled.holes.flatMap((hole, i) => {
      const { as, start, end } = hole;
      if (as !== 'inert') return [];
      const name = `{${i}}`;
      flows.set(name, flowOfHole(hole, whole, tracer));
      return [{ name, start, end }];
    });
    this.flows = flows;
    const names = new Map(this.#holes.map(({ start, name }) => [start, name]));
    const pieces = filled.pieces.map((one) => {
      const heldBy = names.get(one.start);
      return heldBy === undefined ? one : { ...one, piece: { ...one.piece, heldBy } };
    });
    this.filled = { ...filled, pieces };
  }

  /** The names of the holes in a part of the text. */
  in({ start, end }: Span): readonly string[] {
    return this.#holes.filter((hole) => start <= hole.start && hole.end <= end).map(({ name }) => name);
  }
}

/**
 * What the variable held that was put there, or what the words ask for that were. By now such a variable may hold something else, and of
 * a column nothing is known but its name: either flows as far as it flows into the whole text, too.
 */
function flowOfHole(hole: FilledHole, whole: Flow, { state, frame, estate: { names } }: Tracer): Flow {
  const { whole: words, heldBy } = hole;
  const known =
    heldBy === undefined ? undefined : (frame.putIn.get(putKey(heldBy, hole)) ?? state.variables.get(heldBy));
  if (known?.size === 0) return noFlow;
  const variables = heldBy === undefined ? namesAskedFor(words).map((name) => names.key(name)) : [];
  const held = variables.reduce<Flow>((flow, name) => joined(flow, state.variables.get(name)), known ?? noFlow);
  const ends = new Set([...whole.values()].map(({ end }) => flowKey(end, 'IDENTITY')));
  const passed = new Map([...held].filter(([, { end }]) => ends.has(flowKey(end, 'IDENTITY'))));
  if (known && passed.size > 0) return passed;
  const columns = new Set(tokensOf(words).map((token) => names.key(unquoteIdentifier(token))));
  const named = new Map(
    [...whole].filter(([, { end }]) => end.kind === 'stored' && columns.has(names.key(end.column))),
  );
  return joined(passed, named);
}
