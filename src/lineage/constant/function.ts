// What T-SQL's own functions make of values that are known.
// https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql
import { parseName } from '../../text/identifier.ts';
import { addToDate, dateDifference, dateName, datePart, endOfMonth, formatDate, parseDate } from './date.ts';
import { patternIndex } from './like.ts';
import { behind, changedWords, firstOf, replaced, withoutLast } from './slice.ts';
import { isKnown, Text } from './text.ts';
import { asNumber, asText, type Constant, nothing, numberOf, wordsOf } from './value.ts';

export interface Call {
  /** Upper case. */
  readonly name: string;
  /** The arguments as the script writes them. */
  readonly written: readonly string[];
  /** The unknown that the call is where its arguments do not tell. */
  hole(holds?: 'value' | 'text'): Text;
}

type Fold = (values: readonly Constant[], call: Call) => Constant | undefined;

/** The value of a call; a hole where it is not known, and of functions that are not listed here. */
export function callFunction(call: Call, values: readonly Constant[]): Constant {
  const folded = functions.get(call.name)?.(values, call);
  return folded ?? call.hole(valueFunctions.has(call.name) ? 'value' : 'text');
}

/** Functions that give a number or a date: whatever it is, it is no name. */
const valueFunctions = new Set(
  (
    'LEN DATALENGTH CHARINDEX PATINDEX COUNT COUNT_BIG SUM AVG ABS ROUND FLOOR CEILING POWER SQRT RAND CHECKSUM HASHBYTES ' +
    'GETDATE GETUTCDATE SYSDATETIME SYSUTCDATETIME SYSDATETIMEOFFSET CURRENT_TIMESTAMP CURRENT_DATE DATEADD DATEDIFF ' +
    'DATEDIFF_BIG DATEPART DATETRUNC DATEFROMPARTS EOMONTH YEAR MONTH DAY ISNUMERIC ISDATE DB_ID OBJECT_ID SCHEMA_ID ' +
    'TYPE_ID COL_LENGTH INDEXPROPERTY OBJECTPROPERTY COLUMNPROPERTY SCOPE_IDENTITY IDENT_CURRENT NEWID ROWCOUNT_BIG ' +
    'ERROR_NUMBER ERROR_LINE ERROR_SEVERITY ERROR_STATE ROW_NUMBER UNICODE ASCII STR'
  ).split(' '),
);

/** A function of one text, which leaves what is not known as it is. */
const ofText =
  (change: (text: Text) => Constant | undefined): Fold =>
  ([first]) => {
    if (!first || first.kind === 'null') return first && nothing;
    return change(asText(first)!);
  };

/** A function of words that must all be known; NULL gives NULL. */
const ofWords =
  (change: (words: readonly string[]) => string | undefined): Fold =>
  (values) => {
    if (values.some(({ kind }) => kind === 'null')) return nothing;
    const words = values.map(wordsOf);
    if (!words.every((one) => one !== undefined)) return undefined;
    const result = change(words);
    return result === undefined ? undefined : Text.known(result);
  };

/** A function of a date. A text that reads as one is one. */
const dateOf = (value: Constant | undefined) =>
  value?.kind === 'date' ? value : value?.kind === 'text' ? parseDate(value.whole ?? '') : undefined;

const part =
  (name: string) =>
  ([value]: readonly Constant[]): Constant | undefined => {
    const date = dateOf(value);
    const number = date && datePart(name, date.value);
    return number === undefined ? undefined : numberOf(number);
  };

/**
 * `LEN(x) - 1` where x is what is cut: how many letters that leaves out at the end. Asked where the length itself is not known;
 * blanks at the end do not count to it.
 */
function leftOut(length: string, subject: string, text: Text): number | undefined {
  if (text.whole !== undefined) return undefined;
  const squeezed = (part: string) => part.replace(/\/\*.*?\*\/|\s+/g, '').toLowerCase();
  const match = /^LEN\((.*)\)(?:-(\d+))?$/i.exec(squeezed(length).slice(0, 500));
  if (!match || match[1] !== squeezed(subject)) return undefined;
  const last = text.pieces.at(-1);
  const blanks = last && isKnown(last) ? last.text.length - last.text.replace(/ +$/, '').length : 0;
  return blanks + Number(match[2] ?? 0);
}

