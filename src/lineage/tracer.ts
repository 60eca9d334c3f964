import type { BoundAssignment } from '../bind/bound/query.ts';
import type {
  AddedTo,
  BoundExecute,
  BoundOutput,
  BoundRows,
  BoundStatement,
  BoundWhile,
} from '../bind/bound/statement.ts';
import type { Decision, LocalTable, ValueSource } from '../bind/bound/value.ts';
import type { Names } from '../bind/names.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
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
import { type CopiedStar, isStar, namedColumns, namedIn, starOf } from './copied-star.ts';
import { foldingOf } from './dynamic/folding.ts';
import { ReadTexts } from './dynamic/read-text.ts';
import type { Effort } from './effort.ts';
import type { LaterRename } from './findings.ts';
import type { Evidence } from './flow/edges.ts';
import { Evaluation } from './flow/evaluate.ts';
import {
  addTo,
  type Flow,
  joined,
  leftToCaller,
  noFlow,
  passed,
  type ResultSet,
  type UnknownEnd,
} from './flow/flow.ts';
import type { Jumps } from './flow/jumps.ts';
import type { Ledgers } from './flow/ledgers.ts';
import type { MadeTable } from './flow/made-table.ts';
import { OpenWrites } from './flow/open-writes.ts';
import { ReadPlaces } from './flow/read-places.ts';
import { emptied, hasOthers, joinedStates, joinedTables, type State, type TableFlow, untouched } from './flow/state.ts';
import { evidenceAt, type TracedText } from './flow/traced-text.ts';
import { makeTable } from './made-tables.ts';
import type { RenamedElsewhere } from './other-branch.ts';
import { type DiagnosticParameters, Remarks } from './remarks.ts';

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

