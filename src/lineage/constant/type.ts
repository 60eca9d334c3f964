// What a value becomes in a variable of a type.
import { dateText, parseDate } from './date.ts';
import { firstOf } from './slice.ts';
import { isKnown, Text } from './text.ts';
import { asNumber, asText, type Constant, nothing, numberOf } from './value.ts';

const written = /^\s*(?:\[?sys\]?\s*\.\s*)?["[]?(\w+)["\]]?\s*(?:\(\s*(\d+|max)\s*(?:,\s*(\d+)\s*)?\))?/i;

const integers = new Set(['int', 'bigint', 'smallint', 'tinyint', 'bit']);
const texts = new Set(['char', 'varchar', 'nchar', 'nvarchar', 'text', 'ntext', 'sysname', 'xml', 'sql_variant']);
const dates = new Set(['date', 'datetime', 'datetime2', 'smalldatetime', 'datetimeoffset']);
/** Values that are never names or clauses. */
const values = new Set([
  ...['decimal', 'numeric', 'dec', 'money', 'smallmoney', 'float', 'real', 'time', 'uniqueidentifier', 'binary'],
  ...['varbinary', 'rowversion', 'timestamp'],
]);

/** `varchar(10)`: its lower-case name, and the length of a text that fits into it. */
function typeOf(type: string, defaultLength: number): { readonly name: string; readonly length: number } {
  const match = written.exec(type);
  const name = (match?.[1] ?? '').toLowerCase();
  const size = match?.[2]?.toLowerCase();
  if (name === 'sysname') return { name, length: 128 };
  if (!/^n?(var)?char$/.test(name)) return { name, length: Number.POSITIVE_INFINITY };
  return { name, length: size === 'max' ? Number.POSITIVE_INFINITY : size ? Number(size) : defaultLength };
}

/** A type whose values are no words: what is not known of them hides no name. */
export function holdsValues(type: string | undefined): boolean {
  if (type === undefined) return false;
  const { name } = typeOf(type, 1);
  return integers.has(name) || dates.has(name) || values.has(name);
}

/** CAST and CONVERT, and what an assignment does without saying so. `defaultLength`: of `varchar` alone. */
export function asType(
  constant: Constant,
  type: string | undefined,
  { defaultLength = 1, style }: { readonly defaultLength?: number; readonly style?: number | undefined } = {},
): Constant {
  if (constant.kind === 'null' || type === undefined) return constant;
  const { name, length } = typeOf(type, defaultLength);
  if (texts.has(name)) return textOf(constant, name, length, style);
  if (constant.kind === 'text' && constant.whole === undefined) return valueHole(constant, name);
  if (integers.has(name)) return integerOf(constant, name);
  if (dates.has(name)) return dateOf(constant, name);
  return constant;
}

function textOf(constant: Constant, name: string, length: number, style: number | undefined): Constant {
  if (constant.kind === 'date') {
    const chosen = style ?? (constant.dayOnly ? 23 : 0);
    const words = dateText(constant.value, constant.dayOnly, chosen);
    return words === undefined ? Text.hole('a date', 'value') : Text.known(words.slice(0, length));
  }
  const text = asText(constant);
  if (!text) return nothing;
  if (text.length <= length && name !== 'char' && name !== 'nchar') return text;
  const { whole } = text;
  if (whole === undefined) return text;
  const cut = whole.length > length ? (firstOf(text, length) ?? text) : text;
  if (name !== 'char' && name !== 'nchar') return cut;
  const missing = length - cut.length;
  return missing > 0 && missing < 8000 ? cut.followedBy(Text.known(' '.repeat(missing))) : cut;
}

function valueHole(text: Text, name: string): Constant {
  if (!integers.has(name) && !dates.has(name) && !values.has(name)) return text;
  const hole = text.pieces.find((piece) => !isKnown(piece));
  return Text.hole(hole && !isKnown(hole) ? hole.written : text.readable, 'value');
}

function integerOf(constant: Constant, name: string): Constant {
  const value = asNumber(constant);
  if (value === undefined) return Text.hole(constant.kind === 'text' ? constant.readable : name, 'value');
  if (name === 'bit') return numberOf(value === 0 ? 0 : 1);
  return numberOf(Math.trunc(value));
}

function dateOf(constant: Constant, name: string): Constant {
  const found =
    constant.kind === 'date' ? constant : constant.kind === 'text' ? parseDate(constant.whole ?? '') : undefined;
  if (!found) return Text.hole(constant.kind === 'text' ? constant.readable : name, 'value');
  if (name === 'date') return { kind: 'date', value: Math.floor(found.value / 86_400_000) * 86_400_000, dayOnly: true };
  return { kind: 'date', value: found.value, dayOnly: false };
}
