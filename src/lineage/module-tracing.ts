import type { LocalColumn } from '../bind/binder.ts';
import { Catalog, type CatalogData, type CatalogObject, type Column } from '../catalog/catalog.ts';
import { nameKey } from '../text/identifier.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { Callers } from './callers.ts';
import type { ModuleFindings } from './findings.ts';
import { ParsedTexts } from './parsed-texts.ts';
import type { ProcedureSummary } from './summary.ts';
import { type Around, bindAlone, traceModule } from './trace-module.ts';
import { TracedModules } from './traced-modules.ts';

/** Traces the modules of a catalog, in whatever order they are asked for. */
export class ModuleTracing implements Around {
  readonly catalog: Catalog;
  readonly texts: ParsedTexts;
  readonly #callers: Callers;
  readonly #modules: TracedModules;
  /** Texts of the query log. */
  readonly #logged: ReadonlySet<CatalogObject>;

  constructor(data: CatalogData, logged: readonly CatalogObject[], variables: SqlcmdVariables | undefined) {
    const modules = data.objects.filter(({ definition }) => definition);
    this.catalog = new Catalog(data);
    this.texts = new ParsedTexts(modules, variables);
    this.#logged = new Set(logged);
    this.#modules = new TracedModules([...modules, ...logged], (module) => {
      return traceModule(module, module.definition!, this.#logged.has(module) ? 'query_log' : 'parsed', this);
    });
    const keyOf = (name: string) => nameKey(name, data.collation);
    this.#callers = new Callers(modules, (module) => bindAlone(module, module.definition!, this), keyOf);
  }

  /** `module` has a text. */
  findingsOf(module: CatalogObject): ModuleFindings {
    return this.#modules.findingsOf(module);
  }

  columnsOf(object: CatalogObject): readonly Column[] | undefined {
    if (object.columnsKnown) return object.columns;
    if (!object.definition || (object.type !== 'View' && object.type !== 'Function')) return undefined;
    return this.#modules.shapeOf(object)?.columns;
  }

  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined {
    return procedure.definition ? this.#modules.shapeOf(procedure)?.summary : undefined;
  }

  callersTable(module: CatalogObject, key: string): readonly LocalColumn[] | undefined {
    return this.#callers.tableOf(module, key);
  }
}
