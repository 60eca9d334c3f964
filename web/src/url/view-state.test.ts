import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatViewState, initialView, objectTypes, parseViewState, type ViewState } from './view-state.ts';

const id = fc.integer({ min: -5000, max: 2 ** 40 }).map(String);
const kinds = fc.uniqueArray(fc.constantFrom(...objectTypes));
const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anyView: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom('graph', 'search', 'coverage'),
  filters: fc.record({
    schemas: texts,
    kinds,
    hide: texts,
    unresolved: fc.boolean(),
    isolated: fc.boolean(),
  }),
  object: orNull(id),
  tab: fc.constantFrom('flow', 'columns', 'references', 'coverage'),
  column: orNull(fc.string({ minLength: 1 })),
  edge: orNull(fc.record({ from: id, to: id, kind: fc.constantFrom('read', 'write', 'call') })),
  evidence: fc.nat(50),
  sql: orNull(
    fc.record({
      object: id,
      line: orNull(fc.integer({ min: 1, max: 90_000 })),
      span: orNull(fc.tuple(fc.nat(5000), fc.integer({ min: 5001, max: 9000 }))),
    }),
  ),
  trace: orNull(
    fc.record({
      object: id,
      direction: fc.constantFrom('upstream', 'downstream', 'both'),
      depth: fc.integer({ min: 1, max: 50 }),
    }),
  ),
  path: orNull(fc.record({ from: orNull(id), to: orNull(id) })),
  search: fc.record({ query: fc.string(), schemas: texts, kinds }),
  everything: fc.boolean(),
});

describe('the view in the URL', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseViewState(formatViewState(view))).toEqual(view);
      }),
    );
  });

  it('is nothing for the first view', () => {
    expect(formatViewState(initialView)).toBe('');
    expect(parseViewState('')).toEqual(initialView);
  });

  it('can be read by a person', () => {
    const view = { ...initialView, object: '12', trace: { object: '12', direction: 'upstream', depth: 3 } } as const;
    expect(formatViewState(view)).toBe('?object=12&trace=12%7Eupstream%7E3');
  });

  it('opens a link that has parts it does not know', () => {
    expect(parseViewState('?edge=1~2~eats&trace=5~sideways~2&kind=Cube&tab=x&sql=&evidence=-4&colour=red')).toEqual(
      initialView,
    );
  });
});
