import type { BoundAssignment } from '../bind/bound/query.ts';
import type { BoundRows, BoundStatement } from '../bind/bound/statement.ts';
import type { LocalTable, ValueSource } from '../bind/bound/value.ts';
import type { Names } from '../bind/names.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Expression } from '../parse/tree/expression.ts';
import { type DiagnosticCode, diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type Constant, concatenated, foldConstant, isNumber, joinedConstants } from './constant.ts';
import type { Evidence, ModuleDiagnostic } from './edges.ts';
import { Evaluation } from './evaluate.ts';
import { type Flow, joined, noFlow, passed } from './flow.ts';
import type { Ledger } from './ledger.ts';
import { ReadTexts } from './read-text.ts';
import { emptied, joinedStates, type State, type TableFlow, untouched } from './state.ts';
import type { OpenWrite, ProcedureSummary } from './summary.ts';

/** What tracing one module needs of the estate around it. */
export interface Estate {
  readonly names: Names;
  ledgerOf(module: CatalogObject): Ledger;
  /** What calling a procedure gives back; undefined for one whose text is not known or that is being traced. */
  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined;
}

/** The text that is being traced: a module's own, or what dynamic SQL put together. */
export interface TracedText {
  readonly source: Source;
  /** Where a place of the text is shown: itself, or for dynamic SQL the statement that runs it. */
  place(span: Span): Span;
  readonly origin: 'parsed' | 'dynamic' | 'query_log';
}

export type TraceStatements = (statements: readonly BoundStatement[], tracer: Tracer) => void;

/** Traces the body of one module: what flows where, along the ways that control can take. */
export class Tracer {
  readonly estate: Estate;
  readonly module: CatalogObject;
  /** The text of the module; dynamic SQL has its own for a while. */
  text: TracedText;
  state: State;
  /** After RETURN and the like. */
  ended = false;
  /** What was held where a RETURN ended the text. */
  returned: State | undefined;
  /** What RETURN gave back. */
  returnedValue: Flow = noFlow;
  /** Writes of callees whose source is a temp table that this module does not make either. */
  readonly openWrites: OpenWrite[] = [];
  /** There is a GOTO: what was assigned before may still hold. */
  jumps = false;
  /** At BREAK or CONTINUE, for the loop around. */
  escaped: State[] = [];
  /** What variables held at any place since TRY began. */
  held: State | undefined;
  /** Result sets that go to the caller. */
  readonly results: Flow[][] = [];
  readonly diagnostics: ModuleDiagnostic[] = [];
  readonly trace: TraceStatements;
  /** How deep dynamic SQL runs dynamic SQL. */
  depth = 0;
  readonly readTexts = new ReadTexts();
  readonly #file: string;
  readonly #moduleSource: Source;
  readonly #reported = new Set<string>();

  constructor(
    estate: Estate,
    module: CatalogObject,
    file: string,
    source: Source,
    state: State,
    trace: TraceStatements,
  ) {
    this.estate = estate;
    this.module = module;
    this.#file = file;
    this.#moduleSource = source;
    this.text = { source, place: (span) => span, origin: 'parsed' };
    this.state = state;
    this.trace = trace;
  }

