import type { BoundExecute, BoundOutput, BoundRows, BoundStatement, BoundWhile } from '../bind/bound/statement.ts';
import type { Decision, LocalTable } from '../bind/bound/value.ts';
import type { Names } from '../bind/names.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { DiagnosticCode } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { OpenWrite, ProcedureSummary, TableRename } from './call/summary.ts';
import { type CalledWith, type Given, KnownCalls, type Runs } from './called-with.ts';
import type { Folding } from './constant/fold.ts';
import type { LoopWorlds } from './constant/loop.ts';
import type { Relevance } from './constant/relevant.ts';
import type { Home } from './constant/text.ts';
import type { World } from './constant/world.ts';
import { type Worlds, worldsOf } from './constant/worlds.ts';
import { foldingOf } from './dynamic/folding.ts';
import { ReadTexts } from './dynamic/read-text.ts';
import type { Effort } from './effort.ts';
import type { LaterRename } from './findings.ts';
import type { Evidence } from './flow/edges.ts';
import { Evaluation } from './flow/evaluate.ts';
import { addTo, type Flow, joined, leftToCaller, noFlow, type UnknownEnd } from './flow/flow.ts';
import type { Jumps } from './flow/jumps.ts';
import type { Ledgers } from './flow/ledgers.ts';
import type { MadeTable } from './flow/made-table.ts';
import { OpenWrites } from './flow/open-writes.ts';
import { ReadPlaces } from './flow/read-places.ts';
import type { ResultSet } from './flow/result-set.ts';
import { emptied, joinedStates, joinedTables, type State, type TableFlow, untouched } from './flow/state.ts';
import { evidenceAt, type TracedText } from './flow/traced-text.ts';
import type { RenamedElsewhere } from './other-branch.ts';
import { type DiagnosticParameters, Remarks } from './remarks.ts';
import type { WorkedOut } from './write-rows.ts';

/** What tracing one module needs of the estate around it. */
export interface Estate {
  readonly names: Names;
  /** What is asked for: where data goes, or nothing but where names stand. */
  readonly follows: 'data' | 'names';
  readonly ledgers: Ledgers;
  /** What calling a procedure gives back; undefined for one whose text is not known or that is being traced. */
  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined;
  /** What calling a procedure with these values does; undefined for one that is being traced. */
  calledWith(procedure: CatalogObject, given: Given): CalledWith | undefined;
  readonly effort: Effort;
}

/** What holds for the variables of one body: a module's, or that of a text of dynamic SQL, which has variables of its own. */
export interface Frame {
  readonly relevance: Relevance;
  /** The types of its variables and parameters, as written. */
  readonly types: Map<string, string>;
  /** What flows into what its texts were given: by the variable that held it and by how it is written there. */
  readonly putIn: Map<string, Flow>;
}

/** Worlds at the beginning of CATCH. */
const maxHeld = 128;

export type TraceStatements = (statements: readonly BoundStatement[], tracer: Tracer) => void;

interface TracedLoop {
  /** The ways that led to it. */
  readonly arrived: Worlds;
  /** What was held at its head in any of its rounds. */
  readonly head: State;
  readonly worlds: LoopWorlds;
}

export interface Escape {
  readonly state: State;
  readonly jump: 'BREAK' | 'CONTINUE';
}

