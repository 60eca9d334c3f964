// What T-SQL's own functions make of values that are known.
// https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql
import { tokensOf } from '../../parse/scanner.ts';
import type { Call, Fold } from './call.ts';
import { dateFunctions } from './date-function.ts';
import { type Json, jsonAt, modifiedAt, parseJson, scalarOf, textOf } from './json.ts';
import { patternIndex } from './like.ts';
import { idOf, namedById, parsedName, quoted } from './name-function.ts';
import { behind, blanksAtEnd, blanksAtStart, changedWords, firstOf, replaced, withoutLast } from './slice.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, isValueHole, nothing, numberOf, wordsOf } from './value.ts';

/** The value of a call; a hole where it is not known, and of functions that are not listed here. */
export function callFunction(call: Call, values: readonly Constant[]): Constant {
  const work = functions.get(call.name);
  // Of most functions one NULL makes NULL.
  if (work && !takesNull.has(call.name) && values.some(({ kind }) => kind === 'null')) return nothing;
  const folded = work?.(values, call);
  if (folded) return folded;
  const isValue = valueFunctions.has(call.name) || (ofTheirKind.has(call.name) && values.every(isValueHole));
  return call.hole(isValue ? 'value' : 'text');
}

/** Functions that give a number or a date: whatever it is, it is no name. */
const valueFunctions = new Set(
  (
    'LEN DATALENGTH CHARINDEX PATINDEX COUNT COUNT_BIG SUM AVG ABS ROUND FLOOR CEILING POWER SQRT RAND CHECKSUM HASHBYTES ' +
    'GETDATE GETUTCDATE SYSDATETIME SYSUTCDATETIME SYSDATETIMEOFFSET CURRENT_TIMESTAMP CURRENT_DATE DATEADD DATEDIFF ' +
    'DATEDIFF_BIG DATEPART DATETRUNC DATEFROMPARTS EOMONTH YEAR MONTH DAY ISNUMERIC ISDATE DB_ID OBJECT_ID SCHEMA_ID ' +
    'TYPE_ID COL_LENGTH INDEXPROPERTY OBJECTPROPERTY COLUMNPROPERTY SCOPE_IDENTITY IDENT_CURRENT NEWID ROWCOUNT_BIG ' +
    'ERROR_NUMBER ERROR_LINE ERROR_SEVERITY ERROR_STATE ROW_NUMBER RANK DENSE_RANK NTILE UNICODE ASCII STR'
  ).split(' '),
);

/** What they give is of the kind that they are given. */
const ofTheirKind = new Set(['MAX', 'MIN']);

const takesNull = new Set([
  'CONCAT',
  'CONCAT_WS',
  'STUFF',
  'FORMATMESSAGE',
  'EOMONTH',
  'GREATEST',
  'LEAST',
  'JSON_MODIFY',
]);

/** A function of one text, which leaves what is not known as it is. */
const ofText =
  (change: (text: Text) => Constant | undefined): Fold =>
  ([first]) => {
    const text = first && asText(first);
    return text && change(text);
  };

/** A function of words that must all be known. */
const ofWords =
  (change: (words: readonly string[]) => string | undefined): Fold =>
  (values) => {
    const words = values.map(wordsOf);
    if (!words.every((one) => one !== undefined)) return undefined;
    const result = change(words);
    return result === undefined ? undefined : Text.known(result);
  };

/**
 * `LEN(x) - 1` where x is what is cut: how many letters that leaves out at the end. Asked where the length itself is not known;
 * blanks at the end do not count to it.
 */
function leftOut(written: readonly string[], text: Text): number | undefined {
  if (text.whole !== undefined) return undefined;
  const [subject, length] = [written[0], written.at(-1)].map((part) => tokensOf(part!).join('').toLowerCase());
  const match = /^len\((.*)\)(?:-(\d+))?$/s.exec(length!);
  if (!match || match[1] !== subject) return undefined;
  return blanksAtEnd(text) + Number(match[2] ?? 0);
}

