// Ways that stand for more than are followed.
import type { World } from './world.ts';

/**
 * Ways that stand for all: the first and the last, which are those on which every choice and none is taken, and each on which a
 * condition comes out as it does on none before it. `SELECT … + CASE WHEN @a IS NULL THEN '' ELSE ' AND a = @a' END + …` with thirty
 * such choices has all its pieces on two ways; each stays possible by itself, for its conditions go with it.
 */
export function sampledWays<Way extends { readonly world: World }>(ways: readonly Way[], most: number): Way[] {
  const seen = new Set<string>();
  const kept: Way[] = [];
  const last = ways[ways.length - 1]!;
  for (const [i, way] of [ways[0]!, last, ...ways.slice(1, -1)].entries()) {
    if (kept.length === most) break;
    const before = seen.size;
    for (const [condition, { truth }] of way.world.assumed) seen.add(`${truth} ${condition}`);
    if (i < 2 || seen.size > before) {
      kept.push({ ...way, world: way.world.sampled ? way.world : way.world.with({ sampled: true }) });
    }
  }
  return kept;
}
