// Which modules may call a procedure, by what stands in their texts.
import { type CatalogObject, ownWords } from '../../catalog/catalog.ts';
import { scan } from '../../parse/scanner.ts';
import { firstName, T } from '../../parse/token.ts';
import { parseName, unquoteIdentifier } from '../../text/identifier.ts';
import { unfolded } from '../../text/literal.ts';
import { wordPart } from '../../text/word.ts';

/** The modules that name a procedure, in the order of the catalog. */
export interface Naming {
  /** Behind EXEC. */
  readonly called: readonly CatalogObject[];
  /** In a literal, alone or behind EXEC: `SET @name = N'dbo.P'; EXEC @name`. */
  readonly quoted: readonly CatalogObject[];
}

/** So often texts are looked through for the letters of a few names; whoever asks for more has them all read. */
const maxLooks = 8;
const maxNames = 16;

/** Who names which procedure. Of texts that hold the letters of no name that was asked for, no word is read. */
export class CallNames {
  readonly #keyOf: (name: string) => string;
  readonly #ranks: ReadonlyMap<CatalogObject, number>;
  readonly #unread: Set<CatalogObject>;
  readonly #asked = new Set<string>();
  readonly #called = new Map<string, Set<CatalogObject>>();
  readonly #quoted = new Map<string, Set<CatalogObject>>();
  #looks = 0;

  /** `modules`: all that have a text. */
  constructor(modules: readonly CatalogObject[], keyOf: (name: string) => string) {
    this.#keyOf = keyOf;
    this.#ranks = new Map(modules.map((module, i) => [module, i]));
    this.#unread = new Set(modules);
  }

  /** Those that name any of these procedures, by the last parts of their names. */
  of(names: Iterable<string>): Naming {
    const keys = new Set([...names].map(this.#keyOf));
    this.#read([...keys].filter((key) => !this.#asked.has(key)));
    const inOrder = (naming: ReadonlyMap<string, ReadonlySet<CatalogObject>>) => {
      const found = new Set([...keys].flatMap((key) => [...(naming.get(key) ?? [])]));
      return [...found].sort((a, b) => this.#ranks.get(a)! - this.#ranks.get(b)!);
    };
    return { called: inOrder(this.#called), quoted: inOrder(this.#quoted) };
  }

  /** Reads the texts in which one of these names may stand. */
  #read(keys: readonly string[]): void {
    if (keys.length === 0 || this.#unread.size === 0) return;
    const isAll = ++this.#looks > maxLooks || keys.length > maxNames;
    const mayName = isAll ? undefined : lettersOf(keys);
    for (const key of keys) this.#asked.add(key);
    for (const module of this.#unread) {
      const words = ownWords(module.definition!);
      if (mayName && !mayName.test(words)) continue;
      this.#unread.delete(module);
      eachName(words, (name, isQuoted) => {
        const naming = isQuoted ? this.#quoted : this.#called;
        const key = this.#keyOf(name);
        const known = naming.get(key);
        if (known) known.add(module);
        else naming.set(key, new Set([module]));
      });
    }
  }
}

/** What a text that has one of these names in it matches, and hardly another: of each the longest piece that is written in one way only. */
function lettersOf(names: readonly string[]): RegExp {
  const pieces = names.map((name) =>
    (name.match(/\w+/g) ?? []).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''),
  );
  return new RegExp(pieces.join('|'), 'iu');
}

/** Nothing but a name. */
const aName = new RegExp(String.raw`^\s*(?:${wordPart}|[.[\]"])+\s*$`);

/** The last parts of the names behind EXEC, and of those in literals. */
function eachName(text: string, take: (name: string, isQuoted: boolean) => void, isQuoted = false): void {
  const { kinds, starts, ends, count } = scan(text);
  for (let i = 0; i < count; i++) {
    if (kinds[i] === T.String || kinds[i] === T.NationalString) {
      const content = unfolded(text, { start: starts[i]!, end: ends[i]! });
      if (aName.test(content)) take(parseName(content.trim()).at(-1)!, true);
      else if (/\bexec/i.test(content)) eachName(content, take, true);
      continue;
    }
    if (kinds[i] !== T.EXEC && kinds[i] !== T.EXECUTE) continue;
    let at = kinds[i + 2] === T.Equals ? i + 3 : i + 1;
    while (kinds[at + 1] === T.Dot || kinds[at] === T.Dot) at++;
    if (kinds[at]! >= firstName) take(unquoteIdentifier(text.slice(starts[at], ends[at])), isQuoted);
  }
}
