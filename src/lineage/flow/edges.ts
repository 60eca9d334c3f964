import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Agreement } from '../estate/agreement.ts';
import type { ModuleCoverage } from '../estate/coverage.ts';
import type { QueryLogReport } from '../estate/query-log.ts';

/** Why we believe an edge. */
export type Origin = 'parsed' | 'dynamic' | 'declared' | 'hint' | 'query_log';

/** `read`: dataset → module, `write`: module → dataset, `call`: caller → callee. */
export type EdgeKind = 'read' | 'write' | 'call';

/** The text that proves an edge: offsets in UTF-16 units in the file (or the definition from the catalog), lines from 1. */
export interface Evidence {
  /** Id of the module whose text it is. */
  readonly module: string;
  /** The {@link ModuleText.file} of that module. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Leading words: SELECT, INSERT, SELECT INTO, CREATE VIEW, EXECUTE, … */
  readonly statement: string;
}

/** Where a person stated an edge in an override file, and what they noted. */
export interface ManualNote {
  readonly file: string;
  readonly line: number;
  readonly note?: string | undefined;
}

/** What an edge may carry beside its proof in the text. */
interface Believed {
  readonly origins: readonly Origin[];
  readonly evidence: readonly Evidence[];
  /** Of an edge that the query log confirms: when it was last seen there, ISO 8601, UTC. */
  readonly lastSeen?: string | undefined;
  /** Of an edge that an override file states. */
  readonly manual?: readonly ManualNote[] | undefined;
}

/** Directed flow between two objects, by their ids. */
export interface ObjectEdge extends Believed {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface ColumnEnd {
  /** Id of the object. */
  readonly object: string;
  readonly column: string;
}

export type DirectSubtype = 'IDENTITY' | 'TRANSFORMATION' | 'AGGREGATION';
export type IndirectSubtype = 'JOIN' | 'FILTER' | 'GROUP_BY' | 'SORT' | 'WINDOW' | 'CONDITIONAL';

/**
 * Flow from a source column to a target column through a module, in OpenLineage's words.
 * https://openlineage.io/docs/spec/facets/dataset-facets/column_lineage_facet
 */
export type ColumnEdge = Believed & {
  readonly from: ColumnEnd;
  readonly to: ColumnEnd;
  /** Id of the module. */
  readonly through: string;
} & (
    | { readonly type: 'DIRECT'; readonly subtype: DirectSubtype }
    | { readonly type: 'INDIRECT'; readonly subtype: IndirectSubtype }
  );

/** One place in a module's text that names an object or a column of one, resolved. */
export interface Reference {
  readonly module: string;
  readonly object: string;
  /** Left out where the object itself is named. */
  readonly column?: string | undefined;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly access: 'read' | 'write' | 'call' | 'define';
  readonly origin: 'parsed' | 'dynamic';
  /** `star` where a `*` names it. */
  readonly via?: 'star' | undefined;
}

export interface ModuleDiagnostic extends Diagnostic {
  /** Id of the module, or undefined where the text belongs to none. */
  readonly module: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A list that may be worked out anew each time it is gone through. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
}

/** Everything that the texts of a catalog say, with what there is most of as something to go through: it need not be held. */
export interface LineageStream {
  /** The catalog's objects, and those that only the SQL names: unresolved objects, files, scripts. Ids are unique; unresolved ids are negative. */
  readonly objects: readonly CatalogObject[];
  readonly edges: readonly ObjectEdge[];
  readonly columnEdges: Sequence<ColumnEdge>;
  readonly references: Sequence<Reference>;
  readonly diagnostics: readonly ModuleDiagnostic[];
  /** One a module: how much of its text was understood. */
  readonly coverage: readonly ModuleCoverage[];
  /** How the text and the declared dependencies agree; undefined where the import declares nothing. */
  readonly agreement: readonly Agreement[] | undefined;
  /** What became of the query log; undefined where none was imported. */
  readonly queryLog: QueryLogReport | undefined;
}

/** Everything that the texts of a catalog say. */
export interface Lineage extends LineageStream {
  readonly columnEdges: readonly ColumnEdge[];
  readonly references: readonly Reference[];
}
