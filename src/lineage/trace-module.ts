import type { CallersColumn, Surroundings } from '../bind/binder.ts';
import type { BoundModule } from '../bind/bound/module.ts';
import { bindModule, bindScript, isModule } from '../bind/module.ts';
import { Names } from '../bind/names.ts';
import type { ColumnsChange } from '../bind/told/altered-by-call.ts';
import { outlives } from '../bind/told/told-table.ts';
import type { Catalog, CatalogLookup, CatalogObject, Column, ModuleText } from '../catalog/catalog.ts';
import type { Statement } from '../parse/tree/statement.ts';
import { reachesCallers } from './call/reaches-callers.ts';
import { isText, type ProcedureSummary, summaryOf } from './call/summary.ts';
import type { CalledWith, Given } from './called-with.ts';
import { valueIn } from './constant/fold.ts';
import { irrelevant, relevanceOf } from './constant/relevant.ts';
import type { Home } from './constant/text.ts';
import { asType } from './constant/type.ts';
import type { World } from './constant/world.ts';
import { Effort } from './effort.ts';
import { countStatements } from './estate/coverage.ts';
import type { ModuleFindings } from './findings.ts';
import type { ModuleDiagnostic } from './flow/edges.ts';
import { flowOf } from './flow/flow.ts';
import { traceWithJumps } from './flow/jumps.ts';
import { Ledgers } from './flow/ledgers.ts';
import { ReadPlaces } from './flow/read-places.ts';
import { State } from './flow/state.ts';
import { ownText } from './flow/traced-text.ts';
import { addUses } from './flow/uses.ts';
import { addHints } from './hints.ts';
import { keptValues, reportKeptValues } from './kept-values.ts';
import { settleMade } from './made-tables.ts';
import { reportMoves } from './moved-tables.ts';
import { Asked } from './needs.ts';
import { OwnNames } from './own-names.ts';
import type { ParsedText, ParsedTexts } from './parsed-texts.ts';
import { traceStatements } from './statement.ts';
import { type Estate, Tracer } from './tracer.ts';
import { writeRows } from './write-rows.ts';

/** What one module can ask of all that is around it. */
export interface Around {
  readonly catalog: CatalogLookup;
  readonly texts: ParsedTexts;
  readonly follows: Estate['follows'];
  /** Columns of an object, or undefined where they are not known. */
  columnsOf(object: CatalogObject): readonly Column[] | undefined;
  /** What calling a procedure gives back; undefined for one whose text is not known or that is being traced. */
  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined;
  /** What calling a procedure with these values does, found out with that effort; undefined for one that is being traced. */
  calledWith(procedure: CatalogObject, given: Given, effort: Effort): CalledWith | undefined;
  /** The columns of a temp table that the module uses and its callers make. */
  callersTable(module: CatalogObject, key: string): readonly CallersColumn[] | undefined;
  /** What a procedure does to the columns of temp tables which its callers make. */
  changedByCall(procedure: CatalogObject): readonly ColumnsChange[];
  /** Whether temp tables may be there when a procedure has ended: by the words of its text, and of those that it calls. */
  mayLeaveTemp(procedure: CatalogObject): boolean;
}

/** The same where nobody keeps what is asked. */
export interface Outside extends Around {
  readonly catalog: Catalog;
}

/** A text with its tree, its statements and the same bound. */
interface Readable {
  readonly parsed: ParsedText;
  readonly statements: readonly Statement[];
  readonly bound: BoundModule;
}

