import type { QueryColumn, Relation, RelationColumn, SpreadTable } from '../bound/query.ts';
import type { Input, ValueSource } from '../bound/value.ts';
import { beyondDocumented } from './documented-views.ts';

/** A relation of FROM under the name that the query calls it by. Keys, not names. */
export interface ScopeSource {
  /** The alias, else the last part of the table's name; empty where it can only be used unqualified. */
  readonly alias: string;
  /** Without an alias: the parts of the full name, so that `dbo.T.c` finds T. */
  readonly parts?: readonly string[] | undefined;
  readonly relation: Relation;
}

/** What the expressions of one query see: its sources, then those of the query around it. */
export class Scope {
  readonly outer: Scope | undefined;
  readonly sources: ScopeSource[] = [];
  /** What decides the rows of this query. */
  readonly influences: Input[] = [];
  /** Of the WINDOW clause, by key: what partitions and sorts. */
  readonly windows = new Map<string, readonly Input[]>();
  /** Of the select list so far, by key: what `AS` calls its columns. */
  readonly aliases = new Map<string, QueryColumn>();

  constructor(outer?: Scope) {
    this.outer = outer;
  }

  /** Sees the columns of one relation, under no name of its own. */
  static over(relation: Relation, outer?: Scope): Scope {
    const scope = new Scope(outer);
    scope.sources.push({ alias: '', relation });
    return scope;
  }
}

/** `schema.table` and its like as keys, outermost first, empty parts left out. */
export function isCalled(source: ScopeSource, prefix: readonly string[]): boolean {
  if (prefix.length === 1) return source.alias === prefix[0];
  const { parts } = source;
  if (!parts) return false;
  return prefix.every((part, i) => part === parts[parts.length - prefix.length + i]);
}

export interface FoundColumn {
  readonly source: ValueSource | undefined;
  /** The column that the text names. */
  readonly names: ValueSource | undefined;
  /** As {@link RelationColumn.type}. */
  readonly type?: string | undefined;
}

export type Resolved =
  | ({ readonly kind: 'found' } & FoundColumn)
  /** Several sources list the column. */
  | { readonly kind: 'ambiguous'; readonly owners: readonly ScopeSource[] }
  /** One source gives several columns that name: a derived table may not. */
  | { readonly kind: 'given twice'; readonly owner: ScopeSource; readonly places: readonly number[] }
  /** Several sources have columns that are not known, and none lists this one. */
  | { readonly kind: 'unknown owner'; readonly owners: readonly ScopeSource[] }
  /** The named source has no such column. */
  | { readonly kind: 'no column' }
  /** No source of that name. */
  | { readonly kind: 'no source' };

/** Whether a relation is the table of that name. */
export function isTableNamed({ object, transition }: Relation, key: string, keyOf: (name: string) => string): boolean {
  return object !== undefined && !transition && keyOf(object.name) === key;
}

/** A table that the query calls by an alias, by its own name: an error, but it is plain which one is meant. */
export function unaliased(
  scope: Scope | undefined,
  prefix: readonly string[],
  keyOf: (name: string) => string,
): Relation | undefined {
  const name = prefix.at(-1);
  if (name === undefined) return undefined;
  for (let at = scope; at; at = at.outer) {
    const found = at.sources.filter(({ relation }) => isTableNamed(relation, name, keyOf));
    if (found.length > 0) return found.length === 1 ? found[0]!.relation : undefined;
  }
  return undefined;
}

/** From so many columns on a list is looked up by key: of a wide table every expression asks for a few. */
const wide = 32;

const indexes = new WeakMap<Relation['columns'], ReadonlyMap<string, RelationColumn>>();

/** The first column of that key in the list. */
export function listedColumn({ columns }: Pick<Relation, 'columns'>, key: string): RelationColumn | undefined {
  if (columns.length < wide) {
    for (let i = 0; i < columns.length; i++) if (columns[i]!.key === key) return columns[i];
    return undefined;
  }
  let index = indexes.get(columns);
  if (!index) {
    index = new Map(columns.toReversed().map((column) => [column.key, column]));
    indexes.set(columns, index);
  }
  return index.get(key);
}

/** The column of a relation; `undefined` where it has none of that name. */
export function columnOf(relation: Relation, key: string, written: string): FoundColumn | undefined {
  const listed = listedColumn(relation, key);
  if (listed) return listedAs(listed);
  if (!relation.rest) return undefined;
  const source = relation.rest(written);
  return { source, names: source };
}

function listedAs({ source, names, type }: RelationColumn): FoundColumn {
  return { source, names: names ?? source, type };
}

/**
 * Finds a column as SQL Server does: in the query's own sources, then in those around it. Where a source's columns are not
 * known, an unqualified name belongs to it only if no other source can have it.
 */
