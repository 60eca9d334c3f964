import type { DataModification, Statement } from '../parse/tree/statement.ts';
import { bindAlterTable } from './alter-table.ts';
import type { Binder, BoundModification } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { bindBulkLoad } from './bulk-load.ts';
import { bindBlock, bindIf, bindJump, bindLabel, bindReturn, bindTryCatch, bindWhile } from './control-flow.ts';
import { bindCreateExternalTable, bindCreateTable, bindDeclareTableVariable } from './create-table.ts';
import { bindCursorStatement, bindDeclareCursor, bindFetch } from './cursor.ts';
import { bindCreateSequence, bindCreateSynonym, bindDrop, bindIndex } from './definition-names.ts';
import { bindDelete } from './delete.ts';
import { bindExecute } from './execute.ts';
import { bindSetSessionContext } from './expression/session-context.ts';
import { bindInsert } from './insert.ts';
import { bindMerge } from './merge.ts';
import { bindOther } from './other.ts';
import { bindRename, bindSpRename, bindTransfer } from './rename.ts';
import { bindSelect } from './select.ts';
import { bindTruncateTable } from './truncate-table.ts';
import { bindUpdate } from './update.ts';
import { bindUse } from './use.ts';
import { bindDeclareVariable, bindSetVariable } from './variable.ts';

type Bound = BoundStatement | readonly BoundStatement[];
type Kind = Statement['kind'];
type OfKind<K extends Kind> = Extract<Statement, { kind: K }>;

interface Entry<K extends Kind> {
  /** Leading words of the statement. */
  readonly words: string;
  readonly bind: (statement: OfKind<K>, binder: Binder) => Bound;
}

const nothing = (): Bound => [];

/** How each kind of statement is bound. Complete: the compiler names a kind that is missing. */
const statements: { readonly [K in Kind]: Entry<K> } = {
  SelectStatement: { words: 'SELECT', bind: bindSelect },
  InsertStatement: { words: 'INSERT', bind: (statement, binder) => bindInsert(statement, binder).statement },
  UpdateStatement: { words: 'UPDATE', bind: (statement, binder) => bindUpdate(statement, binder).statement },
  DeleteStatement: { words: 'DELETE', bind: (statement, binder) => bindDelete(statement, binder).statement },
  MergeStatement: { words: 'MERGE', bind: (statement, binder) => bindMerge(statement, binder).statement },
  TruncateTableStatement: { words: 'TRUNCATE TABLE', bind: bindTruncateTable },
  BulkInsertStatement: { words: 'BULK INSERT', bind: bindBulkLoad },
  CopyIntoStatement: { words: 'COPY INTO', bind: bindBulkLoad },
  CreateTableStatement: { words: 'CREATE TABLE', bind: bindCreateTable },
  AlterTableStatement: { words: 'ALTER TABLE', bind: bindAlterTable },
  CreateExternalTableStatement: { words: 'CREATE EXTERNAL TABLE', bind: bindCreateExternalTable },
  RenameStatement: { words: 'RENAME OBJECT', bind: bindRename },
  TransferStatement: { words: 'ALTER SCHEMA', bind: bindTransfer },
  ExecuteStatement: {
    words: 'EXECUTE',
    bind: (statement, binder) => {
      const bound = bindExecute(statement, binder);
      return [bound, ...bindSpRename(statement, binder), ...bindSetSessionContext(statement, bound, binder)];
    },
  },
  DeclareVariableStatement: { words: 'DECLARE', bind: bindDeclareVariable },
  DeclareTableVariableStatement: { words: 'DECLARE', bind: bindDeclareTableVariable },
  SetVariableStatement: { words: 'SET', bind: bindSetVariable },
  DeclareCursorStatement: { words: 'DECLARE CURSOR', bind: bindDeclareCursor },
  CursorStatement: { words: 'OPEN', bind: bindCursorStatement },
  FetchStatement: { words: 'FETCH', bind: bindFetch },
  BlockStatement: { words: 'BEGIN', bind: bindBlock },
  TryCatchStatement: { words: 'TRY', bind: bindTryCatch },
  IfStatement: { words: 'IF', bind: bindIf },
  WhileStatement: { words: 'WHILE', bind: bindWhile },
  ReturnStatement: { words: 'RETURN', bind: bindReturn },
  JumpStatement: { words: 'THROW', bind: bindJump },
  LabelStatement: {
    words: '',
    bind: bindLabel,
  },
  OtherStatement: {
    words: '',
    bind: bindOther,
  },
  // Modules inside a script are bound by themselves; what else creates, drops or names moves no data.
  CreateViewStatement: { words: 'CREATE VIEW', bind: nothing },
  CreateProcedureStatement: { words: 'CREATE PROCEDURE', bind: nothing },
  CreateFunctionStatement: { words: 'CREATE FUNCTION', bind: nothing },
  CreateTriggerStatement: { words: 'CREATE TRIGGER', bind: nothing },
  CreateSchemaStatement: { words: 'CREATE SCHEMA', bind: nothing },
  CreateTypeStatement: { words: 'CREATE TYPE', bind: nothing },
  CreateSynonymStatement: { words: 'CREATE SYNONYM', bind: bindCreateSynonym },
  CreateSequenceStatement: { words: 'CREATE SEQUENCE', bind: bindCreateSequence },
  DropStatement: { words: 'DROP', bind: bindDrop },
  IndexStatement: { words: 'INDEX', bind: bindIndex },
  UseStatement: { words: 'USE', bind: bindUse },
  BogusStatement: { words: '', bind: nothing },
};

/** A statement, behind the statements inside of its FROM. */
export function bindStatement(statement: Statement, binder: Binder): BoundStatement[] {
  // The map's entry for a kind takes that kind; the compiler cannot follow the pairing through the look-up.
  const entry = statements[statement.kind] as Entry<Kind>;
  binder.words = entry.words || ('words' in statement ? statement.words : '');
  const bound = entry.bind(statement as never, binder);
  const behind = Array.isArray(bound) ? (bound as readonly BoundStatement[]) : [bound as BoundStatement];
  if (binder.nested.length === 0) return [...behind];
  return [...binder.nested.splice(0).map((inner) => ({ ...inner, feeds: behind[0] })), ...behind];
}

/** An INSERT, UPDATE, DELETE or MERGE inside of FROM. */
export function bindDataModification(modification: DataModification, binder: Binder): BoundModification {
  switch (modification.kind) {
    case 'InsertStatement':
      return bindInsert(modification, binder);
    case 'UpdateStatement':
      return bindUpdate(modification, binder);
    case 'DeleteStatement':
      return bindDelete(modification, binder);
    case 'MergeStatement':
      return bindMerge(modification, binder);
  }
}
