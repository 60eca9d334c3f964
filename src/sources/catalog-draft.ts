import type {
  CatalogData,
  CatalogObject,
  Column,
  DeclaredDependency,
  LoggedQuery,
  ObjectName,
} from '../catalog/catalog.ts';
import { nameKey, parseName } from '../text/identifier.ts';
import { formatColumnType } from './column-type.ts';
import { differOnlyInCase } from './differ-in-case.ts';
import { isAggregate, objectTypeOf } from './object-type.ts';

type Text = string | null;

export interface ObjectRow {
  readonly object_id: Text;
  readonly schema_name: Text;
  readonly object_name: Text;
  readonly object_type: Text;
  readonly create_date: Text;
  readonly modify_date: Text;
  readonly database_name: Text;
  /** Of a synonym, as sys.synonyms has it: `[db].[dbo].[T]`. */
  readonly base_object_name: Text;
}

export interface ColumnRow {
  readonly object_id: Text;
  readonly schema_name: Text;
  readonly table_name: Text;
  readonly column_name: Text;
  readonly data_type: Text;
  readonly ordinal_position: number | null;
  readonly is_nullable: boolean | null;
  readonly max_length: number | null;
  readonly precision: number | null;
  readonly scale: number | null;
  readonly database_name: Text;
}

export interface DependencyRow {
  readonly referencing_object_id: Text;
  readonly referenced_object_id: Text;
  readonly referenced_schema_name: Text;
  readonly referenced_entity_name: Text;
  readonly referenced_database_name: Text;
  readonly referenced_server_name: Text;
  readonly database_name: Text;
}

export interface DefinitionRow {
  readonly object_id: Text;
  readonly definition: Text;
  readonly schema_name: Text;
  readonly object_name: Text;
  readonly database_name: Text;
}

/** What a row tells of its object beside the id. */
interface Hints {
  readonly schema?: Text;
  readonly name?: Text;
  /** SQL that creates the object, so its name is in it. */
  readonly text?: string;
  readonly isModule?: boolean;
}

interface Draft {
  /** The object_id of its own database. */
  readonly objectId: string;
  readonly database: string;
  readonly schema: string;
  readonly name: string;
  readonly type: CatalogObject['type'];
  readonly aggregates: true | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly base: ObjectName | undefined;
  /** By name. */
  readonly columns: Map<string, Column & { readonly order: number }>;
  definition: string | undefined;
}

/** Room between the ids of two databases: object_ids are 32 bits, and exports with wider ones have one database. */
const idsOfADatabase = 10n ** 13n;

/** A file that is wrong through and through is not told row by row. */
const mostProblems = 20;

/** Types that are not known are told by name up to so many kinds of warnings; their texts may be anything. */
const mostWarnings = 20;

/** Rows of the system views on their way to a catalog. Odd rows are counted, not thrown. */
export class CatalogDraft {
  /** What makes the export unusable. */
  readonly problems: string[] = [];
  readonly #objects: Draft[] = [];
  /** By object_id; several where databases use the same one. */
  readonly #byId = new Map<string, Draft[]>();
  readonly #byName = new Map<string, Draft>();
  readonly #dependencies: { readonly from: Draft; readonly to: Draft | ObjectName }[] = [];
  readonly #queries: LoggedQuery[] = [];
  readonly #odd = new Map<string, number>();
  /** What rows call the database of objects that do not say in which one they are, by key. */
  readonly #namesOfNameless = new Map<string, string>();
  #twins: { readonly pair: readonly [string, string] | undefined } | undefined;

