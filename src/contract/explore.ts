// The richer endpoints that the web app uses. camelCase, unlike the predecessor's shapes.

export type ObjectType =
  | 'Table'
  | 'View'
  | 'Stored Procedure'
  | 'Function'
  | 'Trigger'
  | 'External Table'
  | 'Synonym'
  | 'Sequence'
  | 'Table Type'
  | 'File'
  | 'Script'
  | 'Unresolved';
export type EdgeKind = 'read' | 'write' | 'call';
export type Origin = 'parsed' | 'dynamic' | 'declared' | 'hint' | 'query_log';
export type Direction = 'upstream' | 'downstream' | 'both';

export interface ObjectSummary {
  id: string;
  /** Empty where one database was imported and no name was given. */
  database: string;
  schema: string;
  name: string;
  type: ObjectType;
  /** False where the parser reported an error in the module's text. */
  parsed: boolean;
  /** Number of distinct objects one edge up and down. */
  inputs: number;
  outputs: number;
}

/** An edge in the direction of data: read = dataset → module, write = module → dataset, call = caller → callee. */
export interface GraphEdge {
  from: string;
  to: string;
  kind: EdgeKind;
  origins: Origin[];
}

/** `GET /api/graph`: the whole estate, for the canvas. ETag; 200 with empty lists where nothing was imported. */
export interface Graph {
  snapshot: SnapshotInfo | null;
  objects: ObjectSummary[];
  edges: GraphEdge[];
}

export interface SnapshotInfo {
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  user: string;
  source: string;
  objects: number;
  edges: number;
  columnEdges: number;
  diagnostics: number;
  current: boolean;
}

/** `GET /api/objects?q=&schema=&type=&limit=&offset=`: by name. */
export interface ObjectList {
  objects: ObjectSummary[];
  total: number;
}

export interface ColumnInfo {
  name: string;
  type: string;
  ordinal: number;
  nullable: boolean | null;
}

export interface EvidenceInfo {
  /** Object whose SQL text it is, and the name of that object. */
  module: string;
  moduleName: string;
  file: string;
  /** Offsets in that text, UTF-16 units. */
  start: number;
  end: number;
  line: number;
  statement: string;
}

/** What a person stated of an edge in an override file, and where. */
export interface ManualInfo {
  file: string;
  line: number;
  note: string | null;
}

/** An edge of one object, seen from it: `other` is the object at the other end. */
export interface ObjectEdgeDetail {
  kind: EdgeKind;
  other: ObjectSummary;
  origins: Origin[];
  evidence: EvidenceInfo[];
  /** When the query log last showed it: ISO 8601, UTC. */
  lastSeen: string | null;
  /** Empty for an edge that no override file states. */
  manual: ManualInfo[];
}

export interface ColumnEdgeDetail {
  from: { object: string; objectName: string; column: string };
  to: { object: string; objectName: string; column: string };
  through: string;
  throughName: string;
  type: 'DIRECT' | 'INDIRECT';
  subtype: string;
  origins: Origin[];
  evidence: EvidenceInfo[];
  lastSeen: string | null;
  manual: ManualInfo[];
}

export interface DiagnosticInfo {
  code: string;
  severity: 'error' | 'warning' | 'info';
  line: number;
  column: number;
  start: number;
  end: number;
  message: string;
}

/** `GET /api/objects/{id}`. */
export interface ObjectDetail extends ObjectSummary {
  columns: ColumnInfo[];
  /** Edges that end here (data comes from `other`), and edges that start here. */
  incoming: ObjectEdgeDetail[];
  outgoing: ObjectEdgeDetail[];
  columnEdges: ColumnEdgeDetail[];
  diagnostics: DiagnosticInfo[];
  /** What a synonym stands for, where the import knows that; else null. Its edges and columns are those of that. */
  base: ObjectSummary | null;
  /** The object's SQL; of a table generated from its columns; null where there is none. */
  sql: string | null;
  created: string | null;
  modified: string | null;
  coverage: import('./coverage.ts').ObjectCoverage;
  /** Null where the import declares nothing. */
  agreement: import('./coverage.ts').ObjectAgreement[] | null;
  /** Null where the query log does not show it, or there is none. */
  seen: import('./coverage.ts').SightingInfo | null;
}

/** One place that names an object or a column. */
export interface ReferenceInfo {
  module: string;
  moduleName: string;
  column: string | null;
  file: string;
  start: number;
  end: number;
  line: number;
  access: 'read' | 'write' | 'call' | 'define';
  origin: 'parsed' | 'dynamic';
  via: 'star' | null;
  /** The line of SQL, trimmed to 200 characters. */
  text: string;
  /** The name's place within `text`. */
  highlight: [start: number, end: number];
}

/**
 * `GET /api/objects/{id}/references`: every place that names the object or one of its columns, module by module.
 * `GET /api/columns/{id}/references`: those of one column. A column's id is `{object's id}.{column's name}`.
 */
export interface ReferenceList {
  references: ReferenceInfo[];
  total: number;
  /** The modules of all the places, those beyond the limit too, in the order of the list. */
  modules: { id: string; name: string; type: ObjectType; places: number }[];
}

/** `GET /api/trace?id=&direction=&depth=`. */
export interface Trace {
  start: string;
  direction: Direction;
  depth: number;
  /** `level` counts edges from the start: negative upstream, positive downstream, 0 the start. */
  objects: (ObjectSummary & { level: number })[];
  edges: GraphEdge[];
  /** True where a cap cut the answer; `message` says which. */
  truncated: boolean;
  message: string | null;
}

/** `GET /api/paths?from=&to=`: every object and edge on some directed path, and some shortest paths written out. */
export interface Paths {
  from: string;
  to: string;
  /** Lists of object ids, shortest first. Empty: no path in that direction. */
  paths: string[][];
  objects: ObjectSummary[];
  edges: GraphEdge[];
  truncated: boolean;
  message: string | null;
}

/** `GET /api/search?q=&schema=&type=&limit=&offset=`: names and DDL, ranked. */
export interface SearchHit {
  object: ObjectSummary;
  score: number;
  /** Where it was found: in the name, a column's name, or the text. */
  field: 'name' | 'column' | 'ddl';
  /** The best lines of the text; `highlights` are offsets within `text`. */
  lines: { line: number; text: string; highlights: [start: number, end: number][] }[];
}

export interface SearchResult {
  query: string;
  total: number;
  hits: SearchHit[];
  facets: { schemas: { name: string; count: number }[]; types: { name: ObjectType; count: number }[] };
}

/** `GET /api/events`: server-sent events. `import` while one runs and when it ends; `snapshot` when a new one is published. */
export type ServerEvent =
  | { type: 'import'; job: import('./node.ts').JobSummary | null }
  | { type: 'snapshot'; snapshot: SnapshotInfo | null };

/** One file of an upload that was refused: what it was recognised as, and what is wrong with it. */
export interface FileReport {
  file: string;
  kind: 'objects' | 'definitions' | 'dependencies' | 'table_columns' | 'query_logs' | 'overrides' | 'unknown';
  rows: number | null;
  problems: string[];
}

/** RFC 9457 problem details, with the words that old clients read. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  error: string;
  message: string;
  files?: FileReport[];
}
