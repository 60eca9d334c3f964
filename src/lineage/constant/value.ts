import { dateText } from './date.ts';
import { Text } from './text.ts';

/** A value that is known before the module runs, or partly; one way it can come out. */
export type Constant = Text | NumberConstant | DateConstant | Null;

export interface NumberConstant {
  readonly kind: 'number';
  readonly value: number;
  /** As it turns into text: `1.50`. */
  readonly written: string;
}

export interface DateConstant {
  readonly kind: 'date';
  /** Milliseconds since 1970, no time zone. */
  readonly value: number;
  /** Without a time of day. */
  readonly dayOnly: boolean;
}

export interface Null {
  readonly kind: 'null';
}

export const nothing: Null = { kind: 'null' };

export function numberOf(value: number, written = String(value)): NumberConstant {
  return { kind: 'number', value, written };
}

/** Equal for values that nothing can tell apart. */
export function constantKey(constant: Constant): string {
  switch (constant.kind) {
    case 'text':
      return constant.key;
    case 'number':
      return `n${constant.written}`;
    case 'date':
      return `d${constant.value} ${constant.dayOnly}`;
    case 'null':
      return '-';
  }
}

/** The value as text; undefined for NULL. */
export function asText(constant: Constant): Text | undefined {
  switch (constant.kind) {
    case 'text':
      return constant;
    case 'number':
      return Text.known(constant.written);
    case 'date':
      return Text.known(dateText(constant.value, constant.dayOnly, constant.dayOnly ? 23 : 0) ?? '');
    case 'null':
      return undefined;
  }
}

/** The words of a value that is wholly known. */
export function wordsOf(constant: Constant | undefined): string | undefined {
  return constant && asText(constant)?.whole;
}

/** The number that a value is or reads as; blanks read as 0. */
export function asNumber(constant: Constant | undefined): number | undefined {
  if (constant?.kind === 'number') return constant.value;
  if (constant?.kind !== 'text') return undefined;
  const words = constant.whole?.trim();
  if (words === '') return 0;
  return words !== undefined && /^[-+]?\d{1,15}(\.\d{1,10})?$/.test(words) ? Number(words) : undefined;
}
