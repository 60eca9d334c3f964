import type { Column, ObjectName } from '../catalog/catalog.ts';
import type { Statement } from '../parse/tree/statement.ts';
import { nameKey } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import { makingIn, tablesMadeIn } from './columns-of-made-tables.ts';
import { type Drafts, keyOf, toldColumns } from './drafts.ts';
import { NamedByOthers } from './named-by-others.ts';

interface Making {
  /** Where it looks up names without a schema first. */
  readonly schema: string;
  /** Its text. */
  readonly words: string;
  readonly statements: readonly Statement[];
  readonly source: Source;
}

/** A table as one of them makes it. */
interface MadeHere {
  readonly name: ObjectName;
  readonly columns: readonly Column[] | undefined;
  readonly maker: Making;
}

/** Tables that modules make when they run, or scripts by a query. */
export class TablesOfModules {
  readonly #making: Making[] = [];
  readonly #fullName: (name: readonly string[]) => ObjectName;

  constructor(fullName: (name: readonly string[]) => ObjectName) {
    this.#fullName = fullName;
  }

  /** Only the statements that make tables are held until all tables are known, not the tree around them. `schema`: where its names are looked up first. */
  note(statement: Statement, source: Source, schema: string): void {
    const statements = makingIn(statement, source);
    if (statements.length === 0) return;
    this.#making.push({ schema, words: source.slice(statement), statements, source });
  }

  /** Known are those of which all makers make the same and none moves it on. `texts`: all there are. */
  put(drafts: Drafts, texts: readonly string[]): void {
    const { made, moved } = this.#madeAndMoved(drafts);
    const known = [...made].flatMap(([key, tables]) => {
      const { name, columns } = tables[0]!;
      const draft = drafts.get(name);
      if (!columns || moved.has(key) || (draft && (draft.columnsKnown || draft.type !== 'Table'))) return [];
      const isSame = tables.every((one) => one.columns && namesOf(one.columns) === namesOf(columns));
      const makers = new Set(tables.map(({ maker }) => maker));
      return isSame ? [{ name, columns, makers, isNew: !draft }] : [];
    });
    // Who makes a table of the catalog alone has no text gone through.
    const names = known.filter(({ isNew }) => isNew).map(({ name }) => name.name);
    const named = new NamedByOthers(names, texts);
    for (const { name, columns, makers, isNew } of known)
      if (!isNew || named.has(name.name, makers)) drafts.put(name, 'Table', toldColumns([...columns]));
  }

  /** By key. */
  #madeAndMoved(drafts: Drafts): {
    readonly made: ReadonlyMap<string, readonly MadeHere[]>;
    readonly moved: ReadonlySet<string>;
  } {
    const told = (name: readonly string[]) => drafts.get(this.#fullName(name));
    const made = new Map<string, MadeHere[]>();
    const moved = new Set<string>();
    for (const maker of this.#making) {
      // A name without a schema is looked up in that of the module first.
      const found = tablesMadeIn(maker.statements, maker.source, (name) => {
        const draft = (name.length === 1 ? told([maker.schema, ...name]) : undefined) ?? told(name);
        return draft?.columnsKnown ? draft.columns : undefined;
      });
      for (const name of found.moved) moved.add(keyOf(this.#fullName(name)));
      for (const { name: parts, columns } of found.made) {
        const name = this.#fullName(parts);
        const others = made.get(keyOf(name));
        if (others) others.push({ name, columns, maker });
        else made.set(keyOf(name), [{ name, columns, maker }]);
      }
    }
    return { made, moved };
  }
}

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => nameKey(name)).join('\u0000');
