import type { DataType, VariableReference } from '../parse/tree/expression.ts';
import type { Binder } from './binder.ts';

/** A variable or parameter of a table type is a table variable of its columns. False for any other type. */
export function declareTyped(name: VariableReference, type: DataType, binder: Binder): boolean {
  const found = binder.names.findType(binder.parts(type.name), binder.defaults);
  if (!found) return false;
  binder.refer(found, type.name, 'read');
  binder.declareLocal(binder.text(name), binder.names.columnsOf(found) ?? []);
  return true;
}
