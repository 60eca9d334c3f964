// Fewer ways, by forgetting what was assumed on them and says nothing about the rest.
import { summand } from './map-key.ts';
import { constantKey } from './value.ts';
import type { Assumption, World } from './world.ts';

/** A world without some of its assumptions. */
interface Candidate {
  readonly world: World;
  /** What is assumed still, by condition, as a number that is another one for another outcome. */
  readonly assumed: ReadonlyMap<string, number>;
  /** The sum of those, and of one for what variables, tables and cursors hold: without a condition it is less by that one's. */
  readonly key: number;
}

/** The same ways, fewer worlds: what is so whether a condition holds or not does not ask for it. */
export function forgetting(worlds: readonly World[]): readonly World[] {
  const outcomes = new Map<string, number>();
  let left: readonly Candidate[] = worlds.map((world) => candidate(world, outcomes));
  // Without one condition, worlds may differ in no more than another.
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    for (const condition of conditionsOf(left)) left = withoutBoth(condition, left);
  }
  return left.map(remaining);
}

function candidate(world: World, outcomes: Map<string, number>): Candidate {
  const assumed = new Map<string, number>();
  let key = summand(world.heldKey);
  for (const [condition, assumption] of world.assumed) {
    const words = `${condition} ${said(assumption)}`;
    const outcome = outcomes.get(words) ?? summand(words);
    outcomes.set(words, outcome);
    assumed.set(condition, outcome);
    key += outcome;
  }
  return { world, assumed, key };
}

const said = ({ truth, value }: Assumption) => `${truth}${value ? constantKey(value.constant) : ''}`;

function remaining({ world, assumed }: Candidate): World {
  if (assumed.size === world.assumed.size) return world;
  return world.with({ assumed: new Map([...world.assumed].filter(([condition]) => assumed.has(condition))) });
}

function conditionsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const conditions = new Set<string>();
  for (const { assumed } of candidates) for (const condition of assumed.keys()) conditions.add(condition);
  return conditions;
}

/** Equal for worlds that differ in no more than this condition. */
const keyBut = (condition: string, { key, assumed }: Candidate) => key - (assumed.get(condition) ?? 0);

function groupsBut(condition: string, candidates: readonly Candidate[]): (readonly Candidate[])[] {
  const groups = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const key = keyBut(condition, one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Where everything else is the same whether a condition holds or not, one world stands for both. */
function withoutBoth(condition: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const left: Candidate[] = [];
  for (const group of groupsBut(condition, candidates)) {
    const truths = new Set(group.map(({ world }) => world.assumed.get(condition)?.truth));
    if (truths.size > 1) left.push(unaware(condition, group[0]!));
    else left.push(...group);
  }
  return left;
}

function unaware(condition: string, one: Candidate): Candidate {
  if (!one.assumed.has(condition)) return one;
  const assumed = new Map(one.assumed);
  assumed.delete(condition);
  return { world: one.world, assumed, key: keyBut(condition, one) };
}
