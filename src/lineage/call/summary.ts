import type { BoundModule } from '../../bind/bound/module.ts';
import type { Relation } from '../../bind/bound/query.ts';
import type { BoundValue, ValueSource } from '../../bind/bound/value.ts';
import { type LeftTable, outlives } from '../../bind/told/told-table.ts';
import { type CatalogObject, type ModuleText, ownWords } from '../../catalog/catalog.ts';
import { digest } from '../constant/map-key.ts';
import { wordsOf } from '../constant/value.ts';
import type { Evidence } from '../flow/edges.ts';
import { addAs, type Flow, type FlowItem, flowKey, flowOf, noFlow } from '../flow/flow.ts';
import { heldIn } from '../flow/held.ts';
import { storedHere, surelyMade } from '../flow/made-table.ts';
import { joinedResults, type ResultSet, standingAt } from '../flow/result-set.ts';
import { emptied, globalCursor, globalCursors, joinedTables, type TableFlow, untouched } from '../flow/state.ts';
import type { Tracer } from '../tracer.ts';

/** A write of a callee whose value comes out of a temp table of its caller: an edge once the caller is known. */
export interface OpenWrite {
  readonly place: Extract<ValueSource, { kind: 'stored' }>;
  readonly flow: Flow;
  readonly through: CatalogObject;
  readonly evidence: Evidence;
  readonly origin: 'parsed' | 'dynamic' | 'query_log';
}

/** A table that goes by another name from here on. */
export interface TableRename {
  readonly from: CatalogObject;
  readonly to: CatalogObject;
  /** Of the renames of its module those, from the one to in front of the other, that stand in a branch from which no way leads here; the outermost first. */
  readonly elsewhere: readonly (readonly [from: number, to: number])[];
  readonly evidence: Evidence;
  readonly origin: OpenWrite['origin'];
}

/** What a parameter holds at the end; `cursor`: what the cursor goes through that it stands for. */
export interface ParameterSummary {
  readonly name: string;
  readonly output: boolean;
  /** A call may leave it out. */
  readonly optional: boolean;
  /** What is passed may decide texts that it runs and tables that it renames, or only texts that it leaves. */
  readonly decides: 'all' | 'left' | undefined;
  readonly flow: Flow;
  readonly cursor?: ResultSet | undefined;
  /** Of an OUTPUT parameter: the text that it holds on every way, where that is known. */
  readonly text?: string | undefined;
  /** Set where it is known only with what is passed, or is one on one way and another on the next: a digest, as {@link ProcedureSummary.asks}. */
  readonly asks?: string | undefined;
}

/** By parameter, the texts that are left in them together, on each way; of a parameter without one the text is not known there. */
export type LeftTexts = readonly ReadonlyMap<string, string>[];

/** A table of the catalog that a procedure leaves. */
export interface LeftMade {
  readonly object: CatalogObject;
  /** Whether it may have read it since. */
  readonly isRead: boolean;
  /** It made it, and did not only empty it: one that was called so before is gone. */
  readonly isNew: boolean;
}

/** What calling a procedure does beyond its own edges. */
export interface ProcedureSummary {
  readonly results: readonly ResultSet[];
  /** The cursors that it leaves to whoever goes on behind it, by their names. */
  readonly cursors: ReadonlyMap<string, ResultSet>;
  /** What its parameters, in order, hold at the end. */
  readonly parameters: readonly ParameterSummary[];
  /** These are surely all of its parameters: its text could be read, and no other text makes it too. */
  readonly isExact: boolean;
  /** What it puts into temp tables that its caller made, and into those of its own that outlive it, by their keys. */
  readonly callerTables: ReadonlyMap<string, TableFlow>;
  /** What else it puts into those of its caller on the way, and has taken out again where it ends, or ends by THROW with it: CATCH finds that. */
  readonly onTheWay: ReadonlyMap<string, TableFlow>;
  /** Under the names that the tables have at the end. */
  readonly openWrites: readonly OpenWrite[];
  /** The temp tables that are there when it has ended. */
  readonly left: readonly LeftTable[];
  /** Tables of the catalog that it makes or empties, and that are there when it has ended. */
  readonly made: readonly LeftMade[];
  /** Tables of the catalog that go by another name behind it, in the order in which they get it. */
  readonly renames: readonly TableRename[];
  /** Set where it renames tables whose names its parameters decide: a digest of its text, by which its callers tell that it is another. */
  readonly asks: string | undefined;
  /** Set where its parameters decide texts that it runs: a digest of its text, and of where that stands. */
  readonly runs: string | undefined;
  /** Where it was traced as it is called: undefined where there are ways beyond those that are followed. */
  readonly texts?: LeftTexts | undefined;
  /** What RETURN gives. */
  readonly returned: Flow;
  /** A procedure that it calls, however many calls away, of which nobody told what it does. */
  readonly unknown: string | undefined;
  /** It is no SQL: nobody knows what it gives. */
  readonly external: boolean;
}

