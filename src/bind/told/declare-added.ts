import type { Column } from '../../catalog/catalog.ts';
import type { Binder, LocalColumn } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import { withAdded } from '../declared-columns.ts';
import type { NameDefaults } from '../names.ts';
import { computedOfText } from './computed-of-text.ts';

/** Gives a temp table columns that another text adds; a computed one is made of the table's others. */
export function declareAdded(
  { local, columns: before }: Relation,
  added: readonly Column[],
  defaults: NameDefaults,
  binder: Binder,
): Relation {
  const { name } = local!;
  const altered = binder.declareLocal(name, withAdded<LocalColumn>(before, added, binder.keyOf));
  const behind = altered.columns.slice(before.length);
  const made = behind.map((column) => {
    const definition = added.find((one) => binder.keyOf(one.name) === column.key)!;
    return { ...column, source: computedOfText(definition, altered, defaults, binder) };
  });
  return binder.declareLocal(name, [...before, ...made]);
}
