// Bound statements: every name resolved, every expression reduced to what it reads.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import type { AssignmentOperator } from '../../parse/tree/query.ts';
import type { DeleteStatement, InsertStatement, SelectStatement, UpdateStatement } from '../../parse/tree/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Surroundings } from '../binder.ts';
import type { BoundAssignment, BoundQuery, Relation } from './query.ts';
import type { BoundValue, Input, LocalTable, ValueSource } from './value.ts';

/** A place that names an object which the statement reads, writes or calls: what an object edge is made of. */
export interface ObjectUse extends Span {
  readonly object: CatalogObject;
  readonly kind: 'read' | 'write' | 'call';
  /** Leading words of the statement, upper case: SELECT, INSERT, CREATE VIEW, … */
  readonly statement: string;
  /** It stands in a text that another server runs. */
  readonly passedOn?: true | undefined;
}

/** One written column and its new value. `place` is undefined where the written column cannot be told. */
export interface ColumnAssignment extends Span {
  readonly place: ValueSource | undefined;
  readonly value: BoundValue;
}

/** Rows that go into a table: what INSERT, SELECT INTO, CTAS and OUTPUT … INTO have in common. */
export interface BoundRows {
  readonly assignments: readonly ColumnAssignment[];
  readonly influences: readonly Input[];
  /** The temp table or table variable that gets the rows. */
  readonly local?: LocalTable | undefined;
  /** The catalog table that is made of them. */
  readonly makes?: CatalogObject | undefined;
}

interface Common extends Span {
  /** Leading words, upper case. */
  readonly words: string;
  /** It stands in the FROM of this statement, which takes what its OUTPUT gives. */
  readonly feeds?: BoundStatement | undefined;
}

export type BoundStatement =
  | BoundSelect
  | BoundInsert
  | BoundUpdate
  | BoundDelete
  | BoundMerge
  | BoundTruncate
  | BoundBulkLoad
  | BoundCreateTable
  | BoundAddColumns
  | BoundDropColumns
  | BoundRename
  | BoundRenameLocal
  | BoundRenameColumn
  | BoundSwitch
  | BoundSetContext
  | BoundExecute
  | BoundDeclareVariable
  | BoundSetVariable
  | BoundDeclareCursor
  | BoundSetCursor
  | BoundOpenCursor
  | BoundDeallocateCursor
  | BoundFetch
  | BoundBlock
  | BoundTryCatch
  | BoundIf
  | BoundWhile
  | BoundReturn
  | BoundJump
  | BoundLabel
  | BoundBatchEnd
  | BoundUse;

/** SELECT, and SELECT INTO (`into`): the table is made anew. */
export interface BoundSelect extends Common {
  readonly kind: 'Select';
  readonly query: BoundQuery;
  readonly into?: BoundRows | undefined;
  readonly syntax: SelectStatement;
}

/** A query with the CTEs in front of it, as it is written. */
export type QuerySyntax = Pick<SelectStatement, 'with' | 'query'>;

/** OUTPUT: rows to the client (`columns`) or into a table (`into`). */
export interface BoundOutput {
  readonly columns: readonly BoundValue[];
  readonly influences: readonly Input[];
  readonly into?: BoundRows | undefined;
  /** Which columns of the temp table or table variable behind INTO the values go to, by key. */
  readonly columnsOfInto?: readonly string[] | undefined;
}

/** The columns that the rows of INSERT … EXECUTE fill, in order: the way that has as many as there are values. */
export type ExecutePlaces = readonly (readonly (ValueSource | undefined)[])[];

export interface BoundInsert extends Common {
  readonly kind: 'Insert';
  readonly rows: BoundRows;
  /** INSERT … EXEC: which written column gets which column of the result set. */
  readonly execute?: { readonly call: BoundExecute; readonly places: ExecutePlaces } | undefined;
  readonly outputs: readonly BoundOutput[];
  /** Which columns of a temp table or table variable the values go to, by key. */
  readonly columns?: readonly (string | undefined)[] | undefined;
  readonly syntax: InsertStatement;
}

export interface BoundUpdate extends Common {
  readonly kind: 'Update';
  readonly rows: BoundRows;
  /** Set of every row of a temp table or table variable: what the columns held is gone. */
  readonly everyRow: boolean;
  readonly variables: readonly BoundAssignment[];
  readonly outputs: readonly BoundOutput[];
  readonly syntax: UpdateStatement;
}