/** What a procedure does, once its body is traced. */
export function summaryOf(
  { parameters, left, external = false }: BoundModule,
  tracer: Tracer,
  { asCalled, isWhole }: { readonly asCalled: boolean; readonly isWhole: boolean },
): ProcedureSummary {
  const { variables, tables, cursors } = tracer.state;
  const definition = tracer.home.module.definition!;
  const ownDigest = () => digest(ownWords(definition));
  return {
    results: fewResults(tracer.results),
    cursors: new Map(globalCursors(tracer.state).map(([name, { content }]) => [name, content])),
    parameters: parameters.map(({ name, output, optional }) => {
      const text = output ? textAtTheEnd(name, tracer) : undefined;
      const asks =
        output && text === undefined && (tracer.leavesByCall || mayBeText(name, tracer)) ? ownDigest() : undefined;
      return {
        name,
        output,
        optional,
        decides: tracer.decides(name) ? 'all' : tracer.matters(name) ? 'left' : undefined,
        flow: variables.get(name) ?? noFlow,
        cursor: cursors.get(name)?.content,
        text,
        asks,
      };
    }),
    isExact: isWhole && !tracer.home.module.hasOtherTexts,
    callerTables: new Map([...tables].filter(([key, { owner }]) => owner === 'caller' || outlives(key, owner))),
    onTheWay: new Map([...tracer.putOnTheWay].filter(([key, table]) => !holdsAll(tables.get(key), table))),
    openWrites: tracer.openWrites.list,
    left,
    made: surelyMade(tracer.state.made).map(({ object, isRead, begins }) => {
      return { object, isRead, isNew: begins !== undefined };
    }),
    renames: [...tracer.renames.values()],
    asks: tracer.asksForNames && parameters.length > 0 ? ownDigest() : undefined,
    runs: tracer.asksForTexts && parameters.some(({ type }) => isText(type)) ? digestOfPlace(definition) : undefined,
    texts: asCalled ? leftTexts(parameters, tracer) : undefined,
    returned: tracer.returnedValue,
    unknown: tracer.unknownCallee,
    external,
  };
}

/** Whether a table at the end of a text has all that another has of it on the way. */
function holdsAll(end: TableFlow | undefined, { columns, rows }: TableFlow): boolean {
  if (!end) return false;
  const has = (known: Flow | undefined, flow: Flow) => [...flow.keys()].every((key) => known?.has(key));
  return has(end.rows, rows) && [...columns].every(([column, flow]) => has(end.columns.get(column), flow));
}

/** What the text does is proven by places in it. */
function digestOfPlace(definition: ModuleText): string {
  return digest(`${definition.file} ${definition.start ?? 0} ${ownWords(definition)}`);
}

/** A type whose values may be put into dynamic SQL by a caller. */
export const isText = (type = '') => /char|sysname/i.test(type);

/** More result sets are not told apart but by their columns: procedures that call one another in a circle give ever more of them. */
const maxResults = 20;

/** Who takes several result sets takes all of those that fit into one and the same table: those of one shape can as well be one. */
function fewResults(results: readonly ResultSet[]): readonly ResultSet[] {
  if (results.length <= maxResults) return results;
  const byShape = new Map<string, ResultSet>();
  for (const result of results) {
    const shape = result.columns.map(({ rest }) => (rest ? '*' : '.')).join('');
    const same = byShape.get(shape);
    byShape.set(shape, same ? joinedResults([same, result]) : result);
  }
  return [...byShape.values()];
}

/** Where ways differ, which of them is gone may hang on what a caller passes: then it is not known. */
function textAtTheEnd(parameter: string, tracer: Tracer): string | undefined {
  const { list, sampled } = tracer.state.worlds;
  const [first, ...others] = list.map((world) => wordsOf(world.valueOf(parameter)));
  return sampled || others.some((text) => text !== first) ? undefined : first;
}

/** Undefined where a few ways stand for all, or there are more of them than a caller goes. */
function leftTexts(parameters: BoundModule['parameters'], { state }: Tracer): LeftTexts | undefined {
  const { list, sampled } = state.worlds;
  if (sampled) return undefined;
  const ways = new Map<string, ReadonlyMap<string, string>>();
  for (const world of list) {
    const known = parameters.flatMap(({ name, output }): [string, string][] => {
      const text = output ? wordsOf(world.valueOf(name)) : undefined;
      return text === undefined ? [] : [[name, text]];
    });
    ways.set(JSON.stringify(known), new Map(known));
  }
  return ways.size > mostLeft ? undefined : [...ways.values()];
}

const mostLeft = 16;

/** Whether anything of the text that a parameter holds at the end is known, on any way. */
function mayBeText(parameter: string, { state }: Tracer): boolean {
  return state.worlds.list.some((world) => {
    const value = world.valueOf(parameter);
    return value?.kind === 'text' && value.onlyHole === undefined;
  });
}

