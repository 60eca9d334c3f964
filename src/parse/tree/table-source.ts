// What can stand in FROM.
// https://learn.microsoft.com/sql/t-sql/queries/from-transact-sql
import type { Span } from '../../text/span.ts';
import type { ColumnReference, DataType, Expression, FunctionCall, VariableReference } from './expression.ts';
import type { Identifier, MultipartName } from './name.ts';
import type { QueryExpression } from './query.ts';
import type { DataModification } from './statement.ts';

export type TableSource =
  | TableReference
  | TableVariableReference
  | TableFunctionReference
  | MethodTableReference
  | DerivedTable
  | ValuesTable
  | OpenJsonTable
  | OpenXmlTable
  | OpenRowsetTable
  | OpenQueryTable
  | JoinedTable
  | ParenthesizedJoin
  | PivotedTable
  | UnpivotedTable
  | DataModificationTable
  | ChangeTable
  | FullTextTable
  | PredictTable
  | VectorSearchTable
  | BogusTableSource;

interface Aliased extends Span {
  readonly alias?: Identifier | undefined;
  /** `AS y (a, b)`. */
  readonly columnAliases?: readonly Identifier[] | undefined;
}

/** A table, view, synonym, temp table or CTE by its name: `dbo.Orders AS o WITH (NOLOCK)`. */
export interface TableReference extends Aliased {
  readonly kind: 'TableReference';
  readonly name: MultipartName;
  /** `FOR SYSTEM_TIME …`: its rows as they were then. */
  readonly times?: readonly Expression[] | undefined;
  /** `WITH (FORCESEEK (ix (a)))`: columns of the index by which the rows are sought. */
  readonly sought?: readonly Identifier[] | undefined;
}

export interface TableVariableReference extends Aliased {
  readonly kind: 'TableVariableReference';
  readonly variable: VariableReference;
}

/**
 * `dbo.f(a) AS x`, `STRING_SPLIT(s, ',')`, `GENERATE_SERIES(1, 9)`, `::fn_helpcollations()`.
 * `t.c.nodes('…') AS n(x)` stands here too: the binder tells it by its last part.
 */
export interface TableFunctionReference extends Aliased {
  readonly kind: 'TableFunctionReference';
  readonly name: MultipartName;
  readonly arguments: readonly Expression[];
}

/** `@xml.nodes('…') AS n(x)`. */
export interface MethodTableReference extends Aliased {
  readonly kind: 'MethodTableReference';
  readonly target: Expression;
  readonly method: Identifier;
  readonly arguments: readonly Expression[];
}

export interface DerivedTable extends Aliased {
  readonly kind: 'DerivedTable';
  readonly query: QueryExpression;
}

/** `(VALUES (1, 2), (3, 4)) AS v (a, b)`. */
export interface ValuesTable extends Aliased {
  readonly kind: 'ValuesTable';
  readonly rows: readonly (readonly Expression[])[];
}

export interface SchemaColumn extends Span {
  readonly kind: 'SchemaColumn';
  readonly name: Identifier;
  readonly type?: DataType | undefined;
  /** The string behind the type: the way to the value in a document. */
  readonly path?: Span | undefined;
  /** `AS JSON`. */
  readonly json?: Span | undefined;
}

export interface OpenJsonTable extends Aliased {
  readonly kind: 'OpenJsonTable';
  readonly document: Expression;
  readonly path?: Expression | undefined;
  /** Empty without WITH: then the columns are key, value and type. */
  readonly columns: readonly SchemaColumn[];
}

export interface OpenXmlTable extends Aliased {
  readonly kind: 'OpenXmlTable';
  readonly document: Expression;
  readonly columns: readonly SchemaColumn[];
  /** `WITH dbo.T`: the columns are those of a table. */
  readonly schemaTable?: MultipartName | undefined;
}

