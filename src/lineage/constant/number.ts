// Numbers as they are written, and what is made of two of them.
import { type Constant, decimal, type NumberConstant } from './value.ts';

/** `1`, `.50`, `$7`; undefined of what is too large, floats and binary values. */
export function numberLiteral(written: string): Constant | undefined {
  const [, currency, whole = '', digits = ''] = /^(\$?)(\d*)\.?(\d*)$/.exec(written) ?? [];
  if (currency === undefined) return undefined;
  return decimal(Number(`${whole}.${digits}0`), currency === '$' ? Math.max(digits.length, 2) : digits.length);
}

/** Undefined of what SQL Server refuses, and of what is too large or would have to be rounded. */
export function arithmetic(
  operator: string,
  x: number,
  y: number,
  first: number,
  second: number,
): NumberConstant | undefined {
  const scale = Math.max(first, second);
  switch (operator) {
    case '+':
      return decimal(x + y, scale);
    case '-':
      return decimal(x - y, scale);
    case '*':
      return decimal(x * y, first + second);
    case '/':
      return scale > 0 ? undefined : decimal(Math.trunc(x / y));
    case '%':
      return decimal(x % y, scale);
    default:
      return scale > 0 ? undefined : bitwise(operator, x, y);
  }
}

/** A bigint has more bits than the numbers here are counted in. */
function bitwise(operator: string, x: number, y: number): NumberConstant | undefined {
  const [a, b] = [BigInt(x), BigInt(y)];
  switch (operator) {
    case '&':
      return decimal(Number(a & b));
    case '|':
      return decimal(Number(a | b));
    case '^':
      return decimal(Number(a ^ b));
    default:
      return undefined;
  }
}
