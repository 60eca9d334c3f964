import type { CatalogLookup, CatalogObject, Column, ObjectName, ObjectType } from '../catalog/catalog.ts';
import { nameKey, quoteIdentifier } from '../text/identifier.ts';
import { isSystemName } from './system.ts';

/** Where one-part and two-part names of a module are looked up. */
export interface NameDefaults {
  /** Of a text that a linked server runs. */
  readonly server?: string | undefined;
  readonly database: string;
  /** The module's own schema goes first, as SQL Server has it, then the default schema. */
  readonly schema: string;
}

/** `other.sys.sp_executesql` runs in the other database, `srv.other.sys.sp_rename` on the other server. */
export function defaultsBehind(prefix: readonly string[], here: NameDefaults): NameDefaults {
  const { schema } = here;
  const database = prefix.at(-2);
  const server = prefix.at(-3);
  if (server) return { server, database: database ?? '', schema };
  return database ? { database, schema } : here;
}

/** In the texts that dynamic SQL runs it begins and ends a word for what is not known; nobody writes it. */
export const unknownMark = 'ⱨ';
/** A name for the database that the module is in, where dynamic SQL puts `DB_NAME()` into a name and nobody told what it is. */
export const databaseHere = unknownMark + unknownMark;

export type NamedAs = 'table' | 'table function' | 'procedure';

/** Whether what a synonym stands for is SQL Server's own. */
export function isSystemBase(base: CatalogObject, as: NamedAs): boolean {
  return base.type === 'Unresolved' && isSystemName(base, 2, as);
}

/** What names that no catalog has are called: the catalog says neither an id nor how they are written. */
export interface Unlisted {
  /** Of an object by what it is and its {@link CatalogLookup.key}; the same for the same object. */
  idOf(type: ObjectType, key: string): string;
  /**
   * Of a column by its key, here as it is written for the first time; the same for the same column. `like`: the object whose column
   * of that name it is, itself, or the one that is renamed to it.
   */
  columnName(object: CatalogObject, key: string, written: string, like: CatalogObject): string;
  /** How the column of that name was written first. */
  writtenAs(object: CatalogObject, name: string): string | undefined;
}

/**
 * The names that SQL uses, as objects: those of the catalog, and those that only the SQL knows (unresolved objects, files),
 * which are made at their first use and stay the same object ever after.
 */
export class Names {
  readonly catalog: CatalogLookup;
  /** Columns of an object, or undefined where they are not known. Views' are worked out when first asked for. */
  readonly columnsOf: (object: CatalogObject) => readonly Column[] | undefined;
  readonly #unlisted: Unlisted;
  readonly #made = new Map<string, CatalogObject>();
  /** By key. */
  readonly #columnNames = new Map<CatalogObject, Map<string, string>>();

  constructor(
    catalog: CatalogLookup,
    columnsOf: (object: CatalogObject) => readonly Column[] | undefined,
    unlisted: Unlisted,
  ) {
    this.catalog = catalog;
    this.columnsOf = columnsOf;
    this.#unlisted = unlisted;
  }

  /** Objects that only the SQL names. */
  get made(): Iterable<CatalogObject> {
    return this.#made.values();
  }

  key(name: string): string {
    return nameKey(name, this.catalog.data.collation);
  }

  /** The object of a written name, synonyms followed; undefined for what SQL Server itself brings, a synonym of that too. */
  resolve(parts: readonly string[], as: NamedAs, defaults: NameDefaults): CatalogObject | undefined {
    const found = this.find(parts, defaults);
    if (found) {
      const base = this.base(found);
      return isSystemBase(base, as) ? undefined : base;
    }
    const name = this.#fullName(parts, this.catalog.data.defaultSchema, defaults);
    if (isSystemName(name, parts.length, as)) return undefined;
    return this.make(name, 'Unresolved');
  }