  addObject(row: ObjectRow): void {
    const { object_id: objectId, schema_name: schema, object_name: name } = row;
    if (objectId === null || !schema || !name) return this.#count('objects without an id, a schema or a name');
    const type = objectTypeOf(row.object_type ?? '');
    if (!type) return this.#countType(row.object_type);
    // A negative id stands for an unresolved name here; in SQL Server, for system objects and temp tables.
    if (objectId.startsWith('-')) return this.#count('system objects (their object_id is negative)');
    const database = row.database_name ?? '';
    const same = this.#byId.get(objectId) ?? [];
    const twin = same.find((other) => nameKey(other.database) === nameKey(database));
    if (twin) {
      if (twin.schema === schema && twin.name === name) return this.#count('repeated rows of objects');
      if (this.problems.length < mostProblems)
        this.problems.push(`The object_id ${objectId} is both ${twin.schema}.${twin.name} and ${schema}.${name}.`);
      return;
    }
    const draft: Draft = {
      objectId,
      database,
      schema,
      name,
      type,
      aggregates: isAggregate(row.object_type ?? '') || undefined,
      created: row.create_date ?? undefined,
      modified: row.modify_date ?? undefined,
      base: row.base_object_name ? baseOf(row.base_object_name, database) : undefined,
      columns: new Map(),
      definition: undefined,
    };
    this.#objects.push(draft);
    this.#byId.set(objectId, [...same, draft]);
    const key = nameOf(database, schema, name);
    if (!this.#byName.has(key)) this.#byName.set(key, draft);
  }

  addDefinition(row: DefinitionRow): void {
    const { object_id: objectId, database_name: database, definition } = row;
    const object = this.#find('definitions', objectId, database, {
      schema: row.schema_name,
      name: row.object_name,
      text: definition ?? '',
      isModule: true,
    });
    if (object === 'ambiguous') return;
    if (!object) return this.#count('definitions of objects that are not among the objects');
    // An empty text tells as little as none.
    if (!definition?.trim()) return this.#count('definitions without a text (encrypted modules)');
    // A byte-order mark is no part of the text, and offsets do not count it.
    const text = definition.startsWith('\ufeff') ? definition.slice(1) : definition;
    if (object.definition === undefined) object.definition = text;
    else if (object.definition !== text) this.#count('further definitions of objects that have one');
  }

  addColumn(row: ColumnRow): void {
    const { column_name: name, schema_name: schema, table_name: table, database_name: database } = row;
    const byName = schema && table ? this.#byName.get(nameOf(database ?? '', schema, table)) : undefined;
    const object = this.#find('columns', row.object_id, database, { schema, name: table }) ?? byName;
    if (object === 'ambiguous') return;
    if (!object) return this.#count('columns of objects that are not among the objects');
    if (!name) return this.#count('columns without a name');
    if (object.columns.has(name)) return this.#count('repeated columns');
    const order = row.ordinal_position ?? object.columns.size + 1;
    const type = formatColumnType({
      name: row.data_type ?? '',
      maxLength: row.max_length ?? undefined,
      precision: row.precision ?? undefined,
      scale: row.scale ?? undefined,
    });
    object.columns.set(name, { name, type, ordinal: order, order, nullable: row.is_nullable ?? undefined });
  }

  addDependency(row: DependencyRow): void {
    const from = this.#find('dependencies', row.referencing_object_id, row.database_name, { isModule: true });
    if (from === 'ambiguous') return;
    if (!from) return this.#count('dependencies of objects that are not among the objects');
    // Another database or server, a dropped table: the name is all that is known of it.
    const to = this.#referenced(row, from) ?? namedBy(row);
    if (!to) return this.#count('dependencies on objects that are not among the objects and have no name');
    this.#dependencies.push({ from, to });
  }

  #referenced(row: DependencyRow, from: Draft): Draft | undefined {
    const { referenced_entity_name: name, referenced_schema_name: schema, referenced_database_name: database } = row;
    if (row.referenced_object_id !== null) {
      const found = this.#find('dependencies', row.referenced_object_id, database ?? from.database, { schema, name });
      if (found && found !== 'ambiguous') return found;
    }
    // A name without its schema is looked up as the module looks it up, which is not known here; of another server nothing is.
    if (!name || !schema || row.referenced_server_name) return undefined;
    return this.#byName.get(nameOf(database ?? from.database, schema, name));
  }

  addQuery(row: { readonly command_text: Text; readonly submit_time: Text; readonly database_name: Text }): void {
    if (!row.command_text) return this.#count('logged queries without a text');
    const { command_text: text, submit_time: submitted, database_name: database } = row;
    this.#queries.push({ text, submitted: submitted ?? undefined, ...(database && { database }) });
  }

  get objectCount(): number {
    return this.#objects.length;
  }

  warnings(): string[] {
    const odd = [...this.#odd].map(([what, count]) => `${count} ${what} were left out.`);
    const pair = this.#caseTwins;
    if (pair) odd.push(`${pair.join(' and ')} differ only in case, so all names are compared with their case.`);
    return odd;
  }

  catalog(): CatalogData {
    const drafted = this.#databases();
    const ids = this.#ids(drafted);
    const own = this.#ownName(drafted);
    const databases = own === undefined ? drafted : [own];
    const declared = this.#dependencies.map(
      ({ from, to }): DeclaredDependency => ({
        referencing: ids.get(from)!,
        referenced: 'objectId' in to ? ids.get(to)! : to,
      }),
    );
    return {
      objects: this.#objects.map((draft) => catalogObject(inOwnDatabase(draft, own), ids.get(draft)!)),
      declared,
      queries: this.#queries.map((query) => inDatabase(query, databases)),
      defaultDatabase: databases[0] ?? '',
      defaultSchema: 'dbo',
      collation: { caseSensitive: this.#caseTwins !== undefined },
    };
  }

  /** Asked when all rows are in: for what is compared how, and for what is told of it. */
  get #caseTwins(): readonly [string, string] | undefined {
    this.#twins ??= { pair: differOnlyInCase(this.#objects) };
    return this.#twins.pair;
  }

  /** What the database is called where the objects do not say it and all other rows that do are of one mind. */
  #ownName(databases: readonly string[]): string | undefined {
    const [name, ...others] = this.#namesOfNameless.values();
    return databases.every((database) => database === '') && others.length === 0 ? name : undefined;
  }

  /** The one with the most objects first; it is the one whose name need not be said. */
  #databases(): string[] {
    const counts = new Map<string, number>();
    for (const { database } of this.#objects) counts.set(database, (counts.get(database) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  }

  /** The object_id, where no other database has the same; else one that counts the databases in front. */
  #ids(databases: readonly string[]): Map<Draft, string> {
    const ids = new Map<Draft, string>();
    const moved: Draft[] = [];
    for (const draft of this.#objects) {
      const isAlone = this.#byId.get(draft.objectId)!.length === 1;
      if (isAlone || draft.database === databases[0]) ids.set(draft, draft.objectId);
      else moved.push(draft);
    }
    const taken = new Set(ids.values());
    for (const draft of moved) {
      let id = BigInt(draft.objectId) + BigInt(databases.indexOf(draft.database)) * idsOfADatabase;
      while (taken.has(String(id))) id += idsOfADatabase;
      taken.add(String(id));
      ids.set(draft, String(id));
    }
    return ids;
  }

  /**
   * The object that a row is about. Its object_id alone says so, unless several databases use the same one and the row
   * does not name its database: then what else the row tells must leave exactly one of them.
   */
  #find(rows: string, objectId: Text, database: Text, hints: Hints): Draft | undefined | 'ambiguous' {
    const found = objectId === null ? undefined : this.#byId.get(objectId);
    if (!found) return undefined;
    // Of an export of one database, not every file needs to name it; two names that differ are two databases.
    if (database) {
      const key = nameKey(database);
      const named = found.find((draft) => nameKey(draft.database) === key);
      const nameless = named ? undefined : found.find((draft) => !draft.database);
      if (nameless) this.#namesOfNameless.set(key, database);
      return named ?? nameless;
    }
    if (found.length === 1) return found[0];
    const left = narrow(found, hints);
    if (left.length === 1) return left[0];
    this.#count(`${rows} whose object_id is used in several databases and that have no database_name`);
    return 'ambiguous';
  }

  #countType(type: Text): void {
    if (!type?.trim()) return this.#count('objects without a type');
    const named = `objects of the type ${type.trim().slice(0, 60)}, which hold no data`;
    const isTold = this.#odd.has(named) || this.#odd.size < mostWarnings;
    this.#count(isTold ? named : 'objects of other types, which hold no data');
  }

  #count(what: string): void {
    this.#odd.set(what, (this.#odd.get(what) ?? 0) + 1);
  }
}