const functions = new Map<string, Fold>([
  [
    'CONCAT',
    (values) => values.reduce<Text>((text, value) => text.followedBy(asText(value) ?? Text.empty), Text.empty),
  ],
  [
    'CONCAT_WS',
    ([separator, ...values]) => {
      const between = separator && asText(separator);
      const texts = values.map(asText).filter((text) => text !== undefined);
      return between && texts.reduce((all, text) => all.followedBy(between).followedBy(text));
    },
  ],
  [
    'REPLACE',
    ([subject, search, replacement]) => {
      if ([subject, search, replacement].some((value) => value?.kind === 'null')) return nothing;
      const wanted = wordsOf(search);
      if (!subject || !replacement || wanted === undefined) return undefined;
      return wanted === '' ? subject : replaced(asText(subject)!, wanted, asText(replacement)!);
    },
  ],
  [
    'STUFF',
    ([subject, start, length, replacement]) => {
      if (subject?.kind === 'null') return nothing;
      const [from, count] = [asNumber(start), asNumber(length)];
      if (!subject || from === undefined || count === undefined || from < 1) return undefined;
      const text = asText(subject)!;
      const head = firstOf(text, from - 1);
      const rest = behind(text, from - 1 + count);
      return head && rest && head.followedBy((replacement && asText(replacement)) ?? Text.empty).followedBy(rest);
    },
  ],
  [
    'LEFT',
    ([subject, length], { written }) => {
      if (subject?.kind === 'null') return nothing;
      const text = subject && asText(subject);
      if (!text) return undefined;
      const out = leftOut(written[1] ?? '', written[0] ?? '', text);
      if (out !== undefined) return withoutLast(text, out);
      const count = asNumber(length);
      return count === undefined ? undefined : firstOf(text, count);
    },
  ],
  [
    'RIGHT',
    ([subject, length], { written }) => {
      if (subject?.kind === 'null') return nothing;
      const text = subject && asText(subject);
      if (!text) return undefined;
      const out = leftOut(written[1] ?? '', written[0] ?? '', text);
      if (out !== undefined) return behind(text, out);
      const [count, whole] = [asNumber(length), text.whole];
      return count === undefined || whole === undefined ? undefined : behind(text, Math.max(whole.length - count, 0));
    },
  ],
  [
    'SUBSTRING',
    ([subject, start, length], { written }) => {
      if (subject?.kind === 'null') return nothing;
      const text = subject && asText(subject);
      const from = asNumber(start);
      if (!text || from === undefined) return undefined;
      const rest = behind(text, from - 1);
      const out = leftOut(written[2] ?? '', written[0] ?? '', text);
      const count = asNumber(length);
      // `SUBSTRING(x, 2, LEN(x))`, `SUBSTRING(x, 2, 8000)`: all of the rest.
      if (out !== undefined) return rest && withoutLast(rest, Math.max(out - (from - 1), 0));
      if (count === undefined || !rest) return undefined;
      return count >= 4000 ? rest : firstOf(rest, count);
    },
  ],
  ['QUOTENAME', quoted],
  ['UPPER', ofText((text) => changedWords(text, (words) => words.toUpperCase()))],
  ['LOWER', ofText((text) => changedWords(text, (words) => words.toLowerCase()))],
  ['LTRIM', trimmed(true, false)],
  ['RTRIM', trimmed(false, true)],
  ['TRIM', trimmed(true, true)],
  ['CHAR', ([code]) => letter(code)],
  ['NCHAR', ([code]) => letter(code)],
  ['SPACE', ([count]) => repeated(' ', asNumber(count))],
  [
    'REPLICATE',
    ([subject, count]) => {
      const words = wordsOf(subject);
      return words === undefined ? undefined : repeated(words, asNumber(count));
    },
  ],
  ['REVERSE', ofWords(([words]) => [...words!].reverse().join(''))],
  ['TRANSLATE', ofWords(([words, from, to]) => [...words!].map((c) => to![from!.indexOf(c)] ?? c).join(''))],
  ['STRING_ESCAPE', ofWords(([words]) => JSON.stringify(words).slice(1, -1).replaceAll('/', '\\/'))],
  ['PARSENAME', parsedName],
  ['FORMATMESSAGE', formatted],
  ['LEN', ofText((text) => (text.whole === undefined ? undefined : numberOf(text.whole.replace(/ +$/, '').length)))],
  ['DATALENGTH', ofText((text) => (text.whole === undefined ? undefined : numberOf(text.whole.length * 2)))],
  [
    'CHARINDEX',
    ([search, subject, start]) => {
      const [wanted, words] = [wordsOf(search), wordsOf(subject)];
      if (wanted === undefined || words === undefined) return undefined;
      return numberOf(words.toLowerCase().indexOf(wanted.toLowerCase(), (asNumber(start) ?? 1) - 1) + 1);
    },
  ],
  [
    'PATINDEX',
    ([pattern, subject]) => {
      const [wanted, words] = [wordsOf(pattern), wordsOf(subject)];
      const found = wanted === undefined || words === undefined ? undefined : patternIndex(wanted, words);
      return found === undefined ? undefined : numberOf(found);
    },
  ],
  [
    'STR',
    ([value, length]) => {
      const number = asNumber(value);
      return number === undefined ? undefined : Text.known(String(Math.round(number)).padStart(asNumber(length) ?? 10));
    },
  ],
  ['FORMAT', formattedValue],
  ['YEAR', part('year')],
  ['MONTH', part('month')],
  ['DAY', part('day')],
  ['DATEPART', (values, { written }) => part(written[0] ?? '')(values.slice(1))],
  [
    'DATENAME',
    ([, value], { written }) => {
      const date = dateOf(value);
      const name = date && dateName(written[0] ?? '', date.value);
      return name === undefined ? undefined : Text.known(name);
    },
  ],
  [
    'DATEADD',
    ([, count, value], { written }) => {
      const date = dateOf(value);
      const by = asNumber(count);
      const moved = date && by !== undefined ? addToDate(written[0] ?? '', by, date.value) : undefined;
      if (!date || moved === undefined) return undefined;
      return { kind: 'date', value: moved, dayOnly: value?.kind === 'date' && date.dayOnly };
    },
  ],
  [
    'DATEDIFF',
    ([, from, to], { written }) => {
      const [a, b] = [dateOf(from), dateOf(to)];
      const difference = a && b && dateDifference(written[0] ?? '', a.value, b.value);
      return difference === undefined ? undefined : numberOf(difference);
    },
  ],
  [
    'EOMONTH',
    ([value, count]) => {
      const date = dateOf(value);
      const by = count ? asNumber(count) : 0;
      const moved = date && by !== undefined ? addToDate('month', by, date.value) : undefined;
      return moved === undefined ? undefined : { kind: 'date', value: endOfMonth(moved), dayOnly: true };
    },
  ],
  [
    'DATEFROMPARTS',
    (values) => {
      const [y, m, d] = values.map(asNumber);
      if (y === undefined || m === undefined || d === undefined) return undefined;
      return { kind: 'date', value: Date.UTC(y, m - 1, d), dayOnly: true };
    },
  ],
]);