export interface BoundDelete extends Common {
  readonly kind: 'Delete';
  /** Set where every row of a temp table or table variable goes. */
  readonly emptied?: LocalTable | undefined;
  /** Set where every row of a table of the catalog goes. */
  readonly emptiedTable?: CatalogObject | undefined;
  readonly local?: LocalTable | undefined;
  readonly outputs: readonly BoundOutput[];
  readonly syntax: DeleteStatement;
}

export interface BoundMerge extends Common {
  readonly kind: 'Merge';
  readonly rows: BoundRows;
  /** It puts rows in; else it changes those that are there, as UPDATE does. */
  readonly inserts: boolean;
  readonly variables: readonly BoundAssignment[];
  readonly outputs: readonly BoundOutput[];
}

export interface BoundTruncate extends Common {
  readonly kind: 'Truncate';
  readonly local?: LocalTable | undefined;
  /** A table of the catalog. */
  readonly emptied?: CatalogObject | undefined;
}

/** BULK INSERT, COPY INTO: files fill a table. */
export interface BoundBulkLoad extends Common {
  readonly kind: 'BulkLoad';
  /** What stands here where it is no catalog table. */
  readonly local: Pick<LocalTable, 'key'>;
}

/** CREATE TABLE, CTAS, CETAS, DECLARE @t TABLE: `local` where it is no catalog table; `rows` where a query fills it. */
export interface BoundCreateTable extends Common {
  readonly kind: 'CreateTable';
  /** The catalog table that is made without rows. */
  readonly makes?: CatalogObject | undefined;
  readonly local?: LocalTable | undefined;
  readonly rows?: BoundRows | undefined;
  /** The query that makes a temp table, and the columns that it gets, by key. */
  readonly made?: (QuerySyntax & { readonly columns: readonly string[] }) | undefined;
  /** A table variable is not emptied by meeting its DECLARE again. */
  readonly keeps?: true;
  /** The column that counts by itself. */
  readonly identity?: { readonly column: string; readonly start: number; readonly step: number } | undefined;
  /** By key, in order, the columns that hold what is put into them, with their DEFAULT; the identity column too. */
  readonly defaults?: ReadonlyMap<string, Expression | undefined> | undefined;
}

/** A temp table and columns that it gets, by key. */
export interface AddedTo {
  readonly local: LocalTable;
  readonly columns: readonly string[];
}

/** ALTER TABLE … ADD of a temp table. */
export interface BoundAddColumns extends Common, AddedTo {
  readonly kind: 'AddColumns';
  /** Those that are NULL in the rows that are there. */
  readonly empty: ReadonlySet<string>;
}

/** ALTER TABLE … DROP COLUMN of a temp table. */
export interface BoundDropColumns extends Common {
  readonly kind: 'DropColumns';
  readonly local: LocalTable;
  readonly columns: readonly string[];
}

/** RENAME OBJECT, sp_rename of an object. Both names are catalog objects. */
export interface BoundRename extends Common {
  readonly kind: 'Rename';
  readonly from: CatalogObject;
  readonly to: CatalogObject;
  /** The place that gives the new name. */
  readonly named: Span;
}

/** As {@link BoundRename}, of a temp table. */
export interface BoundRenameLocal extends Common {
  readonly kind: 'RenameLocal';
  readonly from: LocalTable;
  readonly to: LocalTable;
  /** Keys of its columns, as far as they are known. */
  readonly columns: readonly string[];
}

/** Of a column of a temp table, by keys. */
export interface BoundRenameColumn extends Common {
  readonly kind: 'RenameColumn';
  readonly table: LocalTable;
  readonly from: string;
  readonly to: string;
}

/** ALTER TABLE … SWITCH: the rows of one table become those of another, column by column. */
export interface BoundSwitch extends Common {
  readonly kind: 'Switch';
  readonly rows: BoundRows;
  /** The temp table that the rows leave. */
  readonly emptied?: LocalTable | undefined;
}

/** sp_set_session_context, SET CONTEXT_INFO: the session keeps a value. */
export interface BoundSetContext extends Common {
  readonly kind: 'SetContext';
  readonly rows: BoundRows;
}

export interface BoundArgument {
  /** Key of the parameter where it is named. */
  readonly name?: string | undefined;
  readonly value: BoundValue;
  /** The variable passed, and whether the callee may set it. */
  readonly variable?: string | undefined;
  readonly output: boolean;
}

