// What a value becomes in a variable of a type.
import { tokensOf } from '../../parse/scanner.ts';
import { binaryOfLength, binaryOfText, textOfBinary } from './binary.ts';
import { dateText, parseDate } from './date.ts';
import { firstOf } from './slice.ts';
import { isKnown, Text } from './text.ts';
import { asNumber, asText, type Constant, decimal, nothing, numberOf, wordsOf } from './value.ts';

const written = /^(?:\[?sys\]?\.)?["[]?(\w+)["\]]?(?:\((\d+|max)(?:,(\d+))?\))?/i;

const integers = new Set(['int', 'bigint', 'smallint', 'tinyint', 'bit']);
const texts = new Set(['char', 'varchar', 'nchar', 'nvarchar', 'text', 'ntext', 'sysname', 'xml', 'sql_variant']);
const decimals = new Set(['decimal', 'numeric', 'dec']);
const dates = new Set(['date', 'datetime', 'datetime2', 'smalldatetime', 'datetimeoffset']);
/** Values that are never names or clauses. */
const values = new Set([
  ...['decimal', 'numeric', 'dec', 'money', 'smallmoney', 'float', 'real', 'time', 'uniqueidentifier', 'binary'],
  ...['varbinary', 'rowversion', 'timestamp'],
]);

interface WrittenType {
  /** Lower case. */
  readonly name: string;
  /** Of a text that fits into it. */
  readonly length: number;
  /** Digits behind the point. */
  readonly scale: number;
}

/** By the words of types: a module has few, and asks often. */
const known = new Map<string, WrittenType>();

/** `varchar(10)`, `decimal(9, 2)`. */
function typeOf(words: string, defaultLength: number): WrittenType {
  const key = `${defaultLength} ${words}`;
  const type = known.get(key) ?? readType(words, defaultLength);
  known.set(key, type);
  return type;
}

function readType(words: string, defaultLength: number): WrittenType {
  const match = written.exec(tokensOf(words).join(''));
  const name = (match?.[1] ?? '').toLowerCase();
  const size = match?.[2]?.toLowerCase();
  const scale = Number(match?.[3] ?? 0);
  if (name === 'sysname') return { name, length: 128, scale };
  if (!/^(n?(var)?char|(var)?binary)$/.test(name) || size === 'max')
    return { name, length: Number.POSITIVE_INFINITY, scale };
  return { name, length: size ? Number(size) : defaultLength, scale };
}

/** How many bytes a letter takes in a type of text. */
export function bytesOfType(type: string | undefined): 1 | 2 | undefined {
  const { name } = typeOf(type ?? '', 1);
  return name === 'sysname' || /^n(var)?char$/.test(name) ? 2 : /^(var)?char$/.test(name) ? 1 : undefined;
}

/** A type whose values are no words: what is not known of them hides no name. */
export function holdsValues(type: string | undefined): boolean {
  if (type === undefined) return false;
  const { name } = typeOf(type, 1);
  return integers.has(name) || dates.has(name) || values.has(name);
}

/** What is not known of a value of a type. */
export function unknownOfType(type: string | undefined, written: string): Text {
  return Text.hole(written, holdsValues(type) ? 'value' : 'text');
}

/** CAST and CONVERT, and what an assignment does without saying so. `defaultLength`: of `varchar` alone. */
export function asType(
  constant: Constant,
  type: string | undefined,
  { defaultLength = 1, style }: { readonly defaultLength?: number; readonly style?: number | undefined } = {},
): Constant {
  if (constant.kind === 'null' || type === undefined) return constant;
  const { name, length, scale } = typeOf(type, defaultLength);
  if (texts.has(name)) return textOf(constant, name, length, style);
  if (name === 'varbinary' || name === 'binary') return binaryOf(constant, name, length, style);
  if (constant.kind === 'text' && !constant.isWhole) return valueHole(constant, name);
  if (integers.has(name)) return integerOf(constant, name);
  if (dates.has(name)) return dateOf(constant, name);
  if (decimals.has(name)) return decimalOf(constant, scale);
  if (name === 'money' || name === 'smallmoney') return moneyOf(constant);
  return constant;
}

function textOf(constant: Constant, name: string, length: number, style: number | undefined): Constant {
  if (constant.kind === 'date') {
    const chosen = style ?? (constant.dayOnly ? 23 : 0);
    const words = dateText(constant.value, constant.dayOnly, chosen);
    return words === undefined ? Text.hole('a date', 'value') : Text.known(words.slice(0, length));
  }
  const value = asText(constant);
  if (!value) return nothing;
  const text = textOfBinary(value, name, style) ?? value;
  if (!text.isWhole) return text;
  // A number that does not fit is none any more.
  if (constant.kind === 'number' && text.length > length) return Text.known('*');
  const cut = text.length > length ? firstOf(text, length)! : text;
  return name === 'char' || name === 'nchar' ? cut.followedBy(Text.known(blanks(length - cut.length))) : cut;
}

function binaryOf(constant: Constant, name: string, length: number, style: number | undefined): Constant {
  if (constant.kind !== 'text') return constant;
  const read = constant.whole === undefined ? valueHole(constant, name) : binaryOfText(constant.whole, style);
  return read?.kind === 'text' ? (binaryOfLength(read, name, length) ?? read) : constant;
}

/** The longest char(n) has 8000. */
const blanks = (count: number) => ' '.repeat(Math.max(Math.min(count, 8000), 0));

function valueHole(text: Text, name: string): Text {
  if (!integers.has(name) && !dates.has(name) && !values.has(name)) return text;
  const hole = text.pieces.find((piece) => !isKnown(piece));
  return hole && !isKnown(hole) ? Text.of({ ...hole, holds: 'value' }) : Text.hole(text.readable, 'value');
}

const bits = new Map([
  ['true', 1],
  ['false', 0],
]);

function integerOf(constant: Constant, name: string): Constant {
  const value = (name === 'bit' ? bits.get(wordsOf(constant)?.toLowerCase() ?? '') : undefined) ?? asNumber(constant);
  if (value === undefined) return Text.hole(constant.kind === 'text' ? constant.readable : name, 'value');
  return numberOf(name === 'bit' ? Number(value !== 0) : Math.trunc(value));
}

/** `~x`, which turns each bit of the type that x has. */
export function complement(value: number, type: string | undefined): number | undefined {
  const { name } = typeOf(type ?? 'int', 1);
  if (!integers.has(name)) return undefined;
  return name === 'bit' ? 1 - value : (name === 'tinyint' ? 255 : -1) - value;
}

function decimalOf(constant: Constant, scale: number): Constant {
  const value = asNumber(constant);
  const number = value === undefined ? undefined : decimal(value, scale);
  return number ?? Text.hole(constant.kind === 'text' ? constant.readable : 'decimal', 'value');
}

/** Money is written with two digits, whatever it holds. */
function moneyOf(constant: Constant): Constant {
  const value = asNumber(constant);
  const isShort = value !== undefined && Math.round(value * 100) / 100 === value;
  return isShort ? decimalOf(constant, 2) : Text.hole(constant.kind === 'text' ? constant.readable : 'money', 'value');
}

function dateOf(constant: Constant, name: string): Constant {
  const found =
    constant.kind === 'date' ? constant : constant.kind === 'text' ? parseDate(constant.whole ?? '') : undefined;
  if (!found) return Text.hole(constant.kind === 'text' ? constant.readable : name, 'value');
  if (name === 'date') return { kind: 'date', value: Math.floor(found.value / 86_400_000) * 86_400_000, dayOnly: true };
  return { kind: 'date', value: found.value, dayOnly: false };
}