function inOwnDatabase(draft: Draft, own: string | undefined): Draft {
  if (own === undefined) return draft;
  const { base } = draft;
  return { ...draft, database: own, base: base && base.database === '' ? { ...base, database: own } : base };
}

/** Where nothing says in which database the objects are, all of the log is about theirs. */
function inDatabase({ database, ...query }: LoggedQuery, databases: readonly string[]): LoggedQuery {
  if (database === undefined || databases.every((name) => name === '')) return query;
  return { ...query, database: databases.find((name) => nameKey(name) === nameKey(database)) ?? database };
}

/** The name that a dependency gives, with what it leaves out left empty. */
function namedBy(row: DependencyRow): ObjectName | undefined {
  const name = row.referenced_entity_name;
  if (!name) return undefined;
  const server = row.referenced_server_name ?? '';
  return {
    ...(server && { server }),
    database: row.referenced_database_name ?? '',
    schema: row.referenced_schema_name ?? '',
    name,
  };
}

const nameOf = (...parts: string[]) => parts.map((part) => nameKey(part)).join('\u0000');

function baseOf(written: string, database: string): ObjectName {
  const [name = '', schema, otherDatabase, server] = parseName(written).reverse();
  return { server: server || undefined, database: otherDatabase || database, schema: schema || 'dbo', name };
}

const modules: ReadonlySet<string> = new Set(['View', 'Stored Procedure', 'Function', 'Trigger']);

/** The candidates that fit every hint which fits any of them. */
function narrow(candidates: readonly Draft[], { schema, name, text, isModule }: Hints): readonly Draft[] {
  const tests: ((draft: Draft) => boolean)[] = [];
  if (isModule) tests.push((draft) => modules.has(draft.type));
  if (schema) tests.push((draft) => nameKey(draft.schema) === nameKey(schema));
  if (name) tests.push((draft) => nameKey(draft.name) === nameKey(name));
  if (text) {
    const lower = text.toLowerCase();
    tests.push((draft) => lower.includes(draft.name.toLowerCase()));
  }
  return tests.reduce<readonly Draft[]>((left, test) => {
    const passed = left.filter(test);
    return passed.length > 0 ? passed : left;
  }, candidates);
}

function catalogObject(draft: Draft, id: string): CatalogObject {
  const { database, schema, name, type, aggregates, created, modified, base, definition } = draft;
  const columns = [...draft.columns.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...column }, i): Column => ({ ...column, ordinal: i + 1 }));
  const text =
    definition !== undefined && modules.has(type) ? { file: `${schema}.${name}`, text: definition } : undefined;
  return {
    id,
    database,
    schema,
    name,
    type,
    columns,
    columnsKnown: columns.length > 0,
    definition: text,
    aggregates,
    base,
    created,
    modified,
  };
}
