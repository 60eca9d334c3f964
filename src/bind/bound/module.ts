import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import type { LeftTable } from '../told/told-table.ts';
import type { RelationColumn } from './query.ts';
import type { BoundRows, BoundStatement, ObjectUse } from './statement.ts';

/** A place that names an object, or a column of one. */
export interface BoundReference extends Span {
  readonly object: CatalogObject;
  readonly column?: string | undefined;
  readonly access: 'read' | 'write' | 'call' | 'define';
  readonly star: boolean;
  /** As {@link ObjectUse.passedOn}. */
  readonly passedOn?: true | undefined;
}

/** A parameter of a module, by key, in order. */
export interface BoundParameter {
  readonly name: string;
  readonly output: boolean;
  /** As written. */
  readonly type?: string | undefined;
  /** A call may leave it out. */
  readonly optional: boolean;
  /** What it is where a call leaves it out. */
  readonly default?: Expression | undefined;
}

/** A module with every name resolved. Offsets count in the text that was parsed. */
export interface BoundModule {
  readonly body: readonly BoundStatement[];
  /** Of a view or table function: what its columns are made of, once the body has run. */
  readonly result?: BoundRows | undefined;
  /** The columns of a view or inline function, in order; undefined where a `*` hides them. */
  readonly columns?: readonly Pick<RelationColumn, 'name' | 'identity' | 'generated'>[] | undefined;
  readonly parameters: readonly BoundParameter[];
  /** What it does is no SQL. */
  readonly external?: boolean | undefined;
  /** The temp tables that are there when it has ended. */
  readonly left: readonly LeftTable[];
  readonly uses: readonly ObjectUse[];
  readonly references: readonly BoundReference[];
  /** The types of the columns of temp tables and table variables that it names, by where it does. */
  readonly localTypes: ReadonlyMap<number, string>;
  /** Where it names SQL Server's own objects, of which there is neither. */
  readonly systemNames: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}
