// Statements. One union; the compiler lists what a phase still lacks.
import type { Span } from '../../text/span.ts';
import type { ColumnReference, DataType, Expression, VariableReference } from './expression.ts';
import type { Identifier, MultipartName } from './name.ts';
import type {
  AssignmentOperator,
  CommonTableExpression,
  FromClause,
  QueryExpression,
  SelectElement,
  TopClause,
} from './query.ts';
import type { ProviderConnection, TableSource } from './table-source.ts';

/** A file or a module's definition: its batches, in order. */
export interface Script extends Span {
  readonly kind: 'Script';
  readonly batches: readonly Batch[];
}

/** The text between two GO lines. */
export interface Batch extends Span {
  readonly kind: 'Batch';
  /** From 0; empty batches are left out. */
  readonly number: number;
  readonly statements: readonly Statement[];
}

export type Statement =
  | SelectStatement
  | InsertStatement
  | UpdateStatement
  | DeleteStatement
  | MergeStatement
  | TruncateTableStatement
  | BulkInsertStatement
  | CopyIntoStatement
  | CreateTableStatement
  | AlterTableStatement
  | CreateExternalTableStatement
  | CreateTypeStatement
  | CreateSynonymStatement
  | CreateSequenceStatement
  | DropStatement
  | RenameStatement
  | TransferStatement
  | CreateViewStatement
  | CreateProcedureStatement
  | CreateFunctionStatement
  | CreateTriggerStatement
  | CreateSchemaStatement
  | ExecuteStatement
  | DeclareVariableStatement
  | DeclareTableVariableStatement
  | SetVariableStatement
  | DeclareCursorStatement
  | CursorStatement
  | FetchStatement
  | BlockStatement
  | TryCatchStatement
  | IfStatement
  | WhileStatement
  | ReturnStatement
  | JumpStatement
  | LabelStatement
  | UseStatement
  | IndexStatement
  | OtherStatement
  | BogusStatement;

/** Every statement: `end` is before its closing semicolon. */
export interface SelectStatement extends Span {
  readonly kind: 'SelectStatement';
  readonly with: readonly CommonTableExpression[];
  readonly query: QueryExpression;
}

export type DataModification = InsertStatement | UpdateStatement | DeleteStatement | MergeStatement;

/** `OUTPUT inserted.a, deleted.b INTO dbo.T (x, y)`. A statement may have both forms. */
export interface OutputClause extends Span {
  readonly kind: 'OutputClause';
  readonly selectList: readonly SelectElement[];
  /** Left out where the rows go to the client. */
  readonly into?: TableSource | undefined;
  readonly intoColumns: readonly Identifier[];
}

export interface InsertStatement extends Span {
  readonly kind: 'InsertStatement';
  readonly with: readonly CommonTableExpression[];
  readonly top?: TopClause | undefined;
  /** TableReference, TableVariableReference, or OPENQUERY / OPENROWSET. */
  readonly target: TableSource;
  readonly columns: readonly ColumnReference[];
  readonly outputs: readonly OutputClause[];
  readonly source: InsertSource;
}

export type InsertSource = InsertQuery | InsertValues | InsertDefaultValues | InsertExecute;
export interface InsertQuery extends Span {
  readonly kind: 'InsertQuery';
  readonly query: QueryExpression;
}
export interface InsertValues extends Span {
  readonly kind: 'InsertValues';
  readonly rows: readonly (readonly Expression[])[];
}
export interface InsertDefaultValues extends Span {
  readonly kind: 'InsertDefaultValues';
}
export interface InsertExecute extends Span {
  readonly kind: 'InsertExecute';
  readonly execute: ExecuteStatement;
}

