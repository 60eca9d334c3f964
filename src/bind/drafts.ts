import type { CatalogObject, Column, ModuleText, ObjectName, ObjectType } from '../catalog/catalog.ts';
import { nameKey } from '../text/identifier.ts';

/** An object while the files are read: later statements add to it. */
export interface Draft {
  readonly name: ObjectName;
  type: ObjectType;
  columns: readonly Column[];
  columnsKnown: boolean;
  definition?: ModuleText | undefined;
  aggregates?: true | undefined;
  hasOtherTexts?: true | undefined;
  base?: ObjectName | undefined;
}

/** The objects of a catalog that scripts are being read into. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  get(name: ObjectName): Draft | undefined {
    return this.#drafts.get(keyOf(name));
  }

  /** What is told of an object, which is new or there already; `keepsType`: what it is is only supposed. */
  put(name: ObjectName, type: ObjectType, told: Partial<Draft>, keepsType = false): Draft {
    const key = type === 'Table Type' ? `type ${keyOf(name)}` : keyOf(name);
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { name, type, columns: [], columnsKnown: false };
      this.#drafts.set(key, draft);
    } else if (!keepsType) draft.type = type;
    if (told.definition && draft.definition) draft.hasOtherTexts = true;
    // Defined twice, the last text goes; a bare mention takes nothing away.
    Object.assign(draft, told);
    return draft;
  }

  /** All of them, in the order in which they were put. */
  objects(): CatalogObject[] {
    return [...this.#drafts.values()].map(
      ({ name: { server, database, schema, name }, type, columns, columnsKnown, ...told }, i) => ({
        id: String(i + 1),
        server,
        database,
        schema,
        name,
        type,
        columns,
        columnsKnown,
        definition: told.definition,
        aggregates: told.aggregates,
        hasOtherTexts: told.hasOtherTexts,
        base: told.base,
      }),
    );
  }
}

/** Equal for names of the same object. */
export function keyOf({ database, schema, name }: ObjectName): string {
  return [database, schema, name].map((part) => nameKey(part)).join('\u0000');
}

/** A table without columns is one that nobody told the columns of: made by a query, a clone, of files. */
export function toldColumns(columns: Column[]): Partial<Draft> {
  return columns.length > 0 ? { columns, columnsKnown: true } : {};
}
