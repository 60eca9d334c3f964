// Edges that a person stated in an override file. They have the origin `hint`, as comments in the SQL do, and a note of where
// they are stated, which tells the two apart.
import type { Names } from '../../bind/names.ts';
import type { CatalogData, CatalogObject, ManualEdge } from '../../catalog/catalog.ts';
import { type Diagnostic, diagnostic } from '../../text/diagnostic.ts';
import { parseName, unquoteIdentifier } from '../../text/identifier.ts';
import type { ColumnEdge, EdgeKind, ManualNote, ModuleDiagnostic } from '../flow/edges.ts';
import type { Findings } from './confirm.ts';
import { isModuleType } from './coverage.ts';
import { believed, EdgeBook } from './edge-book.ts';

/** Adds what the catalog's manual edges state to what was found. */
export function withManual(findings: Findings, data: CatalogData, names: Names): Findings {
  if (!data.manual) return findings;
  const book = new ManualBook(findings, names);
  for (const edge of data.manual) book.state(edge);
  return book.findings();
}

/** An override file is no SQL: a diagnostic has its line alone. */
const nowhere = { start: 0, end: 0 };

class ManualBook {
  readonly #edges: EdgeBook;
  readonly #columnEdges: ColumnEdge[];
  /** Of the first DIRECT edge between two columns: its place in the list. */
  readonly #columnEdgeAt = new Map<string, number>();
  readonly #findings: Findings;
  readonly #diagnostics: ModuleDiagnostic[] = [];
  readonly #names: Names;

  constructor(findings: Findings, names: Names) {
    this.#findings = findings;
    this.#names = names;
    this.#edges = new EdgeBook(findings.edges);
    this.#columnEdges = [...findings.columnEdges];
    for (const [i, edge] of this.#columnEdges.entries()) {
      const key = columnKey(edge);
      if (edge.type === 'DIRECT' && !this.#columnEdgeAt.has(key)) this.#columnEdgeAt.set(key, i);
    }
  }

  state(edge: ManualEdge): void {
    const { file, line, note } = edge;
    const place: ManualNote = { file, line, note };
    const from = this.#named(edge.from, edge);
    const to = this.#named(edge.to, edge);
    if (!from || !to) return;
    const through = this.#through(edge, from, to);
    if (through === undefined) {
      const kind = edge.kind ?? kindBetween(from, to);
      this.#add(kind, from, to, place);
      const module = kind === 'read' ? to : from;
      this.#addColumns(edge, from, to, module, place);
    } else {
      this.#add('read', from, through, place);
      this.#add('write', through, to, place);
      this.#addColumns(edge, from, to, through, place);
    }
  }

  /** What SQL Server itself brings gives no edges, stated or not. */
  #named(written: string, { file, line }: ManualEdge): CatalogObject | undefined {
    const { database, schema } = this.#defaults;
    const object = this.#names.resolve(parseName(written), 'table', { database, schema });
    if (object && object.type !== 'Unresolved') return object;
    this.#report(diagnostic('HW2001', nowhere, { name: written }), { file, line });
    return object;
  }

  #report(found: Diagnostic, { file, line }: Pick<ManualEdge, 'file' | 'line'>): void {
    this.#diagnostics.push({ ...found, module: undefined, file, line, column: 1 });
  }

  /** Between two things that hold data, data needs somebody to carry it: a module, or what a person says it is. */
  #through({ through, kind }: ManualEdge, from: CatalogObject, to: CatalogObject): CatalogObject | undefined {
    if (through === undefined) {
      if (kind !== undefined || isModuleType(from) || isModuleType(to)) return undefined;
      return this.#script(`${this.#names.display(from)} to ${this.#names.display(to)}`);
    }
    const { database, schema } = this.#defaults;
    const known = this.#names.find(parseName(through), { database, schema });
    return known && isModuleType(known) ? known : this.#script(through);
  }

  #script(name: string): CatalogObject {
    return this.#names.make({ database: this.#defaults.database, schema: '', name }, 'Script');
  }

  get #defaults() {
    const { defaultDatabase: database, defaultSchema: schema } = this.#names.catalog.data;
    return { database, schema };
  }

  #add(kind: EdgeKind, from: CatalogObject, to: CatalogObject, note: ManualNote): void {
    this.#edges.believe({ kind, from: from.id, to: to.id }, 'hint', { manual: [note] });
  }

  #addColumns(
    { columns }: ManualEdge,
    from: CatalogObject,
    to: CatalogObject,
    through: CatalogObject,
    note: ManualNote,
  ): void {
    for (const column of columns) {
      const ends = {
        from: { object: from.id, column: this.#column(from, column.from, note) },
        to: { object: to.id, column: this.#column(to, column.to, note) },
        through: through.id,
      };
      const at = this.#columnEdgeAt.get(columnKey(ends)) ?? this.#columnEdges.length;
      this.#columnEdgeAt.set(columnKey(ends), at);
      const edge: ColumnEdge = this.#columnEdges[at] ?? {
        ...ends,
        type: 'DIRECT',
        // A person says where a column comes from, not how.
        subtype: 'TRANSFORMATION',
        origins: [],
        evidence: [],
      };
      this.#columnEdges[at] = believed(edge, 'hint', { manual: [note] });
    }
  }

  /**
   * The column as it is called, or as SQL writes it: `Order]s`, `[Order]]s]`. One that an object does not have is kept as it is
   * stated: the catalog may be older.
   */
  #column(object: CatalogObject, written: string, place: ManualNote): string {
    const columns = this.#names.columnsOf(object) ?? (object.columnsKnown ? object.columns : undefined);
    const isThere = (name: string) => columns?.some((column) => this.#names.key(column.name) === this.#names.key(name));
    const unquoted = unquoteIdentifier(written);
    if (!isThere(written) && isThere(unquoted)) return this.#names.columnName(object, unquoted);
    if (columns && !isThere(written))
      this.#report(diagnostic('HW2016', nowhere, { table: this.#names.display(object), name: written }), place);
    return this.#names.columnName(object, written);
  }

  findings(): Findings {
    return {
      ...this.#findings,
      edges: this.#edges.all,
      columnEdges: this.#columnEdges,
      diagnostics: [...this.#findings.diagnostics, ...this.#diagnostics],
    };
  }
}

/** Data is read into a module and written out of one; of two procedures the first calls the second. */
function kindBetween(from: CatalogObject, to: CatalogObject): EdgeKind {
  const acts = ({ type }: CatalogObject) => type === 'Stored Procedure' || type === 'Trigger';
  if (acts(from)) return acts(to) ? 'call' : 'write';
  return isModuleType(to) ? 'read' : 'write';
}

function columnKey({ from, to, through }: Pick<ColumnEdge, 'from' | 'to' | 'through'>): string {
  return `${from.object} ${to.object} ${through} ${from.column}\u0000${to.column}`;
}
