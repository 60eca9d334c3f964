import type { UseStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';

/** `USE db`: names behind it are looked up there. */
export function bindUse({ database }: UseStatement, binder: Binder): [] {
  if (binder.followsUse) binder.defaults = { ...binder.defaults, database: binder.text(database) };
  return [];
}
