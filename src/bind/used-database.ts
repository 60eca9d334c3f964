// https://learn.microsoft.com/sql/t-sql/language-elements/use-transact-sql
import { scan } from '../parse/scanner.ts';
import { firstName, firstReserved, T } from '../parse/token.ts';
import { nameKey, unquoteIdentifier } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';

/** Those of the server itself: who creates databases and logins is in one of them. */
const ofServer = new Set(['master', 'model', 'msdb', 'tempdb']);

/** Where one may begin: in comments and names are more than in most texts. */
const statement = /(?:^|[;)])\s*use\s+[^\s=(]/im;

/** What stands in a database: a login or another database is made from anywhere. */
const creatable = new Set([
  T.TABLE,
  T.VIEW,
  T.PROC,
  T.PROCEDURE,
  T.FUNCTION,
  T.TRIGGER,
  T.SCHEMA,
  T.SYNONYM,
  T.TYPE,
  T.OR,
  T.EXTERNAL,
]);

/**
 * The database in which scripts create their objects, by the `USE` in front of them: its name needs not stand before theirs.
 * Undefined where none says so, or several are used. A `USE` behind which nothing is created says who runs a script where.
 */
export function databaseOfScripts(sources: readonly Source[]): string | undefined {
  const used = new Map<string, string>();
  for (const { text } of sources) {
    if (statement.test(text)) for (const name of usedIn(text)) used.set(nameKey(name), name);
  }
  const [only] = used.values();
  return used.size === 1 ? only : undefined;
}

function usedIn(text: string): Set<string> {
  const { kinds, starts, ends, count } = scan(text);
  const found = new Set<string>();
  let here: string | undefined;
  for (let i = 0; i < count; i++) {
    if (kinds[i] === T.USE && endsStatement(kinds[i + 2]!)) {
      const name = unquoteIdentifier(text.slice(starts[i + 1], ends[i + 1]));
      here = ofServer.has(name.toLowerCase()) ? undefined : name;
    } else if (here !== undefined && kinds[i] === T.CREATE && creatable.has(kinds[i + 1]!)) found.add(here);
  }
  return found;
}

/** Behind `USE HINT (…)` of OPTION and `USE MODEL m` in an expression goes on what they stand in. */
function endsStatement(behind: number): boolean {
  return behind === T.Go || behind === T.Semicolon || (behind >= firstReserved && behind < firstName);
}
