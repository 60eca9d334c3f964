// Text with holes: a hole gets a word that can stand where a name or a value can, and that nobody writes.
import type { ObjectName } from '../catalog/catalog.ts';
import type { Span } from '../text/span.ts';
import { isKnown, type Text } from './constant.ts';

const mark = 'ⱨ';

export interface Filled {
  readonly text: string;
  /** What stood in each hole, as the script writes it. */
  readonly holes: readonly string[];
  /** Where the pieces of the text came from, in order: `start` in this text, `at` in the text that was folded. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly at: number }[];
}

/** The text with a marked word in each hole; undefined where nothing of it is known. */
export function fillHoles(text: Text): Filled | undefined {
  const holes: string[] = [];
  const pieces: Filled['pieces'][number][] = [];
  let result = '';
  let blank = true;
  for (const piece of text) {
    const start = result.length;
    if (isKnown(piece)) {
      result += piece.text;
      blank &&= piece.text.trim() === '';
      if (piece.at !== undefined) pieces.push({ start, end: result.length, at: piece.at });
    } else {
      result += `${mark}${holes.length}${mark}`;
      holes.push(piece.written);
    }
  }
  return blank ? undefined : { text: result, holes, pieces };
}

/** Where a place of the filled text stands in the text that was folded; undefined where it was made at run time. */
export function foldedPlace({ pieces }: Filled, { start, end }: Span): Span | undefined {
  const piece = pieces.find((one) => one.start <= start && start < one.end);
  if (!piece) return undefined;
  const from = piece.at + start - piece.start;
  return { start: from, end: from + Math.min(end, piece.end) - start };
}

export function isPartlyKnown(name: Pick<ObjectName, 'schema' | 'name'> & Partial<ObjectName>): boolean {
  return [name.server, name.database, name.schema, name.name].some((part) => part?.includes(mark));
}

export function hasHole(written: string): boolean {
  return written.includes(mark);
}

/** The name with what the script writes in its holes: `dbo.Fact_{@year}`. */
export function readableName(name: string, holes: readonly string[]): string {
  return name
    .split(mark)
    .map((part, i) => (i % 2 === 1 ? `{${holes[Number(part)] ?? part}}` : part))
    .join('');
}
