// T-SQL identifiers: how they are quoted, compared and printed.
// https://learn.microsoft.com/sql/relational-databases/databases/database-identifiers

/** The words of a name: `[A b]` → `A b`, `"a""b"` → `a"b`, `plain` → `plain`. Takes the identifier as written. */
export function unquoteIdentifier(written: string): string {
  const first = written.charCodeAt(0);
  if (first === 0x5b /* [ */) return undoubled(written.slice(1, written.endsWith(']') ? -1 : undefined), ']]', ']');
  if (first === 0x22 /* " */) {
    return undoubled(written.slice(1, written.endsWith('"') && written.length > 1 ? -1 : undefined), '""', '"');
  }
  return written;
}

/** Hardly a name has quotes in it, and to look for them costs less than to replace none. */
function undoubled(words: string, double: string, single: string): string {
  return words.includes(double) ? words.replaceAll(double, single) : words;
}

const plain = /^[\p{L}_#@][\p{L}\p{N}_#@$]*$/u;

/** A name part as it must stand in a dotted name: bracketed only where it needs to be. */
export function quoteIdentifier(part: string): string {
  return isPlain(part) ? part : `[${part.replaceAll(']', ']]')}]`;
}

function isPlain(part: string): boolean {
  if (part.length > 128) return false;
  for (let i = 0; i < part.length; i++) {
    const c = part.charCodeAt(i);
    // Hardly a name has other letters: what tells them is costly, if only to make.
    if (c > 0x7f) return plain.test(part);
    const isLetter = (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a;
    if (isLetter || c === 0x5f /* _ */ || c === 0x23 /* # */ || c === 0x40 /* @ */) continue;
    if (i === 0 || !((c >= 0x30 && c <= 0x39) || c === 0x24) /* $ */) return false;
  }
  return true;
}

/** Parts joined by dots, each bracketed where it needs to be: `['dbo', 'Order lines']` → `dbo.[Order lines]`. */
export function formatName(parts: readonly string[]): string {
  return parts.map(quoteIdentifier).join('.');
}

/** The parts of a dotted name as a person writes it: `dbo.[Order lines]` → `['dbo', 'Order lines']`; `a..b` keeps its empty part. */
export function parseName(written: string): string[] {
  const parts: string[] = [];
  let i = 0;
  for (;;) {
    let end = i;
    const quote = written[i] === '[' ? ']' : written[i] === '"' ? '"' : undefined;
    if (quote) {
      end++;
      while (end < written.length && (written[end] !== quote || written[end + 1] === quote))
        end += written[end] === quote ? 2 : 1;
      end = Math.min(end + 1, written.length);
    } else {
      while (end < written.length && written[end] !== '.') end++;
    }
    parts.push(unquoteIdentifier(written.slice(i, end).trim()));
    if (written[end] !== '.') return parts;
    i = end + 1;
  }
}

/** How names of one database compare. Case-insensitive unless the catalog's collation says otherwise (`_CS_`, `_BIN`). */
export interface Collation {
  readonly caseSensitive: boolean;
}

export const defaultCollation: Collation = { caseSensitive: false };

/** The form of a name under which it is looked up: two names are the same object exactly when their keys are equal. */
export function nameKey(name: string, collation: Collation = defaultCollation): string {
  return collation.caseSensitive ? name : name.toLowerCase();
}
