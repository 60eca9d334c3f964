import type { Span } from '../text/span.ts';
import type { Relation } from './bound/query.ts';
import type { BoundRows } from './bound/statement.ts';

/** All rows of one table as those of another, column by column: SWITCH, CLONE. Columns pair by their place. */
export function bindCopy(from: Relation, to: Relation, span: Span): BoundRows {
  const known = from.rest ? to : from;
  const { start, end } = span;
  return {
    influences: from.local ? [{ use: 'FILTER', from: { kind: 'local rows', table: from.local } }] : [],
    local: to.local,
    assignments: known.columns.map(({ name }, i) => ({
      place: to.rest ? to.rest(name) : to.columns[i]?.source,
      value: {
        inputs: [
          {
            use: 'IDENTITY',
            from: (from.rest ? from.rest(name) : from.columns[i]?.source) ?? { kind: 'unknown' },
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
