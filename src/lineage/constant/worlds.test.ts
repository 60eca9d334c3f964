import { describe, expect, it } from 'vitest';
import { sampledWorlds } from './sampled-worlds.ts';
import { Text } from './text.ts';
import { World } from './world.ts';
import { joinedWorlds, oneWorld, worldsOf } from './worlds.ts';

/** A way on which the text came out so, and on which this was assumed. */
const way = (text: string, condition: string, truth = true) =>
  new World().assign('@sql', Text.known(text)).assume(condition, { truth, names: [] });

describe('worldsOf', () => {
  it('says that worlds stand for others, where it was told or one of them does', () => {
    const world = new World();
    expect(worldsOf([world], false).sampled).toBe(false);
    expect(worldsOf([world], true).sampled).toBe(true);
    expect(worldsOf([world, way('a', 'c').with({ sampled: true })], false).sampled).toBe(true);
    expect(joinedWorlds(oneWorld, { list: [world], sampled: true }).sampled).toBe(true);
  });

  it('takes the conditions off, where many lead to few texts', () => {
    const worlds = Array.from({ length: 9 }, (_, i) => way(i % 2 === 0 ? 'a' : 'b', `c${i}`));
    const { list, sampled } = worldsOf(worlds, false, 8);
    expect(list.map(({ assumed }) => assumed.size)).toEqual([0, 0]);
    expect(sampled).toBe(false);
  });

  it('takes some of many texts for all', () => {
    const worlds = Array.from({ length: 9 }, (_, i) => way(`${i % 3}`, `c${i}`));
    const { list, sampled } = worldsOf(worlds, false, 8);
    expect(list).toHaveLength(8);
    expect(sampled).toBe(true);
  });
});

describe('sampledWorlds', () => {
  const worlds = Array.from({ length: 10 }, (_, i) => way('a', 'c', i === 2));

  it('gives as many as are asked for: the first, the last, and what no other has', () => {
    expect(sampledWorlds(worlds, 1)).toEqual([worlds[0]]);
    expect(sampledWorlds(worlds, 2)).toEqual([worlds[0], worlds[9]]);
    expect(sampledWorlds(worlds, 3)).toEqual([worlds[0], worlds[2], worlds[9]]);
  });

  it('sees what some of the worlds have that the first has not', () => {
    const others = Array.from({ length: 100 }, (_, i) => new World().assign('@sql', Text.known(`${i}`)));
    const rare = new World().assign('@rare', Text.known('x'));
    expect(sampledWorlds([...others.slice(0, 50), rare, ...others.slice(50)], 3)).toContain(rare);
  });
});
