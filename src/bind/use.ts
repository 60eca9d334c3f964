import type { UseStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { databaseHere } from './names.ts';

/** `USE db`: names behind it are looked up there. */
export function bindUse({ database: named, start, end }: UseStatement, binder: Binder): BoundStatement[] {
  const database = binder.text(named);
  if (!binder.followsUse || database === databaseHere) return [];
  binder.defaults = { ...binder.defaults, database };
  return [{ kind: 'Use', database, words: binder.words, start, end }];
}