const functions = new Map<string, Fold>([
  [
    'CONCAT',
    (values) => values.reduce<Text>((text, value) => text.followedBy(asText(value) ?? Text.empty), Text.empty),
  ],
  [
    'CONCAT_WS',
    ([separator, ...values]) => {
      const between = (separator && asText(separator)) ?? Text.empty;
      const [first, ...others] = values.map(asText).filter((text) => text !== undefined);
      return others.reduce((all, text) => all.followedBy(between).followedBy(text), first ?? Text.empty);
    },
  ],
  [
    'REPLACE',
    ([subject, search, replacement]) => {
      const wanted = wordsOf(search);
      if (!subject || !replacement || wanted === undefined) return undefined;
      return wanted === '' ? subject : replaced(asText(subject)!, wanted, asText(replacement)!);
    },
  ],
  ['STUFF', stuffed],
  [
    'LEFT',
    ([subject, length], { written }) => {
      const text = subject && asText(subject);
      if (!text) return undefined;
      const out = leftOut(written, text);
      if (out !== undefined) return withoutLast(text, out);
      const count = asNumber(length);
      return count === undefined || count < 0 ? undefined : firstOf(text, count);
    },
  ],
  [
    'RIGHT',
    ([subject, length], { written }) => {
      const text = subject && asText(subject);
      if (!text) return undefined;
      const out = leftOut(written, text);
      if (out !== undefined) return behind(text, out);
      const [count, whole] = [asNumber(length), text.whole];
      return count === undefined || count < 0 || whole === undefined ? undefined : behind(text, whole.length - count);
    },
  ],
  ['SUBSTRING', substring],
  ['QUOTENAME', quoted],
  ['UPPER', ofText((text) => changedWords(text, (words) => words.toUpperCase()))],
  ['LOWER', ofText((text) => changedWords(text, (words) => words.toLowerCase()))],
  ['LTRIM', trimmed(true, false)],
  ['RTRIM', trimmed(false, true)],
  [
    'TRIM',
    (values, call) => {
      const lead = call.lead?.()?.toUpperCase();
      // `TRIM('x' FROM a)` has the letters in front.
      return trimmed(lead !== 'TRAILING', lead !== 'LEADING')(values.toReversed(), call);
    },
  ],
  ['GREATEST', furthest(1)],
  ['LEAST', furthest(-1)],
  ['ABS', ofNumber(Math.abs)],
  ['SIGN', ofNumber(Math.sign)],
  ['ASCII', codeBelow(128)],
  ['UNICODE', codeBelow(0xd800)],
  ['CHAR', ([code], { written }) => letter(asNumber(code) ?? binaryNumber(written[0]), 255)],
  ['NCHAR', ([code], { written }) => letter(asNumber(code) ?? binaryNumber(written[0]), 65535)],
  ['SPACE', ([count]) => repeated(' ', asNumber(count))],
  [
    'REPLICATE',
    ([subject, count]) => {
      const words = wordsOf(subject);
      return words === undefined ? undefined : repeated(words, asNumber(count));
    },
  ],
  ['REVERSE', ofWords(([words]) => [...words!].reverse().join(''))],
  [
    'TRANSLATE',
    ofWords(([words, from, to]) => {
      if (from?.length !== to?.length) return undefined;
      return [...words!].map((c) => to![from!.toLowerCase().indexOf(c.toLowerCase())] ?? c).join('');
    }),
  ],
  ['STRING_ESCAPE', ofWords(([words]) => JSON.stringify(words).slice(1, -1).replaceAll('/', '\\/'))],
  ['PARSENAME', parsedName],
  ['OBJECT_ID', idOf],
  ['OBJECT_NAME', namedById(1)],
  ['OBJECT_SCHEMA_NAME', namedById(2)],
  ['FORMATMESSAGE', formatted],
  ['LEN', ofText((text) => (text.whole === undefined ? undefined : numberOf(text.whole.length - blanksAtEnd(text))))],
  [
    'DATALENGTH',
    ([subject], { bytesOf }) => {
      const [words, bytes] = [wordsOf(subject), bytesOf?.(0)];
      return words === undefined || bytes === undefined ? undefined : numberOf(words.length * bytes);
    },
  ],
  [
    'CHARINDEX',
    ([search, subject, start]) => {
      const [wanted, words, from] = [wordsOf(search), wordsOf(subject), start ? asNumber(start) : 1];
      if (wanted === undefined || words === undefined || from === undefined) return undefined;
      // An empty text is found nowhere.
      return numberOf(wanted === '' ? 0 : words.toLowerCase().indexOf(wanted.toLowerCase(), from - 1) + 1);
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
  ['JSON_VALUE', inJson(scalarOf)],
  ['JSON_QUERY', inJson((found) => (typeof found === 'object' ? textOf(found) : nothing))],
  ['JSON_MODIFY', modifiedJson],
  ['STR', numberText],
  ...dateFunctions,
]);

function ofNumber(change: (value: number) => number): Fold {
  return ([first]) => {
    const value = asNumber(first);
    return value === undefined ? undefined : numberOf(change(value));
  };
}

/** The code of the first letter, up to where code pages and collations make a difference; of an empty text NULL. */
function codeBelow(end: number): Fold {
  return ([first]) => {
    const words = wordsOf(first);
    if (words === undefined) return undefined;
    const code = words.charCodeAt(0);
    if (words === '') return nothing;
    return code < end ? numberOf(code) : undefined;
  };
}

/** What a path leads to in a document. */
function inJson(give: (found: Json | undefined) => Constant): Fold {
  return ([document, path]) => {
    const [text, way] = [wordsOf(document), path ? wordsOf(path) : '$'];
    const whole = text === undefined ? undefined : parseJson(text);
    const at = whole === undefined || way === undefined ? undefined : jsonAt(whole, way);
    return at && give(at.found);
  };
}

/** A text that is no JSON document itself is put in as a string; NULL takes out what the path leads to. */
function modifiedJson([document, path, value]: readonly Constant[], { written }: Call): Constant | undefined {
  if (document?.kind === 'null' || path?.kind === 'null') return nothing;
  const [text, way] = [wordsOf(document), wordsOf(path)];
  const whole = text === undefined ? undefined : parseJson(text);
  if (whole === undefined || way === undefined || !value) return undefined;
  const words = wordsOf(value);
  const isDocument = /^JSON_(QUERY|MODIFY|OBJECT|ARRAY)\b/i.test(written[2] ?? '');
  const put =
    value.kind === 'null'
      ? null
      : value.kind === 'number'
        ? value.value
        : words && isDocument
          ? parseJson(words)
          : words;
  const changed = put === undefined ? undefined : modifiedAt(whole, way, put);
  return changed === undefined ? undefined : textOf(changed);
}

/** A start that is not in the text gives NULL, a NULL in place of the replacement only takes out. */
function stuffed([subject, start, length, replacement]: readonly Constant[]): Constant | undefined {
  if ([subject, start, length].some((value) => value?.kind === 'null')) return nothing;
  const text = subject && asText(subject);
  const [from, count] = [asNumber(start), asNumber(length)];
  if (!text || !replacement || from === undefined || count === undefined) return undefined;
  if (from < 1 || count < 0 || (text.whole !== undefined && from > text.whole.length)) return nothing;
  const head = firstOf(text, from - 1);
  const rest = behind(text, from - 1 + count);
  return head && rest && head.followedBy(asText(replacement) ?? Text.empty).followedBy(rest);
}

/** It counts from before the text where its start says so: `SUBSTRING('abc', 0, 2)` is `a`. */
function substring([subject, start, length]: readonly Constant[], { written }: Call): Constant | undefined {
  const text = subject && asText(subject);
  const from = asNumber(start);
  if (!text || from === undefined) return undefined;
  const rest = behind(text, from - 1);
  if (!length) return rest;
  const out = leftOut(written, text);
  if (out !== undefined) return rest && withoutLast(rest, Math.max(out - (from - 1), 0));
  const count = asNumber(length);
  if (count === undefined || count < 0 || !rest) return undefined;
  // `SUBSTRING(x, 2, 8000)`: all of the rest, whatever it is.
  return firstOf(rest, count + Math.min(from - 1, 0)) ?? (count >= 4000 ? rest : undefined);
}

/** `CHAR(0x0D)`: bytes that stand for a number of four. */
function binaryNumber(written: string | undefined): number | undefined {
  const digits = /^0x([\da-f]{1,8})$/i.exec(written ?? '')?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

/** Letters of the code page are those of Unicode but for 32 of them. */
function letter(number: number | undefined, last: number): Constant | undefined {
  if (number === undefined || (last === 255 && number >= 128 && number < 160)) return undefined;
  return number < 0 || number > last ? nothing : Text.known(String.fromCharCode(number));
}

/** No more letters than every type of text takes. */
function repeated(words: string, count: number | undefined): Constant | undefined {
  if (count === undefined || words.length * count > 4000) return undefined;
  return count < 0 ? nothing : Text.known(words.repeat(count));
}

/** STR(1.5, 6, 1): the number at the end of so many letters, stars where there is no room for it. */
function numberText([value, width, decimals]: readonly Constant[]): Constant | undefined {
  const number = asNumber(value);
  const [length, places] = [width ? asNumber(width) : 10, decimals ? asNumber(decimals) : 0];
  if (number === undefined || length === undefined || places === undefined) return undefined;
  const whole = number.toFixed(0);
  if (whole.length > length) return Text.known('*'.repeat(length));
  const room = Math.max(length - whole.length - 1, 0);
  return Text.known(number.toFixed(Math.min(places, room)).padStart(length));
}

/** The blanks at the ends, or the letters of the second argument; the line ends are none of them. */
function trimmed(start: boolean, end: boolean): Fold {
  return ([subject, characters]) => {
    const letters = characters ? wordsOf(characters) : ' ';
    let text = subject && asText(subject);
    if (!text || letters === undefined) return undefined;
    if (end) text = withoutLast(text, blanksAtEnd(text, letters))!;
    return start ? behind(text, blanksAtStart(text, letters)) : text;
  };
}

/** GREATEST and LEAST of numbers or of dates; NULL is none of them. Which of two texts is the greater one the collation says. */
function furthest(direction: 1 | -1): Fold {
  return (values) => {
    const [first = nothing, ...others] = values.filter(({ kind }) => kind !== 'null');
    let best = first;
    for (const value of others) {
      if (best.kind === 'text' || best.kind === 'null' || value.kind !== best.kind) return undefined;
      if ((value.value - best.value) * direction > 0) best = value;
    }
    return best;
  };
}

/** A message has room for 2047 letters. */
function shortened(text: Text): Text | undefined {
  return text.knownLength > 2047 ? firstOf(text, 2044)?.followedBy(Text.known('...')) : text;
}

/** A place for a value: flags, width, precision, size and kind. */
const placeholder = /^%([-+0# ]*)(\d*)(?:\.(\d+))?(?:h|l|I64)?([sdiuxXo%])/;

/** FORMATMESSAGE('… %s … %d', a, b). */
function formatted([format, ...values]: readonly Constant[]): Constant | undefined {
  if (format?.kind === 'null') return nothing;
  if (format?.kind !== 'text' || format.whole === undefined) return undefined;
  let result = Text.empty;
  let rest: Text = format;
  for (let next = 0; ; ) {
    const words = rest.whole!;
    const at = words.indexOf('%');
    if (at < 0) return shortened(result.followedBy(rest));
    const found = placeholder.exec(words.slice(at));
    const [first, after] = [firstOf(rest, at), behind(rest, at + (found?.[0].length ?? 2))];
    if (!found || !first || !after) return undefined;
    result = result.followedBy(first);
    rest = after;
    const value = found[4] === '%' ? Text.known('%') : placed(values[next++], found);
    if (!value) return undefined;
    result = result.followedBy(value);
  }
}

const bases: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8 };

/** `%05d` of 42 is 00042, `%-4s` of ab is ab and two blanks. */
function placed(value: Constant | undefined, [all, flags, width, precision, kind]: RegExpExecArray): Text | undefined {
  const plain = (value && asText(value)) ?? Text.known('(null)');
  if (/^%[sdi]$/.test(all)) return plain;
  const base = bases[kind!];
  const number = asNumber(value);
  if (plain.whole === undefined || (base !== undefined && !(number !== undefined && number >= 0))) return undefined;
  const isUndecided = kind === 's' ? flags!.includes('0') : number === undefined || precision !== undefined;
  if (isUndecided || /[+# ]/.test(flags!)) return undefined;
  let text = base === undefined ? plain.whole : number!.toString(base);
  if (kind === 'X') text = text.toUpperCase();
  if (precision !== undefined) text = text.slice(0, Number(precision));
  const room = Number(width);
  if (flags!.includes('-')) return Text.known(text.padEnd(room));
  if (!flags!.includes('0')) return Text.known(text.padStart(room));
  return Text.known(text.startsWith('-') ? `-${text.slice(1).padStart(room - 1, '0')}` : text.padStart(room, '0'));
}