export function resolveColumn(
  scope: Scope | undefined,
  prefix: readonly string[],
  name: string,
  keyOf: (name: string) => string,
): Resolved {
  const key = keyOf(name);
  const lists = ({ relation }: ScopeSource) => listedColumn(relation, key) !== undefined;
  if (prefix.length > 0) {
    const prefixKeys = prefix.map(keyOf);
    for (let at = scope; at; at = at.outer) {
      const source = at.sources.find((candidate) => isCalled(candidate, prefixKeys));
      if (!source) continue;
      // What has no schema in front, an alias or a CTE, hides a table of that name.
      const owners = source.parts
        ? at.sources.filter((one) => one.parts && isCalled(one, prefixKeys) && lists(one))
        : [];
      if (owners.length > 1) return { kind: 'ambiguous', owners };
      const owner = owners[0] ?? source;
      const { searched } = owner.relation;
      const column = columnOf(owner.relation, key, name) ?? (searched && columnOf(searched, key, name));
      return column ? foundIn(owner, column, key) : { kind: 'no column' };
    }
    return { kind: 'no source' };
  }
  for (let at = scope; at; at = at.outer) {
    let owner: ScopeSource | undefined;
    let listed: RelationColumn | undefined;
    for (const source of at.sources) {
      const column = listedColumn(source.relation, key);
      if (!column) continue;
      if (listed) return { kind: 'ambiguous', owners: at.sources.filter(lists) };
      owner = source;
      listed = column;
    }
    if (owner && listed) return foundIn(owner, listedAs(listed), key);
    const mayHave = at.sources.filter(({ relation }) => relation.rest);
    if (mayHave.length === 0) continue;
    // What a documented view has besides is of nobody's data.
    const open = mayHave.filter(({ relation }) => relation.rest !== beyondDocumented);
    // The unknown table inside may have the column or not: then it would be the outer one.
    for (let outer = at.outer; outer; outer = outer.outer) {
      const outside = outer.sources.filter(lists);
      if (outside.length === 0) continue;
      return open.length > 0
        ? { kind: 'unknown owner', owners: [...open, ...outside] }
        : resolveColumn(outer, prefix, name, keyOf);
    }
    const sources = open.map(({ relation }) => relation.rest!(name));
    const [first] = sources;
    if (open.length === 1) return { kind: 'found', source: first, names: first };
    if (sources.every((source) => source === undefined)) return { kind: 'found', source: undefined, names: undefined };
    return { kind: 'unknown owner', owners: open };
  }
  return { kind: 'no column' };
}

/** The column of a source; of a derived table and what is made by a query no one is meant that several are called. */
function foundIn(owner: ScopeSource, found: FoundColumn, key: string): Resolved {
  const { object, columns } = owner.relation;
  if (!object && columns.length > 1) {
    const places = columns.flatMap((column, i) => (column.key === key ? [i + 1] : []));
    if (places.length > 1) return { kind: 'given twice', owner, places };
  }
  return { kind: 'found', ...found };
}

/** Whether there is a source of that name: `d` in `d.Body.value('…')`. */
export function hasSource(
  scope: Scope | undefined,
  prefix: readonly string[],
  keyOf: (name: string) => string,
): boolean {
  const prefixKeys = prefix.map(keyOf);
  for (let at = scope; at; at = at.outer) {
    if (at.sources.some((source) => isCalled(source, prefixKeys))) return true;
  }
  return false;
}

/** Whether a `*` hands the column on. */
export function isHandedOn(source: ValueSource | undefined): source is Extract<ValueSource, { kind: 'column' }> {
  return source?.kind === 'column' && source.column.star === true;
}

/**
 * What an unqualified name counts as where a `*` hands the column on, by the tables that it can be of. As DacFx has it, that `*` names
 * the column where there is one alone, under an alias; else the name does, as one with a qualifier.
 */
export function namedAmong([only, ...others]: readonly SpreadTable[]): 'unqualified' | 'qualified' {
  return only?.aliased && others.length === 0 ? 'unqualified' : 'qualified';
}

/** The tables in reach of an unqualified name: one, or the first two. */
export function tablesInReach(scope: Scope | undefined): readonly SpreadTable[] {
  const reached: SpreadTable[] = [];
  for (let at = scope; at; at = at.outer) {
    for (const source of at.sources) {
      reached.push(...tablesBehind(source));
      if (reached.length > 1) return reached;
    }
  }
  return reached;
}

/** A table itself, or those that the `*` of a derived table or common table expression stand for. */
export function tablesBehind({ relation, parts }: Pick<ScopeSource, 'relation' | 'parts'>): readonly SpreadTable[] {
  return relation.query?.spread ?? [{ aliased: parts === undefined }];
}