/** `c = expr`, `@v = c = expr`, `@v = expr`, `c.WRITE(expr, 0, 1)`, `c += expr`. */
export interface SetClause extends Span {
  readonly kind: 'SetClause';
  readonly variable?: VariableReference | undefined;
  readonly column?: ColumnReference | undefined;
  readonly operator: AssignmentOperator;
  /** Of a method call (`c.WRITE(…)`, `c.modify(…)`): the method's name, and `value` is its first argument. */
  readonly method?: Identifier | undefined;
  readonly value: Expression;
  /** Of a method call: its other arguments. */
  readonly further?: readonly Expression[] | undefined;
}

export interface UpdateStatement extends Span {
  readonly kind: 'UpdateStatement';
  readonly with: readonly CommonTableExpression[];
  readonly top?: TopClause | undefined;
  /** May name an alias of FROM. */
  readonly target: TableSource;
  readonly set: readonly SetClause[];
  readonly outputs: readonly OutputClause[];
  readonly from?: FromClause | undefined;
  readonly where?: Expression | undefined;
}

export interface DeleteStatement extends Span {
  readonly kind: 'DeleteStatement';
  readonly with: readonly CommonTableExpression[];
  readonly top?: TopClause | undefined;
  readonly target: TableSource;
  readonly outputs: readonly OutputClause[];
  readonly from?: FromClause | undefined;
  readonly where?: Expression | undefined;
}

export interface MergeStatement extends Span {
  readonly kind: 'MergeStatement';
  readonly with: readonly CommonTableExpression[];
  readonly top?: TopClause | undefined;
  /** With its alias. */
  readonly target: TableSource;
  readonly source: TableSource;
  readonly on: Expression;
  readonly whens: readonly MergeWhen[];
  readonly outputs: readonly OutputClause[];
}

export interface MergeWhen extends Span {
  readonly kind: 'MergeWhen';
  readonly match: 'MATCHED' | 'NOT MATCHED BY TARGET' | 'NOT MATCHED BY SOURCE';
  readonly condition?: Expression | undefined;
  readonly action: MergeUpdate | MergeInsert | MergeDelete;
}
export interface MergeUpdate extends Span {
  readonly kind: 'MergeUpdate';
  readonly set: readonly SetClause[];
}
export interface MergeInsert extends Span {
  readonly kind: 'MergeInsert';
  readonly columns: readonly ColumnReference[];
  /** Empty for DEFAULT VALUES. */
  readonly values: readonly Expression[];
}
export interface MergeDelete extends Span {
  readonly kind: 'MergeDelete';
}

export interface TruncateTableStatement extends Span {
  readonly kind: 'TruncateTableStatement';
  readonly table: MultipartName;
}

/** `BULK INSERT dbo.T FROM 'file' WITH (…)`. */
export interface BulkInsertStatement extends Span {
  readonly kind: 'BulkInsertStatement';
  readonly target: MultipartName;
  readonly file: Expression;
}

/** `COPY INTO dbo.T (a, b) FROM 'url', 'url' WITH (…)`. */
export interface CopyIntoStatement extends Span {
  readonly kind: 'CopyIntoStatement';
  readonly target: MultipartName;
  readonly columns: readonly Identifier[];
  readonly files: readonly Expression[];
}

/** What SQL Server writes into a column by itself: the period of a row, or who and which transaction changed it. */
export type GeneratedAlways = 'ROW START' | 'ROW END' | 'CHANGE';

export interface ColumnDefinition extends Span {
  readonly kind: 'ColumnDefinition';
  readonly name: Identifier;
  readonly type?: DataType | undefined;
  /** `c AS expr`. */
  readonly computed?: Expression | undefined;
  readonly identity: boolean;
  readonly hidden: boolean;
  /** ROWGUIDCOL. */
  readonly rowGuid: boolean;
  /** GENERATED ALWAYS AS ROW START | END and its like. */
  readonly generatedAlways?: GeneratedAlways | undefined;
  /** SPARSE: not in `*` where the table has a column set. */
  readonly sparse: boolean;
  /** COLUMN_SET FOR ALL_SPARSE_COLUMNS. */
  readonly columnSet: boolean;
  readonly nullable?: boolean | undefined;
  readonly default?: Expression | undefined;
  /** What its REFERENCES constraints name. */
  readonly references: readonly ReferencedTable[];
  /** Conditions of CHECK constraints. */
  readonly checks?: readonly Expression[] | undefined;
  /** `INDEX ix` written at the column. */
  readonly indexes: readonly IndexDefinition[];
}

