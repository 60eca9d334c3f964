// What part of a text asks for of its module: variables, table variables and temp tables, by name.
import { scan } from '../../parse/scanner.ts';
import { T } from '../../parse/token.ts';
import { localNamesIn } from '../../text/word.ts';

/**
 * The variables and temp tables that a part of a text names. A string that runs sees the temp tables of the module, but not its
 * variables: `@d` in `'WHERE d = @d'` is a parameter of the string. XQuery names those of the module: `'/a[@n = sql:variable("@d")]'`.
 */
export function namesAskedFor(text: string): readonly string[] {
  const all = localNamesIn(text);
  if (all.length === 0 || !/['"]|--|\/\*/.test(text)) return all;
  const { kinds, starts, ends, count } = scan(text);
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!;
    const isString = kind === T.String || kind === T.NationalString;
    const words = text.slice(starts[i], ends[i]);
    const seesVariables = !isString || words.includes('sql:variable');
    for (const name of localNamesIn(words)) if (seesVariables || name.startsWith('#')) names.push(name);
  }
  return names;
}