  evidence(span: Span, statement: string): Evidence {
    const { start, end } = this.text.place(span);
    const { line } = this.#moduleSource.positionAt(start);
    return { module: this.module.id, file: this.#file, start, end, line, statement };
  }

  report<Code extends DiagnosticCode>(
    code: Code,
    span: Span,
    parameters: Parameters<typeof diagnostic<Code>>[2],
  ): void {
    const place = this.text.place(span);
    const { line, column } = this.#moduleSource.positionAt(place.start);
    const found = diagnostic(code, place, parameters);
    // A loop is traced several times; of the ways a text can come out, the first that is not known says it for all.
    const key = `${place.start} ${code === 'HW3001' ? code : found.message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push({
      ...found,
      module: this.module.id,
      file: this.#file,
      line,
      column,
    });
  }

  /** What is held at the end of the text, wherever it ended. */
  finish(): void {
    const { returned, state } = this;
    if (returned) this.state = this.ended ? returned : joinedStates(returned, state, joinedConstants);
    this.returned = undefined;
    this.ended = false;
  }

  evaluation(): Evaluation {
    return new Evaluation(this.state, this.estate.names);
  }

  /** The ways an expression can come out as text. */
  fold(expression: Expression): Constant {
    return foldConstant(expression, this.text.source, this.state.constants, (name) => this.estate.names.key(name));
  }

  /** Puts rows into their places. `filled` says that what a local table held before is gone. */
  write(rows: BoundRows, statement: string, options: { readonly replaces?: boolean } = {}): void {
    const evaluation = this.evaluation();
    const decided = evaluation.inputs(rows.influences);
    const flows = rows.assignments.map((assignment) => ({
      assignment,
      flow: evaluation.value(assignment.value),
    }));
    if (rows.local && options.replaces) this.empty(rows.local);
    if (rows.local) this.#decideRows(rows.local, decided);
    for (const { assignment, flow } of flows) {
      this.put(assignment.place, flow, decided, this.evidence(assignment, statement));
    }
  }

  /** Puts a value into a place: an edge where it is a column of the catalog, else it is kept. */
  put(place: ValueSource | undefined, flow: Flow, decided: Flow, evidence: Evidence): void {
    if (place?.kind === 'stored') {
      const write = { place, through: this.module, evidence, origin: this.text.origin };
      this.writeColumn({ ...write, flow });
      this.writeColumn({ ...write, flow: decided });
    } else if (place?.kind === 'local') {
      const table = this.table(place.table);
      const columns = new Map(table.columns);
      columns.set(place.column, joined(columns.get(place.column) ?? noFlow, passed(flow, evidence)));
      this.state.tables.set(place.table.key, { ...table, columns });
    }
  }

  /** An edge for each source that is known; what only a caller knows is left to it. */
  writeColumn(write: OpenWrite): void {
    const { place, flow, through, evidence, origin } = write;
    const open = this.estate.ledgerOf(through).column(flow, place, through, evidence, origin);
    if (open) this.openWrites.push(write);
  }

  #decideRows(local: LocalTable, decided: Flow): void {
    if (decided.size === 0) return;
    const table = this.table(local);
    this.state.tables.set(local.key, { ...table, rows: joined(table.rows, decided) });
  }

  /** What a temp table or table variable holds here. */
  table(local: LocalTable): TableFlow {
    return this.state.tables.get(local.key) ?? untouched(local);
  }

  empty(local: LocalTable): void {
    this.state.tables.set(local.key, emptied(local));
  }

  /** Gives a variable a value; `keep`: what it held may still be in it. */
  assign(variable: string, flow: Flow, constant: Constant, keep = false): void {
    const kept = keep || this.jumps;
    const { variables, constants } = this.state;
    variables.set(variable, kept ? joined(flow, variables.get(variable)) : flow);
    constants.set(variable, constant);
    const { held } = this;
    if (!held) return;
    held.variables.set(variable, joined(held.variables.get(variable) ?? noFlow, variables.get(variable)));
  }

  /**
   * SELECT, SET and UPDATE into variables, from left to right: a value sees what stands before it. `decided` is what decides
   * which row gives the value.
   */
  assignAll(assignments: readonly BoundAssignment[], statement: string, decided: Flow = noFlow): void {
    let evaluation = this.evaluation();
    const assign = ({ variable, operator, value, rows }: BoundAssignment, again: boolean) => {
      if (value.inputs.some(({ from }) => from.kind === 'variable')) evaluation = this.evaluation();
      const flow = passed(joined(evaluation.value(value), decided), this.evidence(value, statement));
      if (again) this.assign(variable, flow, this.state.constants.get(variable) ?? [], true);
      else this.assign(variable, flow, this.assigned(variable, operator, value.syntax, rows));
    };
    for (const assignment of assignments) assign(assignment, false);
    // `@before = @now, @now = c`: from the second row on it sees the row before.
    if (readsLater(assignments)) for (const assignment of assignments) assign(assignment, true);
  }

  /** The text of a variable after an assignment. What rows decide may be any of several values. */
  assigned(variable: string, operator: string, syntax: Expression | undefined, rows: boolean): Constant {
    const written = syntax ? this.text.source.slice(syntax) : variable;
    if (!syntax) return [[{ written }]];
    const value = this.fold(syntax);
    if (operator === '=') return value;
    const before = this.state.constants.get(variable) ?? [[{ written: variable }]];
    if (operator !== '+=' || rows || isNumber(before) || isNumber(value))
      return before.map((text) => [...text, { written }]);
    return concatenated(before, value);
  }
}

/** Whether a value of several rows reads a variable that is assigned behind it. */
function readsLater(assignments: readonly BoundAssignment[]): boolean {
  const behind = new Set<string>();
  for (const { variable, value, rows } of assignments.toReversed()) {
    if (rows && value.inputs.some(({ from }) => from.kind === 'variable' && behind.has(from.name))) return true;
    behind.add(variable);
  }
  return false;
}
