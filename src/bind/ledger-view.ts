// The view that the server makes of a ledger: who changed which row, and in which transaction.
// https://learn.microsoft.com/sql/relational-databases/security/ledger/ledger-updatable-ledger-tables
import type { CatalogObject } from '../catalog/catalog.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { CreateTableStatement, LedgerView } from '../parse/tree/statement.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundModule } from './bound/module.ts';
import type { Relation } from './bound/query.ts';
import type { BoundRows } from './bound/statement.ts';
import type { Input } from './bound/value.ts';
import { ledgerColumns } from './column-definition.ts';

type Named = Exclude<keyof LedgerView, 'kind' | 'name' | keyof Span>;

/** What the view calls the columns that tell of a change where nobody names them. */
const names: Readonly<Record<Named, string>> = {
  transaction: 'ledger_transaction_id',
  sequence: 'ledger_sequence_number',
  operation: 'ledger_operation_type',
  description: 'ledger_operation_type_desc',
};

/** The parts of the name of a ledger's view: the one that is told, else that of the table with `_Ledger` behind it. */
export function ledgerViewName({ name, ledgerView }: CreateTableStatement, source: Source): string[] {
  const parts = (ledgerView?.name ?? name).parts.map((part) => source.words(part));
  return ledgerView ? parts : [...parts.slice(0, -1), `${parts.at(-1)!}_Ledger`];
}

/** Binds the view of a ledger, which has no text of its own: all rows that the table has and had, with what changed them. */
export function bindLedgerView(view: CatalogObject, statement: CreateTableStatement, binder: Binder): BoundModule {
  const { name, history, ledgerView } = statement;
  binder.words = 'CREATE TABLE';
  const relationOf = (written: MultipartName) => {
    const table = binder.named('read', written);
    return table && binder.relationOf(table, written);
  };
  const [table, past] = [relationOf(name), history && relationOf(history)];
  if (ledgerView) binder.refer(view, ledgerView.name, 'define');
  const changes = changeColumns(statement, binder);
  const ofServer = new Set([...changes.values()].flat());
  const own = (table?.columns ?? []).filter(({ key }) => !ofServer.has(key));
  const made: { readonly name: string; readonly from: readonly string[]; readonly span: Span }[] = [
    ...own.map((column) => ({ name: column.name, from: [column.key], span: placeOf(column.key, statement, binder) })),
    ...Object.entries(names).map(([key, called]) => {
      const told = ledgerView?.[key as Named];
      return {
        name: told ? binder.text(told.parts.at(-1)!) : called,
        from: changes.get(key) ?? [],
        span: told ?? ledgerView?.name ?? name,
      };
    }),
  ];
  const result: BoundRows = {
    influences: [],
    assignments: made.map(({ name: column, from, span: { start, end } }) => ({
      place: binder.stored(view, column),
      // The end of a row is told where the row has gone.
      value: { inputs: [...inputsOf(from.slice(0, 1), table), ...inputsOf(from, past)], start, end },
      start,
      end,
    })),
  };
  const { uses, references, localTypes, systemNames, diagnostics } = binder;
  const columns = made.map((column) => ({ name: column.name }));
  return {
    body: [],
    parameters: [],
    result,
    columns,
    left: [],
    uses,
    references,
    localTypes,
    systemNames,
    diagnostics,
  };
}

function inputsOf(keys: readonly string[], relation: Relation | undefined): Input[] {
  const read = relation?.columns.filter(({ key }) => keys.includes(key)) ?? [];
  return read.flatMap(({ source }): Input[] => (source ? [{ use: 'IDENTITY', from: source }] : []));
}

/** Keys of the table's columns, of the row's beginning and of its end, of which the view makes its own for the transaction and the number in it. */
function changeColumns({ columns }: CreateTableStatement, binder: Binder): Map<string, readonly string[]> {
  const written = (what: RegExp) => {
    const found = columns.filter((column) => what.test(binder.source.slice(column)));
    return found.map((column) => binder.key(column.name));
  };
  const [transaction, sequence] = [written(/\bTRANSACTION_ID\b/i), written(/\bSEQUENCE_NUMBER\b/i)];
  const called = (part: string) => ledgerColumns.filter((column) => column.includes(part)).map(binder.keyOf);
  return new Map([
    ['transaction', transaction.length > 0 ? transaction : called('transaction')],
    ['sequence', sequence.length > 0 ? sequence : called('sequence')],
  ]);
}

/** Where the table defines the column. */
function placeOf(key: string, { columns, name }: CreateTableStatement, binder: Binder): Span {
  return columns.find((column) => binder.key(column.name) === key)?.name ?? name;
}