/** An index written inside a table: `INDEX ix (a) WHERE a > 0`. */
export interface IndexDefinition extends Span {
  readonly kind: 'IndexDefinition';
  readonly name: Identifier;
  /** Columns of its key, of ORDER and INCLUDE, and the one that it is partitioned by. */
  readonly keys: readonly Identifier[];
  readonly filter?: Expression | undefined;
}

/** `dbo.T (a, b)` behind REFERENCES, `Person` in CONNECTION. */
export interface ReferencedTable extends Span {
  readonly kind: 'ReferencedTable';
  readonly name: MultipartName;
  readonly columns: readonly Identifier[];
}

/** CREATE TABLE in all its forms: columns; CTAS (`query`); `AS CLONE OF` (`clone`); FILETABLE, NODE, EDGE. */
export interface CreateTableStatement extends Span {
  readonly kind: 'CreateTableStatement';
  readonly name: MultipartName;
  readonly columns: readonly ColumnDefinition[];
  /** Columns of its own in constraints and options: of keys, of the distribution, of partitions. */
  readonly keys: readonly Identifier[];
  /** What table-level REFERENCES name. */
  readonly references: readonly ReferencedTable[];
  /** Expressions of table-level CHECK constraints and the like. */
  readonly checks: readonly Expression[];
  /** CTAS: column names listed before WITH. */
  readonly columnNames: readonly Identifier[];
  readonly with: readonly CommonTableExpression[];
  readonly query?: QueryExpression | undefined;
  /** CTAS: the SELECT as a statement, from its WITH to its OPTION. */
  readonly selectSpan?: Span | undefined;
  readonly clone?: MultipartName | undefined;
  /** AS NODE, AS EDGE: a table of a graph. */
  readonly graph?: 'NODE' | 'EDGE' | undefined;
  /** SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.H). */
  readonly history?: MultipartName | undefined;
  /** LEDGER = ON: the server keeps proof of every change. */
  readonly ledger?: 'UPDATABLE' | 'APPEND ONLY' | undefined;
  /** `LEDGER_VIEW = dbo.V (TRANSACTION_ID_COLUMN_NAME = t)`: the view that the server makes of a ledger, where it is named. */
  readonly ledgerView?: LedgerView | undefined;
  readonly indexes?: readonly IndexDefinition[] | undefined;
}

export interface LedgerView extends Span {
  readonly kind: 'LedgerView';
  readonly name: MultipartName;
  readonly transaction?: MultipartName | undefined;
  readonly sequence?: MultipartName | undefined;
  readonly operation?: MultipartName | undefined;
  readonly description?: MultipartName | undefined;
}

export interface AlterTableStatement extends Span {
  readonly kind: 'AlterTableStatement';
  readonly name: MultipartName;
  readonly action: AlterTableAction;
}
export type AlterTableAction =
  | (Span & {
      readonly kind: 'AddColumns';
      readonly columns: readonly ColumnDefinition[];
      readonly indexes: readonly IndexDefinition[];
      /** Columns of the table in constraints. */
      readonly keys: readonly Identifier[];
      readonly references: readonly ReferencedTable[];
      /** Of CHECK and DEFAULT … FOR. */
      readonly checks: readonly Expression[];
    })
  | (Span & { readonly kind: 'DropColumns'; readonly columns: readonly Identifier[] })
  | (Span & {
      readonly kind: 'AlterColumn';
      readonly column: Identifier;
      readonly type?: DataType | undefined;
      /** ADD HIDDEN, DROP HIDDEN. */
      readonly hidden?: boolean | undefined;
    })
  | (Span & { readonly kind: 'SwitchPartition'; readonly target: MultipartName })
  /** `SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.H))`. */
  | (Span & { readonly kind: 'SetOptions'; readonly history?: MultipartName | undefined })
  | (Span & { readonly kind: 'OtherTableAction' });