/** How rows are written to a temp table or table variable. */
export interface WriteOptions {
  /** What it held before is gone. */
  readonly replaces?: boolean;
  /** Its rows stay the same ones: what decides, decides of the columns that are set. */
  readonly changes?: boolean;
  /** All of them: what the columns held before is gone. */
  readonly everyRow?: boolean;
}

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
  /** Result sets that go to the caller. */
  readonly results: ResultSet[] = [];
  readonly knownCalls: KnownCalls;
  /** What procedures run where this module says which texts. */
  readonly runsByCall = new Set<Runs>();
  /** How many of them, until now, have columns that nobody knows. */
  openResults = 0;
  readonly remarks = new Remarks();
  readonly trace: TraceStatements;
  /** How deep dynamic SQL runs dynamic SQL. */
  depth = 0;
  readonly readTexts: ReadTexts;
  /** Texts of dynamic SQL that were run. */
  runs = 0;
  readonly #fed = new Map<BoundRows | BoundOutput, Worked>();
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
    if (target.kind !== 'procedure' || !target.object.definition) return false;
    return this.estate.summaryOf(target.object)?.parameters.some(({ asks }) => asks !== undefined) ?? false;
  };

  #asks(procedure: CatalogObject): boolean {
    if (!procedure.definition) return false;
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

  /** Puts rows into their places. */
  write(rows: BoundRows, statement: string, options: WriteOptions = {}): void {
    this.prepare(rows, statement, options)();
  }

  /** What a statement takes out of one in its FROM is worked out before that one changes anything. */
  feed(statement: BoundStatement): void {
    const rows = statement.kind === 'Select' ? statement.into : 'rows' in statement ? statement.rows : undefined;
    const outputs = 'outputs' in statement ? statement.outputs.map((output) => output.into ?? output) : [];
    for (const given of rows ? [rows, ...outputs] : outputs) {
      if (!this.#fed.has(given)) this.#fed.set(given, this.#workOut(given));
    }
  }

  /** What goes into the columns of rows, as things are here. */
  workedOut(rows: BoundRows | BoundOutput): Worked {
    const fed = this.#fed.get(rows);
    if (!fed) return this.#workOut(rows);
    this.#fed.delete(rows);
    return fed;
  }

  #workOut(rows: BoundRows | BoundOutput): Worked {
    const evaluation = this.evaluation();
    const decided = evaluation.inputs(rows.influences);
    if ('columns' in rows) return { decided, flows: rows.columns.map((value) => evaluation.value(value)), copied: [] };
    const copied: CopiedStar[] = [];
    const flows = rows.assignments.map(({ place, value }, i) => {
      const flow = evaluation.value(value);
      const star = isStar(place) ? starOf(value) : undefined;
      if (!star) return flow;
      const copy = { assignment: i, table: this.table(star.table), beside: star.beside ?? [] };
      if (place?.kind === 'local') copied.push(copy);
      return place?.kind === 'stored' ? namedIn(copy).reduce((all, [, named]) => joined(all, named), flow) : flow;
    });
    return { decided, flows, copied };
  }

  /** Works rows out as things are here; what it returns puts them into their places. */
  prepare(rows: BoundRows, statement: string, { replaces, changes, everyRow }: WriteOptions = {}): () => void {
    const { decided, flows, copied } = this.workedOut(rows);
    return () => {
      if (rows.makes) makeTable(rows.makes, rows.assignments[0], this);
      if (rows.local && replaces) this.empty(rows.local);
      if (rows.local) this.forget(rows.local);
      const [first] = rows.assignments;
      if (rows.local && first && !changes) {
        this.decideRows(rows.local, passed(decided, this.evidence(first, statement)));
      }
      if (rows.local && everyRow) this.#forgetColumns(rows.local, rows.assignments);
      this.put(
        rows.assignments.map((assignment, i): Put => {
          const { place } = assignment;
          const flow = flows[i]!;
          const ofColumn = place?.kind === 'local' && changes;
          return {
            place,
            flow: ofColumn ? joined(flow, decided) : flow,
            evidence: this.evidence(assignment, statement),
          };
        }),
        decided,
        changes,
      );
      if (rows.local && replaces) {
        for (const star of copied)
          this.#copyNamed(star, rows.local, this.evidence(rows.assignments[star.assignment]!, statement));
        this.ownColumns({ local: rows.local, columns: namedColumns(rows) });
      }
    };
  }

  /** What was put by name into columns that a `*` copies to another temp table goes along under their names. */
  #copyNamed(star: CopiedStar, local: LocalTable, evidence: Evidence): void {
    const columns = new Map(this.table(local).columns);
    for (const [column, flow] of namedIn(star)) addTo(columns, column, passed(flow, evidence));
    this.setTable(local.key, { ...this.table(local), columns });
    this.ownColumns({ local, columns: [...star.table.replaced].filter((column) => !star.beside.includes(column)) });
  }

  #forgetColumns(local: LocalTable, assignments: BoundRows['assignments']): void {
    const table = this.table(local);
    const columns = new Map(table.columns);
    const replaced = new Set(table.replaced);
    for (const { place } of assignments) {
      if (place?.kind !== 'local') continue;
      columns.set(place.column, noFlow);
      if (hasOthers(table)) replaced.add(place.column);
    }
    this.state.tables.set(local.key, { ...table, columns, replaced });
  }

  /** Columns that a table gets here, by key: they are not among those that came with a `*`. What a caller's table has, its caller knows. */
  ownColumns({ local, columns }: AddedTo): void {
    const table = this.table(local);
    if (!table.columns.has(everyColumn) || table.open) return;
    this.setTable(local.key, { ...table, replaced: new Set([...table.replaced, ...columns]) });
  }

  /** Puts values into their places: an edge where it is a column of the catalog, else it is kept. `changes`: in rows that are there. */
  put(values: readonly Put[], decided: Flow, changes = false): void {
    const { module: through, text } = this;
    /** The tables that are filled, each with its columns as they become. */
    const filled = new Map<LocalTable, Map<string, Flow>>();
    for (const { place, flow, evidence } of values) {
      if (place?.kind === 'stored') {
        this.writeColumn({ place, flow, through, evidence, origin: text.origin });
        if (decided.size > 0) this.writeColumn({ place, flow: decided, through, evidence, origin: text.origin });
      } else if (place?.kind === 'local') {
        let columns = filled.get(place.table);
        if (!columns) {
          columns = new Map(this.table(place.table).columns);
          filled.set(place.table, columns);
        }
        // Whoever fills it here did not leave it to a procedure that nobody knows.
        if (!changes && [...(columns.get(everyColumn)?.values() ?? [])].every(({ end }) => end.kind === 'unknown'))
          columns.delete(everyColumn);
        addTo(columns, place.column, passed(flow, evidence));
      }
    }
    for (const [table, columns] of filled) this.setTable(table.key, { ...this.table(table), columns });
  }

  /** An edge for each source that is known; what only a caller knows is left to it. */
  writeColumn(write: OpenWrite): void {
    const { place, flow, through, evidence, origin } = write;
    const open = this.estate.ledgers
      .of(through)
      .columns.add(flow, place, through, evidence, origin, this.#reportUnknown);
    if (open) this.openWrites.add({ ...write, flow: leftToCaller(flow) });
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
    if (!this.held || this.ended) return;
    this.held.tables.set(key, joinedTables(this.held.tables.get(key) ?? untouched(table), table));
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

  /**
   * SELECT, SET and UPDATE into variables, from left to right: a value sees what stands before it. `decided` is what decides
   * which row gives the value.
   */
  assignAll(assignments: readonly BoundAssignment[], statement: string, decided: Flow = noFlow): void {
    const evaluation = this.evaluation();
    const assign = () => {
      for (const { variable, value } of assignments) {
        this.assign(variable, passed(joined(evaluation.value(value), decided), this.evidence(value, statement)));
      }
    };
    assign();
    // `@before = @now, @now = c`: from the second row on it sees the row before; any row may be the last.
    const rows = readLater(assignments);
    if (rows === 0) return;
    const afterAny = new Map<string, Flow>();
    const collect = () => {
      for (const { variable } of assignments) {
        afterAny.set(variable, joined(this.state.variables.get(variable) ?? noFlow, afterAny.get(variable)));
      }
    };
    collect();
    for (let row = 0; row < rows; row++) {
      assign();
      collect();
    }
    for (const [variable, flow] of afterAny) this.assign(variable, flow);
  }
}

/** What goes into the columns of rows, and what decides it. */
interface Worked {
  readonly decided: Flow;
  readonly flows: readonly Flow[];
  readonly copied: readonly CopiedStar[];
}

/** A value on its way to a place. */
export interface Put {
  readonly place: ValueSource | undefined;
  readonly flow: Flow;
  readonly evidence: Evidence;
}

/** How many values of several rows read a variable that is assigned behind them. */
function readLater(assignments: readonly BoundAssignment[]): number {
  const behind = new Set<string>();
  let reading = 0;
  for (const { variable, value, rows } of assignments.toReversed()) {
    if (rows && value.inputs.some(({ from }) => from.kind === 'variable' && behind.has(from.name))) reading++;
    behind.add(variable);
  }
  return reading;
}
