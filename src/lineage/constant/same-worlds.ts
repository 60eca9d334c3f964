// What an expression or a statement comes to in many worlds, worked out once for those that do not differ in what it names.
import type { Way } from './fold.ts';
import type { Constant } from './value.ts';
import type { Assumption, World } from './world.ts';

/** `work` for each world, which asks for nothing but these names. */
export function inSameWorlds(
  names: readonly string[],
  work: (world: World) => readonly Way[],
): (world: World) => readonly Way[] {
  const known = new Map<string, readonly WayOut[]>();
  return (world) => {
    const key = keyOf(world, names);
    const same = known.get(key);
    if (same) return same.map((out) => ({ value: out.value, world: leading(world, out) }));
    const ways = work(world);
    known.set(
      key,
      ways.map((way) => ({ value: way.value, ...since(world, way.world) })),
    );
    return ways;
  };
}

/** The same for what gives these variables values, and changes nothing else. */
export function assignedInSameWorlds(
  names: readonly string[],
  variables: readonly string[],
  work: (world: World) => readonly World[],
): (world: World) => readonly World[] {
  const known = new Map<string, readonly WorldOut[]>();
  return (world) => {
    const key = keyOf(world, [...names, ...variables]);
    const same = known.get(key);
    if (same) {
      return same.map((out) =>
        leading(
          out.values.reduce((now, [variable, value]) => now.assign(variable, value), world),
          out,
        ),
      );
    }
    const worlds = work(world);
    known.set(
      key,
      worlds.map((one) => {
        const values = variables.flatMap((variable): [string, Constant][] => {
          const value = one.valueOf(variable);
          return value && value !== world.valueOf(variable) ? [[variable, value]] : [];
        });
        return { values, ...since(world, one) };
      }),
    );
    return worlds;
  };
}

/** How much is assumed decides whether more can be. */
const keyOf = (world: World, names: readonly string[]) =>
  `${world.keyOf(names)} ${world.assumed.size} ${world.sampled}`;

/** What a world that goes on is more than the one it set out from. */
interface Since {
  readonly assumed: ReadonlyMap<string, Assumption>;
  readonly sampled: boolean;
}

const since = (before: World, after: World): Since => ({
  assumed: after.assumedSince(before),
  sampled: after.sampled,
});

/** A way without the world that it set out from: folding changes nothing of that but what is assumed. */
type WayOut = Since & Pick<Way, 'value'>;

/** A world by what was assigned on the way to it. */
type WorldOut = Since & { readonly values: readonly (readonly [string, Constant])[] };

function leading(world: World, { assumed, sampled }: Since): World {
  const next = world.assumeAll(assumed);
  return sampled && !next.sampled ? next.with({ sampled }) : next;
}
