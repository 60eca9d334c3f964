// Lines that are no T-SQL: the batch separator GO and the directives of sqlcmd. Both count only where a line begins.
// https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-commands

const isBlank = (c: number) => c === 32 || c === 9;
const isDigit = (c: number) => c >= 48 && c <= 57;

/** A line ends at LF, CR LF or a lone CR. */
export const isLineEnd = (c: number) => c === 10 || c === 13;

/** The offset of the character that ends the line of `from`, or of the text's end. */
export function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isLineEnd(text.charCodeAt(i))) i++;
  return i;
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The offset behind a GO line (`GO`, `GO 5`, `go ; -- note`) whose word ends at `afterWord`, its line end included; -1 where it is none. */
export function batchSeparatorEnd(text: string, afterWord: number): number {
  let i = skipBlanks(text, afterWord);
  if (i > afterWord && isDigit(text.charCodeAt(i))) {
    while (isDigit(text.charCodeAt(i))) i++;
    i = skipBlanks(text, i);
  }
  if (text.charCodeAt(i) === 59) i = skipBlanks(text, i + 1);
  const end = lineEnd(text, i);
  const isNote = text.charCodeAt(i) === 45 && text.charCodeAt(i + 1) === 45;
  if (i < end && !isNote) return -1;
  return behindLineEnd(text, end);
}

/** Behind the line's end at `from`: CR LF is one, and so are several CRs before the LF. */
function behindLineEnd(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === 13) i++;
  if (text.charCodeAt(i) === 10) return i + 1;
  return Math.min(from + 1, text.length);
}

const directives = new Set(
  'setvar r on connect out error perftrace list listvar reset ed exit quit help serverlist xml'.split(' '),
);

/** The offset of the line's end where a sqlcmd directive (`:setvar a b`, `:r file`, `!!dir`) begins at `start`, else -1. */
export function sqlcmdLineEnd(text: string, start: number): number {
  const end = lineEnd(text, start);
  if (text.charCodeAt(start) === 33) return text.charCodeAt(start + 1) === 33 ? end : -1;
  let i = start + 1;
  while (i < end && (text.charCodeAt(i) | 0x20) >= 97 && (text.charCodeAt(i) | 0x20) <= 122) i++;
  if (i < end && text.charCodeAt(i) > 32) return -1;
  return directives.has(text.slice(start + 1, i).toLowerCase()) ? end : -1;
}

/** Whether the sqlcmd directive that begins at `start` stands for the text of a file: `:r Seed.sql`. */
export const namesFile = (text: string, start: number): boolean => /^:r\s/i.test(text.slice(start, start + 3));
