// What the variables that decide dynamic SQL hold, on one way through a module.
import { digest, emptyKey, type MapKey } from './map-key.ts';
import { isKnown, type Piece, Text } from './text.ts';
import { type Constant, constantKey } from './value.ts';

/** A row of a table whose rows are known, by column key. */
export type Row = ReadonlyMap<string, Constant>;

/** What is known of the rows of a temp table or table variable. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Those rows and no others; else any of them may be missing. */
  readonly exact: boolean;
  readonly identity?: Identity | undefined;
  /** What is in a column that an INSERT does not name: by key, in the order of the table. */
  readonly defaults?: Row | undefined;
}

export interface Identity {
  readonly column: string;
  readonly next: number;
  readonly step: number;
}

export interface Cursor {
  readonly rows: readonly (readonly Constant[])[];
  readonly exact: boolean;
  /** The row it stands on, from 0; -1 before the first. */
  readonly at: number;
}

/** One way through a module. Never changed once made. */
export class World {
  /** By key. One that is not here was never assigned: a parameter. */
  readonly variables: ReadonlyMap<string, Constant>;
  /** By key; one that is not here is not known. */
  readonly tables: ReadonlyMap<string, Rows>;
  readonly cursors: ReadonlyMap<string, Cursor>;
  /** Conditions that were taken for true or false on this way, by their words, and what that says of a variable. */
  readonly assumed: ReadonlyMap<string, Assumption>;
  #variablesKey: MapKey | undefined;
  #tablesKey: string | undefined;
  #cursorsKey: string | undefined;
  #assumedKey: string | undefined;
  #key: string | undefined;

  constructor(from: Contents = {}) {
    this.variables = from.variables ?? none;
    this.tables = from.tables ?? none;
    this.cursors = from.cursors ?? none;
    this.assumed = from.assumed ?? none;
  }

  with(change: Contents): World {
    const next = new World({ ...this, ...change });
    if (!change.variables) next.#variablesKey = this.#variablesKey;
    if (!change.tables) next.#tablesKey = this.#tablesKey;
    if (!change.cursors) next.#cursorsKey = this.#cursorsKey;
    if (!change.assumed) next.#assumedKey = this.#assumedKey;
    return next;
  }

  assign(variable: string, value: Constant): World {
    const said = this.assumed.size === 0 ? [] : [...this.assumed].filter(([, { names }]) => names.includes(variable));
    const next = this.with({ variables: new Map(this.variables).set(variable, value) });
    next.#variablesKey = this.#keyOfVariables().with(variable, this.variables.get(variable), value);
    return said.length === 0
      ? next
      : next.with({
          assumed: without(
            this.assumed,
            said.map(([name]) => name),
          ),
        });
  }

  /** Undefined: nothing is known of the rows. */
  fill(table: string, rows: Rows | undefined): World {
    if (!rows && !this.tables.has(table)) return this;
    const tables = new Map(this.tables);
    if (rows && rows.rows.length <= maxRows) tables.set(table, rows);
    else tables.delete(table);
    return this.with({ tables });
  }

  move(name: string, cursor: Cursor | undefined): World {
    if (!cursor && !this.cursors.has(name)) return this;
    const cursors = new Map(this.cursors);
    if (cursor && cursor.rows.length <= maxRows) cursors.set(name, cursor);
    else cursors.delete(name);
    return this.with({ cursors });
  }

  assume(condition: string, assumption: Assumption): World {
    return this.with({ assumed: new Map(this.assumed).set(condition, assumption) });
  }

