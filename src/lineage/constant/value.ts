import { dateText } from './date.ts';
import { Text } from './text.ts';

/** A value that is known before the module runs, or partly; one way it can come out. */
export type Constant = Text | NumberConstant | DateConstant | Null;

export interface NumberConstant {
  readonly kind: 'number';
  readonly value: number;
  /** Digits behind the point. */
  readonly scale: number;
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

export function numberOf(value: number): NumberConstant {
  return { kind: 'number', value, scale: 0 };
}

/** A number with so many digits behind the point; undefined of one that is too large to be exact. */
export function decimal(value: number, scale = 0): NumberConstant | undefined {
  const rounded = Number(value.toFixed(Math.min(scale, 15)));
  return Number.isSafeInteger(Math.trunc(rounded * 10 ** scale))
    ? { kind: 'number', value: rounded, scale }
    : undefined;
}

/** Equal for values that nothing can tell apart. */
export function constantKey(constant: Constant): string {
  switch (constant.kind) {
    case 'text':
      return constant.key;
    case 'number':
      return `n${constant.value} ${constant.scale}`;
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
      return Text.known(constant.value.toFixed(constant.scale));
    case 'date':
      return Text.known(dateText(constant.value, constant.dayOnly, constant.dayOnly ? 23 : 0)!);
    case 'null':
      return undefined;
  }
}

/** The words of a value that is wholly known. */
export function wordsOf(constant: Constant | undefined): string | undefined {
  return constant && asText(constant)?.whole;
}

/** How many digits a number has behind the point. */
export function scaleOf(constant: Constant): number {
  if (constant.kind === 'number') return constant.scale;
  return /\.(\d*)\s*$/.exec(wordsOf(constant) ?? '')?.[1]?.length ?? 0;
}

/** The number that a value is or reads as; blanks read as 0. */
export function asNumber(constant: Constant | undefined): number | undefined {
  if (constant?.kind === 'number') return constant.value;
  if (constant?.kind !== 'text') return undefined;
  const words = constant.whole?.trim();
  if (words === '') return 0;
  return words !== undefined && /^[-+]?\d{1,15}(\.\d{1,10})?$/.test(words) ? Number(words) : undefined;
}

/** A number or a date that is not known. */
export function isValueHole(constant: Constant): boolean {
  return constant.kind === 'text' && constant.onlyHole?.holds === 'value';
}
