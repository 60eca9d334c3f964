import { scan } from '../../parse/scanner.ts';
import { firstName, T } from '../../parse/token.ts';
import type { Span } from '../../text/span.ts';
import type { Binder } from '../binder.ts';

/**
 * `WHERE Total > $(Least)`: a variable of sqlcmd stands where the grammar has a name, and what it is put there for is a value, as
 * far as it names no column: `5`, `N'a'`, `GETDATE()`.
 */
export function isSqlcmdValue(name: Span, words: string, binder: Binder): boolean {
  return isSqlcmdVariable(name, binder) && namesNothing(words);
}

/** `$(Least)`, not quoted. */
export const isSqlcmdVariable = ({ start }: Span, { source }: Binder): boolean => source.text.startsWith('$(', start);

function namesNothing(words: string): boolean {
  const { kinds, count } = scan(words);
  return kinds.subarray(0, count).every((kind, i) => kind < firstName || kinds[i + 1] === T.LeftParen);
}
