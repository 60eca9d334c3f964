// What one module tells another of a temp table that it makes and both see.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Binder, CallersColumn } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { LocalTable, ValueSource } from '../bound/value.ts';

/** A temp table that a procedure makes and that is there when it has ended. */
export interface LeftTable {
  readonly name: string;
  readonly columns: readonly CallersColumn[];
}

/** The columns of a temp table, as another module has to know them. */
export function columnsToTell({ columns }: Relation): CallersColumn[] {
  return columns.map(({ name, hidden, generated, identity, rest, source }) => {
    return { name, hidden, generated, identity, rest, computed: computedOf(source) };
  });
}

/** Which columns of its own table a computed column is made of. */
function computedOf(source: ValueSource | undefined): CallersColumn['computed'] {
  if (source?.kind !== 'column') return undefined;
  return source.column.value.inputs.flatMap(({ use, from }) =>
    from.kind === 'local' ? { use, of: from.written } : [],
  );
}

/** A global temp table, and one of a dedicated SQL pool, is there when the procedure that made it has ended. */
export function outlives(key: string, owner: LocalTable['owner']): boolean {
  return owner === 'session' || (owner === 'module' && key.startsWith('##'));
}

/** The temp tables that outlive the module, and those that outlive the procedures which it calls. */
export function leftTables(binder: Binder): LeftTable[] {
  const left: LeftTable[] = [];
  for (const [key, relation] of binder.locals) {
    const { local } = relation;
    if (local && (outlives(key, local.owner) || binder.leftHere.has(key)))
      left.push({ name: local.name, columns: columnsToTell(relation) });
  }
  return left;
}

/** Behind a call the temp tables are there that the procedure leaves. */
export function declareLeft(procedure: CatalogObject, binder: Binder): void {
  for (const { name, columns } of binder.leftByCall?.(procedure) ?? []) {
    const key = binder.keyOf(name);
    // One that the module makes itself somewhere is its own.
    if (binder.makesTemp(key)) continue;
    binder.declareTold(binder.localTable(name, 'caller'), columns);
    binder.leftHere.add(key);
  }
}