/** Parses, binds and traces a module; its tree is dropped then. `given`: as called with these values. */
export function traceModule(
  module: CatalogObject,
  definition: ModuleText,
  origin: 'parsed' | 'query_log',
  outside: Outside,
  given?: Given,
  effort = new Effort(),
): ModuleFindings {
  const around = new Asked(module, outside);
  const { catalog } = around;
  const own = new OwnNames();
  const names = namesFor(own, around);
  const ledgers = new Ledgers();
  const ledger = ledgers.of(module);
  const { follows } = around;
  const estate: Estate = {
    names,
    follows,
    ledgers,
    summaryOf: (procedure) => around.summaryOf(procedure),
    calledWith: (procedure, values) => around.calledWith(procedure, values, effort.ofCall()),
    effort,
  };
  const leftByCall = (procedure: CatalogObject) =>
    around.mayLeaveTemp(procedure) ? (around.summaryOf(procedure)?.left ?? []) : [];
  const told = around.texts.diagnosticsOf(definition);
  const isWhole = origin === 'parsed' && !definition.dynamic && told.every(({ code }) => code === 'HW1010');
  const { parsed, bound, statements } = readModule(module, definition, names, around, {
    leftByCall,
    isWhole,
    // What is logged has run there; where no database has a name, whether it is another one is not known.
    followsUse: origin === 'query_log' && catalog.data.defaultDatabase !== '',
  });
  const { source } = parsed;
  const home: Home = { module, file: definition.file, source };
  const text = ownText(home, defaultsOf(module, catalog), definition.dynamic ? 'dynamic' : origin, bound);
  const tracer = new Tracer(
    estate,
    home,
    text,
    new State(),
    { relevance: irrelevant, types: new Map(), putIn: new Map() },
    traceStatements,
  );
  const diagnostics: ModuleDiagnostic[] = [];
  const takes: ModuleFindings['takes'][number][] = [];
  for (const found of [...told, ...bound.diagnostics]) {
    const { code, severity, message, start, end } = found;
    if (code === 'HW2007') takes.push({ table: names.key(source.words(found)), diagnostic: diagnostics.length });
    const { line, column } = source.positionAt(start);
    const { file } = definition;
    diagnostics.push({ code, severity, message, start, end, module: module.id, file, line, column });
  }
  addUses(bound, tracer);
  tracer.reads = new ReadPlaces(bound.uses);
  traceBody(bound, tracer, given);
  const { remarks, state } = tracer;
  const moves = reportMoves(tracer, ledger.objects.edges);
  const { tables } = state;
  if (follows === 'data') {
    if (bound.result) writeRows(bound.result, creating[statements[0]!.kind] ?? 'CREATE FUNCTION', tracer);
    addHints(definition, source, around.texts.modulesBeside(definition), tracer);
  }
  settleMade(tracer);
  const kept = reportKeptValues(tracer);
  const others = [...ledgers.all].filter((other) => other !== ledger);
  const runs = [...tracer.runsByCall];
  for (const object of runs.flatMap(({ made }) => made)) names.make(object, object.type);
  for (const reference of runs.flatMap(({ references }) => references)) ledger.referenceOfText(reference);
  return {
    module,
    count: countStatements(statements),
    edges: [...ledger.objects.edges, ...runs.flatMap(({ edges }) => edges)],
    foreign: [...others.flatMap(({ columns }) => columns.edges), ...runs.flatMap(({ foreign }) => foreign)],
    details: { columnEdges: ledger.columns.edges, references: ledger.references },
    renames: tracer.laterRenames,
    diagnostics: [...diagnostics, ...remarks.list],
    makes: [...[...tables].filter(([, { owner }]) => owner !== 'caller').map(([key]) => key), ...tracer.globalCursors],
    leaves: [
      ...[...tables].filter(([key, { owner }]) => outlives(key, owner)).map(([key]) => key),
      ...keptValues(tracer),
    ],
    takes: [
      ...takes,
      ...[...remarks.takes, ...kept].map(({ table, diagnostic }) => ({
        table,
        diagnostic: diagnostics.length + diagnostic,
      })),
    ],
    moves: moves.map(({ table, diagnostic }) => ({ table, diagnostic: diagnostics.length + diagnostic })),
    made: [...names.made],
    columnNames: [...own.columns, ...runs.flatMap(({ columnNames }) => columnNames)],
    shape: {
      columns: module.columnsKnown
        ? undefined
        : bound.columns?.map(({ name, generated, identity }, i) => {
            return { name, type: '', ordinal: i + 1, generated, identity };
          }),
      summary:
        module.type === 'Stored Procedure'
          ? summaryOf(bound, tracer, { asCalled: given !== undefined, isWhole })
          : undefined,
    },
    needs: around.needs,
  };
}

