// The ways that lead to one place of a module.
import { forgetting } from './forgetting.ts';
import { sampledWorlds } from './sampled-worlds.ts';
import { World } from './world.ts';

/** More ways than these are not followed. */
const maxWorlds = 64;

/** All the ways that lead to a place. `sampled`: there were too many, and these stand for them. */
export interface Worlds {
  readonly list: readonly World[];
  readonly sampled: boolean;
}

export const noWorlds: Worlds = { list: [], sampled: false };
export const oneWorld: Worlds = { list: [new World()], sampled: false };

export function worldsOf(list: readonly World[], cut: boolean, max = maxWorlds): Worlds {
  const distinct = distinctWorlds(list);
  const sampled = cut || list.some((world) => world.sampled);
  if (distinct.length <= max) return { list: distinct, sampled };
  const fewer = forgetting(distinct);
  if (fewer.length <= max) return { list: fewer, sampled };
  // Few texts that many conditions lead to hardly depend on any of them.
  const unassumed = distinctWorlds(fewer.map((world) => world.with({ assumed: new Map() })));
  if (unassumed.length <= max / 4) return { list: unassumed, sampled };
  return { list: sampledWorlds(fewer, max), sampled: true };
}

function distinctWorlds(list: readonly World[]): World[] {
  return [...new Map(list.map((world) => [world.key, world])).values()];
}

/** Where two ways meet. */
export function joinedWorlds(a: Worlds, b: Worlds): Worlds {
  if (a === b) return a;
  return worldsOf([...a.list, ...b.list], a.sampled || b.sampled);
}
