// What a text tells of tables that nobody else tells of: which columns they have.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Binder, NamedColumns } from '../binder.ts';
import type { ScopeSource } from '../query/scope.ts';

/**
 * Binds a text, and once more where its own words tell whose column it is that it names without a qualifier: `a.Day` or
 * `INSERT INTO A (Day)` says that A has it, and then no other table beside A does, or SQL Server would refuse the name.
 */
export function boundWithOwners<Bound>(
  bind: (named: NamedColumns | undefined) => { bound: Bound; binder: Binder },
): Bound {
  const { bound, binder } = bind(undefined);
  if (binder.ownerless.length === 0) return bound;
  const named = namedIn(binder);
  const helps = binder.ownerless.some(({ key, tables }) => tables.some((table) => named.get(table)?.has(key)));
  return helps ? bind(named).bound : bound;
}

function namedIn({ references, names }: Binder): NamedColumns {
  const named = new Map<CatalogObject, Set<string>>();
  for (const { object, column } of references) {
    if (column === undefined || names.columnsOf(object)) continue;
    const columns = named.get(object) ?? new Set();
    named.set(object, columns.add(names.key(column)));
  }
  return named;
}

/** The one of these that the text says has the column. */
export function ownerNamed(
  owners: readonly ScopeSource[],
  key: string,
  { namedColumns, ownerless }: Binder,
): ScopeSource | undefined {
  const tables = owners.flatMap(({ relation }) => relation.object ?? []);
  const [owner, ...others] = owners.filter(
    ({ relation }) => relation.object && namedColumns.get(relation.object)?.has(key),
  );
  if (owner && others.length === 0) return owner;
  ownerless.push({ key, tables });
  return undefined;
}
