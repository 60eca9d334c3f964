// Worlds that stand for more than are followed.
import { constantKey } from './value.ts';
import { rowsKey, type World } from './world.ts';

/**
 * Worlds that stand for all: first those that it takes to have each value of each variable and table and each outcome of each
 * condition, if not each with each, then others from everywhere. The way on which every IF is taken and the one on which none is are there.
 */
export function sampledWorlds(worlds: readonly World[], count: number): World[] {
  const chosen = covering(worlds, count);
  const step = (worlds.length - 1) / Math.max(count - 1, 1);
  for (let i = 0; chosen.size < count; i++) chosen.add(worlds[Math.round(i * step)]!);
  return worlds.filter((world) => chosen.has(world));
}

/**
 * At most `count` worlds, each with a value that none before it has: the first, the last, and from then on the one that has most
 * of what is missing. A value is worth the more, the fewer values its variable has: a text that grows is another one on nearly
 * every way, and would leave no place for the few names of a table.
 */
function covering(worlds: readonly World[], count: number): Set<World> {
  const columns = columnsOf(worlds).map((column) => ({ ...column, covered: new Set<number>() }));
  const worth = worlds.map(() => columns.reduce((sum, { values }) => sum + worthOf(values), 0));
  const chosen = new Set<World>();
  const choose = (i: number) => {
    chosen.add(worlds[i]!);
    for (const { numbers, values, covered } of columns) {
      const number = numbers[i]!;
      if (covered.has(number)) continue;
      covered.add(number);
      const worthOfThis = worthOf(values);
      for (let other = 0; other < numbers.length; other++) if (numbers[other] === number) worth[other]! -= worthOfThis;
    }
  };
  choose(0);
  if (chosen.size < count) choose(worlds.length - 1);
  while (chosen.size < count) {
    let best = 0;
    let most = 0;
    for (let i = 1; i < worlds.length - 1; i++) {
      const worthOfThis = worth[i]!;
      if (worthOfThis <= most) continue;
      best = i;
      most = worthOfThis;
    }
    if (most === 0) break;
    choose(best);
  }
  return chosen;
}

/** Whole, so that what is taken away again leaves nothing. */
const worthOf = (values: number): number => Math.round(2 ** 24 / values);

/** What worlds differ in: for each world a number, the same for the same; and how many there are. */
interface Column {
  readonly numbers: readonly number[];
  readonly values: number;
}

/** The names and conditions that not all worlds agree on. */
function columnsOf(worlds: readonly World[]): readonly Column[] {
  const columns: Column[] = [];
  const add = <Value>(mapOf: (world: World) => ReadonlyMap<string, Value>, keyOf: (value: Value) => string) => {
    const maps = worlds.map(mapOf);
    for (const key of differing(maps)) {
      const values = maps.map((map) => map.get(key));
      const column = numbered(values.map((value) => (value === undefined ? '' : keyOf(value))));
      if (column.values > 1) columns.push(column);
    }
  };
  add(({ variables }) => variables, constantKey);
  add(({ tables }) => tables, rowsKey);
  add(
    ({ assumed }) => assumed,
    ({ truth }) => `${truth}`,
  );
  return columns;
}

/** The keys of which not all maps have the same value. Nearly all have: nothing is made for those. */
function differing<Value>(maps: readonly ReadonlyMap<string, Value>[]): ReadonlySet<string> {
  const [first, ...others] = new Set(maps);
  const keys = new Set<string>();
  for (const other of others) {
    let common = 0;
    for (const [key, value] of first!) {
      const has = other.get(key);
      if (has !== value) keys.add(key);
      if (has !== undefined) common++;
    }
    if (common < other.size) for (const key of other.keys()) if (!first!.has(key)) keys.add(key);
  }
  return keys;
}

function numbered(keys: readonly string[]): Column {
  const known = new Map<string, number>();
  const numbers = keys.map((key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  return { numbers, values: known.size };
}
