import type { CatalogObject, Column } from '../catalog/catalog.ts';
import type { ProcedureSummary } from './call/summary.ts';
import type { StatementCount } from './estate/coverage.ts';
import type { ColumnEdge, Evidence, ModuleDiagnostic, ObjectEdge, Origin, Reference } from './flow/edges.ts';
import type { Needs } from './needs.ts';

/** A table that gets another name when other procedures have run: what those put into it, or take out, belongs to that name too. */
export interface LaterRename {
  /** Ids of the procedures that were called before. */
  readonly called: readonly string[];
  /** Ids of those of them that were called when the table had been made: what they read of it is that one. */
  readonly readers: readonly string[];
  /** Id of the table by its old name, and by its new one. */
  readonly from: string;
  readonly to: string;
  /** Those of the module's list, from the one to in front of the other, that stand in a branch from which no way leads here. */
  readonly elsewhere: readonly (readonly [from: number, to: number])[];
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** What a module looks like to those that use it. */
export interface ModuleShape {
  /** Of a view or function whose columns the catalog does not tell. */
  readonly columns: readonly Column[] | undefined;
  /** Of a procedure. */
  readonly summary: ProcedureSummary | undefined;
}

/** How a column that no catalog knows is written first. */
export interface WrittenColumn {
  /** Id. */
  readonly object: string;
  readonly key: string;
  readonly written: string;
  /** Id of the object whose column it is written as, wherever that is: its own, or of the table that is renamed to it. */
  readonly like: string;
}

/**
 * What tracing one module found. It depends on the catalog and the texts alone, not on what else was traced, before it or
 * beside it: objects that only the SQL names have an id made of their name, their columns are named by their keys.
 */
export interface OwnFindings {
  readonly module: CatalogObject;
  readonly count: StatementCount;
  readonly edges: readonly ObjectEdge[];
  /** Column edges through the procedures that it calls, which its call proves. */
  readonly foreign: readonly ColumnEdge[];
  readonly renames: readonly LaterRename[];
  readonly diagnostics: readonly ModuleDiagnostic[];
  /** Keys of the temp tables that it makes. */
  readonly makes: readonly string[];
  /** Those of them that are still there when it has ended, and what it leaves in the session. */
  readonly leaves: readonly string[];
  /** Temp tables that it takes for its callers', and values that the session keeps, by key: and the diagnostic that says so, by its place. */
  readonly takes: readonly { readonly table: string; readonly diagnostic: number }[];
  /** Tables that it renames and leaves none of that name behind, by id: and the diagnostic that says so, by its place. */
  readonly moves: readonly { readonly table: string; readonly diagnostic: number }[];
  /** Objects that only its text names, as it writes them. */
  readonly made: readonly CatalogObject[];
  readonly columnNames: readonly WrittenColumn[];
}

/** What there is most of: a large estate has millions. */
export interface Details {
  /** Through the module itself. */
  readonly columnEdges: readonly ColumnEdge[];
  readonly references: readonly Reference[];
}

/** What tracing one module tells about it. */
export interface ModuleFindings extends OwnFindings {
  readonly details: Details;
  readonly shape: ModuleShape;
  readonly needs: Needs;
}
