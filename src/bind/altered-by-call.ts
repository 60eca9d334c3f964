// A procedure may change its caller's temp table: behind the call the caller sees the columns that were added.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import type { CatalogObject, Column } from '../catalog/catalog.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { AlterTableStatement, CreateProcedureStatement, ExecuteStatement } from '../parse/tree/statement.ts';
import { walk } from '../parse/walk.ts';
import type { Source } from '../text/source.ts';
import type { Binder } from './binder.ts';
import type { Relation } from './bound/query.ts';
import { declareAdded } from './declare-added.ts';
import { alteredColumns } from './declared-columns.ts';
import { ownTempTables } from './own-temp-tables.ts';

/** The columns that a procedure adds to a temp table which its callers make. */
export interface AddedColumns {
  /** The key of the table. */
  readonly table: string;
  readonly columns: readonly Column[];
}

/** What a procedure does, in the order of its text, that may add to a temp table: of its own, or the name of one that it calls. */
export interface Additions {
  /** Keys of the temp tables that it makes itself. */
  readonly own: ReadonlySet<string>;
  readonly steps: readonly (AddedColumns | { readonly calls: readonly string[] })[];
}

/** `ALTER TABLE #t ADD` in a procedure, and its calls. */
export function additionsIn(
  procedure: CreateProcedureStatement,
  source: Source,
  keyOf: (name: string) => string,
): Additions {
  const tableOf = ({ parts }: MultipartName) => keyOf(source.words(parts.at(-1)!));
  const steps: Additions['steps'][number][] = [];
  walk(procedure, (node) => {
    if (node.kind === 'ExecuteStatement') {
      const { target } = node as ExecuteStatement;
      if (target.kind === 'ExecuteProcedure')
        steps.push({ calls: target.name.parts.map((part) => source.words(part)) });
    }
    if (node.kind !== 'AlterTableStatement') return;
    const { name, action } = node as AlterTableStatement;
    const columns = alteredColumns<Column>([], action, source, keyOf);
    if (columns.length > 0) steps.push({ table: tableOf(name), columns });
  });
  return { own: ownTempTables(procedure.body, tableOf), steps };
}

/** A temp table of the module's own callers, where they tell all of its columns. */
function toldWhole(table: string, binder: Binder): Relation | undefined {
  const told = binder.toldByCallers(table);
  return told?.rest ? undefined : told;
}

/** Gives the temp tables that stand here the columns which the procedure that was called adds to them. */
export function alterByCall(procedure: CatalogObject, binder: Binder): void {
  if (!binder.source.text.includes('#')) return;
  for (const { table, columns } of binder.addedByCall?.(procedure) ?? []) {
    const relation = binder.locals.get(table) ?? toldWhole(table, binder);
    if (!relation?.local) continue;
    declareAdded(relation, columns, procedure, binder);
  }
}
