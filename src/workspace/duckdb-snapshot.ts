import { stat } from 'node:fs/promises';
import type { AgreementList, CoverageReport } from '../contract/coverage.ts';
import type {
  Direction,
  Graph,
  ObjectDetail,
  ObjectList,
  ObjectSummary,
  Paths,
  ReferenceList,
  SearchResult,
  SnapshotInfo,
  Trace,
} from '../contract/explore.ts';
import type { Ddl, DdlSearchHit, ImportSummary, LegacyNode, Metadata } from '../contract/node.ts';
import { Database } from '../duckdb/database.ts';
import { type AgreementFilter, readAgreement } from './agreement.ts';
import { type CoverageFilter, readCoverage } from './coverage.ts';
import { type Estate, readEstate, readInfo } from './estate.ts';
import { legacyNodes, legacySummary, legacyType } from './legacy-nodes.ts';
import { readObjectDetail, readText } from './object-detail.ts';
import { findByName, type ObjectFilter } from './object-list.ts';
import { findColumn, type ReferenceFilter, readReferences } from './references.ts';
import { type SearchFilter, search, searchDdl } from './search.ts';
import { pathsBetween, trace } from './trace.ts';
import type { OverrideFile, Snapshot } from './workspace.ts';

/** Queries that may run at once on one snapshot. Each is short; more would only share the same processors. */
const connections = 4;

/** A snapshot file, open for reading. Everything in it is immutable, so answers are kept once they were asked for. */
export class DuckDbSnapshot implements Snapshot {
  readonly info: SnapshotInfo;
  readonly file: string;
  readonly #database: Database;
  readonly #estate: Estate;
  readonly #fileBytes: number;
  #graph: Graph | undefined;
  #legacyNodes: LegacyNode[] | undefined;
  #legacySummary: ImportSummary | undefined;
  #legacyNodesWithDdl: Promise<LegacyNode[]> | undefined;

  private constructor(database: Database, file: string, info: SnapshotInfo, estate: Estate, fileBytes: number) {
    this.#database = database;
    this.file = file;
    this.info = info;
    this.#estate = estate;
    this.#fileBytes = fileBytes;
  }

  /** Throws where the file is damaged, unfinished, or of another version's format. */
  static async open(file: string, id: string): Promise<DuckDbSnapshot> {
    const database = await Database.open({ file, access: 'read', connections });
    try {
      const info = { id, ...(await readInfo(database)), current: true };
      const estate = await readEstate(database, info);
      const { size } = await stat(file);
      return new DuckDbSnapshot(database, file, info, estate, size);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Lets answers that are being read end. */
  close(): Promise<void> {
    return this.#database.close();
  }

  async graph(): Promise<Graph> {
    const { objects, network, edge } = this.#estate;
    this.#graph ??= {
      snapshot: this.info,
      objects: objects as ObjectSummary[],
      edges: Array.from(network.from, (_, place) => edge(place)),
    };
    return this.#graph;
  }

  async legacyNodes(options: { includeDdl?: boolean } = {}): Promise<LegacyNode[]> {
    this.#legacyNodes ??= legacyNodes(this.#estate);
    if (!options.includeDdl) return this.#legacyNodes;
    this.#legacyNodesWithDdl ??= this.#withDdl(this.#legacyNodes);
    return this.#legacyNodesWithDdl;
  }

  async legacySummary(): Promise<ImportSummary> {
    this.#legacySummary ??= legacySummary(await this.legacyNodes());
    return this.#legacySummary;
  }

  async metadata(): Promise<Metadata> {
    const { createdAt } = this.info;
    return {
      available: true,
      run_mode: 'production',
      db_enabled: false,
      upload_timestamp: createdAt,
      upload_timestamp_human: `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`,
      node_count: (await this.legacyNodes()).length,
      file_size_kb: Math.round(this.#fileBytes / 102.4) / 10,
      incremental_available: true,
    };
  }

  async objects(filter: ObjectFilter): Promise<ObjectList> {
    return findByName(this.#estate.objects, filter);
  }

  has(id: string): boolean {
    return this.#estate.nodeOf(id) !== undefined;
  }

  async object(id: string): Promise<ObjectDetail | undefined> {
    const node = this.#estate.nodeOf(id);
    return node === undefined ? undefined : readObjectDetail(this.#database, this.#estate, node);
  }

  async ddl(id: string): Promise<Ddl | undefined> {
    const node = this.#estate.nodeOf(id);
    if (node === undefined) return undefined;
    const { name, schema, type } = this.#estate.objects[node]!;
    const text = await readText(this.#database, node);
    return {
      object_id: id,
      object_name: name,
      schema_name: schema,
      object_type: legacyType(type) ?? type,
      ddl_text: text?.sql ?? '',
    };
  }

  async references(id: string, filter: ReferenceFilter): Promise<ReferenceList> {
    const node = this.#estate.nodeOf(id);
    if (node === undefined) return { references: [], total: 0, modules: [] };
    return readReferences(this.#database, this.#estate, node, filter);
  }

  async column(id: string, name: string): Promise<string | undefined> {
    const node = this.#estate.nodeOf(id);
    return node === undefined ? undefined : findColumn(this.#database, node, name);
  }

  coverage(filter: CoverageFilter): Promise<CoverageReport> {
    return readCoverage(this.#database, this.#estate, this.info, filter);
  }

  agreement(filter: AgreementFilter): Promise<AgreementList> {
    return readAgreement(this.#database, this.#estate, filter);
  }

  overrides(): Promise<OverrideFile | undefined> {
    return this.#database.row<{ file: string; text: string }>('SELECT file, content AS text FROM overrides');
  }

  searchDdl(q: string): Promise<DdlSearchHit[]> {
    return searchDdl(this.#database, this.#estate, q);
  }

  search(q: string, filter: SearchFilter): Promise<SearchResult> {
    return search(this.#database, this.#estate, q, filter);
  }

  async trace(id: string, direction: Direction, depth: number): Promise<Trace | undefined> {
    const node = this.#estate.nodeOf(id);
    return node === undefined ? undefined : trace(this.#estate, node, direction, depth);
  }

  async paths(from: string, to: string): Promise<Paths | undefined> {
    const [start, end] = [this.#estate.nodeOf(from), this.#estate.nodeOf(to)];
    return start === undefined || end === undefined ? undefined : pathsBetween(this.#estate, start, end);
  }

  async #withDdl(nodes: readonly LegacyNode[]): Promise<LegacyNode[]> {
    const texts = new Map<string, string>();
    const sql = 'SELECT object_id, sql FROM objects JOIN texts USING (node)';
    for await (const rows of this.#database.stream<{ object_id: string; sql: string }>(sql)) {
      for (const row of rows) texts.set(row.object_id, row.sql);
    }
    return nodes.map((node) => ({ ...node, ddl_text: texts.get(node.id) ?? '' }));
  }
}
