// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sys-sp-copy-data-in-batches-transact-sql
import type { BoundArgument, BoundExecute } from '../bind/bound/statement.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { argumentOf } from './call/arguments.ts';
import { foldAll } from './constant/fold.ts';
import { isKnown, type Text } from './constant/text.ts';
import { asText } from './constant/value.ts';
import type { Evidence } from './flow/edges.ts';
import { flowOf } from './flow/flow.ts';
import { evidenceAt, type TracedText } from './flow/traced-text.ts';
import type { Tracer } from './tracer.ts';

/** `EXEC sp_copy_data_in_batches N'dbo.Source', N'dbo.Target'`: all rows, column by column of the same name. */
export function traceCopyInBatches(statement: BoundExecute, tracer: Tracer): void {
  const source = argumentOf(statement.arguments, ['@source_table_name'], 0);
  const target = argumentOf(statement.arguments, ['@target_table_name'], 1);
  const parts = [source?.value.syntax, target?.value.syntax];
  if (!source || !target || !parts[0] || !parts[1]) return;
  const told = new Set<string>();
  for (const world of tracer.state.worlds.list) {
    for (const { values } of foldAll([parts[0], parts[1]], world, tracer.folding)) {
      const [from, to] = values.map((value) => asText(value));
      if (!from || !to) continue;
      const key = `${from.key}\u0000${to.key}`;
      if (told.has(key)) continue;
      told.add(key);
      const [read, written] = [named(source, from, statement, tracer), named(target, to, statement, tracer)];
      if (!read || !written) continue;
      copy(read, written, statement, tracer);
    }
  }
}

interface NamedTable {
  readonly table: CatalogObject;
  /** Where its name stands. */
  readonly place: Evidence;
  readonly origin: TracedText['origin'];
}

function named({ value }: BoundArgument, name: Text, statement: BoundExecute, tracer: Tracer): NamedTable | undefined {
  const { estate, text } = tracer;
  if (name.whole === undefined) {
    tracer.report('HW3002', statement, { pattern: name.readable });
    return undefined;
  }
  const table = estate.names.resolve(parseName(name.whole), 'table', text.defaults);
  const [piece, ...others] = name.pieces;
  const at = piece && isKnown(piece) && others.length === 0 ? piece.at : undefined;
  const place = at ? { ...at, end: at.start + name.whole.length } : text.place(value);
  const origin = value.syntax?.kind === 'Literal' ? text.origin : 'dynamic';
  return table && { table, place: evidenceAt(place, statement.words), origin };
}

function copy(source: NamedTable, target: NamedTable, statement: BoundExecute, tracer: Tracer): void {
  const { module, estate } = tracer;
  const { names } = estate;
  const ledger = estate.ledgers.of(module);
  const [read, written] = [source.table, target.table];
  ledger.objects.add('read', read, module, source.origin, source.place);
  ledger.objects.add('write', module, written, target.origin, target.place);
  // Where nobody told the columns of one, they are called as those of the other.
  const known = names.columnsOf(read) ?? names.columnsOf(written);
  if (!known) tracer.report('HW2005', statement, { name: names.display(read) });
  const origin = target.origin === 'dynamic' ? 'dynamic' : source.origin;
  // What the server makes is left out, but for an identity, which is adjusted.
  const copied = known?.filter(({ generated, identity }) => !generated || identity).map(({ name }) => name);
  for (const name of copied ?? [everyColumn]) {
    const from = { kind: 'stored', object: read, column: names.columnName(read, name) } as const;
    const to = { kind: 'stored', object: written, column: names.columnName(written, name) } as const;
    const flow = flowOf(from, 'IDENTITY');
    tracer.writeColumn({ place: to, flow, through: module, evidence: source.place, origin });
  }
}
