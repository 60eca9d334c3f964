// A procedure may change its caller's temp table: behind the call the caller sees the columns that were added.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import type { CatalogObject, Column } from '../catalog/catalog.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { AlterTableStatement, CreateProcedureStatement } from '../parse/tree/statement.ts';
import { walk } from '../parse/walk.ts';
import type { Source } from '../text/source.ts';
import type { Binder } from './binder.ts';
import { declareAdded } from './declare-added.ts';
import { alteredColumns } from './declared-columns.ts';
import { ownTempTables } from './own-temp-tables.ts';

/** The columns that a procedure adds to a temp table which its callers make. */
export interface AddedColumns {
  /** The key of the table. */
  readonly table: string;
  readonly columns: readonly Column[];
}

/** What `ALTER TABLE #t ADD` in a procedure adds to temp tables that it does not make itself. */
export function columnsAddedForCallers(
  procedure: CreateProcedureStatement,
  source: Source,
  keyOf: (name: string) => string,
): AddedColumns[] {
  const tableOf = ({ parts }: MultipartName) => keyOf(source.words(parts.at(-1)!));
  const own = ownTempTables(procedure.body, tableOf);
  const added: AddedColumns[] = [];
  walk(procedure, (node) => {
    if (node.kind !== 'AlterTableStatement') return;
    const { name, action } = node as AlterTableStatement;
    const table = tableOf(name);
    if (!table.startsWith('#') || own.has(table)) return;
    const columns = alteredColumns<Column>([], action, source, keyOf);
    if (columns.length > 0) added.push({ table, columns });
  });
  return added;
}

/** Gives the temp tables that stand here the columns which the procedure that was called adds to them. */
export function alterByCall(procedure: CatalogObject, binder: Binder): void {
  if (![...binder.locals.keys()].some((key) => key.startsWith('#'))) return;
  for (const { table, columns } of binder.addedByCall?.(procedure) ?? []) {
    const relation = binder.locals.get(table);
    if (!relation?.local) continue;
    declareAdded(relation, columns, procedure, binder);
  }
}
