import type { BoundModule } from '../bind/bound/module.ts';
import { bindModule, bindScript, isModule } from '../bind/module.ts';
import { Names } from '../bind/names.ts';
import { Catalog, type CatalogData, type CatalogObject, type Column, type ModuleText } from '../catalog/catalog.ts';
import type { Statement } from '../parse/tree/statement.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { agreements } from './agreement.ts';
import { CallerTables } from './caller-tables.ts';
import { Callers } from './callers.ts';
import { confirmByLog } from './confirm.ts';
import { irrelevant, relevanceOf } from './constant/relevant.ts';
import type { Home } from './constant/text.ts';
import { oneWorld } from './constant/world.ts';
import { countStatements, moduleCoverage, type StatementCount } from './coverage.ts';
import { addDeclared, type Declaration } from './declared.ts';
import type { Lineage, ModuleDiagnostic } from './edges.ts';
import { flowOf } from './flow.ts';
import { addHints } from './hints.ts';
import { Ledger } from './ledger.ts';
import { withManual } from './manual.ts';
import { type ParsedText, ParsedTexts } from './parsed-texts.ts';
import { type LoggedText, loggedTexts } from './query-log.ts';
import { State } from './state.ts';
import { traceStatements } from './statement.ts';
import { type ProcedureSummary, summaryOf } from './summary.ts';
import { type Estate, ownText, Tracer } from './tracer.ts';
import { addUses } from './uses.ts';

export interface TraceOptions {
  readonly variables?: SqlcmdVariables | undefined;
  /** Told after each module: how many are done, of how many. */
  readonly onModule?: ((done: number, total: number) => void) | undefined;
}

/**
 * Everything that the texts of a catalog say: object edges, column edges, references, diagnostics. Each module is parsed,
 * bound and traced once, and its tree dropped; what it uses (views for their columns, procedures for what they give back) is
 * traced before it.
 */
export function traceLineage(catalog: CatalogData, options: TraceOptions = {}): Lineage {
  const tracing = new Tracing(catalog, options);
  return tracing.run();
}

/** A text with its tree, its statements and the same bound. */
interface Readable {
  readonly parsed: ParsedText;
  readonly statements: readonly Statement[];
  readonly bound: BoundModule;
}

class Tracing implements Estate {
  readonly names: Names;
  readonly #data: CatalogData;
  readonly #modules: readonly CatalogObject[];
  readonly #options: TraceOptions;
  readonly #texts: ParsedTexts;
  readonly #callers: Callers;
  readonly #ledgers = new Map<CatalogObject, Ledger>();
  readonly #columns = new Map<CatalogObject, readonly Column[] | undefined>();
  readonly #summaries = new Map<CatalogObject, ProcedureSummary | undefined>();
  /** Begun or done. */
  readonly #traced = new Set<CatalogObject>();
  readonly #diagnostics: ModuleDiagnostic[] = [];
  readonly #callerTables = new CallerTables();
  /** By id of the module. */
  readonly #counts = new Map<string, StatementCount>();
  #done = 0;
  #total = 0;

  constructor(data: CatalogData, options: TraceOptions) {
    this.#data = data;
    this.#modules = data.objects.filter(({ definition }) => definition);
    this.#options = options;
    this.#texts = new ParsedTexts(options.variables);
    this.names = new Names(new Catalog(data), (object) => this.#columnsOf(object));
    this.#callers = new Callers(
      this.#modules,
      (module) => this.#bind(module, module.definition!).bound,
      (name) => this.names.key(name),
    );
  }

  run(): Lineage {
    const modules = this.#modules;
    const texts = loggedTexts(this.#data.queries, this.names);
    this.#total = modules.length + texts.length;
    for (const module of modules) this.#ensureTraced(module);
    for (const { script } of texts) this.#ensureTraced(script, 'query_log');
    const failed = new Set(
      this.#diagnostics.filter(({ severity }) => severity === 'error').map(({ module }) => module),
    );
    const isRead = ({ id }: CatalogObject) => this.#counts.has(id) && !failed.has(id);
    return this.#lineage(texts, addDeclared(this.#data, this, isRead));
  }

  ledgerOf(module: CatalogObject): Ledger {
    let ledger = this.#ledgers.get(module);
    if (!ledger) {
      ledger = new Ledger();
      this.#ledgers.set(module, ledger);
    }
    return ledger;
  }

  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined {
    this.#ensureTraced(procedure);
    return this.#summaries.get(procedure);
  }

  #columnsOf(object: CatalogObject): readonly Column[] | undefined {
    if (object.columnsKnown) return object.columns;
    if (object.type !== 'View' && object.type !== 'Function') return undefined;
    this.#ensureTraced(object);
    return this.#columns.get(object);
  }

  /** Traces a module before whoever needs it goes on; one that is being traced already (they use each other) is left to that. */
  #ensureTraced(module: CatalogObject, origin?: 'query_log'): void {
    if (this.#traced.has(module) || !module.definition) return;
    this.#traced.add(module);
    this.#trace(module, module.definition, origin);
    this.#options.onModule?.(++this.#done, this.#total);
  }

