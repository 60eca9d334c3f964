import type { Expression } from '../parse/tree/expression.ts';
import type { MethodTableReference, TableFunctionReference } from '../parse/tree/table-source.ts';
import { type Binder, outside } from './binder.ts';
import type { Relation } from './bound/query.ts';
import type { Input } from './bound/value.ts';
import { bindColumnName } from './column-reference.ts';
import { bindInputs } from './expression.ts';
import { computedColumn } from './relation.ts';
import type { Scope } from './scope.ts';
import { collectXQuery } from './xquery.ts';

/** Table functions of SQL Server whose rows are made of their arguments: their columns, those made of the arguments first. */
const builtIn: Record<string, readonly string[]> = {
  string_split: ['value', 'ordinal'],
  generate_series: ['value'],
  regexp_split_to_table: ['value', 'ordinal'],
  ai_generate_chunks: ['chunk', 'chunk_order', 'chunk_offset', 'chunk_length', 'chunk_set_id'],
};

/** `dbo.f(a)`, `STRING_SPLIT(s, ',')`, `t.c.nodes('…')`, `@x.nodes('…')`. */
export function bindTableFunction(
  source: TableFunctionReference | MethodTableReference,
  scope: Scope,
  binder: Binder,
  apply: boolean,
): Relation {
  if (source.kind === 'MethodTableReference') {
    return nodes(bindInputs(source.target, 'TRANSFORMATION', scope, binder), source, scope, binder);
  }
  const parts = binder.parts(source.name);
  const last = binder.keyOf(parts.at(-1)!);
  if (last === 'nodes' && parts.length > 1) {
    const from = bindColumnName(source.name, scope, binder, source.name.parts.length - 1);
    return nodes(from ? [{ use: 'TRANSFORMATION', from }] : [], source, scope, binder);
  }
  const made = parts.length === 1 ? builtIn[last] : undefined;
  if (made) {
    const inputs = argumentsOf(source.arguments, 'TRANSFORMATION', scope, binder);
    return { columns: made.map((name, i) => computedColumn(name, i === 0 ? inputs : [], source, binder)) };
  }
  // What is passed decides which rows come back.
  scope.influences.push(...argumentsOf(source.arguments, apply ? 'JOIN' : 'FILTER', scope, binder));
  const object = binder.named('read', source.name, 'table function');
  return object ? binder.relationOf(object, source.name) : outside;
}

function argumentsOf(values: readonly Expression[], use: Input['use'], scope: Scope, binder: Binder): Input[] {
  return values.flatMap((value) => bindInputs(value, use, scope, binder));
}

/** The one column of `nodes()` is a piece of the document. */
function nodes(
  inputs: readonly Input[],
  source: TableFunctionReference | MethodTableReference,
  scope: Scope,
  binder: Binder,
): Relation {
  collectXQuery(source.arguments, 'FILTER', scope.influences, scope, binder);
  const names = source.columnAliases ?? [];
  return { columns: names.map((name) => computedColumn(binder.text(name), inputs, source, binder)) };
}
