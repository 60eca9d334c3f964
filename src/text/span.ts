/** A half-open range `[start, end)` of a source text, in UTF-16 units (a byte-order mark is not counted). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people read it: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets of the first character of every line, for {@link positionAt}. Lines end at LF, CR LF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (loneReturn.test(text)) {
    for (const { index, 0: end } of text.matchAll(anyLineEnd)) starts.push(index + end.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const loneReturn = /\r(?!\n)/;
const anyLineEnd = /\r\n|\r|\n/g;

/** Line and column of an offset, by binary search in the table that {@link lineStarts} made. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
