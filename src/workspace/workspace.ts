import type { CatalogData } from '../catalog/catalog.ts';
import type { AgreementList, CoverageReport } from '../contract/coverage.ts';
import type {
  Direction,
  Graph,
  ObjectDetail,
  ObjectList,
  Paths,
  ReferenceList,
  SearchResult,
  SnapshotInfo,
  Trace,
} from '../contract/explore.ts';
import type { Ddl, DdlSearchHit, ImportSummary, LegacyNode, Metadata } from '../contract/node.ts';
import type { LineageStream } from '../lineage/flow/edges.ts';
import type { AgreementFilter } from './agreement.ts';
import type { CoverageFilter } from './coverage.ts';

/** One immutable snapshot, open for reading. Many may read at once, also while an import runs. */
export interface Snapshot {
  readonly info: SnapshotInfo;
  /** Where an import's own process finds it. */
  readonly file: string;
  graph(): Promise<Graph>;
  legacyNodes(options?: { includeDdl?: boolean }): Promise<LegacyNode[]>;
  legacySummary(): Promise<ImportSummary>;
  metadata(): Promise<Metadata>;
  objects(filter: {
    q?: string;
    schemas?: string[];
    types?: string[];
    limit: number;
    offset: number;
  }): Promise<ObjectList>;
  has(id: string): boolean;
  object(id: string): Promise<ObjectDetail | undefined>;
  ddl(id: string): Promise<Ddl | undefined>;
  references(id: string, filter: { column?: string; limit: number; offset: number }): Promise<ReferenceList>;
  /** The name of an object's column as it is written; undefined where there is no such object or column. */
  column(id: string, name: string): Promise<string | undefined>;
  coverage(filter: CoverageFilter): Promise<CoverageReport>;
  agreement(filter: AgreementFilter): Promise<AgreementList>;
  overrides(): Promise<OverrideFile | undefined>;
  searchDdl(q: string): Promise<DdlSearchHit[]>;
  search(
    q: string,
    filter: { schemas?: string[]; types?: string[]; limit: number; offset: number },
  ): Promise<SearchResult>;
  trace(id: string, direction: Direction, depth: number): Promise<Trace | undefined>;
  paths(from: string, to: string): Promise<Paths | undefined>;
}

/** What an import hands over to be published. */
export interface SnapshotContent {
  readonly catalog: CatalogData;
  readonly lineage: LineageStream;
  readonly user: string;
  /** What was imported, in words: file names. */
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The override file that the lineage holds the edges of. */
  readonly overrides?: OverrideFile | undefined;
  /** Of everything that decides what is in the snapshot: an import of the same may reuse it. */
  readonly fingerprint?: string | undefined;
  /** What the next import may reuse of it, module by module. */
  readonly kept?: Kept | undefined;
}

/** What was found in each module, for the next import. */
export interface Kept {
  /** Of the code that found it, and of what holds for the whole catalog. */
  readonly engine: string;
  /** By the key of the object: all that can matter to a module that names it. */
  readonly signatures: ReadonlyMap<string, string>;
  /** By the key of the module. */
  readonly modules: ReadonlyMap<string, KeptModule>;
}

export interface KeptModule {
  /** Of its text, and of where it stands. */
  readonly source: string;
  readonly part: Uint8Array;
  readonly details: Uint8Array;
  readonly shape: Uint8Array;
  readonly needs: Uint8Array;
}

/** An override file as it was imported. A snapshot keeps it for the imports that follow. */
export interface OverrideFile {
  readonly file: string;
  readonly text: string;
}

/** The folder that holds the snapshots and the pointer to the current one. One process owns it. */
export interface Workspace {
  /** Undefined where nothing was ever imported, or the workspace was cleared. */
  current(): Snapshot | undefined;
  snapshots(): Promise<SnapshotInfo[]>;
  /** False only for a folder that never held a snapshot: then the sample may be imported. */
  readonly everUsed: boolean;
  /** Opens the built file read-only and makes it current by an atomic rename after fsync. Old snapshots over `keep` go. */
  publish(builtFile: string): Promise<SnapshotInfo>;
  /** Nothing is current any more; the snapshots stay restorable. */
  clear(): Promise<void>;
  restore(id: string): Promise<SnapshotInfo>;
  onPublished(listener: (snapshot: SnapshotInfo | null) => void): () => void;
  close(): Promise<void>;
}
