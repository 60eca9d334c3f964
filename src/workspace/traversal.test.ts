import { describe, expect, it } from 'vitest';
import { distinctNeighbours } from './adjacency.ts';
import { distances, type Network, network, shortestPaths, walk } from './traversal.ts';

/** `a>b` is an edge; letters are nodes. */
function graphOf(edges: string): Network {
  const pairs = edges.split(' ').map((edge) => [edge.charCodeAt(0) - 97, edge.charCodeAt(2) - 97] as const);
  const sorted = pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  return network({
    nodes: Math.max(...pairs.flat()) + 1,
    from: Int32Array.from(sorted, (p) => p[0]),
    to: Int32Array.from(sorted, (p) => p[1]),
  });
}
const node = (letter: string) => letter.charCodeAt(0) - 97;
const letter = (n: number) => String.fromCharCode(97 + n);
const noCaps = { nodes: 1000, edges: 1000 };

const levelsOf = (graph: Network, start: string, direction: 'up' | 'down', depth: number, caps = noCaps) =>
  [...walk(graph, node(start), direction, depth, caps).levels].map(([n, level]) => `${letter(n)}${level}`).join(' ');

const pathsOf = (graph: Network, from: string, to: string, caps = { paths: 10, detour: 2, steps: 1000 }) => {
  const { paths, truncated } = shortestPaths(graph, node(from), node(to), distances(graph, node(to), 'up'), caps);
  return { paths: paths.map((path) => path.map(letter).join('')), truncated };
};

describe('a walk', () => {
  const diamond = graphOf('a>b a>c b>d c>d d>e');
  it('goes down level by level', () => expect(levelsOf(diamond, 'a', 'down', 9)).toBe('a0 b1 c1 d2 e3'));
  it('goes up', () => expect(levelsOf(diamond, 'd', 'up', 9)).toBe('d0 b1 c1 a2'));
  it('ends at its depth', () => expect(levelsOf(diamond, 'a', 'down', 1)).toBe('a0 b1 c1'));
  it('takes no edge it did not follow', () =>
    expect(walk(diamond, node('a'), 'down', 1, noCaps).edges).toHaveLength(2));
  it('ends in a cycle', () => expect(levelsOf(graphOf('a>b b>c c>a'), 'a', 'down', 99)).toBe('a0 b1 c2'));
  it('says when a cap cut it', () => {
    const cut = walk(diamond, node('a'), 'down', 9, { nodes: 3, edges: 100 });
    expect([cut.levels.size, cut.truncated]).toEqual([3, true]);
    expect(walk(diamond, node('a'), 'down', 9, noCaps).truncated).toBe(false);
  });
});

describe('paths', () => {
  it('come shortest first, with detours', () =>
    expect(pathsOf(graphOf('a>b b>e a>c c>d d>e'), 'a', 'e')).toEqual({ paths: ['abe', 'acde'], truncated: false }));
  it('are none against the direction', () => expect(pathsOf(graphOf('a>b'), 'b', 'a').paths).toEqual([]));
  it('visit no node twice', () => expect(pathsOf(graphOf('a>b b>a b>c'), 'a', 'c').paths).toEqual(['abc']));
  it('count a pair with two edges once', () =>
    expect(pathsOf(graphOf('a>b a>b b>c'), 'a', 'c').paths).toEqual(['abc']));
  it('say when there are more', () =>
    expect(pathsOf(graphOf('a>b a>c a>d b>e c>e d>e'), 'a', 'e', { paths: 2, detour: 0, steps: 1000 })).toEqual({
      paths: ['abe', 'ace'],
      truncated: true,
    }));
  it('end after so many steps where there are exponentially many', () => {
    // 40 layers of two nodes: 2^40 paths.
    const from: number[] = [];
    const to: number[] = [];
    for (let layer = 0; layer < 40; layer++)
      for (const a of [0, 1]) for (const b of [0, 1]) from.push(2 * layer + a) && to.push(2 * layer + 2 + b);
    const graph = network({ nodes: 82, from: Int32Array.from(from), to: Int32Array.from(to) });
    const found = shortestPaths(graph, 0, 80, distances(graph, 80, 'up'), { paths: 1e9, detour: 2, steps: 5000 });
    expect(found.truncated).toBe(true);
  });
  it('may be 100,000 edges long', () => {
    const n = 100_000;
    const graph = network({
      nodes: n,
      from: Int32Array.from({ length: n - 1 }, (_, i) => i),
      to: Int32Array.from({ length: n - 1 }, (_, i) => i + 1),
    });
    const { paths } = shortestPaths(graph, 0, n - 1, distances(graph, n - 1, 'up'), {
      paths: 5,
      detour: 1,
      steps: 1e6,
    });
    expect(paths.map((path) => path.length)).toEqual([n]);
  });
});

it('counts distinct neighbours', () => {
  const graph = graphOf('a>b a>b a>c b>c');
  expect([...distinctNeighbours(graph.out, graph.to)]).toEqual([2, 1, 0]);
  expect([...distinctNeighbours(graph.into, graph.from)]).toEqual([0, 1, 2]);
});
