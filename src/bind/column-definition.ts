import type { Column } from '../catalog/catalog.ts';
import type { ColumnDefinition, CreateTableStatement } from '../parse/tree/statement.ts';
import type { Span } from '../text/span.ts';

/** The columns that a table definition gives. `text` cuts a name's words, `slice` the text of a type or expression. */
export function columnsOfDefinitions(
  definitions: readonly ColumnDefinition[],
  text: (part: ColumnDefinition['name']) => string,
  slice: (span: Span) => string,
): Column[] {
  const columnSet = definitions.some((definition) => definition.columnSet);
  // With a column set it stands for the sparse columns.
  const hidden = (definition: ColumnDefinition) => definition.hidden || (columnSet && definition.sparse);
  return definitions.map((definition, i) => ({
    name: text(definition.name),
    type: definition.type ? slice(definition.type) : '',
    ordinal: i + 1,
    nullable: definition.nullable,
    // An INSERT without a column list gives a value, if only DEFAULT, to a rowversion and to a period column that is not hidden.
    generated: hidden(definition) || definition.identity || definition.computed !== undefined,
    hidden: hidden(definition),
    identity: definition.identity || undefined,
    rowGuid: definition.rowGuid || undefined,
    computed: definition.computed && slice(definition.computed),
  }));
}

/** As {@link columnsOfDefinitions}, behind the columns that the tables of a graph have of their own, before those of a ledger. */
export function columnsOfTable(
  { columns, graph, ledger }: Pick<CreateTableStatement, 'columns' | 'graph' | 'ledger'>,
  text: Parameters<typeof columnsOfDefinitions>[1],
  slice: Parameters<typeof columnsOfDefinitions>[2],
): Column[] {
  const defined = columnsOfDefinitions(columns, text, slice);
  // No table of a graph is a ledger.
  if (graph) return numbered([...graphColumns[graph], ...defined]);
  // Who writes them out calls them as he likes.
  if (!ledger || columns.some((column) => /\b(TRANSACTION_ID|SEQUENCE_NUMBER)\b/i.test(slice(column)))) return defined;
  const made = ledgerColumns.filter((name) => ledger === 'UPDATABLE' || name.startsWith('ledger_start'));
  return numbered([...defined, ...made.map((name) => ({ name, type: 'bigint', generated: true, hidden: true }))]);
}

/** The columns as they stand one behind the other. */
export function numbered(columns: readonly Omit<Column, 'ordinal'>[]): Column[] {
  return columns.map((column, i) => ({ ...column, ordinal: i + 1 }));
}

/** `ALTER COLUMN ValidFrom ADD HIDDEN`: an INSERT without a column list has to give a period column a value only where it is seen. */
export function shownOrHidden<Shape extends Pick<Column, 'hidden' | 'generated'>>(
  column: Shape,
  hidden: boolean,
): Shape {
  return { ...column, hidden, generated: hidden };
}

/** `$node_id`, `$action`, `%%physloc%%`: the server makes their values; they carry nobody's data. */
export function isOfServer(column: string): boolean {
  return column.startsWith('$') || column.startsWith('%%');
}

/** https://learn.microsoft.com/sql/relational-databases/graphs/sql-graph-architecture */
const graphColumns = {
  NODE: [{ name: '$node_id', type: 'nvarchar(1000)', generated: true }],
  EDGE: [
    { name: '$edge_id', type: 'nvarchar(1000)', generated: true },
    { name: '$from_id', type: 'nvarchar(1000)' },
    { name: '$to_id', type: 'nvarchar(1000)' },
  ],
} as const satisfies Record<string, readonly Omit<Column, 'ordinal'>[]>;

/** https://learn.microsoft.com/sql/relational-databases/security/ledger/ledger-updatable-ledger-tables */
export const ledgerColumns: readonly string[] = [
  'ledger_start_transaction_id',
  'ledger_end_transaction_id',
  'ledger_start_sequence_number',
  'ledger_end_sequence_number',
];
