import type { LocalTable, ValueSource } from '../bind/bound/value.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Evidence } from './edges.ts';
import { addAs, type Flow, type FlowItem, noFlow } from './flow.ts';
import { emptyTable, joinedTables, type TableFlow } from './state.ts';
import type { Tracer } from './tracer.ts';

/** A write of a callee whose value comes out of a temp table of its caller: an edge once the caller is known. */
export interface OpenWrite {
  readonly place: Extract<ValueSource, { kind: 'stored' }>;
  readonly flow: Flow;
  readonly through: CatalogObject;
  readonly evidence: Evidence;
  readonly origin: 'parsed' | 'dynamic' | 'query_log';
}

/** What calling a procedure does beyond its own edges. */
export interface ProcedureSummary {
  /** Its result sets: what can stand in each column. */
  readonly results: readonly (readonly Flow[])[];
  /** What its parameters, in order, hold at the end. */
  readonly parameters: readonly { readonly name: string; readonly output: boolean; readonly flow: Flow }[];
  /** What it puts into temp tables that its caller made, by their keys. */
  readonly callerTables: ReadonlyMap<string, TableFlow>;
  readonly openWrites: readonly OpenWrite[];
}

export const emptySummary: ProcedureSummary = { results: [], parameters: [], callerTables: new Map(), openWrites: [] };

/** Does at the place of a call what the callee does to the caller's temp tables. */
export function applySummary({ callerTables, openWrites }: ProcedureSummary, tracer: Tracer): void {
  const tables = new Map<string, LocalTable>();
  for (const table of tracer.state.tables.keys()) tables.set(table.key, table);
  for (const { place, flow, through, evidence, origin } of openWrites) {
    const filled = inCaller(flow, tables, tracer);
    tracer.estate.ledgerOf(through).column(filled, place, through, evidence, origin);
  }
  for (const [key, callee] of callerTables) {
    const table = tables.get(key);
    if (!table) continue;
    const columns = new Map([...callee.columns].map(([column, flow]) => [column, inCaller(flow, tables, tracer)]));
    const own = tracer.state.tables.get(table) ?? emptyTable;
    tracer.state.tables.set(table, joinedTables(own, { columns, rows: inCaller(callee.rows, tables, tracer) }));
  }
}

/** A callee's flow with what its caller's temp tables hold put in their place. */
function inCaller(flow: Flow, tables: ReadonlyMap<string, LocalTable>, tracer: Tracer): Flow {
  const filled = new Map<string, FlowItem>();
  for (const [key, item] of flow) {
    const { end, use } = item;
    if (end.kind === 'stored') {
      filled.set(key, item);
      continue;
    }
    const table = tables.get(end.table);
    const content = table && tracer.state.tables.get(table);
    if (!content) continue;
    addAs(filled, end.kind === 'caller' ? (content.columns.get(end.column) ?? noFlow) : content.rows, use);
  }
  return filled;
}