/** What a call passes, by the callee's parameters. */
export interface Passed {
  readonly values: ReadonlyMap<string, Flow>;
  /** The caller's table variables, by their keys. */
  readonly tables: ReadonlyMap<string, string>;
  /** The caller's temp tables and table variables in their shape at the call. */
  readonly locals: ReadonlyMap<string, Relation>;
  /** What the callee puts into its caller's temp tables. */
  readonly filled: ProcedureSummary['callerTables'];
}

/** Does at the place of a call what the callee does to the caller's temp tables. */
export function applySummary(
  { callerTables, onTheWay, openWrites }: ProcedureSummary,
  passed: Passed,
  tracer: Tracer,
): void {
  for (const write of openWrites) tracer.writeColumn({ ...write, flow: inCaller(write.flow, passed, tracer) });
  const { tables } = tracer.state;
  const changed = (called: ReadonlyMap<string, TableFlow>): [string, TableFlow][] =>
    [...called].map(([key, callee]) => {
      const columns = new Map([...callee.columns].map(([column, flow]) => [column, inCaller(flow, passed, tracer)]));
      const own = tables.get(key) ?? untouched({ owner: 'caller' });
      const filled = { ...emptied(own), columns, rows: inCaller(callee.rows, passed, tracer) };
      return [key, callee.open ? joinedTables(without(own, callee.replaced), filled) : filled];
    });
  const [found, left] = [changed(onTheWay), changed(callerTables)];
  for (const [key, table] of found) tracer.noteOnTheWay(key, table);
  for (const [key, table] of left) {
    tracer.forget({ key });
    tracer.setTable(key, table);
  }
}

/** A table in which some columns are set in every row. */
function without(table: TableFlow, replaced: TableFlow['replaced']): TableFlow {
  const columns = new Map([...table.columns].filter(([column]) => !replaced.has(column)));
  return { ...table, columns, replaced: new Set([...table.replaced, ...replaced]) };
}

/**
 * A callee's flow with what its caller's temp tables hold, and what it passes, put in their places. Of what nobody knows only the
 * callee knows the place; whoever calls it is told by the callee's own diagnostics.
 */
export function inCaller(flow: Flow, passed: Passed, tracer: Tracer): Flow {
  const filled = new Map<string, FlowItem>();
  for (const item of flow.values()) {
    const { end, use, at } = item;
    if (end.kind === 'stored') {
      const ends = end.made ? [end] : storedHere(end, tracer.state.made);
      for (const own of ends) filled.set(flowKey(own, use), { ...item, end: own });
    } else if (end.kind === 'parameter') addAs(filled, passed.values.get(end.name) ?? noFlow, use, at);
    else if (end.kind !== 'unknown') addCallers(filled, { ...item, end }, passed, tracer);
  }
  return filled;
}

type CallersItem = FlowItem & { readonly end: Extract<FlowItem['end'], { readonly table: string }> };

/** What a callee takes out of a temp table of its caller, or out of a table that the caller passes. */
function addCallers(filled: Map<string, FlowItem>, { end, use, via, at }: CallersItem, passed: Passed, tracer: Tracer) {
  // A table parameter that is left out is empty.
  const name = end.table.startsWith('@') ? passed.tables.get(end.table) : end.table;
  if (name === undefined) return;
  const content = globalCursor(name, tracer.state)?.content;
  if (content) {
    addAs(filled, end.kind === 'caller rows' ? content.rows : standingAt(end.column, content), use, at);
    return;
  }
  const table = tracer.state.tables.get(name) ?? untouched({ owner: 'caller' });
  if (end.kind === 'caller rows') addAs(filled, table.rows, use, at);
  else {
    const made = computedHere(name, end.column, passed);
    const held = made ? computed(made, passed, tracer) : heldIn(table, end.column, end.column, tracer.estate.names);
    addAs(filled, held, use, at);
    if (made || table.replaced.has(end.column)) return;
  }
  // This module does not make the table either.
  if (table.open) addAs(filled, flowOf({ ...end, table: name }, use, via, at), use);
}

/** What a column of the caller's table is computed of, where it is. Not all callers need to make the table alike. */
function computedHere(table: string, column: string, { locals }: Passed): BoundValue | undefined {
  const source = locals.get(table)?.columns.find(({ key }) => key === column)?.source;
  return source?.kind === 'column' ? source.column.value : undefined;
}

/** A computed column of the caller's table, of what the caller put there, and the callee. */
function computed({ inputs }: BoundValue, passed: Passed, tracer: Tracer): Flow {
  const evaluation = tracer.evaluation();
  const flow = new Map<string, FlowItem>();
  const before: Passed = { ...passed, filled: new Map() };
  for (const input of inputs) {
    const { use, from } = input;
    addAs(flow, evaluation.inputs([input]), 'IDENTITY');
    const put = from.kind === 'local' ? passed.filled.get(from.table.key)?.columns.get(from.column) : undefined;
    if (put) addAs(flow, inCaller(put, before, tracer), use);
  }
  return flow;
}