/** Traces the body of one module: what flows where, along the ways that control can take. */
export class Tracer {
  readonly estate: Estate;
  readonly module: CatalogObject;
  readonly home: Home;
  /** The text of the module; dynamic SQL has its own for a while. */
  text: TracedText;
  frame: Frame;
  state: State;
  /** What is traced now, of the text. */
  statement: Span | undefined;
  /** After RETURN and the like. */
  ended = false;
  /** What was held where a RETURN ended the text. */
  returned: State | undefined;
  /** What RETURN gave back. */
  returnedValue: Flow = noFlow;
  /** Writes of callees whose source is a temp table that this module does not make either. */
  readonly openWrites = new OpenWrites();
  /** Tables of the catalog that got other names, in this module or in what it calls; by what tells one from another. */
  readonly renames = new Map<string, TableRename>();
  /** What the module's own text reads. */
  reads = new ReadPlaces([]);
  /** It renames tables whose names its parameters may decide. */
  asksForNames = false;
  /** It runs texts which its parameters may decide. */
  asksForTexts = false;
  /** What it calls leaves texts in variables that only a caller may ask for: they were not followed. */
  leavesByCall = false;
  /** Ids of the tables of the catalog that the module makes. */
  readonly made = new Set<string>();
  /** The same, and those that it empties, by the places at which it does. */
  readonly madeTables = new Map<string, MadeTable>();
  /** Calls of procedures of which nobody told what they do, until now. */
  unknownCalls = 0;
  /** The first of these procedures, here or in what is called. */
  unknownCallee: string | undefined;
  /** Ids of the procedures that were called until now. */
  readonly called = new Set<string>();
  /** By these ids, the how manieth call the last one of each was. */
  readonly lastCalls = new Map<string, number>();
  calls = 0;
  readonly laterRenames: LaterRename[] = [];
  readonly renamedElsewhere: RenamedElsewhere[] = [];
  /** The GOTOs of the text; undefined where it has no labels. */
  jumps: Jumps | undefined;
  /** At BREAK or CONTINUE, for the loop around; undefined outside of loops. */
  escaped: Escape[] | undefined;
  /** Loops as they were left last: those within another come round again. */
  readonly loops = new WeakMap<BoundWhile, TracedLoop>();
  /** What variables and temp tables held at any place since TRY began. */
  held: State | undefined;
  heldWorlds: Map<string, World> | undefined;
  /** What it put into temp tables of its caller, at any place: its caller's CATCH may find that. */
  readonly putOnTheWay = new Map<string, TableFlow>();
  /** Result sets that go to the caller. */
  readonly results: ResultSet[] = [];
  readonly knownCalls: KnownCalls;
  /** What procedures run where this module says which texts. */
  readonly runsByCall = new Set<Runs>();
  /** How many of them, until now, have columns that nobody knows. */
  openResults = 0;
  /** The keys of the cursors that the procedures which it calls can see. */
  readonly globalCursors = new Set<string>();
  readonly remarks = new Remarks();
  readonly trace: TraceStatements;
  /** How deep dynamic SQL runs dynamic SQL. */
  depth = 0;
  readonly readTexts: ReadTexts;
  /** Texts of dynamic SQL that were run. */
  runs = 0;
  /** What goes into rows that a statement feeds by its FROM, worked out before. */
  readonly fed = new Map<BoundRows | BoundOutput, WorkedOut>();
  #folding: { readonly text: TracedText; readonly frame: Frame; readonly folding: Folding } | undefined;

  constructor(estate: Estate, home: Home, text: TracedText, state: State, frame: Frame, trace: TraceStatements) {
    this.estate = estate;
    this.knownCalls = new KnownCalls(estate);
    this.module = home.module;
    this.readTexts = new ReadTexts(home.module.definition);
    this.home = home;
    this.text = text;
    this.state = state;
    this.frame = frame;
    this.trace = trace;
  }

  evidence(span: Span, statement: string): Evidence {
    return evidenceAt(this.text.place(span), statement);
  }

  report<Code extends DiagnosticCode>(code: Code, span: Span, parameters: DiagnosticParameters<Code>): void {
    this.remarks.add(code, this.text.place(span), parameters);
  }

  readonly #reportUnknown = ({ place, name }: UnknownEnd): void => this.remarks.add('HW3003', place, { name });

  /** Notes a statement of the module that runs dynamic SQL, and whether a way leads to it. */
  reach(statement: Span, reached: boolean): void {
    if (this.depth === 0) this.remarks.reach(this.text.place(statement), reached);
  }

  /** Whether a call runs text, or renames tables, as its arguments decide. */
  readonly runsText = ({ target }: BoundExecute): boolean => target.kind !== 'procedure' || this.#asks(target.object);

  /** Whether what a call leaves in a variable is a text that its arguments decide. */
  readonly leavesText = ({ target }: BoundExecute): boolean => {
    if (target.kind !== 'procedure') return false;
    return this.estate.summaryOf(target.object)?.parameters.some(({ asks }) => asks !== undefined) ?? false;
  };

