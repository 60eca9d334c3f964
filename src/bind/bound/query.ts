// Queries and what they read: relations with named columns.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { AssignmentOperator } from '../../parse/tree/query.ts';
import type { Span } from '../../text/span.ts';
import type { BoundValue, Input, LocalTable, ValueSource } from './value.ts';

/** A column that a query makes. Of a recursive CTE the value reads, through others, the column itself. */
export interface QueryColumn {
  readonly name: string;
  value: BoundValue;
  /** A `*` stands for it: who names the column names the one beneath, which nothing else names. */
  readonly star?: boolean | undefined;
  /** Stands for all columns, which are not known, of something that is read. */
  readonly rest?: boolean | undefined;
  /** Set on the columns of a recursive CTE: all columns of that CTE, which are worked out together. */
  recursive?: readonly QueryColumn[] | undefined;
}

export interface RelationColumn {
  readonly name: string;
  /** The name under which it is found. */
  readonly key: string;
  /** Undefined where nothing of the catalog is in it: a literal, a column of a system view. */
  readonly source: ValueSource | undefined;
  /** The column that the text names by it, where that is not where its value comes from: `inserted.c`. */
  readonly names?: ValueSource | undefined;
  /** As {@link QueryColumn.rest}. */
  readonly rest?: boolean | undefined;
  /** Not in `*`. */
  readonly hidden?: boolean | undefined;
  /** Not filled by an INSERT without a column list. */
  readonly generated?: boolean | undefined;
  /** The server counts its values. */
  readonly identity?: boolean | undefined;
  /** `ROWGUIDCOL`. */
  readonly rowGuid?: boolean | undefined;
  /** Of a temp table or table variable, as it is declared. */
  readonly type?: string | undefined;
}

/** What has columns that are not known, and the `*` that stands for them, where one does. */
export interface UnknownColumns {
  readonly of: string;
  readonly star?: Span | undefined;
}

/** Anything with columns that a query can read: a catalog object, a temp table, a derived table, a CTE, a file. */
export interface Relation {
  readonly columns: readonly RelationColumn[];
  /**
   * Set where there are columns beyond those listed, whose names are not known: where such a column would come from.
   */
  readonly rest?: ((name: string) => ValueSource | undefined) | undefined;
  /** Of a query as a table: told where all of its columns are asked for, for who names one leaves nothing open. */
  readonly unknown?: readonly UnknownColumns[] | undefined;
  readonly object?: CatalogObject | undefined;
  /** The place that names the object. */
  readonly named?: Span | undefined;
  /** `inserted` or `deleted` of a trigger, a table as it was at some time: rows of the object, not the object itself. */
  readonly transition?: boolean | undefined;
  readonly local?: LocalTable | undefined;
  readonly query?: BoundQuery | undefined;
  /** What it has the columns of as well where its own alias stands in front: the table that VECTOR_SEARCH searched. */
  readonly searched?: Relation | undefined;
}

/** `SELECT @a = expr`. `rows`: there is a FROM, and without a row the variable keeps its value. */
export interface BoundAssignment {
  readonly variable: string;
  readonly operator: AssignmentOperator;
  readonly value: BoundValue;
  readonly rows: boolean;
}

/** A table as a query has it in reach; `aliased`: under another name than its own. */
export interface SpreadTable {
  readonly aliased: boolean;
}

export interface BoundQuery extends Span {
  readonly columns: readonly QueryColumn[];
  /** As {@link Relation.rest}: a `*` stands over a relation whose columns are not known. */
  readonly rest?: Relation['rest'];
  /** As {@link Relation.unknown}, where it was not told yet. */
  readonly unknown?: Relation['unknown'];
  /** What decides which rows there are, in which groups and order. */
  readonly influences: readonly Input[];
  /** Of EXCEPT and INTERSECT the columns of the right side: with them whole rows are compared. */
  readonly compared?: readonly Input[] | undefined;
  readonly assignments: readonly BoundAssignment[];
  /** The tables behind its `*`, through those of what it reads: one, or the first two. */
  readonly spread: readonly SpreadTable[];
  /** The relations of FROM, in order: through a CTE or derived table an UPDATE writes one of them. */
  readonly leaves: readonly Relation[];
  /** No row of the first of these is left out, so that who changes what it selects changes all rows of that. */
  readonly everyRow?: boolean | undefined;
}
