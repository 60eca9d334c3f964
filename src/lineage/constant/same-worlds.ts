// What an expression comes out as in many worlds, worked out once for those that do not differ in what it names.
import type { Way } from './fold.ts';
import type { Assumption, World } from './world.ts';

/** `work` for each world, which asks for nothing but these names. */
export function inSameWorlds(
  names: readonly string[],
  work: (world: World) => readonly Way[],
): (world: World) => readonly Way[] {
  const known = new Map<string, readonly WayOut[]>();
  return (world) => {
    // How much is assumed decides whether more can be.
    const key = `${world.keyOf(names)} ${world.assumed.size} ${world.sampled}`;
    const same = known.get(key);
    if (same) return same.map((out) => ({ value: out.value, world: leading(world, out) }));
    const ways = work(world);
    known.set(
      key,
      ways.map((way) => ({ value: way.value, assumed: way.world.assumedSince(world), sampled: way.world.sampled })),
    );
    return ways;
  };
}

/** A way without the world that it set out from: folding changes nothing of that but what is assumed. */
interface WayOut extends Pick<Way, 'value'> {
  readonly assumed: ReadonlyMap<string, Assumption>;
  readonly sampled: boolean;
}

function leading(world: World, { assumed, sampled }: WayOut): World {
  const next = world.assumeAll(assumed);
  return sampled && !next.sampled ? next.with({ sampled }) : next;
}