/** The leading words of what gives rows: the view of a ledger is made with its table. */
const creating: Partial<Record<Statement['kind'], string>> = {
  CreateTableStatement: 'CREATE TABLE',
  CreateViewStatement: 'CREATE VIEW',
};

function traceBody({ body, parameters }: BoundModule, tracer: Tracer, given?: Given): void {
  const { module, home, estate } = tracer;
  const types = new Map<string, string>();
  for (const { name, type } of parameters) if (type !== undefined) types.set(name, type);
  const keyOf = (name: string) => estate.names.key(name);
  const texts = parameters.filter(({ output, type }) => output && isText(type)).map(({ name }) => name);
  const relevance = relevanceOf(body, {
    source: home.source,
    keyOf,
    runs: tracer.runsText,
    leaves: tracer.leavesText,
    ...(given ? { wanted: given.wanted } : { left: texts }),
    declared: types,
    whole: module.definition,
  });
  // Other names than those that are bound stand only in texts that run, here or in a caller.
  if (estate.follows === 'names' && relevance === irrelevant && !reachesCallers(body, estate.summaryOf)) return;
  tracer.frame = { relevance, types, putIn: new Map() };
  for (const { name } of parameters) tracer.state.variables.set(name, flowOf({ kind: 'parameter', name }, 'IDENTITY'));
  if (given) tracer.changeWorlds((world) => [withGiven(world, parameters, given.values, tracer)]);
  traceWithJumps(body, tracer);
  tracer.finish();
  tracer.remarks.addUnreached();
}

function withGiven(
  world: World,
  parameters: BoundModule['parameters'],
  given: Given['values'],
  { folding }: Tracer,
): World {
  return parameters.reduce((now, { name, type, default: otherwise }) => {
    const value = given.has(name) || !otherwise ? given.get(name) : valueIn(otherwise, world, folding);
    return value ? now.assign(name, asType(value, type)) : now;
  }, world);
}

/** Binds a module for what stands in it; what tracing would tell is left out. */
export function bindAlone(module: CatalogObject, definition: ModuleText, around: Around): BoundModule {
  return readModule(module, definition, namesFor(new OwnNames(), around), around).bound;
}

function namesFor(own: OwnNames, around: Around): Names {
  return new Names(around.catalog, (object) => around.columnsOf(object), own);
}

/** `further.leftByCall`: only asked where the module is traced, for it traces what is called. */
function readModule(
  module: CatalogObject,
  definition: ModuleText,
  names: Names,
  around: Around,
  further: Pick<Surroundings, 'leftByCall' | 'isWhole' | 'followsUse'> = {},
): Readable {
  const parsed = around.texts.of(definition);
  const { source } = parsed;
  const changedByCall = (procedure: CatalogObject) => around.changedByCall(procedure);
  const statement = module.type === 'Script' ? undefined : parsed.moduleStatement(definition);
  if (statement) {
    const callersTable = (key: string) => around.callersTable(module, key);
    const bound = bindModule(module, statement, source, names, { ...further, callersTable, changedByCall });
    return { parsed, statements: [statement], bound };
  }
  const statements = parsed.looseStatements(isModule);
  const { batchEnds } = parsed;
  const within = { locals: new Map(), created: new Map(), changedByCall, batchEnds, ...further };
  const bound = bindScript(statements, source, names, defaultsOf(module, around.catalog), within);
  return { parsed, statements, bound };
}

function defaultsOf({ database, schema }: CatalogObject, { data }: CatalogLookup) {
  return { database, schema: schema || data.defaultSchema };
}
