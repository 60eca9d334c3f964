import type { UseStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import { databaseHere } from './names.ts';

/** `USE db`: names behind it are looked up there. */
export function bindUse({ database }: UseStatement, binder: Binder): [] {
  const name = binder.text(database);
  if (binder.followsUse && name !== databaseHere) binder.defaults = { ...binder.defaults, database: name };
  return [];
}
