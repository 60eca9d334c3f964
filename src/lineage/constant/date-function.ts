// Functions of dates that are known.
// https://learn.microsoft.com/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql
import type { Call, Fold } from './call.ts';
import {
  addToDate,
  dateDifference,
  dateName,
  datePart,
  endOfMonth,
  formatDate,
  parseDate,
  startOfPart,
} from './date.ts';
import { Text } from './text.ts';
import { asNumber, type Constant, numberOf, wordsOf } from './value.ts';

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

export const dateFunctions: readonly (readonly [string, Fold])[] = [
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
    'DATETRUNC',
    ([, value], { written }) => {
      const date = dateOf(value);
      const begins = date && startOfPart(written[0] ?? '', date.value);
      return begins === undefined
        ? undefined
        : { kind: 'date', value: begins, dayOnly: value?.kind === 'date' && value.dayOnly };
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
      const [year, month, day] = values.map((value) => String(asNumber(value)));
      const date = parseDate(`${year?.padStart(4, '0')}${month?.padStart(2, '0')}${day?.padStart(2, '0')}`);
      return date && { kind: 'date', ...date };
    },
  ],
];

/** FORMAT(@i, '00'), FORMAT(@i, 'D2'), FORMAT(@d, 'yyyyMM'). */
function formattedValue([value, format]: readonly Constant[], call: Call): Constant | undefined {
  const pattern = wordsOf(format);
  if (pattern === undefined) return undefined;
  if (value?.kind === 'date') {
    const words = formatDate(value.value, pattern);
    return words === undefined ? undefined : Text.known(words);
  }
  const number = value?.kind === 'number' ? value.value : -1;
  const digits = /^0+$/.test(pattern) ? pattern.length : /^d(\d)$/i.test(pattern) ? Number(pattern[1]) : undefined;
  if (digits !== undefined && Number.isInteger(number) && number >= 0) {
    return Text.known(String(number).padStart(digits, '0'));
  }
  // Of a number or date that is not known, digits.
  return call.hole(value?.kind === 'text' && value.onlyHole?.holds !== 'value' ? 'text' : 'value');
}
