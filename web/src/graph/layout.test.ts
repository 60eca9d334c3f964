import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutRequest, layOut } from './layout.ts';

const size = { width: 200, height: 40 };

function request(edges: string, columns: LayoutRequest['columns'] = null): LayoutRequest {
  const pairs = edges.split(' ').map((pair) => pair.split('>') as [string, string]);
  const ids = [...new Set(pairs.flat())];
  return { ids, edges: pairs.map(([from, to]) => ({ from, to })), columns, size };
}

function positions(asked: LayoutRequest) {
  const layout = layOut(asked);
  return new Map(asked.ids.map((id, at) => [id, layout.nodes[at]!]));
}

/** A random graph of up to 40 objects; cycles, loops and lonely objects included. */
const anyGraph = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 90 }).map(
  (pairs): LayoutRequest => ({
    ids: Array.from({ length: 40 }, (_, at) => String(at)),
    edges: pairs.map(([from, to]) => ({ from: String(from), to: String(to) })),
    columns: null,
    size,
  }),
);

describe('the layout', () => {
  it('puts what feeds left of what is fed', () => {
    const at = positions(request('stg>load load>ods ods>view view>report stg>report'));
    const xs = ['stg', 'load', 'ods', 'view', 'report'].map((id) => at.get(id)!.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(5);
  });

  it('puts a source beside what it feeds, not at the far left', () => {
    const at = positions(request('a>b b>c c>d lookup>d'));
    expect(at.get('lookup')!.x).toBe(at.get('c')!.x);
  });

  it('draws a chain level', () => {
    const ys = [...positions(request('a>b b>c c>d')).values()].map((point) => point.y);
    expect(new Set(ys.map(Math.round)).size).toBe(1);
  });

  it('leads a long edge past the nodes in between', () => {
    const asked = request('a>b b>c c>d a>d');
    const layout = layOut(asked);
    expect(layout.bends[3]).toHaveLength(2);
    for (const [at, id] of ['b', 'c'].entries()) {
      const node = layout.nodes[asked.ids.indexOf(id)]!;
      const bend = layout.bends[3]![at]!;
      expect(bend.y < node.y || bend.y > node.y + size.height).toBe(true);
    }
  });

  it('survives cycles and loops', () => {
    const at = positions(request('a>b b>c c>a c>c'));
    expect(at.get('a')!.x).toBeLessThan(at.get('c')!.x);
  });

  it('keeps the columns that a trace asks for', () => {
    const at = positions(request('a>b b>c a>c', [-2, 0, 1]));
    expect(at.get('b')!.x - at.get('a')!.x).toBe(2 * (at.get('c')!.x - at.get('b')!.x));
  });

  it('never lays one object over another, and is the same every time', () => {
    fc.assert(
      fc.property(anyGraph, (asked) => {
        const layout = layOut(asked);
        expect(layOut(asked)).toEqual(layout);
        const sorted = [...layout.nodes].sort((a, b) => a.x - b.x || a.y - b.y);
        for (const [i, node] of sorted.entries()) {
          expect(Number.isFinite(node.x) && Number.isFinite(node.y)).toBe(true);
          for (const other of sorted.slice(i + 1)) {
            const apart = other.x - node.x >= size.width || Math.abs(other.y - node.y) >= size.height - 0.001;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each of 3,000 objects a place of its own', () => {
    const ids = Array.from({ length: 3000 }, (_, at) => String(at));
    const edges = ids.flatMap((id, at) => [
      { from: id, to: String(Math.min(2999, at + 1 + ((at * 7919) % 40))) },
      { from: String(Math.floor(at / 2)), to: id },
    ]);
    const { nodes } = layOut({ ids, edges, columns: null, size });
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3000);
  });
});

describe('loose edges', () => {
  it('do not push what is called to the right', () => {
    const ids = ['night', 'load', 'log', 'stg', 'ods'];
    const layout = layOut({
      ids,
      edges: [
        { from: 'stg', to: 'load' },
        { from: 'load', to: 'ods' },
        { from: 'night', to: 'load', loose: true },
        { from: 'load', to: 'log', loose: true },
      ],
      columns: null,
      size,
    });
    const x = (id: string) => layout.nodes[ids.indexOf(id)]!.x;
    expect(x('night')).toBe(x('stg'));
    expect(x('ods')).toBeGreaterThan(x('load'));
  });
});