/** CREATE EXTERNAL TABLE, and CETAS where `query` stands. */
export interface CreateExternalTableStatement extends Span {
  readonly kind: 'CreateExternalTableStatement';
  readonly name: MultipartName;
  readonly columns: readonly ColumnDefinition[];
  /** CETAS: column names listed before WITH. */
  readonly columnNames: readonly Identifier[];
  /** LOCATION = '…'. */
  readonly location?: Expression | undefined;
  readonly with: readonly CommonTableExpression[];
  readonly query?: QueryExpression | undefined;
  readonly selectSpan?: Span | undefined;
}

/** `CREATE TYPE dbo.T AS TABLE (…)`, `FROM int`, `EXTERNAL NAME …`. */
export interface CreateTypeStatement extends Span {
  readonly kind: 'CreateTypeStatement';
  readonly name: MultipartName;
  readonly isTable: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly base?: DataType | undefined;
  readonly indexes?: readonly IndexDefinition[] | undefined;
}

export interface CreateSynonymStatement extends Span {
  readonly kind: 'CreateSynonymStatement';
  readonly name: MultipartName;
  readonly base: MultipartName;
}

export interface CreateSequenceStatement extends Span {
  readonly kind: 'CreateSequenceStatement';
  readonly name: MultipartName;
}

/** DROP of anything; `names` in order. Of an index or statistics, those of the tables. */
export interface DropStatement extends Span {
  readonly kind: 'DropStatement';
  /** Upper case: TABLE, VIEW, PROCEDURE, INDEX, … */
  readonly object: string;
  readonly names: readonly MultipartName[];
}

/** `RENAME OBJECT [::] dbo.T TO U`, `RENAME OBJECT dbo.T COLUMN a TO b`; sp_rename is an {@link ExecuteStatement}. */
export interface RenameStatement extends Span {
  readonly kind: 'RenameStatement';
  readonly name: MultipartName;
  readonly column?: Identifier | undefined;
  readonly newName: Identifier;
}

/** `ALTER SCHEMA archive TRANSFER dbo.T`: the object goes into another schema. */
export interface TransferStatement extends Span {
  readonly kind: 'TransferStatement';
  readonly schema: Identifier;
  readonly name: MultipartName;
}

/** CREATE, ALTER or CREATE OR ALTER. */
export type ModuleVerb = 'CREATE' | 'ALTER' | 'CREATE OR ALTER';

export interface CreateViewStatement extends Span {
  readonly kind: 'CreateViewStatement';
  readonly verb: ModuleVerb;
  readonly name: MultipartName;
  readonly materialized: boolean;
  readonly columns: readonly Identifier[];
  /** The SELECT is a statement of its own. Left out where it could not be read. */
  readonly select?: SelectStatement | undefined;
}

export interface Parameter extends Span {
  readonly kind: 'Parameter';
  readonly name: VariableReference;
  readonly type?: DataType | undefined;
  readonly default?: Expression | undefined;
  readonly output: boolean;
  readonly readOnly: boolean;
}

export interface CreateProcedureStatement extends Span {
  readonly kind: 'CreateProcedureStatement';
  readonly verb: ModuleVerb;
  readonly name: MultipartName;
  /** Its place in a group of procedures: `dbo.p;2`. */
  readonly number?: number | undefined;
  readonly parameters: readonly Parameter[];
  /** `AS EXTERNAL NAME a.c.m`: what it does is no SQL. */
  readonly external: boolean;
  readonly body: readonly Statement[];
}

