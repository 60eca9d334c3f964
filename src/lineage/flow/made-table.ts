import type { ValueSource } from '../../bind/bound/value.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Evidence } from './edges.ts';
import { type Flow, type FlowEnd, type FlowItem, flowKey, flowOf, type Made, type NewName } from './flow.ts';
import type { Ledger, LedgerMark } from './ledger.ts';
import type { OpenMark } from './open-writes.ts';

type Stored = Extract<ValueSource, { kind: 'stored' }>;
type StoredEnd = Extract<FlowEnd, { kind: 'stored' }>;

/** Where a table is made, and what the ledgers held then. */
export interface Beginning {
  /** In the module's text. */
  readonly start: number;
  readonly ledgers: ReadonlyMap<Ledger, LedgerMark>;
  readonly openWrites: OpenMark;
  /** How many procedures had been called. */
  readonly calls: number;
}

/**
 * A table of the catalog as one statement of the module makes or empties it. Who reads it then reads that very table, whatever it is
 * called when the module ends: between `SELECT … INTO T_new` and `T_new` renamed to `T`, what is read of `T_new` is read of `T`.
 */
export class MadeTable implements Made {
  /** Under which name it is made. */
  readonly object: CatalogObject;
  readonly key: string;
  /** Where it is new, how far things had come then: what was put under its name before is in another one, which is gone. */
  readonly begins: Beginning | undefined;
  /** By the ids of the tables. */
  readonly #names = new Map<string, NewName>();
  readonly #columns = new Map<Stored, StoredEnd>();
  readonly #readAt = new Set<string>();
  /** Ids of the procedures that are called while it stands under a name that it has before the last, and may read it then. */
  readonly calls = new Set<string>();

  constructor(object: CatalogObject, key: string, begins: Beginning | undefined) {
    this.object = object;
    this.key = key;
    this.begins = begins;
  }

  /** On some way it goes by that name from here on, and no longer by the one of `from`. */
  rename(from: CatalogObject, name: NewName): void {
    const before = this.#names.get(from.id);
    this.#names.delete(from.id);
    const columnName = (column: string) => name.columnName(before ? before.columnName(column) : column);
    this.#names.set(name.to.id, { ...name, columnName });
  }

  get names(): readonly NewName[] {
    return [...this.#names.values()];
  }

  /** One of its columns; the same one each time. */
  column(stored: Stored): StoredEnd {
    let column = this.#columns.get(stored);
    if (!column) {
      column = { ...stored, made: this };
      this.#columns.set(stored, column);
    }
    return column;
  }

  /** Notes a place at which its name stands for this table. */
  readAt(place: Evidence): void {
    this.#readAt.add(keyOf(place));
  }

  isReadAt(place: Evidence): boolean {
    return this.#readAt.has(keyOf(place));
  }

  /** Whether anything reads it, as far as is known here. */
  get isRead(): boolean {
    return this.#readAt.size > 0 || this.calls.size > 0;
  }
}

function keyOf({ module, file, start }: Evidence): string {
  return `${start} ${module} ${file}`;
}

/** What stands under a name that the module gave to a table. */
interface Standing {
  readonly tables: readonly MadeTable[];
  /** The same as they were read under names that they had before. */
  readonly before: readonly MadeTable[];
  /** On each way here one of them does. */
  readonly surely: boolean;
}

/** By the ids under which they were made; the newest last. Never changed once made. */
export type MadeTables = ReadonlyMap<string, Standing>;

export const noneMade: MadeTables = new Map();

/** So many are followed: a script may make a whole database, and renames none of it. */
const most = 200;

/** `before`: the same table, where it is only emptied. */
export function withMade(made: MadeTables, table: MadeTable, before: readonly MadeTable[] = []): MadeTables {
  const { id } = table.object;
  const others = [...made].filter(([other]) => other !== id).slice(1 - most);
  return new Map([...others, [id, { tables: [table], before, surely: true }]]);
}

/** `renamed`: the table as it stands there from here on, for who reads it behind the rename. */
export function renamedMade(made: MadeTables, from: CatalogObject, renamed: MadeTable): MadeTables {
  const standing = made.get(from.id);
  if (!standing) return made;
  const left = new Map(made);
  left.delete(from.id);
  const { surely } = standing;
  return left.set(renamed.object.id, { tables: [renamed], before: allOf(standing), surely });
}

/** Where two ways meet. */
export function joinedMade(a: MadeTables, b: MadeTables): MadeTables {
  if (a === b) return a;
  const both = new Map<string, Standing>();
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(id), b.get(id)];
    const tables = [...new Set([...(one?.tables ?? []), ...(other?.tables ?? [])])];
    const before = [...new Set([...(one?.before ?? []), ...(other?.before ?? [])])];
    both.set(id, { tables, before, surely: Boolean(one?.surely && other?.surely) });
  }
  return both;
}

