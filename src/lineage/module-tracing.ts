import type { CallersColumn } from '../bind/binder.ts';
import { type NameDefaults, Names } from '../bind/names.ts';
import { procedureParts } from '../bind/procedure-name.ts';
import type { ColumnsChange } from '../bind/told/altered-by-call.ts';
import type { Catalog, CatalogObject, Column } from '../catalog/catalog.ts';
import type { Trees } from '../parse/trees.ts';
import { nameKey } from '../text/identifier.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { CallNames } from './call/call-names.ts';
import { Callees } from './call/callees.ts';
import { Callers } from './call/callers.ts';
import type { ProcedureSummary } from './call/summary.ts';
import { type CalledWith, type Given, keyOf, lengthOf } from './called-with.ts';
import type { Effort } from './effort.ts';
import type { ModuleFindings, ModuleShape } from './findings.ts';
import { OwnNames } from './own-names.ts';
import { packShape } from './packed/shape.ts';
import { ParsedTexts } from './parsed-texts.ts';
import { runsOf } from './runs-by-call.ts';
import { tooDeep } from './too-deep.ts';
import { type Around, bindAlone, traceModule } from './trace-module.ts';
import { TracedModules } from './traced-modules.ts';

export interface ModuleTracingOptions {
  readonly variables: SqlcmdVariables | undefined;
  /** Of texts that were parsed before. */
  readonly trees?: Trees | undefined;
  /** What is asked for: all, or nothing but where names stand. */
  readonly follows?: Around['follows'] | undefined;
  /** Texts of the query log, as modules. */
  readonly logged: readonly CatalogObject[];
  /** Told once of each module that is traced here; of modules that use each other in a circle together. */
  readonly onFound: (findings: readonly ModuleFindings[]) => void;
  /** Of a module that is traced already, elsewhere. */
  readonly knownShape?: (module: CatalogObject) => ModuleShape | undefined;
}

/** Traces the modules of a catalog, in whatever order they are asked for. */
export class ModuleTracing implements Around {
  readonly catalog: Catalog;
  readonly texts: ParsedTexts;
  readonly follows: Around['follows'];
  /** All that has a text. */
  readonly modules: readonly CatalogObject[];
  readonly #callers: Callers;
  readonly #callees: Callees;
  readonly #traced: TracedModules;
  /** Of the module that is being traced. */
  #calls = new OpenCalls();

  constructor(catalog: Catalog, { variables, trees, logged, follows, onFound, knownShape }: ModuleTracingOptions) {
    const { data } = catalog;
    const modules = data.objects.filter(({ definition }) => definition);
    const isLogged = new Set(logged);
    this.catalog = catalog;
    this.texts = new ParsedTexts(modules, variables, trees);
    this.follows = follows ?? 'data';
    this.modules = [...modules, ...logged];
    this.#traced = new TracedModules(this.modules, {
      follows: this.follows,
      trace: (module) => this.#traceAlone(module, isLogged.has(module) ? 'query_log' : 'parsed'),
      onFound,
      knownShape: knownShape ?? (() => undefined),
      bytesOf: (module, shape) => packShape(shape, module, catalog),
      tooDeep: (module) => tooDeep(module, module.definition!, this.texts.of(module.definition!).source),
    });
    const keyOf = (name: string) => nameKey(name, data.collation);
    const names = new Names(catalog, (object) => object.columns, new OwnNames());
    const find = (name: readonly string[], defaults: NameDefaults) => names.find(procedureParts(name), defaults);
    const naming = new CallNames(modules, keyOf);
    this.#callees = new Callees(modules, naming, this.texts, find, keyOf);
    this.#callers = new Callers(naming, (module) => bindAlone(module, module.definition!, this), keyOf);
  }

  /** Traces all modules; `onModule` is told how many are done, of how many. */
  traceAll(onModule?: (done: number, total: number) => void): void {
    for (const [i, module] of this.modules.entries()) {
      this.trace(module);
      onModule?.(i + 1, this.modules.length);
    }
  }

  /** Traces a module, which has a text, and before it what it uses. */
  trace(module: CatalogObject): void {
    this.#traced.trace(module);
  }

  /** One that was met on the way, in a text that a procedure runs as another calls it, is traced as if it had been met first. */
  #traceAlone(module: CatalogObject, origin: 'parsed' | 'query_log'): ModuleFindings {
    const around = this.#calls;
    this.#calls = new OpenCalls();
    try {
      return traceModule(module, module.definition!, origin, this);
    } finally {
      this.#calls = around;
    }
  }

  columnsOf(object: CatalogObject): readonly Column[] | undefined {
    if (object.columnsKnown) return object.columns;
    if (!object.definition || (object.type !== 'View' && object.type !== 'Function')) return undefined;
    return this.#traced.shapeOf(object)?.columns;
  }

  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined {
    return procedure.definition ? this.#traced.shapeOf(procedure)?.summary : undefined;
  }

  calledWith(procedure: CatalogObject, given: Given, effort: Effort): CalledWith | undefined {
    const { definition } = procedure;
    const { open, known } = this.#calls;
    // Round a circle nothing new comes.
    if (!definition || open.has(procedure)) return undefined;
    const key = `${procedure.id} ${keyOf(given)}`;
    let made = known.get(key);
    if (!made) {
      open.add(procedure);
      effort.call(lengthOf(procedure));
      const found = traceModule(procedure, definition, 'parsed', this, given, effort);
      open.delete(procedure);
      const { summary } = found.shape;
      if (!summary) return undefined;
      made = { summary, runs: runsOf(found), needs: found.needs };
      known.set(key, made);
      // What was found on the way round a circle is not all there is.
      if (open.size === 0) known.clear();
    }
    return made;
  }

  callersTable(module: CatalogObject, key: string): readonly CallersColumn[] | undefined {
    return this.#callers.tableOf(module, key);
  }

  changedByCall(procedure: CatalogObject): readonly ColumnsChange[] {
    return this.#callees.changesBy(procedure);
  }

  mayLeaveTemp(procedure: CatalogObject): boolean {
    return this.#callees.mayLeaveTemp(procedure);
  }
}

/** The procedures that are being traced as a module calls them. */
class OpenCalls {
  readonly open = new Set<CatalogObject>();
  /** What came of others in between. */
  readonly known = new Map<string, CalledWith>();
}