export interface CreateFunctionStatement extends Span {
  readonly kind: 'CreateFunctionStatement';
  readonly verb: ModuleVerb;
  readonly name: MultipartName;
  readonly parameters: readonly Parameter[];
  readonly returns: FunctionReturns;
  readonly body: readonly Statement[];
}
export type FunctionReturns =
  | (Span & { readonly kind: 'ReturnsScalar'; readonly type?: DataType | undefined })
  /** RETURNS TABLE AS RETURN (SELECT …). */
  | (Span & { readonly kind: 'ReturnsInlineTable'; readonly select?: SelectStatement | undefined })
  /** RETURNS @t TABLE (…). */
  | (Span & {
      readonly kind: 'ReturnsTable';
      readonly variable?: VariableReference | undefined;
      readonly columns: readonly ColumnDefinition[];
      readonly indexes?: readonly IndexDefinition[] | undefined;
    });

export interface CreateTriggerStatement extends Span {
  readonly kind: 'CreateTriggerStatement';
  readonly verb: ModuleVerb;
  readonly name: MultipartName;
  /** The table or view; left out for DDL and logon triggers. */
  readonly table?: MultipartName | undefined;
  readonly events: readonly string[];
  readonly insteadOf: boolean;
  readonly body: readonly Statement[];
}

/** CREATE SCHEMA with the statements inside it. */
export interface CreateSchemaStatement extends Span {
  readonly kind: 'CreateSchemaStatement';
  readonly name?: Identifier | undefined;
  readonly elements: readonly Statement[];
}

export interface ExecuteStatement extends Span {
  readonly kind: 'ExecuteStatement';
  /** `EXEC @r = …`. */
  readonly returnVariable?: VariableReference | undefined;
  readonly target: ExecuteTarget;
  readonly arguments: readonly ExecuteArgument[];
  /** `EXEC (…) AT server`. */
  readonly at?: Identifier | undefined;
}
export type ExecuteTarget =
  | (Span & {
      readonly kind: 'ExecuteProcedure';
      /** EXEC OPENDATASOURCE(…).db.dbo.P */
      readonly connection?: ProviderConnection | undefined;
      readonly name: MultipartName;
      readonly number?: number | undefined;
    })
  /** EXEC @name */
  | (Span & { readonly kind: 'ExecuteVariable'; readonly variable: VariableReference })
  /** EXEC ('…' + @sql): the pieces, in order. */
  | (Span & { readonly kind: 'ExecuteString'; readonly pieces: readonly Expression[] });
export interface ExecuteArgument extends Span {
  readonly kind: 'ExecuteArgument';
  /** `@name =` where written. */
  readonly name?: VariableReference | undefined;
  readonly value: Expression;
  readonly output: boolean;
}

export interface DeclareVariableStatement extends Span {
  readonly kind: 'DeclareVariableStatement';
  readonly variables: readonly VariableDeclaration[];
}
export interface VariableDeclaration extends Span {
  readonly kind: 'VariableDeclaration';
  readonly name: VariableReference;
  readonly type?: DataType | undefined;
  readonly value?: Expression | undefined;
}

/** `DECLARE @t TABLE (…)`. Mixed with scalar variables in one DECLARE, each stands in a statement of its own. */
export interface DeclareTableVariableStatement extends Span {
  readonly kind: 'DeclareTableVariableStatement';
  readonly variable: VariableReference;
  readonly columns: readonly ColumnDefinition[];
  readonly indexes?: readonly IndexDefinition[] | undefined;
}

/** `SET @x = …`, `SET @x += …`, `SET @c = CURSOR FOR SELECT …`, `SET @xml.modify('…')`. */
export interface SetVariableStatement extends Span {
  readonly kind: 'SetVariableStatement';
  readonly variable: VariableReference;
  /** The method or property that changes a part of it: `SET @x.modify('…')`, `SET @p.X = 1`. */
  readonly member?: Identifier | undefined;
  readonly operator: AssignmentOperator;
  /** Of a method its first argument. */
  readonly value?: Expression | undefined;
  /** Of a method its other arguments. */
  readonly further?: readonly Expression[] | undefined;
  readonly cursor?: SelectStatement | undefined;
}

