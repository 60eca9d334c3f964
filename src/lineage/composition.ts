import { Names } from '../bind/names.ts';
import { Catalog, type CatalogData, type CatalogObject, type Column } from '../catalog/catalog.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { agreements } from './agreement.ts';
import { CallerTables } from './caller-tables.ts';
import { confirmByLog } from './confirm.ts';
import { moduleCoverage, type StatementCount } from './coverage.ts';
import { addDeclared } from './declared.ts';
import { EdgeBook } from './edge-book.ts';
import type { Lineage } from './edges.ts';
import type { ModuleFindings } from './findings.ts';
import { withManual } from './manual.ts';
import { mergedColumnEdges } from './merged-column-edges.ts';
import { NumberedNames } from './numbered-names.ts';
import { type LoggedText, loggedTexts } from './query-log.ts';

/** What is composed of a module's findings. */
export type Part = Omit<ModuleFindings, 'needs'>;

/** Makes one lineage of what was found in each module, and of what is known beside the texts. */
export class Composition {
  readonly catalog: Catalog;
  readonly #data: CatalogData;
  readonly #variables: SqlcmdVariables | undefined;
  readonly #numbered = new NumberedNames();
  readonly #names: Names;
  readonly #texts: readonly LoggedText[];
  readonly #findings = new Map<CatalogObject, Part>();

  constructor(data: CatalogData, variables: SqlcmdVariables | undefined) {
    this.#data = data;
    this.#variables = variables;
    this.catalog = new Catalog(data);
    this.#names = new Names(this.catalog, (object) => this.#columnsOf(object), this.#numbered);
    this.#texts = loggedTexts(data.queries, this.#names);
  }

  /** Texts of the query log, as modules. */
  get logged(): CatalogObject[] {
    return this.#texts.map(({ script }) => script);
  }

  /** All that has a text, in the order in which it is composed. */
  get modules(): CatalogObject[] {
    return [...this.#data.objects.filter(({ definition }) => definition), ...this.logged];
  }

  /** Takes the findings of modules, in whatever order; they are the composition's from then on. */
  add(found: readonly Part[]): void {
    for (const findings of found) this.#findings.set(findings.module, findings);
  }

  has(module: CatalogObject): boolean {
    return this.#findings.has(module);
  }

  #columnsOf(object: CatalogObject): readonly Column[] | undefined {
    return object.columnsKnown ? object.columns : this.#findings.get(object)?.shape.columns;
  }

  /** Once the findings of all modules are there. */
  lineage(): Lineage {
    const data = this.#data;
    const findings = this.modules.map((module) => this.#findings.get(module)!);
    for (const one of findings) this.#numbered.learn(one);
    for (const one of findings) this.#numbered.rename(one);
    const callerTables = new CallerTables();
    for (const one of findings) callerTables.learn(one);
    const found = findings.flatMap(({ diagnostics }) => diagnostics);
    const failed = new Set(found.filter(({ severity }) => severity === 'error').map(({ module }) => module));
    const counts = new Map(findings.map(({ module, count }): [string, StatementCount] => [module.id, count]));
    const isRead = ({ id }: CatalogObject) => counts.has(id) && !failed.has(id);

    const book = new EdgeBook(findings.flatMap(({ edges }) => edges));
    const declarations = addDeclared(data, this.#names, book, isRead);
    const traced = {
      edges: book.all,
      columnEdges: mergedColumnEdges(findings),
      references: findings.flatMap(({ references }) => references),
      diagnostics: callerTables.unexplained(found, book.all),
    };
    const stated = withManual(traced, data, this.#names);
    const confirmed =
      this.#texts.length > 0 ? confirmByLog(stated, this.#texts, data.objects, this.#variables) : undefined;
    const { edges, columnEdges, references, diagnostics } = confirmed ?? stated;
    const objects = this.#objects({ edges, columnEdges, references }, confirmed?.scripts ?? []);
    const ids = new Set(objects.map(({ id }) => id));
    const coverage = moduleCoverage(objects, counts, edges, diagnostics);
    return {
      ...{ objects, edges, columnEdges, references, diagnostics, coverage },
      agreement:
        data.declared.length > 0 ? agreements({ objects, edges, references, coverage, declarations }) : undefined,
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
    const named = new Map([...this.#names.made, ...this.#numbered.objects, ...scripts].map((one) => [one.id, one]));
    const known = this.#data.objects.map((object): CatalogObject => {
      const columns = object.columnsKnown ? undefined : this.#columnsOf(object);
      return columns ? { ...object, columns, columnsKnown: true } : object;
    });
    return [...known, ...[...named.values()].filter(({ id }) => used.has(id))];
  }
}
