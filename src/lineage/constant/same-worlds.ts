// What an expression or a statement comes to in many worlds, worked out once for those that do not differ in what it names.
import type { Way } from './fold.ts';
import type { Constant } from './value.ts';
import type { Assumption, World } from './world.ts';

/**
 * `work` for each world, once for all of the same key: what it comes to is kept without the world that it set out from (`keep`),
 * and put back on the next (`put`).
 */
export function onceForEach<Out, Kept>(
  keyOf: (world: World) => string,
  work: (world: World) => Out,
  keep: (out: Out, before: World) => Kept,
  put: (kept: Kept, world: World) => Out,
): (world: World) => Out {
  const known = new Map<string, { readonly kept: Kept }>();
  return (world) => {
    const key = keyOf(world);
    const same = known.get(key);
    if (same) return put(same.kept, world);
    const out = work(world);
    known.set(key, { kept: keep(out, world) });
    return out;
  };
}

/** `work` for each world, which asks for nothing but these names. */
export function inSameWorlds(
  names: readonly string[],
  work: (world: World) => readonly Way[],
): (world: World) => readonly Way[] {
  return onceForEach<readonly Way[], readonly WayOut[]>(
    (world) => keyOf(world, names),
    work,
    (ways, before) => ways.map(({ value, world }) => ({ value, ...since(before, world) })),
    (kept, world) => kept.map((out) => ({ value: out.value, world: leading(world, out) })),
  );
}

/** The same for what gives these variables, which it names too, values, and changes nothing else. */
export function assignedInSameWorlds(
  names: readonly string[],
  variables: readonly string[],
  work: (world: World) => readonly World[],
): (world: World) => readonly World[] {
  const assigned = (before: World, after: World) =>
    variables.flatMap((variable): [string, Constant][] => {
      const value = after.valueOf(variable);
      return value && value !== before.valueOf(variable) ? [[variable, value]] : [];
    });
  const assign = (world: World, { values }: WorldOut) =>
    values.reduce((now, [variable, value]) => now.assign(variable, value), world);
  return onceForEach<readonly World[], readonly WorldOut[]>(
    (world) => keyOf(world, names),
    work,
    (worlds, before) => worlds.map((world) => ({ values: assigned(before, world), ...since(before, world) })),
    (kept, world) => kept.map((out) => leading(assign(world, out), out)),
  );
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