  /** The catalog's object of a written name, a synonym itself. */
  find(parts: readonly string[], defaults: NameDefaults): CatalogObject | undefined {
    const { defaultSchema } = this.catalog.data;
    if (parts.length === 1) {
      const own = this.catalog.find(this.#fullName(parts, defaults.schema, defaults));
      if (own) return own;
    }
    return this.catalog.find(this.#fullName(parts, defaultSchema, defaults));
  }

  /** Whether a written name is that of an object which no catalog has. */
  isNamed(object: CatalogObject, parts: readonly string[], defaults: NameDefaults): boolean {
    return (
      this.catalog.key(object) === this.catalog.key(this.#fullName(parts, this.catalog.data.defaultSchema, defaults))
    );
  }

  findType(parts: readonly string[], defaults: NameDefaults): CatalogObject | undefined {
    return this.catalog.findType(this.#fullName(parts, this.catalog.data.defaultSchema, defaults));
  }

  /** What a synonym stands for in the end; any other object is its own base. */
  base(object: CatalogObject): CatalogObject {
    let at = object;
    // A chain of synonyms that comes round again ends where it is.
    for (let steps = 0; at.type === 'Synonym' && at.base && steps < 16; steps++) {
      const { base } = at;
      at = this.catalog.find(base) ?? this.make(base, 'Unresolved');
    }
    return at;
  }

  /** A written name, or the name of what a synonym of that name stands for in the end. */
  behindSynonyms(parts: readonly string[], defaults: NameDefaults): readonly string[] {
    const found = this.find(parts, defaults);
    if (found?.type !== 'Synonym') return parts;
    const { server, database, schema, name } = this.base(found);
    return server ? [server, database, schema, name] : [database, schema, name];
  }

  make(name: ObjectName, type: ObjectType): CatalogObject {
    const id = this.#unlisted.idOf(type, this.catalog.key(name));
    let object = this.#made.get(id);
    if (!object) {
      const { server, database, schema, name: last } = name;
      object = { server, database, schema, name: last, id, type, columns: [], columnsKnown: false };
      this.#made.set(id, object);
    }
    return object;
  }

  /** The column's name as the catalog writes it, or as {@link Unlisted} has it. */
  columnName(object: CatalogObject, written: string, like = object): string {
    let names = this.#columnNames.get(object);
    if (!names) {
      names = new Map((this.columnsOf(object) ?? object.columns).map((column) => [this.key(column.name), column.name]));
      this.#columnNames.set(object, names);
    }
    const key = this.key(written);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = this.#unlisted.columnName(object, key, written, like);
    names.set(key, name);
    return name;
  }

  /** The name of a column of `from` once `from` is renamed to `to`. */
  columnAfterRename(from: CatalogObject, to: CatalogObject, name: string): string {
    const written = this.#unlisted.writtenAs(from, name);
    return written === undefined ? this.columnName(to, name, from) : this.columnName(to, written);
  }

  /** `schema.object` as messages print it, with what stands in front where it is not the default. */
  display(object: ObjectName): string {
    const { data } = this.catalog;
    if (object.schema === '') return quoteIdentifier(object.name);
    const outer = object.server
      ? [object.server, object.database]
      : this.key(object.database) !== this.key(data.defaultDatabase)
        ? [object.database]
        : [];
    return [...outer, object.schema, object.name].map(quoteIdentifier).join('.');
  }

  #fullName(parts: readonly string[], schema: string, defaults: NameDefaults): ObjectName {
    const at = (fromEnd: number) => {
      // A place in front of the first is no index, and V8 looks it up as a name.
      const part = fromEnd > parts.length ? undefined : parts[parts.length - fromEnd];
      return part === '' || (fromEnd === 3 && part === databaseHere) ? undefined : part;
    };
    const server = at(4) ?? defaults.server;
    return {
      server,
      database: at(3) ?? (at(4) === undefined ? defaults.database : ''),
      schema: at(2) ?? schema,
      name: at(1) ?? '',
    };
  }
}