export interface DeclareCursorStatement extends Span {
  readonly kind: 'DeclareCursorStatement';
  readonly name: Identifier;
  readonly select: SelectStatement;
  /** LOCAL. */
  readonly local: boolean;
}

/** OPEN, CLOSE, DEALLOCATE. */
export interface CursorStatement extends Span {
  readonly kind: 'CursorStatement';
  readonly action: 'OPEN' | 'CLOSE' | 'DEALLOCATE';
  /** A name, or a variable's `@name`. */
  readonly cursor: Identifier | VariableReference;
}

export interface FetchStatement extends Span {
  readonly kind: 'FetchStatement';
  readonly cursor: Identifier | VariableReference;
  readonly into: readonly VariableReference[];
}

/** BEGIN … END, BEGIN ATOMIC … END. */
export interface BlockStatement extends Span {
  readonly kind: 'BlockStatement';
  readonly body: readonly Statement[];
}

export interface TryCatchStatement extends Span {
  readonly kind: 'TryCatchStatement';
  readonly tryBody: readonly Statement[];
  readonly catchBody: readonly Statement[];
}

export interface IfStatement extends Span {
  readonly kind: 'IfStatement';
  readonly condition: Expression;
  readonly then: Statement;
  readonly otherwise?: Statement | undefined;
}

export interface WhileStatement extends Span {
  readonly kind: 'WhileStatement';
  readonly condition: Expression;
  readonly body: Statement;
}

export interface ReturnStatement extends Span {
  readonly kind: 'ReturnStatement';
  readonly value?: Expression | undefined;
}

/** BREAK, CONTINUE, GOTO label, THROW. */
export interface JumpStatement extends Span {
  readonly kind: 'JumpStatement';
  readonly jump: 'BREAK' | 'CONTINUE' | 'GOTO' | 'THROW';
  readonly label?: Identifier | undefined;
  /** THROW's arguments. */
  readonly arguments: readonly Expression[];
}

export interface LabelStatement extends Span {
  readonly kind: 'LabelStatement';
  readonly label: Identifier;
}

export interface UseStatement extends Span {
  readonly kind: 'UseStatement';
  readonly database: Identifier;
}

/** CREATE/ALTER INDEX, CREATE/UPDATE STATISTICS and other statements that name a table and move nothing. */
export interface IndexStatement extends Span {
  readonly kind: 'IndexStatement';
  /** Leading words, upper case: `CREATE INDEX`. */
  readonly words: string;
  readonly table?: MultipartName | undefined;
  readonly columns: readonly Identifier[];
  readonly expressions: readonly Expression[];
}

/** A statement that neither reads, writes, creates, renames nor calls: PRINT, SET options, WAITFOR, GRANT, BACKUP, CREATE LOGIN, … */
export interface OtherStatement extends Span {
  readonly kind: 'OtherStatement';
  /** Its name, upper case, in the words of Microsoft's documentation: `PRINT`, `CREATE LOGIN`. */
  readonly words: string;
  /** Expressions inside it (PRINT (SELECT …), RAISERROR arguments): they can hold subqueries and function calls. */
  readonly expressions: readonly Expression[];
  /** Statements inside it, such as WAITFOR (RECEIVE …). */
  readonly statements: readonly Statement[];
  /** Names of tables it touches, where it matters to references. */
  readonly tables: readonly MultipartName[];
  /** Columns of that table which it names: of a permission, of a full-text index. */
  readonly columns?: readonly Identifier[] | undefined;
  /** Variables that it gives a value from outside, a message or a handle, and the table variable that it fills. */
  readonly assigned?: readonly VariableReference[] | undefined;
}

/** Text that could not be read as a statement, up to the next statement; a diagnostic says why. */
export interface BogusStatement extends Span {
  readonly kind: 'BogusStatement';
}