  /** The world without what nobody asks for any more; `cursor NAME` stands for a cursor. */
  release(names: readonly string[]): World {
    const change: { -readonly [Part in keyof Contents]: Contents[Part] } = {};
    let key = this.#variablesKey;
    for (const name of names) {
      const value = this.variables.get(name);
      if (value) {
        key = (key ?? this.#keyOfVariables()).without(name, value);
        change.variables ??= new Map(this.variables);
        (change.variables as Map<string, Constant>).delete(name);
      } else if (this.tables.has(name)) change.tables = without(change.tables ?? this.tables, [name]);
      else if (name.startsWith('cursor ') && this.cursors.has(name.slice(7)))
        change.cursors = without(change.cursors ?? this.cursors, [name.slice(7)]);
    }
    const said = [...this.assumed].filter(([, assumption]) => assumption.names.some((name) => names.includes(name)));
    if (said.length > 0)
      change.assumed = without(
        this.assumed,
        said.map(([condition]) => condition),
      );
    if (!change.variables && !change.tables && !change.cursors && !change.assumed) return this;
    const next = this.with(change);
    next.#variablesKey = key;
    return next;
  }

  /** What is assumed on this way beyond `before`. */
  assumedSince(before: World): ReadonlyMap<string, Assumption> {
    return new Map([...this.assumed].filter(([condition, one]) => before.assumed.get(condition) !== one));
  }

  assumeAll(assumptions: ReadonlyMap<string, Assumption>): World {
    if (assumptions.size === 0) return this;
    return this.with({ assumed: new Map([...this.assumed, ...assumptions]) });
  }

  /** What a variable holds, where that is known. */
  valueOf(variable: string): Constant | undefined {
    for (const { value } of this.assumed.values()) if (value?.variable === variable) return value.constant;
    return this.variables.get(variable);
  }

  /** Equal for worlds in which variables, tables and what is assumed of them do not differ. */
  keyOf(names: readonly string[]): string {
    const [first = '', ...others] = names;
    let key = this.#keyOfName(first);
    for (const name of others) key = `${key}|${this.#keyOfName(name)}`;
    for (const [condition, { truth, names: named }] of this.assumed) {
      if (named.some((name) => names.includes(name))) key = `${key}|${truth} ${condition}`;
    }
    return key;
  }

  #keyOfName(name: string): string {
    const rows = this.tables.get(name);
    const value = this.valueOf(name);
    // Hardly a name is a variable and a table: no text is made then.
    const key = value ? constantKey(value) : '';
    return rows ? `${key}${rowsKey(rows)}` : key;
  }

  /** Equal for worlds in which nothing differs. */
  get key(): string {
    if (this.#key !== undefined) return this.#key;
    this.#tablesKey ??= sorted(this.tables, rowsKey);
    this.#cursorsKey ??= sorted(this.cursors, cursorKey);
    this.#assumedKey ??= sorted(
      this.assumed,
      ({ truth, value }) => `${truth}${value ? constantKey(value.constant) : ''}`,
    );
    this.#key = `${this.#keyOfVariables().words} ${this.#tablesKey} ${this.#cursorsKey} ${this.#assumedKey}`;
    return this.#key;
  }

  #keyOfVariables(): MapKey {
    this.#variablesKey ??= [...this.variables].reduce(
      (key, [name, value]) => key.with(name, undefined, value),
      emptyKey,
    );
    return this.#variablesKey;
  }
}

type Contents = Partial<Pick<World, 'variables' | 'tables' | 'cursors' | 'assumed'>>;

const none = new Map<never, never>() as unknown as ReadonlyMap<string, never>;

function without<Value>(map: ReadonlyMap<string, Value>, names: readonly string[]): Map<string, Value> {
  const rest = new Map(map);
  for (const name of names) rest.delete(name);
  return rest;
}

export interface Assumption {
  readonly truth: boolean;
  /** The variables that the condition names: it says nothing more once one of them is assigned. */
  readonly names: readonly string[];
  readonly value?: { readonly variable: string; readonly constant: Constant } | undefined;
}

const maxRows = 500;

/** The words of rows are many, and the rows stay the same on many ways. */
const keys = new WeakMap<object, string>();

function keyOnce<Value extends object>(value: Value, work: () => string): string {
  let key = keys.get(value);
  if (key === undefined) {
    key = digest(work());
    keys.set(value, key);
  }
  return key;
}

function rowsKey(rows: Rows): string {
  return keyOnce(rows, () => {
    const words = rows.rows.map((row) => [...row.values()].map(constantKey).join());
    return `${words.join(';')}${rows.exact}${rows.identity?.next}`;
  });
}

function cursorKey({ rows, at, exact }: Cursor): string {
  return `${keyOnce(rows, () => rows.flat().map(constantKey).join())}@${at}${exact}`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>, keyOf: (value: Value) => string): string {
  if (map.size === 0) return '';
  const words = [...map].map(([name, value]) => `${name}=${keyOf(value)}`);
  return digest(words.sort().join(' '));
}

/** More ways than these are not followed. */
const maxWorlds = 64;

/** All the ways that lead to a place. `sampled`: there were too many, and these stand for them. */
export interface Worlds {
  readonly list: readonly World[];
  readonly sampled: boolean;
}

export const noWorlds: Worlds = { list: [], sampled: false };
export const oneWorld: Worlds = { list: [new World()], sampled: false };

export function worldsOf(list: readonly World[], sampled = false, max = maxWorlds): Worlds {
  const distinct = distinctWorlds(list);
  if (distinct.length <= max) return { list: distinct, sampled };
  // What was assumed only keeps ways apart that otherwise are one.
  const unassumed = distinctWorlds(distinct.map((world) => world.with({ assumed: new Map() })));
  if (unassumed.length <= max) return { list: unassumed, sampled };
  return { list: sample(unassumed, max), sampled: true };
}

