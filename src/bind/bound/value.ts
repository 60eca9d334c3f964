// What an expression is made of, as far as the flow of data goes.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import type { Span } from '../../text/span.ts';
import type { BoundQuery, QueryColumn } from './query.ts';

/** How a value enters what is made of it: DIRECT as its content, INDIRECT as what decides which row or which value is taken. */
export type Use = DirectUse | IndirectUse;
export type DirectUse = 'IDENTITY' | 'TRANSFORMATION' | 'AGGREGATION';
export type IndirectUse = 'JOIN' | 'FILTER' | 'GROUP_BY' | 'SORT' | 'WINDOW' | 'CONDITIONAL';

/**
 * A temp table or table variable. One for each name of a module, whatever shape it takes on the way.
 * `caller` where the module does not make it itself: a procedure sees the temp tables of its callers. `session` where the module
 * makes it and it outlives the module: a temp table of a dedicated SQL pool.
 */
export interface LocalTable {
  readonly key: string;
  readonly name: string;
  readonly owner: 'module' | 'session' | 'caller';
}

/** Where a value is read from. */
export type ValueSource =
  | { readonly kind: 'stored'; readonly object: CatalogObject; readonly column: string }
  /** A column, by its key, of a temp table or table variable: what it holds depends on the way to this place. */
  | LocalColumnSource
  | { readonly kind: 'variable'; readonly name: string }
  /** A column of a CTE, derived table or subquery. */
  | { readonly kind: 'column'; readonly column: QueryColumn }
  /** What decides the rows of a query: its joins, filters, groups and order. */
  | { readonly kind: 'rows'; readonly query: BoundQuery }
  /** What decided the rows of a temp table or table variable. */
  | { readonly kind: 'local rows'; readonly table: LocalTable }
  /** What decides the rows of a cursor: where it stands is the row that WHERE CURRENT OF takes. */
  | { readonly kind: 'cursor rows'; readonly cursor: string }
  /** Somewhere in the catalog, but it cannot be told where: a diagnostic stands at the place that names it. `among`: in one of these. */
  | { readonly kind: 'unknown'; readonly among?: readonly ValueSource[] };

export interface LocalColumnSource {
  readonly kind: 'local';
  readonly table: LocalTable;
  readonly column: string;
  readonly written: string;
  /** Of what stands for columns that are not known: those that stand beside it by name, by their keys. */
  readonly beside?: readonly string[] | undefined;
}

export interface Input {
  readonly use: Use;
  readonly from: ValueSource;
  /** Of what decides: where. */
  readonly at?: Decision | undefined;
}

/** A place that decides: a condition between two ANDs, an element of GROUP BY, ORDER BY or of a window. */
export interface Decision extends Span {
  /** Leading words of its statement. */
  readonly words: string;
}

/** An expression: what it reads, and its syntax for whoever wants to fold it. */
export interface BoundValue extends Span {
  readonly inputs: readonly Input[];
  readonly syntax?: Expression | undefined;
  /** Of a column that UNION makes: what each branch gives, which stands there. */
  readonly branches?: readonly BoundValue[] | undefined;
}

export function isDirect(use: Use): use is DirectUse {
  return use === 'IDENTITY' || use === 'TRANSFORMATION' || use === 'AGGREGATION';
}

/** The use of an operand of something that changes it: `a` in `a + 1`. */
export function changed(use: Use): Use {
  return use === 'IDENTITY' ? 'TRANSFORMATION' : use;
}

/** The use of what decides inside of something: in a value a condition is CONDITIONAL, in a condition all serves that condition. */
export function deciding(use: Use): IndirectUse {
  return isDirect(use) ? 'CONDITIONAL' : use;
}
