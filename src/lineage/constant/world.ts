// What the variables that decide dynamic SQL hold, on one way through a module.
import { digest, emptyKey, type MapKey } from './map-key.ts';
import { type Constant, constantKey } from './value.ts';

/** A row of a table whose rows are known, by column key. */
export type Row = ReadonlyMap<string, Constant>;

/** What is known of the rows of a temp table or table variable. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Those rows and no others; else any of them may be missing. */
  readonly exact: boolean;
  /** Each row stands for any number of its kind: a query over tables of the catalog put them in. */
  readonly repeats: boolean;
  readonly identity?: Identity | undefined;
  /** What is in a column that an INSERT does not name: by key, in the order of the table. */
  readonly defaults?: Row | undefined;
}

export interface Identity {
  readonly column: string;
  /** What TRUNCATE goes back to. */
  readonly start: number;
  /** Undefined where nobody knows how many rows there were. */
  readonly next: number | undefined;
  readonly step: number;
}

export interface Cursor {
  readonly rows: readonly (readonly Constant[])[];
  readonly exact: boolean;
  /** The row it stands on, from 0; -1 before the first. */
  readonly at: number;
  /** The variables that its query names, as they were where it was declared. */
  readonly given: ReadonlyMap<string, Constant | undefined>;
}

/** One way through a module. Never changed once made. */
export class World {
  /** By key. One that is not here was never assigned: a parameter. */
  readonly variables: ReadonlyMap<string, Constant>;
  /** By key; one that is not here is not known. */
  readonly tables: ReadonlyMap<string, Rows>;
  /** As `cursor NAME`. */
  readonly cursors: ReadonlyMap<string, Cursor>;
  /** Conditions that were taken for true or false on this way, by their words, and what that says of a variable. */
  readonly assumed: ReadonlyMap<string, Assumption>;
  /** Whether it stands for others, too many to be followed. Nothing that the world holds. */
  readonly sampled: boolean;
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
    this.sampled = from.sampled ?? false;
  }

  with(change: Omit<Contents, 'variables'>): World {
    return this.#with(change, this.#variablesKey);
  }

  #with(change: Contents, variablesKey: MapKey | undefined): World {
    const next = new World({ ...this, ...change });
    next.#variablesKey = variablesKey;
    if (next.tables === this.tables) next.#tablesKey = this.#tablesKey;
    if (next.cursors === this.cursors) next.#cursorsKey = this.#cursorsKey;
    if (next.assumed === this.assumed) next.#assumedKey = this.#assumedKey;
    return next;
  }

  assign(variable: string, value: Constant): World {
    return this.#with(
      {
        variables: new Map(this.variables).set(variable, value),
        assumed: without(this.assumed, this.#saidOf([variable])),
      },
      this.#keyOfVariables().with(variable, this.variables.get(variable), value),
    );
  }

  /** With these variables as they are told; of one that is undefined nothing is known. */
  given(variables: ReadonlyMap<string, Constant | undefined>): World {
    const names = [...variables.keys()].filter((name) => !this.tables.has(name));
    return names.reduce((world, name) => {
      const value = variables.get(name);
      return value ? world.assign(name, value) : world;
    }, this.release(names));
  }

  /** Undefined: nothing is known of the rows. */
  fill(table: string, rows: Rows | undefined): World {
    return this.with({ tables: changed(this.tables, table, rows && rows.rows.length <= maxRows ? rows : undefined) });
  }

  move(name: string, cursor: Cursor | undefined): World {
    return this.with({ cursors: changed(this.cursors, name, cursor) });
  }

  assume(condition: string, assumption: Assumption): World {
    return this.with({ assumed: new Map(this.assumed).set(condition, assumption) });
  }

  /** The world without what nobody asks for any more. */
  release(names: readonly string[]): World {
    const asked = [this.variables, this.tables, this.cursors].some((map) => names.some((name) => map.has(name)));
    const said = this.#saidOf(names);
    if (!asked && said.length === 0) return this;
    let key = this.#keyOfVariables();
    for (const name of names) {
      const value = this.variables.get(name);
      if (value) key = key.without(name, value);
    }
    return this.#with(
      {
        variables: without(this.variables, names),
        tables: without(this.tables, names),
        cursors: without(this.cursors, names),
        assumed: without(this.assumed, said),
      },
      key,
    );
  }

  /** The assumptions that name one of these. */
  #saidOf(names: readonly string[]): string[] {
    const said = [...this.assumed].filter(([, assumption]) => assumption.names.some((name) => names.includes(name)));
    return said.map(([condition]) => condition);
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
    this.#assumedKey ??= sorted(
      this.assumed,
      ({ truth, value }) => `${truth}${value ? constantKey(value.constant) : ''}`,
    );
    this.#key = `${this.heldKey} ${this.#assumedKey}`;
    return this.#key;
  }

  /** Equal for worlds in which nothing differs but what is assumed. */
  get heldKey(): string {
    this.#tablesKey ??= sorted(this.tables, rowsKey);
    this.#cursorsKey ??= sorted(this.cursors, cursorKey);
    return `${this.#keyOfVariables().words} ${this.#tablesKey} ${this.#cursorsKey}`;
  }

  #keyOfVariables(): MapKey {
    this.#variablesKey ??= [...this.variables].reduce(
      (key, [name, value]) => key.with(name, undefined, value),
      emptyKey,
    );
    return this.#variablesKey;
  }
}

type Contents = Partial<Pick<World, 'variables' | 'tables' | 'cursors' | 'assumed' | 'sampled'>>;

const none = new Map<never, never>() as unknown as ReadonlyMap<string, never>;

/** The map itself where it has none of the names. */
function without<Value>(map: ReadonlyMap<string, Value>, names: readonly string[]): ReadonlyMap<string, Value> {
  const gone = names.filter((name) => map.has(name));
  if (gone.length === 0) return map;
  const rest = new Map(map);
  for (const name of gone) rest.delete(name);
  return rest;
}

function changed<Value>(map: ReadonlyMap<string, Value>, name: string, value: Value | undefined) {
  return value === undefined ? without(map, [name]) : new Map(map).set(name, value);
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

export function rowsKey(rows: Rows): string {
  return keyOnce(rows, () => {
    const words = rows.rows.map((row) => [...row.values()].map(constantKey).join());
    return `${words.join(';')}${rows.exact}${rows.repeats}${rows.identity?.next}`;
  });
}

export function cursorKey({ rows, at, exact, given }: Cursor): string {
  const variables = keyOnce(given, () => [...given.values()].map((value) => value && constantKey(value)).join());
  return `${keyOnce(rows, () => rows.flat().map(constantKey).join())}@${at}${exact}${variables}`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>, keyOf: (value: Value) => string): string {
  if (map.size === 0) return '';
  const words = [...map].map(([name, value]) => `${name}=${keyOf(value)}`);
  return digest(words.sort().join(' '));
}
