// Values that a text of dynamic SQL is given among its words: `… VALUES (''' + @name + ''')` flows as `@name` does.

import { tokensOf } from '../../parse/scanner.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import { unquoteIdentifier } from '../../text/identifier.ts';
import type { Span } from '../../text/span.ts';
import { namesAskedFor } from '../constant/local-names.ts';
import { isKnown } from '../constant/text.ts';
import { type Flow, flowKey, joined, noFlow } from '../flow/flow.ts';
import type { Tracer } from '../tracer.ts';
import type { Filled, FilledHole } from './hole.ts';

/** What flows into a text that is put together from these pieces. */
export function flowOfText(pieces: readonly Expression[], { folding, state, text }: Tracer): Flow {
  const names = pieces.flatMap((piece) => [...folding.known.namesIn(piece, folding.keyOf), ...text.passedIn(piece)]);
  return names.reduce((flow, name) => joined(flow, state.variables.get(name)), noFlow);
}

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
      const flow = as === 'inert' && whole.size > 0 ? flowOfHole(hole, whole, tracer) : noFlow;
      if (flow.size === 0) return [];
      const name = `{${i}}`;
      flows.set(name, flow);
      return [{ name, start, end }];
    });
    this.flows = flows;
    this.filled = flows.size === 0 ? filled : this.#named(filled);
  }

  #named(filled: Filled): Filled {
    const names = new Map(this.#holes.map(({ start, name }) => [start, name]));
    const pieces = filled.pieces.map((one) => {
      const heldBy = isKnown(one.piece) ? undefined : names.get(one.start);
      return heldBy === undefined ? one : { ...one, piece: { ...one.piece, heldBy } };
    });
    return { ...filled, pieces };
  }

  /** The names of the holes in a part of the text. */
  in({ start, end }: Span): readonly string[] {
    return this.#holes.filter((hole) => start <= hole.start && hole.end <= end).map(({ name }) => name);
  }
}

/**
 * What the variable holds that was put there, or what the words ask for that were. By now a variable may hold something else, and of a
 * column nothing is known but its name: either flows as far as it flows into the whole text, too.
 */
function flowOfHole({ whole: words, heldBy }: FilledHole, whole: Flow, { state, estate: { names } }: Tracer): Flow {
  const ends = new Set([...whole.values()].map(({ end }) => flowKey(end, 'IDENTITY')));
  const variables = heldBy === undefined ? namesAskedFor(words).map((name) => names.key(name)) : [heldBy];
  const held = variables.reduce((flow, name) => joined(flow, state.variables.get(name)), noFlow);
  const passed = new Map([...held].filter(([, { end }]) => ends.has(flowKey(end, 'IDENTITY'))));
  if (heldBy !== undefined && passed.size > 0) return passed;
  const columns = new Set(tokensOf(words).map((token) => names.key(unquoteIdentifier(token))));
  const named = new Map(
    [...whole].filter(([, { end }]) => end.kind === 'stored' && columns.has(names.key(end.column))),
  );
  return joined(passed, named);
}