  #trace(module: CatalogObject, definition: ModuleText, origin: 'query_log' | undefined): void {
    const { parsed, bound, statements } = this.#bind(module, definition);
    const { source } = parsed;
    const home: Home = { module, file: definition.file, source };
    const text = ownText(home, this.#defaultsOf(module), origin ?? 'parsed');
    const tracer = new Tracer(
      this,
      home,
      text,
      new State(),
      { relevance: irrelevant, types: new Map() },
      traceStatements,
    );
    this.#counts.set(module.id, countStatements(statements));
    for (const found of [...parsed.takeDiagnostics(definition), ...bound.diagnostics]) {
      const { line, column } = source.positionAt(found.start);
      const remark = { ...found, module: module.id, file: definition.file, line, column };
      this.#diagnostics.push(remark);
      if (found.code === 'HW2007') this.#callerTables.takes(remark, this.names.key(source.words(found)));
    }
    if (bound.columns && !module.columnsKnown) {
      this.#columns.set(
        module,
        bound.columns.map((name, i) => ({ name, type: '', ordinal: i + 1 })),
      );
    }
    addUses(bound, tracer);
    const types = new Map(bound.parameters.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type]])));
    const keyOf = (name: string) => this.names.key(name);
    tracer.frame = { relevance: relevanceOf(bound.body, source, keyOf, tracer.runsText, [], types), types };
    if (module.type === 'Stored Procedure') {
      for (const { name } of bound.parameters)
        tracer.state.variables.set(name, flowOf({ kind: 'parameter', name }, 'IDENTITY'));
    }
    tracer.trace(bound.body, tracer);
    // A GOTO may lead back.
    if (tracer.jumps) {
      tracer.ended = false;
      tracer.state.worlds = oneWorld;
      tracer.trace(bound.body, tracer);
    }
    tracer.finish();
    tracer.reportUnreached();
    this.#callerTables.makes(module, tracer.state);
    if (bound.result) tracer.write(bound.result, module.type === 'View' ? 'CREATE VIEW' : 'CREATE FUNCTION');
    addHints(definition, source, tracer);
    this.#diagnostics.push(...tracer.diagnostics);
    if (module.type === 'Stored Procedure') this.#summaries.set(module, summaryOf(bound, tracer));
    this.ledgerOf(module).settle();
  }

  #bind(module: CatalogObject, definition: ModuleText): Readable {
    const parsed = this.#texts.of(definition);
    const { source } = parsed;
    const statement = module.type === 'Script' ? undefined : parsed.moduleStatement(definition);
    if (statement) {
      const callersTable = (key: string) => this.#callers.tableOf(module, key);
      return {
        parsed,
        statements: [statement],
        bound: bindModule(module, statement, source, this.names, callersTable),
      };
    }
    const statements = parsed.looseStatements(isModule);
    return { parsed, statements, bound: bindScript(statements, source, this.names, this.#defaultsOf(module)) };
  }

  #defaultsOf(module: CatalogObject) {
    return { database: module.database, schema: module.schema || this.#data.defaultSchema };
  }

  #lineage(texts: readonly LoggedText[], declarations: readonly Declaration[]): Lineage {
    const ledgers = [...this.#ledgers.values()];
    const objectEdges = ledgers.flatMap((ledger) => ledger.objectEdges);
    const traced = {
      edges: objectEdges,
      columnEdges: ledgers.flatMap((ledger) => ledger.columnEdges),
      references: ledgers.flatMap((ledger) => ledger.references),
      diagnostics: this.#callerTables.unexplained(this.#diagnostics, objectEdges),
    };
    const stated = withManual(traced, this.#data, this.names);
    const confirmed =
      texts.length > 0 ? confirmByLog(stated, texts, this.#modules, this.#options.variables) : undefined;
    const { edges, columnEdges, references, diagnostics } = confirmed ?? stated;
    const objects = this.#objects({ edges, columnEdges, references }, confirmed?.scripts ?? []);
    const ids = new Set(objects.map(({ id }) => id));
    const coverage = moduleCoverage(objects, this.#counts, edges, diagnostics);
    const declares = this.#data.declared.length > 0;
    return {
      ...{ objects, edges, columnEdges, references, diagnostics, coverage },
      agreement: declares ? agreements({ objects, edges, references, coverage, declarations }) : undefined,
      queryLog: confirmed && {
        ...confirmed.report,
        sightings: confirmed.report.sightings.filter(({ object }) => ids.has(object)),
      },
    };
  }

  /** The catalog's objects; of the names that only the SQL knows, those that an edge or a reference uses. */
  #objects(
    { edges, columnEdges, references }: Pick<Lineage, 'edges' | 'columnEdges' | 'references'>,
    scripts: readonly CatalogObject[],
  ): CatalogObject[] {
    const used = new Set<string>();
    for (const { from, to } of edges) used.add(from).add(to);
    for (const { from, to } of columnEdges) used.add(from.object).add(to.object);
    for (const { object } of references) used.add(object);
    const scriptOf = new Map(scripts.map((script) => [script.id, script]));
    const named = [...this.names.made]
      .filter(({ id }) => used.has(id))
      .map((object) => scriptOf.get(object.id) ?? object);
    const known = this.#data.objects.map((object): CatalogObject => {
      const columns = object.columnsKnown ? undefined : this.#columns.get(object);
      return columns ? { ...object, columns, columnsKnown: true } : object;
    });
    return [...known, ...named];
  }
}
