import type { ColumnReference } from '../../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../../parse/tree/name.ts';
import type { Span } from '../../text/span.ts';
import type { Binder } from '../binder.ts';
import type { Input, ValueSource } from '../bound/value.ts';
import { isOfServer } from '../column-definition.ts';
import { computedColumn } from '../query/relation.ts';
import {
  columnOf,
  isHandedOn,
  namedAmong,
  type Resolved,
  resolveColumn,
  type Scope,
  tablesInReach,
  unaliased,
} from '../query/scope.ts';
import { ownerNamed } from '../told/named-columns.ts';
import { markOf, resolveMarked } from './pseudo-column.ts';
import { isSqlcmdValue } from './sqlcmd-value.ts';

/** Most names are of one part. */
const unqualified: readonly string[] = [];

/** Where a named column comes from, or undefined where nothing of the catalog is in it. Reports what cannot be told. */
export function bindColumnReference(
  column: ColumnReference,
  scope: Scope | undefined,
  binder: Binder,
): ValueSource | undefined {
  return bindColumnName(column.name, scope, binder);
}

/** As {@link bindColumnReference}, for the name alone: the target of a method (`t.c.value(…)`) is one too. */
export function bindColumnName(
  name: MultipartName,
  scope: Scope | undefined,
  binder: Binder,
  count = name.parts.length,
): ValueSource | undefined {
  const last = name.parts[count - 1];
  if (!last || last.start === last.end) return undefined;
  const identifiers = withoutGaps(count === name.parts.length ? name.parts : name.parts.slice(0, count));
  const parts = identifiers.map((part) => binder.text(part));
  const prefix = parts.length > 1 ? binder.prefix(parts.slice(0, -1)) : unqualified;
  const column = parts[parts.length - 1]!;
  const mark = markOf(last, binder);
  // $action, $node_id: made by the server.
  if (!mark && (isOfServer(column) || isSqlcmdValue(last, column, binder))) return undefined;
  const resolved = mark
    ? resolveMarked(mark, prefix.map(binder.keyOf), scope)
    : owned(resolveColumn(scope, prefix, column, binder.keyOf), column, binder);
  if (resolved.kind === 'found') {
    const isAlone = parts.length === 1 && isHandedOn(resolved.names);
    if (resolved.type) binder.localTypes.set(last.start, resolved.type);
    binder.referColumn(resolved.names, last, 'read', isAlone ? namedAmong(tablesInReach(scope)) : 'qualified');
    if (resolved.source?.kind === 'unknown') reportUnknown(resolved.source.among, column, last, binder);
    return resolved.source;
  }
  if (resolved.kind === 'no source') {
    // A property of a CLR value: alias.column.Property. What an alias stands in front of is a column, though one is called like the alias.
    const owner = resolveColumn(scope, binder.prefix(parts.slice(0, -2)), parts.at(-2)!, binder.keyOf);
    if (owner.kind === 'found') {
      binder.referColumn(owner.names, identifiers.at(-2)!, 'read');
      const inputs: Input[] = owner.source ? [{ use: 'TRANSFORMATION', from: owner.source }] : [];
      return computedColumn(column, inputs, name, binder).source;
    }
  }
  reportUnresolved(resolved, parts, last, binder);
  return meant(resolved, scope, parts, binder) ?? { kind: 'unknown' };
}

/** `.c` and `t..c`, which SQL Server refuses, are meant as `c` and `t.c`; of `db..t.c` the schema is left out. */
function withoutGaps(parts: readonly Identifier[]): readonly Identifier[] {
  const table = parts[parts.length - 2];
  return table && table.start === table.end ? parts.filter(({ start, end }) => start < end) : parts;
}

/** Of several tables that may have the column, the one of which the text says so elsewhere. */
function owned(resolved: Resolved, column: string, binder: Binder): Resolved {
  if (resolved.kind !== 'unknown owner') return resolved;
  const key = binder.keyOf(column);
  const owner = ownerNamed(resolved.owners, key, binder);
  const found = owner && columnOf(owner.relation, key, column);
  return found ? { kind: 'found', ...found } : resolved;
}

/**
 * SQL Server refuses the name, but it is plain what is meant: a column of a table by the name that its alias hides, or one that
 * the select list has just named.
 */
function meant(
  resolved: Resolved,
  scope: Scope | undefined,
  parts: readonly string[],
  binder: Binder,
): ValueSource | undefined {
  const name = parts.at(-1)!;
  if (resolved.kind === 'no source') {
    const relation = unaliased(scope, binder.prefix(parts.slice(0, -1)).map(binder.keyOf), binder.keyOf);
    return relation && columnOf(relation, binder.keyOf(name), name)?.source;
  }
  const column =
    resolved.kind === 'no column' && parts.length === 1 ? scope?.aliases.get(binder.keyOf(name)) : undefined;
  return column && { kind: 'column', column };
}

/** Of what a `*` over several tables hands on whose columns are not known; of what is nobody's data there is nothing to say. */
function reportUnknown(among: readonly ValueSource[] = [], name: string, span: Span, binder: Binder): void {
  const tables = new Set<string>();
  for (const source of among) addTables(source, tables, binder);
  if (tables.size > 0) binder.report('HW2009', span, { name, sources: [...tables].join(', ') });
}

function addTables(source: ValueSource, tables: Set<string>, binder: Binder): void {
  if (source.kind === 'stored') tables.add(binder.names.display(source.object));
  else if (source.kind === 'local') tables.add(source.table.name);
  else if (source.kind === 'column') for (const { from } of source.column.value.inputs) addTables(from, tables, binder);
}

function reportUnresolved(resolved: Resolved, parts: readonly string[], span: Span, binder: Binder): void {
  const name = parts.at(-1)!;
  if (resolved.kind === 'ambiguous' || resolved.kind === 'unknown owner') {
    const sources = resolved.owners.map(({ alias }) => alias || 'one without an alias').join(', ');
    binder.report(resolved.kind === 'ambiguous' ? 'HW2002' : 'HW2009', span, { name, sources });
  } else if (resolved.kind === 'given twice') {
    const sources = `columns ${resolved.places.join(', ')} of ${resolved.owner.alias || 'one without an alias'}`;
    binder.report('HW2002', span, { name, sources });
  } else if (resolved.kind === 'no source') {
    binder.report('HW2004', span, { name: parts.slice(0, -1).join('.') });
  } else {
    binder.report('HW2003', span, { name });
  }
}
