import type { TruncateTableStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundTruncate } from './bound/statement.ts';

/** TRUNCATE writes its table: it decides what is in it. */
export function bindTruncateTable(statement: TruncateTableStatement, binder: Binder): BoundTruncate {
  const { table, start, end } = statement;
  if (binder.isTemp(table)) {
    const { local } = binder.localRelation(table.parts.at(-1)!);
    return { kind: 'Truncate', local, words: binder.words, start, end };
  }
  return { kind: 'Truncate', emptied: binder.named('write', table), words: binder.words, start, end };
}
