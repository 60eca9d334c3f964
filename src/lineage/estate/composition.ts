import { Names } from '../../bind/names.ts';
import { Catalog, type CatalogData, type CatalogObject, type Column } from '../../catalog/catalog.ts';
import type { Lineage, LineageStream, ObjectEdge } from '../flow/edges.ts';
import { agreements } from './agreement.ts';
import { CallerTables } from './caller-tables.ts';
import { confirmByLog } from './confirm.ts';
import { moduleCoverage, type StatementCount } from './coverage.ts';
import { addDeclared } from './declared.ts';
import { EdgeBook } from './edge-book.ts';
import { LaterRenames } from './later-renames.ts';
import { withManual } from './manual.ts';
import { NumberedNames } from './numbered-names.ts';
import type { Part } from './part.ts';
import { type LoggedText, loggedTexts } from './query-log.ts';
import { allColumnEdges, allReferences } from './sequences.ts';
import { UnorderedRenames } from './unordered-renames.ts';

/** Makes one lineage of what was found in each module, and of what is known beside the texts. */
export class Composition {
  readonly catalog: Catalog;
  readonly #data: CatalogData;
  readonly #numbered = new NumberedNames();
  readonly #names: Names;
  readonly #texts: readonly LoggedText[];
  readonly #parts = new Map<CatalogObject, Part>();

  constructor(data: CatalogData) {
    this.#data = data;
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

  /** Takes the part of a module, in whatever order; it is the composition's from then on. */
  add(part: Part): void {
    this.#parts.set(part.module, part);
  }

  has(module: CatalogObject): boolean {
    return this.#parts.has(module);
  }

  /** Of a module whose columns the catalog does not tell. */
  #columnsOf(object: CatalogObject): readonly Column[] | undefined {
    return this.#parts.get(object)?.shape.columns;
  }

  /** The whole, once the parts of all modules are there. */
  lineage(): Lineage {
    const { columnEdges, references, ...rest } = this.stream();
    return { ...rest, columnEdges: [...columnEdges], references: [...references] };
  }

  /** Where objects and columns are named, and these objects: nothing is made of what the modules do with them. */
  references(): Pick<LineageStream, 'objects' | 'references'> {
    const parts = this.#numberedParts();
    const named = new Set(parts.flatMap((part) => part.named));
    return { objects: this.#objects(named, []), references: allReferences(parts, this.#numbered) };
  }

  /** The same as {@link lineage}, with what there is most of worked out whenever it is gone through. */
  stream(): LineageStream {
    const data = this.#data;
    const parts = this.#numberedParts();
    const callerTables = new CallerTables();
    for (const part of parts) callerTables.learn(part);
    const found = parts.flatMap(({ diagnostics }) => diagnostics);
    const failed = new Set(found.filter(({ severity }) => severity === 'error').map(({ module }) => module));
    const counts = new Map(parts.map(({ module, count }): [string, StatementCount] => [module.id, count]));
    const isRead = ({ id }: CatalogObject) => counts.has(id) && !failed.has(id);

    const book = new EdgeBook(parts.flatMap(({ edges }) => edges));
    const renames = new LaterRenames(parts, book.all, (tables, column) => this.#columnAfterRename(tables, column));
    for (const edge of renames.edges(book.all)) book.add(edge);
    const unordered = new UnorderedRenames(parts, book.all);
    const declarations = addDeclared(data, this.#names, book, isRead);
    const traced = {
      edges: book.all,
      columnEdges: allColumnEdges(parts, this.#numbered, renames),
      references: allReferences(parts, this.#numbered),
      diagnostics: unordered.unexplained(callerTables.unexplained(found, book.all)),
    };
    const stated = withManual(traced, data, this.#names);
    const confirmed = this.#texts.length > 0 ? confirmByLog(stated, this.#texts, data.objects) : undefined;
    const findings = confirmed ?? stated;
    const { edges, diagnostics } = findings;
    const used = usedIn(
      edges,
      confirmed?.references.map(({ object }) => object) ?? parts.flatMap((part) => part.named),
    );
    const objects = this.#objects(used, confirmed?.scripts ?? []);
    const ids = new Set(objects.map(({ id }) => id));
    const coverage = moduleCoverage(objects, counts, edges, diagnostics);
    const named = new Map(parts.map((part) => [part.module.id, part.named]));
    const { columnEdges, references } = findings;
    return {
      ...{ objects, edges, columnEdges, references, diagnostics, coverage },
      agreement: data.declared.length > 0 ? agreements({ objects, edges, named, coverage, declarations }) : undefined,
      queryLog: confirmed && {
        ...confirmed.report,
        sightings: confirmed.report.sightings.filter(({ object }) => ids.has(object)),
      },
    };
  }

  #numberedParts(): Part[] {
    const parts = this.modules.map((module) => this.#parts.get(module)!);
    this.#numbered.learn(parts);
    for (const part of parts) this.#numbered.rename(part);
    return parts;
  }

  #columnAfterRename({ from, to }: { readonly from: string; readonly to: string }, column: string): string {
    const [old, renamed] = [from, to].map((id) => this.catalog.byId(id) ?? this.#numbered.byId(id));
    return old && renamed ? this.#names.columnAfterRename(old, renamed, column) : column;
  }

  /** The catalog's objects; of the names that only the SQL knows, those that are used. */
  #objects(used: ReadonlySet<string>, scripts: readonly CatalogObject[]): CatalogObject[] {
    const named = new Map([...this.#names.made, ...this.#numbered.objects, ...scripts].map((one) => [one.id, one]));
    const known = this.#data.objects.map((object): CatalogObject => {
      const columns = this.#columnsOf(object);
      return columns ? { ...object, columns, columnsKnown: true } : object;
    });
    return [...known, ...[...named.values()].filter(({ id }) => used.has(id))];
  }
}

/** Ids of the objects that edges and references name. What column edges connect, object edges name too. */
function usedIn(edges: readonly ObjectEdge[], named: Iterable<string>): Set<string> {
  const used = new Set(named);
  for (const { from, to } of edges) used.add(from).add(to);
  return used;
}
