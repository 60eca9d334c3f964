import type { BoundIf, BoundWhile } from '../bind/bound/statement.ts';
import { splitAll } from './constant/condition.ts';
import { type Worlds, worldsOf } from './constant/worlds.ts';
import type { Tracer } from './tracer.ts';

/** The worlds in which a condition holds, and those in which it does not. Where nothing depends on it both are all. */
export function splitWorlds(
  statement: BoundIf | BoundWhile,
  worlds: Worlds,
  tracer: Tracer,
): { readonly yes: Worlds; readonly no: Worlds } {
  if (!tracer.frame.relevance.guards.has(statement)) return { yes: worlds, no: worlds };
  const { folding } = tracer;
  tracer.estate.effort.spend(worlds.list.length);
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
