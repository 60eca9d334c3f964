import type { Expression } from '../../parse/tree/expression.ts';
import type { MethodTableReference, TableFunctionReference } from '../../parse/tree/table-source.ts';
import { type Binder, outside } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { Input } from '../bound/value.ts';
import { bindColumnName } from '../expression/column-reference.ts';
import { bindInputs } from '../expression/expression.ts';
import { collectXQuery } from '../expression/xquery.ts';
import { computedColumn } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * Table functions of SQL Server that take a text apart: their columns, and which of them hold a part of it. It is the first
 * argument; the others, such as a separator, decide where it is cut. A series is made of all that it is given.
 */
const builtIn: Record<
  string,
  { readonly columns: readonly string[]; readonly made: readonly string[]; readonly ofAll?: boolean }
> = {
  string_split: { columns: ['value', 'ordinal'], made: ['value'] },
  generate_series: { columns: ['value'], made: ['value'], ofAll: true },
  regexp_split_to_table: { columns: ['value', 'ordinal'], made: ['value'] },
  regexp_matches: {
    columns: ['match_id', 'start_position', 'end_position', 'match_value', 'substring_matches'],
    made: ['start_position', 'end_position', 'match_value', 'substring_matches'],
  },
  ai_generate_chunks: {
    columns: ['chunk', 'chunk_order', 'chunk_offset', 'chunk_length', 'chunk_set_id'],
    made: ['chunk', 'chunk_offset', 'chunk_length'],
  },
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
  const known = parts.length === 1 ? builtIn[last] : undefined;
  if (known) {
    const { columns, made, ofAll } = known;
    const parted = ofAll ? source.arguments : source.arguments.slice(0, 1);
    const inputs = argumentsOf(parted, 'TRANSFORMATION', scope, binder);
    scope.influences.push(...argumentsOf(source.arguments.slice(parted.length), 'FILTER', scope, binder));
    const given = columns.filter((name) => name !== 'ordinal' || givesOrdinal(last, source.arguments, binder));
    return { columns: given.map((name) => computedColumn(name, made.includes(name) ? inputs : [], source, binder)) };
  }
  // What is passed decides which rows come back.
  scope.influences.push(...argumentsOf(source.arguments, apply ? 'JOIN' : 'FILTER', scope, binder));
  const object = binder.named('read', source.name, 'table function');
  return object ? binder.relationOf(object, source.name) : outside;
}

/** STRING_SPLIT counts its parts where it is told to: `STRING_SPLIT(s, ',', 1)`. */
function givesOrdinal(name: string, { 2: enabled }: readonly Expression[], binder: Binder): boolean {
  if (name !== 'string_split') return true;
  return enabled !== undefined && !['0', 'null'].includes(binder.source.slice(enabled).toLowerCase());
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
