// Which modules may call a procedure, by what stands in their texts.
import { type CatalogObject, ownWords } from '../../catalog/catalog.ts';
import { scan } from '../../parse/scanner.ts';
import { firstName, T } from '../../parse/token.ts';
import { parseName, unquoteIdentifier } from '../../text/identifier.ts';
import { unfolded } from '../../text/literal.ts';
import { wordPart } from '../../text/word.ts';

/** Modules that name a procedure, by the key of the last part of its name. */
export interface CallNames {
  /** Behind EXEC. */
  readonly called: ReadonlyMap<string, ReadonlySet<CatalogObject>>;
  /** In a literal, alone or behind EXEC: `SET @name = N'dbo.P'; EXEC @name`. */
  readonly quoted: ReadonlyMap<string, ReadonlySet<CatalogObject>>;
}

/** Searches all texts. */
export function callNamesIn(modules: readonly CatalogObject[], keyOf: (name: string) => string): CallNames {
  const [called, quoted] = [new Map<string, Set<CatalogObject>>(), new Map<string, Set<CatalogObject>>()];
  for (const module of modules) {
    const { definition } = module;
    if (!definition) continue;
    eachName(ownWords(definition), (name, isQuoted) => {
      const naming = isQuoted ? quoted : called;
      const key = keyOf(name);
      const known = naming.get(key);
      if (known) known.add(module);
      else naming.set(key, new Set([module]));
    });
  }
  return { called, quoted };
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
