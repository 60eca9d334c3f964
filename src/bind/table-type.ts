import type { DataType, VariableReference } from '../parse/tree/expression.ts';
import type { Binder } from './binder.ts';
import { computedOfText } from './told/computed-of-text.ts';

/** A variable or parameter of a table type is a table variable of its columns. False for any other type. */
export function declareTyped(name: VariableReference, type: DataType, binder: Binder): boolean {
  const found = binder.names.findType(binder.parts(type.name), binder.defaults);
  if (!found) return false;
  binder.refer(found, type.name, 'read');
  const variable = binder.text(name);
  const columns = binder.names.columnsOf(found) ?? [];
  const relation = binder.declareLocal(variable, columns);
  const made = columns.map((column) => ({ ...column, source: computedOfText(column, relation, found, binder) }));
  binder.declareLocal(variable, made);
  return true;
}
