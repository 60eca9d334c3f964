import type { BoundStatement } from '../bind/bound/statement.ts';
import {
  traceBatchEnd,
  traceBlock,
  traceIf,
  traceJump,
  traceLabel,
  traceReturn,
  traceTryCatch,
} from './control-flow.ts';
import { traceAddColumns, traceCreateTable, traceDropColumns, traceSwitch, traceTruncate } from './create-table.ts';
import { traceDeallocateCursor, traceDeclareCursor, traceFetch, traceOpenCursor, traceSetCursor } from './cursor.ts';
import { traceDelete } from './delete.ts';
import { decidesText } from './dynamic/decides-text.ts';
import { traceExecute } from './execute.ts';
import { traceInsert } from './insert.ts';
import { noteReads } from './made-tables.ts';
import { traceMerge } from './merge.ts';
import { traceRename, traceRenameColumn, traceRenameLocal } from './rename.ts';
import { traceSelect } from './select.ts';
import type { Tracer } from './tracer.ts';
import { traceUpdate } from './update.ts';
import { traceUse } from './use.ts';
import { traceDeclareVariable, traceSetVariable } from './variable.ts';
import { traceWhile } from './while.ts';
import { feedRows, writeRows } from './write-rows.ts';

type Kind = BoundStatement['kind'];
type Trace<K extends Kind> = (statement: Extract<BoundStatement, { kind: K }>, tracer: Tracer) => void;

/** How each kind of bound statement moves data. Complete: the compiler names a kind that is missing. */
const statements: { readonly [K in Kind]: Trace<K> } = {
  Select: traceSelect,
  Insert: traceInsert,
  Update: traceUpdate,
  Delete: traceDelete,
  Merge: traceMerge,
  Truncate: traceTruncate,
  // What a file brings, only the run knows.
  BulkLoad: ({ local }, tracer) => tracer.forget(local),
  CreateTable: traceCreateTable,
  AddColumns: traceAddColumns,
  DropColumns: traceDropColumns,
  Rename: traceRename,
  RenameLocal: traceRenameLocal,
  RenameColumn: traceRenameColumn,
  Switch: traceSwitch,
  SetContext: ({ rows, words }, tracer) => writeRows(rows, words, tracer, { everyRow: true }),
  Execute: (statement, tracer) => {
    for (const columns of traceExecute(statement, tracer)) tracer.results.push(columns);
  },
  DeclareVariable: traceDeclareVariable,
  SetVariable: traceSetVariable,
  DeclareCursor: traceDeclareCursor,
  SetCursor: traceSetCursor,
  OpenCursor: traceOpenCursor,
  DeallocateCursor: traceDeallocateCursor,
  Fetch: traceFetch,
  Block: traceBlock,
  TryCatch: traceTryCatch,
  If: traceIf,
  While: traceWhile,
  Return: traceReturn,
  Jump: traceJump,
  Label: traceLabel,
  BatchEnd: traceBatchEnd,
  Use: traceUse,
};

/** Statements in order. What stands behind a RETURN is traced all the same: nobody writes it for nothing. */
export function traceStatements(body: readonly BoundStatement[], tracer: Tracer): void {
  const namesOnly = tracer.estate.follows === 'names';
  for (const statement of body) {
    if (namesOnly && !decidesText(statement, tracer.frame.relevance)) continue;
    noteReads(statement, tracer);
    tracer.statement = statement;
    if (statement.feeds) feedRows(statement.feeds, tracer);
    const trace = statements[statement.kind] as Trace<Kind>;
    trace(statement as never, tracer);
    tracer.release(statement);
  }
}