export interface ExecuteContext extends Surroundings {
  /** Temp tables and table variables in their shape at this place, by key. */
  readonly locals: ReadonlyMap<string, Relation>;
  /** Catalog tables that the module made before this place, in that shape. */
  readonly created: ReadonlyMap<CatalogObject, Relation>;
}

export interface BoundExecute extends Common {
  readonly kind: 'Execute';
  readonly target:
    | { readonly kind: 'procedure'; readonly object: CatalogObject }
    /** A procedure of the system, by its lower-case name, and the parts in front of it: where it runs. */
    | { readonly kind: 'system'; readonly name: string; readonly prefix: readonly string[] }
    /** EXEC @name. */
    | { readonly kind: 'variable'; readonly variable: string }
    /** EXEC ('…'). `server`: AT a linked server. */
    | { readonly kind: 'string'; readonly pieces: readonly Expression[]; readonly server?: string | undefined };
  readonly arguments: readonly BoundArgument[];
  readonly returnVariable?: string | undefined;
  /** What is seen of the module around by the text of dynamic SQL, or by the callee. */
  readonly context: ExecuteContext;
  /** The temp tables that stand here and that the callee alters, with the columns that it adds. */
  readonly alters?: readonly AddedTo[] | undefined;
}

export interface BoundVariable {
  readonly name: string;
  /** As written. */
  readonly type?: string | undefined;
  readonly value?: BoundValue | undefined;
}

export interface BoundDeclareVariable extends Common {
  readonly kind: 'DeclareVariable';
  readonly variables: readonly BoundVariable[];
}

export interface BoundSetVariable extends Common {
  readonly kind: 'SetVariable';
  readonly variable: string;
  /** A method or property changes a part of it. */
  readonly part: boolean;
  readonly operator: AssignmentOperator;
  readonly value: BoundValue;
}

/** DECLARE c CURSOR, SET @c = CURSOR FOR …. */
export interface BoundDeclareCursor extends Common {
  readonly kind: 'DeclareCursor';
  readonly cursor: string;
  readonly query: BoundQuery;
  readonly syntax: SelectStatement;
  /** It is gone where its batch or procedure ends. */
  readonly isLocal: boolean;
}

/** `SET @c = some_cursor`: the variable stands for that cursor from here on. */
export interface BoundSetCursor extends Common {
  readonly kind: 'SetCursor';
  readonly cursor: string;
  readonly from: string;
}

export interface BoundOpenCursor extends Common {
  readonly kind: 'OpenCursor';
  readonly cursor: string;
}

/** The name, or the variable, stands for no cursor from here on. */
export interface BoundDeallocateCursor extends Common {
  readonly kind: 'DeallocateCursor';
  readonly cursor: string;
}

export interface BoundFetch extends Common {
  readonly kind: 'Fetch';
  readonly cursor: string;
  readonly into: readonly string[];
}

export interface BoundBlock extends Common {
  readonly kind: 'Block';
  readonly body: readonly BoundStatement[];
}

export interface BoundTryCatch extends Common {
  readonly kind: 'TryCatch';
  readonly tryBody: readonly BoundStatement[];
  readonly catchBody: readonly BoundStatement[];
}

export interface BoundIf extends Common {
  readonly kind: 'If';
  readonly condition: Expression;
  readonly consequent: readonly BoundStatement[];
  readonly otherwise: readonly BoundStatement[];
}

export interface BoundWhile extends Common {
  readonly kind: 'While';
  readonly condition: Expression;
  readonly body: readonly BoundStatement[];
}

/** RETURN, THROW. `result`: the value of a scalar function. */
export interface BoundReturn extends Common {
  readonly kind: 'Return';
  readonly value?: BoundValue | undefined;
}

export interface BoundJump extends Common {
  readonly kind: 'Jump';
  readonly jump: 'BREAK' | 'CONTINUE' | 'GOTO' | 'THROW';
  /** Of GOTO, by key. */
  readonly label?: string | undefined;
}

export interface BoundLabel extends Common {
  readonly kind: 'Label';
  /** By key. */
  readonly label: string;
}

/** GO between two batches of a script: variables are gone behind it, temp tables are not, and a RETURN leads no further than here. */
export interface BoundBatchEnd extends Common {
  readonly kind: 'BatchEnd';
}

/** USE in a text that is put together: from here on what it runs looks its names up in that database. */
export interface BoundUse extends Common {
  readonly kind: 'Use';
  readonly database: string;
}
