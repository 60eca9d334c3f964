import type { CatalogObject } from '../catalog/catalog.ts';
import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { TableSource } from '../parse/tree/table-source.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import { outside } from './binder.ts';
import type { Relation, RelationColumn } from './bound/query.ts';
import type { LocalTable, ValueSource } from './bound/value.ts';
import { isOfServer } from './column-definition.ts';
import { bindInputs } from './expression/expression.ts';
import { handedOn } from './query/handed-on.ts';
import { madeBeneath } from './query/identity.ts';
import { bindConnectedRowset, bindRemoteQuery } from './query/remote-query.ts';
import { columnOf, isTableNamed, type Scope } from './query/scope.ts';
import { tableVariable } from './table-variable.ts';

/** What a statement writes. */
export interface Target extends Span {
  readonly relation: Relation;
  /** The catalog table, also behind an alias or a CTE. */
  readonly object?: CatalogObject | undefined;
  /** The temp table or table variable, there too. */
  readonly local?: LocalTable | undefined;
  /** How the statement's own expressions can call it. */
  readonly name: string;
  readonly parts: readonly string[];
}

/**
 * The target of INSERT, UPDATE, DELETE, MERGE and OUTPUT INTO, with the write noted. It may be an alias or an unaliased table
 * of FROM (`scope`), or a CTE; of a CTE or derived table the table is written that `column` comes from, the first where that
 * is not told.
 */
export function bindTarget(
  target: TableSource,
  binder: Binder,
  scope?: Scope | undefined,
  column?: string | undefined,
): Target {
  if (target.kind === 'TableVariableReference') {
    const relation = tableVariable(target.variable, binder);
    const variable = binder.text(target.variable);
    const name = target.alias ? binder.text(target.alias) : variable;
    return { relation, local: relation.local, name, parts: [variable], start: target.start, end: target.end };
  }
  if (target.kind === 'TableFunctionReference') {
    const { name } = target;
    const object = binder.named('write', name, 'table function');
    for (const argument of target.arguments) bindInputs(argument, 'FILTER', undefined, binder);
    const relation = object ? binder.relationOf(object, name) : outside;
    const parts = binder.parts(name);
    return { relation, object, name: parts.at(-1)!, parts, start: name.start, end: name.end };
  }
  const far = remoteTarget(target, binder);
  if (far) {
    const { relation } = far;
    const written = writtenRelation(relation, column, binder);
    if (far.byText && written?.named) binder.writes(written.named);
    return { relation, object: written?.object, name: '', parts: [], start: target.start, end: target.end };
  }
  if (target.kind !== 'TableReference') {
    binder.report('HW3004', target, { construct: binder.source.slice(target) });
    return { relation: outside, name: '', parts: [], start: target.start, end: target.end };
  }
  const { name } = target;
  const parts = binder.parts(name);
  const alias = target.alias ? binder.text(target.alias) : parts.at(-1)!;
  const made = (relation: Relation, { object, local } = relation): Target => {
    return { relation, object, local, name: alias, parts, start: name.start, end: name.end };
  };
  const hidden = name.parts.length === 1 ? (aliased(name, scope, binder) ?? binder.cte(name)) : undefined;
  if (hidden) {
    const written = writtenRelation(hidden, column, binder);
    if (written?.object && written.named) binder.writesToo(written.object, written.named);
    // A source of UPDATE and DELETE is itself.
    return made(scope ? hidden : withMade(hidden, binder), written);
  }
  if (binder.isTemp(name)) return made(binder.localRelation(name.parts.at(-1)!));
  const object = binder.named('write', name);
  return made(object ? binder.relationOf(object, name) : outside);
}

/** What another server is told to write: by a text that selects it, or by its name. */
function remoteTarget(
  target: TableSource,
  binder: Binder,
): { readonly relation: Relation; readonly byText: boolean } | undefined {
  if (target.kind === 'OpenQueryTable') return { relation: bindRemoteQuery(target, binder), byText: true };
  const relation = target.kind === 'OpenRowsetTable' ? bindConnectedRowset(target, 'write', binder) : undefined;
  return relation && { relation, byText: target.kind === 'OpenRowsetTable' && !target.object };
}

/** A common table expression or derived table with what the table beneath counts and computes, which an INSERT passes over. */
function withMade(relation: Relation, binder: Binder): Relation {
  const columns = relation.columns.map((column): RelationColumn => {
    const { source } = column;
    return source?.kind === 'column' ? { ...column, ...madeBeneath(source.column, binder) } : column;
  });
  return { ...relation, columns };
}

/**
 * The source of FROM that goes by the name: by its alias, else as the table of that name; where the catalog has no such table,
 * the first of that name in any schema.
 */