function allOf({ tables, before }: Standing): MadeTable[] {
  return [...new Set([...tables, ...before])];
}

/** Those that may stand under a name, as they were read under this and others. */
export function standing(made: MadeTables, { id }: CatalogObject): readonly MadeTable[] {
  const known = made.get(id);
  return known ? allOf(known) : [];
}

/** Those that surely stand under a name. */
export function madeHere(made: MadeTables, { id }: CatalogObject): readonly MadeTable[] {
  const known = made.get(id);
  return known?.surely ? known.tables : [];
}

/** Since when what is put under a name is in the table that has it, whichever way led here; undefined where it may have stood there before. */
export function beginningOf(made: MadeTables, object: CatalogObject): Beginning | undefined {
  const [first, ...others] = madeHere(made, object).map((table) => table.begins);
  return others.reduce((earliest, one) => (earliest && one ? earlier(earliest, one) : undefined), first);
}

/** Both branches of an IF may make it. */
const earlier = (a: Beginning, b: Beginning) => (b.start < a.start ? b : a);

/** Those that stand on each way, by the object whose name they have. */
export function surelyMade(made: MadeTables): readonly MadeTable[] {
  return [...made.values()].flatMap(({ tables, surely }) => (surely ? tables : []));
}

/** What a column of the catalog gives where these tables were made. */
export function readStored(stored: Stored, made: MadeTables): Flow {
  if (made.size === 0) return flowOf(stored, 'IDENTITY');
  return new Map(storedHere(stored, made).flatMap((end) => [...flowOf(end, 'IDENTITY')]));
}

/** A column of the catalog as it is read where these tables were made: as one of theirs, or itself. */
export function storedHere(stored: Stored, made: MadeTables): readonly StoredEnd[] {
  const tables = madeHere(made, stored.object);
  return tables.length === 0 ? [stored] : tables.map((table) => table.column(stored));
}

/** A column under a name by which its table goes in the end. */
interface SettledEnd {
  readonly end: StoredEnd;
  readonly name?: NewName;
}

/** A column under all of these names. */
export function endsOf({ kind, object, column, made }: StoredEnd): readonly SettledEnd[] {
  if (!made || made.names.length === 0) return [{ end: { kind, object, column } }];
  return made.names.map((name) => ({ end: { kind, object: name.to, column: name.columnName(column) }, name }));
}

/** A flow at the end of the module: out of tables by the names by which they go then. */
export function settled(flow: Flow): Flow {
  const isMade = ({ end }: FlowItem) => end.kind === 'stored' && end.made !== undefined;
  if (![...flow.values()].some(isMade)) return flow;
  const result = new Map<string, FlowItem>();
  for (const [key, item] of flow) {
    const ends = item.end.kind === 'stored' && item.end.made ? endsOf(item.end) : [];
    if (ends.length === 0) result.set(key, item);
    for (const { end } of ends) {
      const settledKey = flowKey(end, item.use);
      if (!result.has(settledKey)) result.set(settledKey, { ...item, end });
    }
  }
  return result;
}
