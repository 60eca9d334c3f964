// Ways that stand for more than are followed.
import type { Piece } from './text.ts';
import { type Constant, constantKey } from './value.ts';
import type { World } from './world.ts';

/**
 * Ways that stand for all: the first and the last, which are those on which every choice and none is taken, and each with a piece
 * of text that none before it has. `SELECT … + CASE WHEN @a IS NULL THEN '' ELSE ' AND a = @a' END + …` with thirty such choices
 * has all its pieces on two ways; each stays possible by itself, for its conditions go with it.
 */
export function sampledWays<Way extends { readonly world: World }>(
  ways: readonly Way[],
  valuesOf: (way: Way) => readonly Constant[],
  most: number,
): Way[] {
  const seen = new Set<Piece | string>();
  const kept: Way[] = [];
  for (const way of [ways[0]!, ways[ways.length - 1]!, ...ways]) {
    if (kept.length === most) break;
    const before = seen.size;
    for (const value of valuesOf(way)) for (const part of partsOf(value)) seen.add(part);
    if (seen.size > before) kept.push({ ...way, world: way.world.with({ sampled: true }) });
  }
  return kept;
}

const partsOf = (value: Constant): readonly (Piece | string)[] =>
  value.kind === 'text' ? value.pieces : [constantKey(value)];
