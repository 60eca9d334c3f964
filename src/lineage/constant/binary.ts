// Binary values that are known: holes that are written in hexadecimal digits, as no part of a text but what is made of them is known.
import { Text } from './text.ts';

/** `0x4100`, whole bytes. */
function digitsOf(value: Text): string | undefined {
  const hole = value.onlyHole;
  const digits = hole?.isConstant ? /^0x([\da-f]*)$/i.exec(hole.written)?.[1] : undefined;
  return digits !== undefined && digits.length % 2 > 0 ? `0${digits}` : digits;
}

/** The text of a type that a binary value is read as: nvarchar has two bytes to a letter, the lower one in front. */
export function textOfBinary(value: Text, type: string, style = 0): Text | undefined {
  const digits = digitsOf(value);
  if (digits === undefined) return undefined;
  if (style > 0) return style > 2 ? undefined : Text.known(`${style === 1 ? '0x' : ''}${digits.toUpperCase()}`);
  const isWide = type === 'sysname' || type.startsWith('n');
  const codes = (digits.match(isWide ? /.{4}/g : /.{2}/g) ?? []).map((letter) => {
    return Number.parseInt(letter.slice(2) + letter.slice(0, 2), 16);
  });
  // Beyond the first half a code page decides.
  if (!isWide && codes.some((code) => code > 127)) return undefined;
  return Text.known(codes.map((code) => String.fromCharCode(code)).join(''));
}

/** A binary value in a type of so many bytes; one that the type would fill up is not known. */
export function binaryOfLength(value: Text, type: string, length: number): Text | undefined {
  const digits = digitsOf(value);
  if (digits === undefined) return undefined;
  if (digits.length / 2 >= length) return Text.constant(`0x${digits.slice(0, length * 2)}`);
  return type === 'binary' ? Text.hole(type, 'value') : undefined;
}

/** CONVERT(varbinary(9), '0x41', 1), and with 2 without the 0x. */
export function binaryOfText(words: string, style: number | undefined): Text | undefined {
  const digits = (style === 1 ? /^0x((?:[\da-f]{2})*)$/i : style === 2 ? /^((?:[\da-f]{2})*)$/i : undefined)?.exec(
    words,
  );
  return digits ? Text.constant(`0x${digits[1]}`) : undefined;
}
