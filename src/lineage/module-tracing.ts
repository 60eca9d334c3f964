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
import { type CalledWith, type Given, keyOf } from './called-with.ts';
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
  /** Procedures that are being traced as they are called, and what came of others in between. */
  readonly #called = new Set<CatalogObject>();
  readonly #calls = new Map<string, CalledWith>();

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
      trace: (module) => traceModule(module, module.definition!, isLogged.has(module) ? 'query_log' : 'parsed', this),
      onFound,
      knownShape: knownShape ?? (() => undefined),
      bytesOf: (module, shape) => packShape(shape, module, catalog),
      tooDeep: (module) => tooDeep(module, module.definition!, this.texts.of(module.definition!).source),
      onBrokenOff: () => {
        this.#called.clear();
        this.#calls.clear();
      },
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

  columnsOf(object: CatalogObject): readonly Column[] | undefined {
    if (object.columnsKnown) return object.columns;
    if (!object.definition || (object.type !== 'View' && object.type !== 'Function')) return undefined;
    return this.#traced.shapeOf(object)?.columns;
  }

  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined {
    return procedure.definition ? this.#traced.shapeOf(procedure)?.summary : undefined;
  }

  calledWith(procedure: CatalogObject, given: Given): CalledWith | undefined {
    const { definition } = procedure;
    // Round a circle nothing new comes.
    if (!definition || this.#called.has(procedure)) return undefined;
    const key = `${procedure.id} ${keyOf(given)}`;
    let made = this.#calls.get(key);
    if (!made) {
      this.#called.add(procedure);
      const found = traceModule(procedure, definition, 'parsed', this, given);
      this.#called.delete(procedure);
      const { summary } = found.shape;
      if (!summary) return undefined;
      made = { summary, runs: runsOf(found), needs: found.needs };
      this.#calls.set(key, made);
      // Of a circle of modules that is traced again more may be known then.
      if (this.#called.size === 0) this.#calls.clear();
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
