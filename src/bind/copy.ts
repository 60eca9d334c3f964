import type { CatalogObject } from '../catalog/catalog.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundRows } from './bound/statement.ts';

/** All rows of one table as those of another, column by column: SWITCH, CLONE. Columns pair by their place. */
export function bindCopy(source: CatalogObject, target: CatalogObject, span: Span, binder: Binder): BoundRows {
  const from = binder.relationOf(source, span);
  const to = binder.relationOf(target, span);
  const known = from.rest ? to : from;
  const { start, end } = span;
  return {
    influences: [],
    assignments: known.columns.map(({ name }, i) => ({
      place: to.rest ? binder.stored(target, name) : (to.columns[i]?.source ?? undefined),
      value: {
        inputs: [
          {
            use: 'IDENTITY',
            from: from.rest ? binder.stored(source, name) : (from.columns[i]?.source ?? { kind: 'unknown' }),
          },
        ],
        start,
        end,
      },
      start,
      end,
    })),
  };
}
