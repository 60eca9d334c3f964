import type { Identifier } from '../../parse/tree/name.ts';
import type { Span } from '../../text/span.ts';
import type { Binder } from '../binder.ts';
import type { BoundQuery, Relation, RelationColumn } from '../bound/query.ts';
import type { Input } from '../bound/value.ts';
import { reportUnknown } from './star.ts';
import { oneOf, placed, starColumns } from './unknown-columns.ts';

/** A query as something to read from, under the column names that `AS x (a, b)` gives. */
export function relationOfQuery(query: BoundQuery, names: readonly Identifier[] | undefined, binder: Binder): Relation {
  const columns = query.columns.map((column): RelationColumn => {
    const { name, rest } = column;
    return { name, key: binder.keyOf(name), source: { kind: 'column', column }, rest };
  });
  return renamed({ columns, rest: query.rest, unknown: query.unknown, query }, names, binder);
}

/** A relation under the column names that an alias gives, by position. */
export function renamed(relation: Relation, names: readonly Identifier[] | undefined, binder: Binder): Relation {
  if (!names || names.length === 0) return relation;
  reportUnknown(relation.unknown, binder);
  const called = (given: Identifier) => ({ name: binder.text(given), key: binder.key(given) });
  if (!relation.rest) {
    const [given, wanted] = [relation.columns.length, names.length];
    if (relation.query && given !== wanted) {
      const span = { start: names[0]!.start, end: names.at(-1)!.end };
      binder.report('HW2006', span, { values: String(given), columns: String(wanted) });
    }
    const columns = relation.columns.map((column, i) => (names[i] ? { ...column, ...called(names[i]) } : column));
    return { ...relation, columns };
  }
  const standing = placed(starColumns(relation), names.length);
  const columns = names.map((given, i): RelationColumn => {
    const [only, ...others] = standing?.[i] ?? [];
    // Which of several relations a column is from is not known.
    const source = others.length > 0 ? oneOf([only!, ...others].flatMap((one) => one.source ?? [])) : only?.source;
    return { ...called(given), source };
  });
  return { ...relation, columns, rest: undefined, unknown: undefined };
}

/** A column that is made of several inputs where it stands; one without inputs carries nothing. */
export function computedColumn(name: string, inputs: readonly Input[], span: Span, binder: Binder): RelationColumn {
  const value = { inputs, start: span.start, end: span.end };
  const source = inputs.length === 0 ? undefined : ({ kind: 'column', column: { name, value } } as const);
  return { name, key: binder.keyOf(name), source };
}
