import type { BulkInsertStatement, CopyIntoStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundBulkLoad } from './bound/statement.ts';
import { bindFile } from './file.ts';

/** BULK INSERT and COPY INTO: files fill a table. Which of their fields fills which column, the text does not say. */
export function bindBulkLoad(statement: BulkInsertStatement | CopyIntoStatement, binder: Binder): BoundBulkLoad {
  const { target, start, end } = statement;
  const table = binder.named('write', target);
  if (table && statement.kind === 'CopyIntoStatement') {
    for (const column of statement.columns) {
      binder.refer(table, column, 'write', binder.names.columnName(table, binder.text(column)));
    }
  }
  for (const file of statement.kind === 'CopyIntoStatement' ? statement.files : [statement.file]) {
    bindFile(file, binder);
  }
  const local = { key: binder.key(target.parts.at(-1)!) };
  return { kind: 'BulkLoad', local, words: binder.words, start, end };
}