/** OPENROWSET, in its forms BULK (files), provider with a query or an object name; OPENDATASOURCE(…).db.schema.object. */
export interface OpenRowsetTable extends Aliased {
  readonly kind: 'OpenRowsetTable';
  readonly form: 'BULK' | 'QUERY' | 'OBJECT' | 'DATASOURCE';
  /** BULK: the files as written, string literals. */
  readonly files: readonly Expression[];
  /** The remote object's name where one is written. */
  readonly object?: MultipartName | undefined;
  /** QUERY: the text that the other server runs. */
  readonly query?: Expression | undefined;
  readonly connection?: ProviderConnection | undefined;
  readonly columns: readonly SchemaColumn[];
}

/** Through what and to where a connection is made; `to` is undefined where that is no constant. */
export interface ProviderConnection {
  readonly provider: Expression;
  readonly to?: Expression | undefined;
  /** `'server'; 'user'; 'password'`: `to` is the server's name, else a connection string. */
  readonly inPieces: boolean;
}

/** `OPENQUERY(linked, 'SELECT …')`. */
export interface OpenQueryTable extends Aliased {
  readonly kind: 'OpenQueryTable';
  readonly server: Identifier;
  readonly query: Expression;
}

export interface JoinedTable extends Span {
  readonly kind: 'JoinedTable';
  readonly join: 'INNER' | 'LEFT' | 'RIGHT' | 'FULL' | 'CROSS' | 'CROSS APPLY' | 'OUTER APPLY';
  readonly left: TableSource;
  readonly right: TableSource;
  readonly on?: Expression | undefined;
}

export interface ParenthesizedJoin extends Span {
  readonly kind: 'ParenthesizedJoin';
  readonly source: TableSource;
}

export interface PivotedTable extends Aliased {
  readonly kind: 'PivotedTable';
  readonly source: TableSource;
  readonly aggregate: FunctionCall;
  readonly pivotColumn: ColumnReference;
  readonly inColumns: readonly Identifier[];
}

export interface UnpivotedTable extends Aliased {
  readonly kind: 'UnpivotedTable';
  readonly source: TableSource;
  readonly valueColumn: Identifier;
  readonly pivotColumn: Identifier;
  readonly inColumns: readonly ColumnReference[];
}

/** `FROM (MERGE … OUTPUT …) AS x (a, b)`. */
export interface DataModificationTable extends Aliased {
  readonly kind: 'DataModificationTable';
  readonly modification: DataModification;
}

/** `CHANGETABLE(CHANGES dbo.T, @v)`, `CHANGETABLE(VERSION dbo.T, (id), (1))`. */
export interface ChangeTable extends Aliased {
  readonly kind: 'ChangeTable';
  readonly table: MultipartName;
  /** VERSION: the columns of its primary key, whose values `arguments` has. */
  readonly keys: readonly Identifier[];
  readonly arguments: readonly Expression[];
}

/** CONTAINSTABLE, FREETEXTTABLE and the SEMANTIC… functions. */
export interface FullTextTable extends Aliased {
  readonly kind: 'FullTextTable';
  readonly table: MultipartName;
  readonly columns: readonly ColumnReference[];
  readonly arguments: readonly Expression[];
}

/** `PREDICT(MODEL = @m, DATA = dbo.T AS d) WITH (score float) AS p`. */
export interface PredictTable extends Aliased {
  readonly kind: 'PredictTable';
  readonly data: TableSource;
  readonly model: Expression;
  readonly columns: readonly SchemaColumn[];
}

/** `VECTOR_SEARCH(TABLE = dbo.T AS t, COLUMN = v, SIMILAR_TO = @q, METRIC = 'cosine', TOP_N = 10) AS s`: the nearest rows of a table. */
export interface VectorSearchTable extends Aliased {
  readonly kind: 'VectorSearchTable';
  readonly data: TableSource;
  readonly column: ColumnReference;
  readonly similarTo: Expression;
  readonly count?: Expression | undefined;
}

export interface BogusTableSource extends Span {
  readonly kind: 'BogusTableSource';
}
