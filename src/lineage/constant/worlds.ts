// The ways that lead to one place of a module.
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
  // What was assumed only keeps ways apart that otherwise are one.
  const unassumed = distinctWorlds(distinct.map((world) => world.with({ assumed: new Map() })));
  if (unassumed.length <= max) return { list: unassumed, sampled };
  return { list: sample(unassumed, max), sampled: true };
}

/**
 * Worlds that stand for all: first those that it takes to have each value of each variable, table and cursor, if not each with
 * each, then others from everywhere. The way on which every IF is taken and the one on which none is are there.
 */
function sample(worlds: readonly World[], count: number): World[] {
  const chosen = covering(worlds, count);
  const step = (worlds.length - 1) / Math.max(count - 1, 1);
  for (let i = 0; chosen.size < count; i++) chosen.add(worlds[Math.round(i * step)]!);
  return worlds.filter((world) => chosen.has(world));
}

/** At most `count` worlds, each with a value that none before it has. */
function covering(worlds: readonly World[], count: number): Set<World> {
  const [first] = worlds;
  const last = worlds.at(-1)!;
  const named = new Set(worlds.flatMap(({ variables, tables }) => [...variables.keys(), ...tables.keys()]));
  const covered = new Map<string, Set<string>>();
  for (const name of named) {
    const value = first!.variables.get(name);
    const rows = first!.tables.get(name);
    const isSame = ({ variables, tables }: World) => variables.get(name) === value && tables.get(name) === rows;
    if (!worlds.every(isSame)) covered.set(name, new Set());
  }
  const chosen = new Set<World>();
  for (const world of [first!, last, ...worlds.slice(1, -1)]) {
    if (chosen.size === count) break;
    for (const [name, keys] of covered) {
      const key = world.keyOf([name]);
      if (keys.has(key)) continue;
      keys.add(key);
      chosen.add(world);
    }
  }
  return chosen;
}

function distinctWorlds(list: readonly World[]): World[] {
  return [...new Map(list.map((world) => [world.key, world])).values()];
}

/** Where two ways meet. */
export function joinedWorlds(a: Worlds, b: Worlds): Worlds {
  if (a === b) return a;
  return worldsOf([...a.list, ...b.list], a.sampled || b.sampled);
}
