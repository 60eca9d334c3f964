// QUOTENAME and PARSENAME, and the names that ids stand for.
import { parseName } from '../../text/identifier.ts';
import { changedWords } from './slice.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, nothing, wordsOf } from './value.ts';

/** No name is longer than what QUOTENAME takes. */
const maxName = 128;

/** What is not known of a name keeps its quotes: whatever it is, it is one name. */
export function quoted([subject, quote]: readonly Constant[]): Constant | undefined {
  const text = subject && asText(subject);
  const character = quote === undefined ? '[' : wordsOf(quote)?.[0];
  if (!text || character === undefined) return undefined;
  const pair = pairs.get(character);
  if (!pair || text.knownLength > maxName) return nothing;
  const inner = changedWords(text, (words) => words.replaceAll(pair[1], pair[1] + pair[1]));
  return Text.known(pair[0]).followedBy(inner).followedBy(Text.known(pair[1]));
}

const pairs = new Map([
  ['[', ['[', ']']],
  [']', ['[', ']']],
  ['"', ['"', '"']],
  ["'", ["'", "'"]],
  ['(', ['(', ')']],
  [')', ['(', ')']],
  ['{', ['{', '}']],
  ['}', ['{', '}']],
  ['<', ['<', '>']],
  ['>', ['<', '>']],
  ['`', ['`', '`']],
] as [string, readonly [string, string]][]);

/** PARSENAME('db.dbo.t', 1): the parts of a name from its end; of what is no name there are none. */
export function parsedName([subject, at]: readonly Constant[]): Constant | undefined {
  const [words, number] = [wordsOf(subject), asNumber(at)];
  if (words === undefined || number === undefined) return undefined;
  const parts = parseName(words);
  const found = parts.length > 4 || number < 1 ? undefined : parts.at(-number);
  return found && found.length <= maxName ? Text.known(found) : nothing;
}

/** OBJECT_ID(N'dbo.T'): which number that is nobody knows, but whose it is. */
export function idOf([name]: readonly Constant[]): Constant | undefined {
  const words = wordsOf(name);
  return words === undefined ? undefined : Text.constant(`OBJECT_ID(N'${words}')`);
}

/** OBJECT_NAME and OBJECT_SCHEMA_NAME of such a number, in the own database; the default schema is not known here. */
export function namedById(at: 1 | 2): (values: readonly Constant[]) => Constant | undefined {
  return ([id, database]) => {
    const hole = id?.kind === 'text' ? id.onlyHole : undefined;
    const words = hole?.isConstant ? /^OBJECT_ID\(N'(.*)'\)$/s.exec(hole.written)?.[1] : undefined;
    const parts = words === undefined || database ? [] : parseName(words);
    const found = parts.length > 2 ? undefined : parts.at(-at);
    return found ? Text.known(found) : undefined;
  };
}