function letter(code: Constant | undefined): Constant | undefined {
  const number = asNumber(code);
  return number === undefined || number < 0 || number > 65535 ? undefined : Text.known(String.fromCharCode(number));
}

function repeated(words: string, count: number | undefined): Text | undefined {
  if (count === undefined || words.length * count > 100_000) return undefined;
  return Text.known(words.repeat(Math.max(count, 0)));
}

/** What is not known of a name keeps its quotes: whatever it is, it is one name. */
function quoted([subject, quote]: readonly Constant[]): Constant | undefined {
  if (!subject || subject.kind === 'null') return subject && nothing;
  const character = quote === undefined ? '[' : wordsOf(quote);
  const pair = pairs.get(character ?? '');
  if (!pair) return undefined;
  const inner = changedWords(asText(subject)!, (words) => words.replaceAll(pair[1], pair[1] + pair[1]));
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

function trimmed(start: boolean, end: boolean): Fold {
  return ([subject, ...characters]) => {
    if (!subject || characters.length > 0) return undefined;
    let text = asText(subject);
    if (!text) return nothing;
    const [first] = text.pieces;
    const last = text.pieces.at(-1);
    const blanks = (words: string) => words.length - words.trimStart().length;
    if (end && last && isKnown(last)) text = withoutLast(text, last.text.length - last.text.trimEnd().length) ?? text;
    if (start && first && isKnown(first)) text = behind(text, blanks(first.text)) ?? text;
    return text;
  };
}

function parsedName([subject, at]: readonly Constant[]): Constant | undefined {
  const [words, number] = [wordsOf(subject), asNumber(at)];
  if (words === undefined || number === undefined) return subject?.kind === 'null' ? nothing : undefined;
  const found = parseName(words).at(-number);
  return found ? Text.known(found) : nothing;
}

/** FORMATMESSAGE('… %s … %d', a, b). */
function formatted([format, ...values]: readonly Constant[]): Constant | undefined {
  if (format?.kind !== 'text' || format.whole === undefined) return undefined;
  let result = Text.empty;
  let rest: Text = format;
  for (let next = 0; ; ) {
    const words = rest.whole!;
    const at = words.indexOf('%');
    if (at < 0) return result.followedBy(rest);
    const [first, after] = [firstOf(rest, at), behind(rest, at + 2)];
    if (!first || !after) return undefined;
    result = result.followedBy(first);
    rest = after;
    if (words[at + 1] === '%') result = result.followedBy(Text.known('%'));
    else if (/[sdi]/.test(words[at + 1] ?? '')) {
      const value = values[next++];
      result = result.followedBy((value && asText(value)) ?? Text.known('(null)'));
    } else return undefined;
  }
}

/** FORMAT(@i, '00'), FORMAT(@i, 'D2'), FORMAT(@d, 'yyyyMM'). */
function formattedValue([value, format]: readonly Constant[], call: Call): Constant | undefined {
  const pattern = wordsOf(format);
  if (value?.kind === 'null') return nothing;
  if (pattern === undefined) return undefined;
  if (value?.kind === 'date') {
    const words = formatDate(value.value, pattern);
    return words === undefined ? undefined : Text.known(words);
  }
  const number = value?.kind === 'number' ? value.value : undefined;
  const digits = /^0+$/.test(pattern) ? pattern.length : /^d(\d)$/i.test(pattern) ? Number(pattern[1]) : undefined;
  if (number !== undefined && digits !== undefined && Number.isInteger(number) && number >= 0) {
    return Text.known(String(number).padStart(digits, '0'));
  }
  // Of a number or date that is not known, digits.
  return call.hole(value?.kind === 'text' && value.onlyHole?.holds === 'value' ? 'value' : 'text');
}
