// What was understood of an estate, what was not and why; how text and declared dependencies agree; what the query log shows.
import type { DiagnosticInfo, ObjectSummary, Origin, SnapshotInfo } from './explore.ts';

/** A code for programs, words for people. */
export interface Reason {
  code: string;
  words: string;
}

/** `whole`: no diagnostic. `nothing`: there is a text, and no statement of it could be read. */
export type Understood = 'whole' | 'partly' | 'nothing' | 'no text';

/** One kind of thing that was not understood: the diagnostics with one code. */
interface Gap extends Reason {
  severity: DiagnosticInfo['severity'];
  places: number;
}

/** In one module. The words are those at its first place, which is in `line`. */
export interface ModuleGap extends Gap {
  line: number;
}

/** In the estate. The words are what such diagnostics say, whatever it is of. */
export interface EstateGap extends Gap {
  modules: number;
}

/** Part of `GET /api/objects/{id}`. */
export interface ObjectCoverage {
  /** Null where there is nothing to understand: a table, a file, an unresolved name. */
  understood: Understood | null;
  statements: number;
  /** Statements that read, write or call. */
  moving: number;
  /** Stretches of text that are no statement we know. */
  lost: number;
  /** Why there is no edge where there is none: of a module, none that its text gives. */
  empty: Reason | null;
  gaps: ModuleGap[];
}

export type AgreementState = 'both' | 'parsed' | 'declared';

/** How often the query log has an object, and when last: ISO 8601, UTC, null where the log has no times. */
export interface SightingInfo {
  times: number;
  lastSeen: string | null;
}

/** Of an object the others that it uses or that use it. */
export interface ObjectAgreement {
  other: ObjectSummary;
  state: AgreementState;
  reason: Reason | null;
}

/** One module in the report. */
export interface ModuleCoverageRow extends Omit<ObjectCoverage, 'understood'> {
  object: ObjectSummary;
  understood: Understood;
}

/** What became of the entries of the query log. Each is counted once. */
export interface QueryLogInfo {
  entries: number;
  texts: number;
  unread: number;
  adHocWrites: number;
  statements: number;
  executions: number;
  reads: number;
  others: number;
  last: string | null;
}

export interface AgreementCounts {
  both: number;
  parsed: number;
  declared: number;
  reasons: (Reason & { state: AgreementState; pairs: number })[];
}

/** `GET /api/coverage?understood=&limit=&offset=`: of the estate. */
export interface CoverageReport {
  snapshot: SnapshotInfo | null;
  modules: { total: number; whole: number; partly: number; nothing: number; noText: number };
  statements: { total: number; moving: number; lost: number };
  edges: { total: number; origins: { origin: Origin; edges: number }[]; unresolved: number };
  /** Columns of what modules make or write, and how many of them have a source. */
  columns: { written: number; traced: number };
  gaps: EstateGap[];
  empty: (Reason & { modules: number })[];
  /** Null where the import declares nothing. */
  agreement: AgreementCounts | null;
  /** Null where no query log was imported. */
  queryLog: QueryLogInfo | null;
  /** The override file that applies, and how many edges carry its notes. */
  overrides: { file: string; edges: number } | null;
  /** Diagnostics of no module: of loose text, of the override file. */
  loose: (DiagnosticInfo & { file: string })[];
  /** Modules, those with most to say first. */
  objects: ModuleCoverageRow[];
  total: number;
}

/** `GET /api/agreement?state=&limit=&offset=`: every pair of a module and what it uses. */
export interface AgreementList {
  /** Null where the import declares nothing. */
  counts: AgreementCounts | null;
  pairs: { module: ObjectSummary; object: ObjectSummary; state: AgreementState; reason: Reason | null }[];
  total: number;
}
