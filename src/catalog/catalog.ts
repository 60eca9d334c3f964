import { type Collation, defaultCollation, nameKey } from '../text/identifier.ts';

export type ObjectType =
  | 'Table'
  | 'View'
  | 'Stored Procedure'
  | 'Function'
  | 'Trigger'
  | 'External Table'
  | 'Synonym'
  | 'Sequence'
  | 'Table Type'
  | 'File'
  | 'Script'
  | 'Unresolved';

/** The name of an object. `server` only where it is on a linked server. */
export interface ObjectName {
  readonly server?: string | undefined;
  readonly database: string;
  readonly schema: string;
  readonly name: string;
}

export interface Column {
  readonly name: string;
  /** As T-SQL writes it: `decimal(18,2)`, `nvarchar(50)`. Empty where not known. */
  readonly type: string;
  /** From 1. */
  readonly ordinal: number;
  readonly nullable?: boolean | undefined;
  /** Not filled by an INSERT without a column list: identity, computed, hidden period columns. */
  readonly generated?: boolean | undefined;
  /** Not in `*`. */
  readonly hidden?: boolean | undefined;
  /** Counted by the server; handed on by SELECT … INTO and by views. */
  readonly identity?: boolean | undefined;
  /** `ROWGUIDCOL`. */
  readonly rowGuid?: boolean | undefined;
  /** The expression of a computed column. */
  readonly computed?: string | undefined;
}

/** Text of a module and where it stands: a slice of a file, or the whole definition from the catalog. */
export interface ModuleText {
  /** Name of the source: a file's relative path, or the object's name for a definition from the catalog. */
  readonly file: string;
  readonly text: string;
  /** Where the module stands in `text`; left out where it is all of it. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Set where it is a text that another module runs. */
  readonly dynamic?: true | undefined;
}

/** What of a text is the module's own. */
export function ownWords({ text, start, end }: ModuleText): string {
  return text.slice(start, end);
}

/** One named thing of the catalog. Pure data; `id` is the object_id where the source has one, else counted, negative for unresolved. */
export interface CatalogObject extends ObjectName {
  readonly id: string;
  readonly type: ObjectType;
  readonly columns: readonly Column[];
  /** False where nothing told the columns (no table_columns upload, unresolved object): an unknown column is then possible. */
  readonly columnsKnown: boolean;
  readonly definition?: ModuleText | undefined;
  /** Of a function: it makes one value of many rows. An assembly brings it, so that there is no text of it. */
  readonly aggregates?: true | undefined;
  /** Scripts create or alter it by several texts, of which `definition` is the last. */
  readonly hasOtherTexts?: true | undefined;
  /** Of a synonym: what it stands for. Of a trigger: its table. */
  readonly base?: ObjectName | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** A row of sys.sql_expression_dependencies. */
export interface DeclaredDependency {
  /** Id of an object. */
  readonly referencing: string;
  /** Id of an object; the name where the catalog has no such object. Its schema is empty where none was given. */
  readonly referenced: string | ObjectName;
}

/** One statement of the query log. */
export interface LoggedQuery {
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly submitted?: string | undefined;
  /** Where it ran; left out where that is the default database, or not known. */
  readonly database?: string | undefined;
}

/** An edge that no text tells and a person wrote down. */
export interface ManualEdge {
  /** Names as a person writes them: `dbo.Orders`. */
  readonly from: string;
  readonly to: string;
  /** What carries the data from `from` to `to`: a module, or something outside of the database, as a person calls it. */
  readonly through?: string | undefined;
  readonly kind?: 'read' | 'write' | 'call' | undefined;
  /** Columns of `from` and `to`. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
  readonly note?: string | undefined;
  /** Where it is written. */
  readonly file: string;
  readonly line: number;
}

/** What an import says exists. */
export interface CatalogData {
  readonly objects: readonly CatalogObject[];
  readonly declared: readonly DeclaredDependency[];
  readonly queries: readonly LoggedQuery[];
  readonly manual?: readonly ManualEdge[] | undefined;
  readonly defaultDatabase: string;
  readonly defaultSchema: string;
  readonly collation: Collation;
}

/** Look-up by name. */
export interface CatalogLookup {
  readonly data: CatalogData;
  /** Two names are the same object exactly when their keys are equal. */
  key(name: ObjectName): string;
  find(name: ObjectName): CatalogObject | undefined;
  findType(name: ObjectName): CatalogObject | undefined;
}

/** Look-up over catalog data. Built once, then only read. */
export class Catalog implements CatalogLookup {
  readonly data: CatalogData;
  readonly #byName = new Map<string, CatalogObject>();
  /** Types have names of their own: `dbo.Orders` can be a table and a type. */
  readonly #types = new Map<string, CatalogObject>();
  readonly #byId = new Map<string, CatalogObject>();

  constructor(data: CatalogData) {
    this.data = data;
    for (const object of data.objects) {
      this.#byId.set(object.id, object);
      const key = this.key(object);
      const names = object.type === 'Table Type' ? this.#types : this.#byName;
      if (!names.has(key)) names.set(key, object);
    }
  }

  key(name: ObjectName): string {
    const { server = '', database, schema, name: last } = name;
    return nameKey(`${server}\u0000${database}\u0000${schema}\u0000${last}`, this.data.collation);
  }

  find(name: ObjectName): CatalogObject | undefined {
    return this.#byName.get(this.key(name));
  }

  findKey(key: string): CatalogObject | undefined {
    return this.#byName.get(key);
  }

  findType(name: ObjectName): CatalogObject | undefined {
    return this.findTypeKey(this.key(name));
  }

  findTypeKey(key: string): CatalogObject | undefined {
    return this.#types.get(key);
  }

  /** Whether an object is the one that its name finds: of several with one name it is the first. */
  finds(object: CatalogObject): boolean {
    return (object.type === 'Table Type' ? this.findType(object) : this.find(object)) === object;
  }

  byId(id: string): CatalogObject | undefined {
    return this.#byId.get(id);
  }
}

export const emptyCatalogData: CatalogData = {
  objects: [],
  declared: [],
  queries: [],
  defaultDatabase: '',
  defaultSchema: 'dbo',
  collation: defaultCollation,
};
