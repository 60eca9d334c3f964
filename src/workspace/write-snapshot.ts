import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { TableAppender } from '../duckdb/appender.ts';
import { Database } from '../duckdb/database.ts';
import type { Evidence, ManualNote } from '../lineage/flow/edges.ts';
import { edgeKindCode, originBits } from './codes.ts';
import { generatedDdl } from './generated-ddl.ts';
import { ModuleTexts } from './module-texts.ts';
import { type SnapshotTable, snapshotFormat, snapshotTables } from './snapshot-schema.ts';
import type { SnapshotContent } from './workspace.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** What the writer is at, in words, and how much of the whole is done: 0 to 1. */
export type WriteProgress = (step: string, done: number) => void;

/**
 * Builds one snapshot file, for {@link import('./workspace.ts').Workspace.publish}. Meant for the import's own process:
 * it holds the whole catalog in memory and keeps the processor busy. The file must not exist yet; once this returns it is
 * closed and its bytes are on disk. Throws where the lineage names an object that it does not list.
 */
export async function writeSnapshot(
  file: string,
  content: SnapshotContent,
  onProgress: WriteProgress = () => {},
): Promise<void> {
  const database = await Database.open({ file, folders: [dirname(file)], connections: 2 });
  try {
    for (const [table, columns] of Object.entries(snapshotTables))
      await database.run(`CREATE TABLE ${table} (${columns})`);
    await new Writer(database, content, onProgress).write();
    await database.run('CHECKPOINT');
  } finally {
    await database.close();
  }
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Rows between two turns of the event loop. */
const batch = 50_000;

class Writer {
  readonly #database: Database;
  readonly #content: SnapshotContent;
  readonly #onProgress: WriteProgress;
  readonly #objects: readonly CatalogObject[];
  readonly #nodes: ReadonlyMap<string, number>;
  readonly #texts: ModuleTexts;

  constructor(database: Database, content: SnapshotContent, onProgress: WriteProgress) {
    this.#database = database;
    this.#content = content;
    this.#onProgress = onProgress;
    this.#objects = inListOrder(content);
    this.#texts = new ModuleTexts(this.#objects);
    this.#nodes = new Map(this.#objects.map((object, node) => [object.id, node]));
  }

  async write(): Promise<void> {
    this.#onProgress('Saving objects', 0);
    await this.#writeObjects();
    this.#onProgress('Saving edges', 0.15);
    await this.#writeEdges();
    this.#onProgress('Saving column edges', 0.3);
    await this.#writeColumnEdges();
    this.#onProgress('Saving references', 0.4);
    await this.#writeReferences();
    await this.#writeDiagnostics();
    await this.#writeCoverage();
    this.#onProgress('Building the search index', 0.5);
    await writeSearchIndex(
      this.#database,
      this.#objects,
      (node) => this.#texts.textOf(this.#objects[node]!.id),
      (done) => this.#onProgress('Building the search index', 0.5 + done * 0.4),
    );
    await this.#writeKept();
    await this.#writeMeta();
    this.#onProgress('Closing the snapshot', 0.95);
  }

  #node(id: string): number {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`The lineage names an object with the id ${id}, which it does not list.`);
    return node;
  }

  async #fill<T>(
    table: SnapshotTable | 'unsorted',
    rows: Iterable<T>,
    append: (appender: TableAppender, row: T) => void,
  ) {
    const appender = await this.#database.appender(table);
    try {
      let next = batch;
      for (const row of rows) {
        append(appender, row);
        if (appender.rows < next) continue;
        next = appender.rows + batch;
        await setImmediate();
      }
    } finally {
      appender.close();
    }
  }

  async #writeObjects(): Promise<void> {
    const failed = new Set(
      this.#content.lineage.diagnostics.filter((d) => d.severity === 'error').map((diagnostic) => diagnostic.module),
    );
    const byName = new Map(this.#objects.map((object, node) => [nameKeyOf(object), node]));
    await this.#fill('objects', this.#objects.entries(), (appender, [node, object]) => {
      const base = object.base && byName.get(nameKeyOf(object.base));
      const database = object.server ? `${object.server}.${object.database}` : object.database;
      const { id, schema, name, type, created, modified } = object;
      appender.append(id, node, database, schema, name, type, !failed.has(id), base, created, modified);
    });
    await this.#fill('texts', this.#objects.entries(), (appender, [node, object]) => {
      const text = this.#texts.textOf(object.id);
      if (text !== undefined) {
        appender.append(node, object.definition!.file, text, false);
        return;
      }
      const generated = generatedDdl(object);
      if (generated !== undefined) appender.append(node, '', generated, true);
    });
    await this.#fill('columns', this.#objects.entries(), (appender, [node, object]) => {
      for (const { name, type, ordinal, nullable } of object.columns)
        appender.append(node, ordinal, name, type, nullable);
    });
  }

  async #writeEdges(): Promise<void> {
    // By node: the edges of a pair then stand side by side, which walks and paths rely on.
    const edges = this.#content.lineage.edges
      .map((edge) => ({ edge, from: this.#node(edge.from), to: this.#node(edge.to), kind: edgeKindCode(edge.kind) }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind);
    await this.#fill('edges', edges, (appender, { edge, from, to, kind }) => {
      appender.append(from, to, kind, originBits(edge.origins), edge.lastSeen);
    });
    await this.#fill('manual_notes', edges.entries(), (appender, [place, { edge }]) => {
      for (const { file, line, note } of edge.manual ?? []) appender.append(place, null, file, line, note);
    });
    await this.#fill('evidence', edges.entries(), (appender, [place, { edge }]) => {
      for (const evidence of edge.evidence) this.#appendEvidence(appender, place, evidence);
    });
  }

  /** In one go with what proves them: they are worked out while they are gone through. */
  async #writeColumnEdges(): Promise<void> {
    const evidence = await this.#database.appender('column_evidence');
    const notes: { readonly place: number; readonly manual: readonly ManualNote[] }[] = [];
    try {
      await this.#fill('column_edges', this.#content.lineage.columnEdges, (appender, edge) => {
        const place = appender.rows;
        const [from, to, through] = [edge.from.object, edge.to.object, edge.through].map((id) => this.#node(id));
        const origins = originBits(edge.origins);
        const { type, subtype, lastSeen, manual } = edge;
        appender.append(place, from, edge.from.column, to, edge.to.column, through, type, subtype, origins, lastSeen);
        for (const one of edge.evidence) this.#appendEvidence(evidence, place, one);
        if (manual) notes.push({ place, manual });
      });
    } finally {
      evidence.close();
    }
    await this.#fill('manual_notes', notes, (appender, { place, manual }) => {
      for (const { file, line, note } of manual) appender.append(null, place, file, line, note);
    });
  }

  #appendEvidence(appender: TableAppender, edge: number, evidence: Evidence): void {
    const { module, file, statement } = evidence;
    const { start, end, line } = this.#texts.place(module, evidence);
    appender.append(edge, this.#node(module), file, start, end, line, statement);
  }

  /** There are millions of them: DuckDB sorts them. */
  async #writeReferences(): Promise<void> {
    await this.#database.run('CREATE TEMP TABLE unsorted AS FROM object_references');
    await this.#fill('unsorted', this.#content.lineage.references, (appender, reference) => {
      const { object, column, module, file, access, origin, via } = reference;
      const { start, end, line } = this.#texts.place(module, reference);
      const [node, of] = [this.#node(object), this.#node(module)];
      appender.append(node, column, of, file, start, end, line, access, origin, via);
    });
    await this.#database.run(
      'INSERT INTO object_references SELECT * FROM unsorted ORDER BY node, module, start_offset, rowid',
    );
    await this.#database.run('DROP TABLE unsorted');
  }

  async #writeDiagnostics(): Promise<void> {
    await this.#fill('diagnostics', this.#content.lineage.diagnostics, (appender, diagnostic) => {
      const { module, file, code, severity, message } = diagnostic;
      const { start, end, line } = this.#texts.place(module, diagnostic);
      const column = this.#texts.column(module, diagnostic.line, diagnostic.column);
      const node = module === undefined ? undefined : this.#node(module);
      appender.append(node, file, code, severity, line, column, start, end, message);
    });
  }

  async #writeCoverage(): Promise<void> {
    const { lineage, overrides } = this.#content;
    await this.#fill(
      'coverage',
      lineage.coverage,
      (appender, { module, understood, statements, moving, lost, empty }) =>
        appender.append(this.#node(module), understood, statements, moving, lost, empty),
    );
    const pairs = (lineage.agreement ?? [])
      .map((pair) => ({ ...pair, module: this.#node(pair.module), object: this.#node(pair.object) }))
      .sort((a, b) => a.module - b.module || a.object - b.object);
    await this.#fill('agreement', pairs, (appender, { module, object, state, reason }) =>
      appender.append(module, object, state, reason),
    );
    const log = lineage.queryLog;
    await this.#fill('sightings', log?.sightings ?? [], (appender, { object, times, lastSeen }) =>
      appender.append(this.#node(object), times, lastSeen),
    );
    await this.#fill('query_log', log ? [log] : [], (appender, { entries, texts, unread, adHocWrites, ...rest }) => {
      const { statements, executions, reads, others, last } = rest;
      appender.append(entries, texts, unread, adHocWrites, statements, executions, reads, others, last);
    });
    await this.#fill('overrides', overrides ? [overrides] : [], (appender, { file, text }) =>
      appender.append(file, text),
    );
  }

  async #writeKept(): Promise<void> {
    const { kept } = this.#content;
    if (!kept) return;
    await this.#fill('kept_modules', kept.modules, (appender, [key, { source, part, details, shape, needs }]) =>
      appender.append(key, source, part, details, shape, needs),
    );
    await this.#fill('kept_objects', kept.signatures, (appender, [key, signature]) => appender.append(key, signature));
  }

  async #writeMeta(): Promise<void> {
    const { createdAt, user, source, lineage, catalog, fingerprint, kept } = this.#content;
    const { edges, columnEdges, diagnostics, agreement } = lineage;
    await this.#fill('meta', [this.#objects.length], (appender, objects) => {
      const counts = [objects, edges.length, columnEdges.length, diagnostics.length];
      appender.append(
        snapshotFormat,
        createdAt,
        user,
        source,
        catalog.defaultDatabase,
        ...counts,
        agreement !== undefined,
        fingerprint,
        kept?.engine,
      );
    });
  }
}

/** The catalog's objects and those that only the SQL names, as lists show them: by schema, name, database. */
function inListOrder({ catalog, lineage }: SnapshotContent): CatalogObject[] {
  const all = new Map(catalog.objects.map((object) => [object.id, object]));
  const seen = new Set<string>();
  for (const object of lineage.objects) {
    if (seen.has(object.id)) throw new Error(`Two objects of the lineage have the id ${object.id}.`);
    seen.add(object.id);
    all.set(object.id, object);
  }
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...all.values()].sort(
    (a, b) =>
      collator.compare(a.schema, b.schema) ||
      collator.compare(a.name, b.name) ||
      collator.compare(a.database, b.database) ||
      (a.id < b.id ? -1 : 1),
  );
}

function nameKeyOf(name: { server?: string | undefined; database: string; schema: string; name: string }): string {
  return [name.server ?? '', name.database, name.schema, name.name].join('\u0000').toLowerCase();
}