/**
 * Worlds that stand for all: first those that it takes to have each value of each variable, table and cursor, if not each with
 * each, then others from everywhere. The way on which every IF is taken and the one on which none is are there.
 */
function sample(worlds: readonly World[], count: number): World[] {
  const chosen = covering(worlds, count);
  const step = (worlds.length - 1) / Math.max(count - 1, 1);
  for (let i = 0; i < count && chosen.size < count; i++) chosen.add(worlds[Math.round(i * step)]!);
  return worlds.filter((world) => chosen.has(world));
}

/** At most `count` worlds, each with a value that none before it has. */
function covering(worlds: readonly World[], count: number): Set<World> {
  const [first] = worlds;
  const last = worlds.at(-1)!;
  const named = new Set(worlds.flatMap(({ variables, tables }) => [...variables.keys(), ...tables.keys()]));
  const covered = new Map<string, Set<string>>();
  for (const name of named) {
    const value = first!.variables.get(name);
    const rows = first!.tables.get(name);
    const isSame = ({ variables, tables }: World) => variables.get(name) === value && tables.get(name) === rows;
    if (!worlds.every(isSame)) covered.set(name, new Set());
  }
  const chosen = new Set<World>();
  for (const world of [first!, last, ...worlds.slice(1, -1)]) {
    if (chosen.size === count) break;
    for (const [name, keys] of covered) {
      const key = world.keyOf([name]);
      if (keys.has(key)) continue;
      keys.add(key);
      chosen.add(world);
    }
  }
  return chosen;
}

function distinctWorlds(list: readonly World[]): World[] {
  return [...new Map(list.map((world) => [world.key, world])).values()];
}

export function joinedWorlds(a: Worlds, b: Worlds): Worlds {
  if (a === b || b.list.length === 0) return a;
  if (a.list.length === 0) return b;
  return worldsOf([...a.list, ...b.list], a.sampled || b.sampled);
}

/**
 * One world for all of many: a loop that goes round an unknown number of times. A text that only grew keeps its beginning and
 * one round of what was put behind it; what else differs is unknown.
 */
export function generalised(worlds: readonly World[]): World {
  const [first, ...others] = worlds;
  if (!first || others.length === 0) return first ?? new World();
  const variables = new Map<string, Constant>();
  for (const name of new Set(worlds.flatMap((world) => [...world.variables.keys()]))) {
    const values = new Map<string, Constant>();
    let everywhere = true;
    for (const world of worlds) {
      const value = world.variables.get(name);
      if (value) values.set(constantKey(value), value);
      else everywhere = false;
    }
    if (everywhere)
      variables.set(
        name,
        [...values.values()].reduce((a, b) => generalisedConstant(a, b, name)),
      );
  }
  const tables = new Map([...first.tables].filter(([name, rows]) => sameRows(rows, name, others)));
  const cursors = new Map(
    [...first.cursors].filter(([name, { at }]) => others.every((o) => o.cursors.get(name)?.at === at)),
  );
  return new World({ variables, tables, cursors });
}

function sameRows(rows: Rows, name: string, others: readonly World[]): boolean {
  return others.every(({ tables }) => {
    const other = tables.get(name);
    return other !== undefined && rowsKey(other) === rowsKey(rows);
  });
}

function generalisedConstant(a: Constant, b: Constant, name: string): Constant {
  if (constantKey(a) === constantKey(b)) return a;
  if (a.kind !== 'text' || b.kind !== 'text') {
    const words = (constant: Constant) => constant.kind === 'text';
    return Text.hole(name, words(a) || words(b) ? 'text' : 'value');
  }
  // A round more of what is already repeated.
  if (extension(once(a), b)) return repeats(a) ? a : b.followedBy(Text.hole(name, 'more'));
  if (extension(once(b), a)) return repeats(b) ? b : a.followedBy(Text.hole(name, 'more'));
  return Text.hole(name);
}

function repeats(text: Text): boolean {
  const last = text.pieces.at(-1);
  return last !== undefined && !isKnown(last) && last.holds === 'more';
}

/** The text without its being repeated. */
function once(text: Text): Text {
  return repeats(text) ? Text.from(text.pieces.slice(0, -1)) : text;
}

/** What stands behind `a` in `b`, where that begins with `a`. */
function extension(a: Text, b: Text): Text | undefined {
  if (a.length >= b.length) return undefined;
  const [short, long] = [a.pieces, b.pieces];
  return short.every((piece, i) => isSame(piece, long[i])) ? Text.from(long.slice(short.length)) : undefined;
}

function isSame(a: Piece, b: Piece | undefined): boolean {
  if (a === b) return true;
  if (!b) return false;
  if (isKnown(a)) return isKnown(b) && a.text === b.text;
  return !isKnown(b) && a.written === b.written && a.holds === b.holds;
}