  #asks(procedure: CatalogObject): boolean {
    const { asks, runs } = this.estate.summaryOf(procedure) ?? {};
    return asks !== undefined || runs !== undefined;
  }

  /** What is held at the end of the text, wherever it ended. */
  finish(): void {
    const { returned, state } = this;
    if (returned) this.state = this.ended ? returned : joinedStates(returned, state);
    this.ended = false;
  }

  /** A decision belongs to one text: its place is worked out when it is met first. */
  readonly #decisions = new WeakMap<Decision, Evidence>();

  readonly #placeOf = (decision: Decision): Evidence => {
    let place = this.#decisions.get(decision);
    if (!place) {
      place = this.evidence(decision, decision.words);
      this.#decisions.set(decision, place);
    }
    return place;
  };

  evaluation(state = this.state): Evaluation {
    return new Evaluation(state, this.estate.names, this.#placeOf);
  }

  /** How expressions of the text that is being traced are folded. */
  get folding(): Folding {
    const { text, frame } = this;
    if (this.#folding?.text !== text || this.#folding.frame !== frame) {
      this.#folding = { text, frame, folding: foldingOf(text, frame.types, this) };
    }
    return this.#folding.folding;
  }

  /** Whether it matters for dynamic SQL what a variable or temp table holds. */
  matters(name: string): boolean {
    return this.frame.relevance.names.has(name);
  }

  /** Whether it decides more than what is left to a caller. */
  decides(name: string): boolean {
    return this.frame.relevance.deciding.has(name);
  }

  /** Each world as `change` leaves it. */
  changeWorlds(change: (world: World) => readonly World[]): void {
    const { list, sampled } = this.state.worlds;
    this.estate.effort.spend(list.length);
    const changed = list.map(change);
    if (changed.every((worlds, i) => worlds.length === 1 && worlds[0] === list[i])) return;
    this.setWorlds(worldsOf(changed.flat(), sampled));
  }

  /** Whether nobody asks behind a statement what a name holds. */
  endsAt(statement: BoundStatement, name: string): boolean {
    return this.frame.relevance.endings.get(statement)?.includes(name) ?? false;
  }

  /** Behind a statement: ways that differ in nothing that anybody still asks for are one. */
  release(statement: BoundStatement): void {
    const names = this.frame.relevance.endings.get(statement);
    if (!names) return;
    const { list, sampled } = this.state.worlds;
    const released = list.map((world) => world.release(names));
    if (released.some((world, i) => world !== list[i])) this.state.worlds = worldsOf(released, sampled);
  }

  setWorlds(ways: Worlds): void {
    const { most } = this.estate.effort;
    const worlds = ways.list.length > most ? worldsOf(ways.list, ways.sampled, most) : ways;
    this.state.worlds = worlds;
    if (!this.heldWorlds) return;
    for (const world of worlds.list) if (this.heldWorlds.size < maxHeld) this.heldWorlds.set(world.key, world);
  }

  /** The rows of a table that matters are no longer known. */
  forget(table: Pick<LocalTable, 'key'>): void {
    if (this.matters(table.key)) this.changeWorlds((world) => [world.fill(table.key, undefined)]);
  }

  /** An edge for each source that is known; what only a caller knows is left to it. */
  writeColumn(write: OpenWrite): void {
    const { place, flow, through, evidence, origin } = write;
    this.estate.ledgers.of(through).columns.add(flow, place, through, evidence, origin, this.#reportUnknown);
    const left = leftToCaller(flow);
    if (left.size > 0) this.openWrites.add({ ...write, flow: left });
  }

  /** Notes what decided which rows were put into a table. */
  decideRows(local: LocalTable, decided: Flow): void {
    if (decided.size === 0) return;
    const table = this.table(local);
    this.setTable(local.key, { ...table, rows: joined(table.rows, decided) });
  }

  /** What a temp table or table variable holds from here on; CATCH may find it too. */
  setTable(key: string, table: TableFlow): void {
    this.state.tables.set(key, table);
    this.noteOnTheWay(key, table);
  }

  /** What a temp table or table variable holds here, though no longer where the text ends: CATCH may find it, here or in a caller. */
  noteOnTheWay(key: string, table: TableFlow): void {
    if (this.ended) return;
    const places = [this.held?.tables, table.owner === 'caller' ? this.putOnTheWay : undefined];
    for (const tables of places) tables?.set(key, joinedTables(tables.get(key) ?? untouched(table), table));
  }

  /** What a temp table or table variable holds here. */
  table(local: LocalTable): TableFlow {
    return this.state.tables.get(local.key) ?? untouched(local);
  }

  empty(local: LocalTable): void {
    this.state.tables.set(local.key, emptied(local));
  }

  /** Lets a flow into a variable; `keep`: what it held may still be in it. */
  assign(variable: string, flow: Flow, keep = false): void {
    const { variables } = this.state;
    variables.set(variable, keep ? joined(flow, variables.get(variable)) : flow);
    if (this.held && !this.ended) addTo(this.held.variables, variable, variables.get(variable));
  }
}