function aliased(name: MultipartName, scope: Scope | undefined, binder: Binder): Relation | undefined {
  const key = binder.key(name.parts[0]!);
  const sources = scope?.sources ?? [];
  const called = sources.find(({ alias }) => alias === key);
  if (called) return called.relation;
  const named = sources.filter(({ relation }) => isTableNamed(relation, key, binder.keyOf));
  const own = binder.object(name);
  const known = own && own.type !== 'Unresolved';
  return (known ? named.find(({ relation }) => relation.object === own) : named[0])?.relation;
}

/** Where a write to a relation lands: itself, or the relation under a CTE or derived table. */
export function writtenRelation(relation: Relation, column: string | undefined, binder: Binder): Relation | undefined {
  const { query } = relation;
  if (!query) return relation;
  if (column !== undefined) {
    const place = underlying(columnOf(relation, binder.keyOf(column), column)?.source);
    const owner = place && ownerOf(place, query.leaves);
    if (owner) return owner;
  }
  const [first] = query.leaves;
  return first && writtenRelation(first, undefined, binder);
}

function ownerOf(place: ValueSource, leaves: readonly Relation[]): Relation | undefined {
  for (const leaf of leaves) {
    if (leaf.query) {
      const inner = ownerOf(place, leaf.query.leaves);
      if (inner) return inner;
    } else if (
      place.kind === 'stored' ? leaf.object === place.object : place.kind === 'local' && leaf.local === place.table
    ) {
      return leaf;
    }
  }
  return undefined;
}

/** The column that is written when a column of a CTE or derived table is. */
export function underlying(source: ValueSource | undefined): ValueSource | undefined {
  const found = beneath(source);
  return found === 'computed' ? undefined : found;
}

/** As {@link underlying}: told apart where a query makes the column of more than one as it is. */
function beneath(source: ValueSource | undefined): ValueSource | 'computed' | undefined {
  const at = handedOn(source);
  if (at?.kind === 'column') {
    const { inputs, syntax } = at.column.value;
    return inputs.length > 0 || syntax?.kind === 'Literal' ? 'computed' : undefined;
  }
  return at?.kind === 'stored' || at?.kind === 'local' ? at : undefined;
}

/** The place that a written column names, with the reference noted; undefined where only dots stand (`SET .modify(…)`). */
export function bindTargetColumn(target: Target, column: Identifier, binder: Binder): ValueSource | undefined {
  const written = binder.text(column);
  if (written === '' || isOfServer(written)) return undefined;
  const found = columnOf(target.relation, binder.keyOf(written), written);
  if (!found) {
    binder.report('HW2016', column, { table: calledHere(target, binder), name: written });
    // The text says which table it is to be a column of: the catalog may be older than the text.
    const { object } = target.relation;
    return object && { kind: 'stored', object, column: written };
  }
  const reached = beneath(found.source);
  // Nothing can be assigned to what the table, a common table expression or a derived table computes.
  if (reached === 'computed' || isComputed(reached, binder))
    binder.report('HW2014', column, { rule: `${written} is computed, so nothing is assigned to it` });
  const place = reached === 'computed' ? undefined : reached;
  // The column of the table variable that a function returns is the function's.
  binder.referColumn(place?.kind === 'local' ? found.names : place, column, 'write');
  return place;
}

/** The name of the table itself; of a CTE or derived table, as it stands here. */
function calledHere(target: Target, binder: Binder): string {
  const { object, local } = target.relation;
  return object ? binder.names.display(object) : (local?.name ?? binder.source.slice(target));
}

function isComputed(place: ValueSource | undefined, { keyOf }: Binder): boolean {
  if (place?.kind !== 'stored') return false;
  const key = keyOf(place.column);
  return place.object.columns.some(({ name, computed }) => computed !== undefined && keyOf(name) === key);
}

/** The columns that `count` values without names go to; undefined where they are not known. */
export function positionalPlaces(target: Target, count?: number): (ValueSource | undefined)[] | undefined {
  if (target.relation.rest) return undefined;
  return filledColumns(target.relation, count).map(({ source }) => underlying(source));
}

/**
 * The columns that an INSERT without a column list fills. That a column made by SELECT … INTO is an identity is only likely, as far
 * as its source tells: where the number of values says otherwise, it is none.
 */
export function filledColumns({ columns }: Relation, count?: number): readonly RelationColumn[] {
  const others = uncountedColumns({ columns });
  return others.length === count ? others : columns.filter(({ generated }) => !generated);
}

/** Those that neither the server makes nor, as far as is known, counts. */
export function uncountedColumns({ columns }: Pick<Relation, 'columns'>): readonly RelationColumn[] {
  return columns.filter(({ generated, identity }) => !generated && !identity);
}

/**
 * The columns of a temp table or table variable that the values go to: those listed, else those of the table in order. Undefined
 * for any other table, and where a CTE stands between, which may call them otherwise.
 */
export function filledKeys(
  target: Target,
  listed: readonly Identifier[],
  count: number,
  binder: Binder,
): string[] | undefined {
  if (!target.local || target.relation.query) return undefined;
  if (listed.length > 0) return listed.map((column) => binder.key(column));
  return filledColumns(target.relation, count).map(({ key }) => key);
}
