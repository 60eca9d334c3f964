import type { Identifier } from '../parse/tree/name.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, Relation, RelationColumn } from './bound/query.ts';
import type { Input } from './bound/value.ts';

/** A query as something to read from, under the column names that `AS x (a, b)` gives. */
export function relationOfQuery(query: BoundQuery, names: readonly Identifier[] | undefined, binder: Binder): Relation {
  const columns = query.columns.map((column): RelationColumn => {
    return { name: column.name, key: binder.keyOf(column.name), source: { kind: 'column', column } };
  });
  return renamed({ columns, rest: query.rest, query }, names, binder);
}

/** A relation under the column names that an alias gives, by position. */
export function renamed(relation: Relation, names: readonly Identifier[] | undefined, binder: Binder): Relation {
  if (!names || names.length === 0) return relation;
  if (!relation.rest) {
    const columns = relation.columns.map((column, i) => {
      const given = names[i];
      if (!given) return column;
      return { ...column, name: binder.text(given), key: binder.key(given) };
    });
    return { ...relation, columns };
  }
  // Which column stands under which name is not known.
  const source = relation.rest('') ? ({ kind: 'unknown' } as const) : undefined;
  const columns = names.map((given) => ({ name: binder.text(given), key: binder.key(given), source }));
  return { ...relation, columns, rest: undefined };
}

/** A column that is made of several inputs where it stands; one without inputs carries nothing. */
export function computedColumn(name: string, inputs: readonly Input[], span: Span, binder: Binder): RelationColumn {
  const value = { inputs, start: span.start, end: span.end };
  const source = inputs.length === 0 ? undefined : ({ kind: 'column', column: { name, value } } as const);
  return { name, key: binder.keyOf(name), source };
}
