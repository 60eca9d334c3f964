// Dates as numbers of milliseconds, and their texts.
// https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql#date-and-time-styles

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const two = (value: number) => String(value).padStart(2, '0');

const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?Z?$/;

/** `20240131`, `2024-01-31`, with a time or without: the forms that every language setting reads alike. */
export function parseDate(text: string): { readonly value: number; readonly dayOnly: boolean } | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(days).getUTCDate() !== Number(day)) return undefined;
  const milliseconds = Math.round(Number(`0.${fraction ?? 0}`) * 1000);
  const time = ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000 + milliseconds;
  return { value: days + time, dayOnly: hour === undefined };
}

/** The text of a date in a style of CONVERT; undefined for the styles that nobody uses in names. */
export function dateText(value: number, dayOnly: boolean, style: number): string | undefined {
  const date = new Date(value);
  const y = String(date.getUTCFullYear()).padStart(4, '0');
  const m = two(date.getUTCMonth() + 1);
  const d = two(date.getUTCDate());
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const fraction = String(date.getUTCMilliseconds()).padStart(3, '0');
  switch (style) {
    case 0:
    case 100: {
      const hour = date.getUTCHours();
      const clock = `${String(hour % 12 || 12).padStart(2, ' ')}:${two(date.getUTCMinutes())}${hour < 12 ? 'AM' : 'PM'}`;
      return `${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, ' ')} ${y}${dayOnly ? '' : ` ${clock}`}`;
    }
    case 1:
    case 101:
      return `${m}/${d}/${style === 1 ? y.slice(2) : y}`;
    case 102:
      return `${y}.${m}.${d}`;
    case 103:
      return `${d}/${m}/${y}`;
    case 104:
      return `${d}.${m}.${y}`;
    case 105:
      return `${d}-${m}-${y}`;
    case 108:
      return time;
    case 110:
      return `${m}-${d}-${y}`;
    case 111:
      return `${y}/${m}/${d}`;
    case 12:
      return y.slice(2) + m + d;
    case 112:
      return y + m + d;
    case 23:
      return `${y}-${m}-${d}`;
    case 20:
    case 120:
      return dayOnly ? `${y}-${m}-${d}` : `${y}-${m}-${d} ${time}`;
    case 21:
    case 25:
    case 121:
      return dayOnly ? `${y}-${m}-${d}` : `${y}-${m}-${d} ${time}.${fraction}`;
    case 126:
      return dayOnly ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${time}${fraction === '000' ? '' : `.${fraction}`}`;
    default:
      return undefined;
  }
}

/** FORMAT(@d, 'yyyyMM'). */
export function formatDate(value: number, pattern: string): string | undefined {
  const date = new Date(value);
  let known = true;
  const text = pattern.replace(/'[^']*'|([A-Za-z])\1*/g, (part: string) => {
    if (part.startsWith("'")) return part.slice(1, -1);
    const parts: Record<string, string> = {
      yyyy: String(date.getUTCFullYear()),
      yy: two(date.getUTCFullYear() % 100),
      MMMM: monthNames[date.getUTCMonth()]!,
      MMM: months[date.getUTCMonth()]!,
      MM: two(date.getUTCMonth() + 1),
      dd: two(date.getUTCDate()),
      HH: two(date.getUTCHours()),
      mm: two(date.getUTCMinutes()),
      ss: two(date.getUTCSeconds()),
    };
    known &&= part in parts;
    return parts[part] ?? part;
  });
  return known && pattern !== '' ? text : undefined;
}

const partNames: Record<string, string> = {
  yy: 'year',
  yyyy: 'year',
  qq: 'quarter',
  q: 'quarter',
  mm: 'month',
  m: 'month',
  dy: 'dayofyear',
  dd: 'day',
  d: 'day',
  wk: 'week',
  ww: 'week',
  dw: 'weekday',
  hh: 'hour',
  mi: 'minute',
  n: 'minute',
  ss: 'second',
  s: 'second',
};

const partOf = (written: string) => {
  const name = written.replace(/^\[|\]$/g, '').toLowerCase();
  return partNames[name] ?? name;
};

const lengths: Record<string, number> = {
  day: 86_400_000,
  dayofyear: 86_400_000,
  weekday: 86_400_000,
  week: 604_800_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
};

/** DATEADD; a day that the month does not have becomes its last. */
export function addToDate(part: string, count: number, value: number): number | undefined {
  const name = partOf(part);
  const length = lengths[name];
  if (length !== undefined) return value + Math.trunc(count) * length;
  const by = { year: 12, quarter: 3, month: 1 }[name];
  if (by === undefined) return undefined;
  const date = new Date(value);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by * Math.trunc(count), 1);
  const last = new Date(endOfMonth(first)).getUTCDate();
  return (
    first + (Math.min(date.getUTCDate(), last) - 1) * 86_400_000 + (value - Math.floor(value / 86_400_000) * 86_400_000)
  );
}

/** DATETRUNC: when the year, quarter, month, day, hour, minute or second of a date began. */
export function startOfPart(part: string, value: number): number | undefined {
  const name = partOf(part);
  const date = new Date(value);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (name === 'year') return Date.UTC(year, 0, 1);
  if (name === 'quarter') return Date.UTC(year, month - (month % 3), 1);
  if (name === 'month') return Date.UTC(year, month, 1);
  const length = name === 'week' ? undefined : lengths[name];
  return length === undefined ? undefined : Math.floor(value / length) * length;
}

export function endOfMonth(value: number): number {
  const date = new Date(value);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
}

/** DATEDIFF: how many times the clock passes from one part to the next. */
export function dateDifference(part: string, from: number, to: number): number | undefined {
  const name = partOf(part);
  const [a, b] = [new Date(from), new Date(to)];
  const inMonths = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  if (name === 'year') return b.getUTCFullYear() - a.getUTCFullYear();
  if (name === 'month') return inMonths;
  const length = name === 'week' ? undefined : lengths[name];
  return length === undefined ? undefined : Math.floor(to / length) - Math.floor(from / length);
}

/** DATEPART, YEAR, MONTH, DAY. */
export function datePart(part: string, value: number): number | undefined {
  const date = new Date(value);
  switch (partOf(part)) {
    case 'year':
      return date.getUTCFullYear();
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'hour':
      return date.getUTCHours();
    case 'minute':
      return date.getUTCMinutes();
    default:
      return undefined;
  }
}

/** DATENAME under the English that most servers speak. */
export function dateName(part: string, value: number): string | undefined {
  const date = new Date(value);
  if (partOf(part) === 'month') return monthNames[date.getUTCMonth()];
  if (partOf(part) === 'weekday') return dayNames[date.getUTCDay()];
  const number = datePart(part, value);
  return number === undefined ? undefined : String(number);
}
