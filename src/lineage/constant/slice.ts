// Parts of texts that are only partly known: `STUFF(@list, 1, 1, '')` needs no more than the first letter.
import { isKnown, type Known, type Piece, Text } from './text.ts';

/** A part of a known piece, which keeps its place. */
export function partOf({ text, at }: Known, start: number, end: number): Known {
  return { text: text.slice(start, end), ...(at ? { at: { home: at.home, start: at.start + start } } : {}) };
}

/** The first letters; undefined where they are not known. */
export function firstOf(text: Text, count: number): Text | undefined {
  const pieces: Piece[] = [];
  let left = count;
  for (const piece of text.pieces) {
    if (left <= 0) break;
    if (!isKnown(piece)) return undefined;
    pieces.push(partOf(piece, 0, left));
    left -= piece.text.length;
  }
  return Text.from(pieces);
}

/** All behind the first letters; undefined where it is not known which those are. */
export function behind(text: Text, count: number): Text | undefined {
  const pieces: Piece[] = [];
  let left = Math.max(count, 0);
  for (const piece of text.pieces) {
    if (left <= 0) {
      pieces.push(piece);
      continue;
    }
    if (!isKnown(piece)) return undefined;
    pieces.push(partOf(piece, left, piece.text.length));
    left -= piece.text.length;
  }
  return Text.from(pieces);
}

/** All but the last letters; undefined where it is not known which those are. */
export function withoutLast(text: Text, count: number): Text | undefined {
  const pieces: Piece[] = [];
  let left = count;
  for (const piece of text.pieces.toReversed()) {
    if (left <= 0) {
      pieces.push(piece);
      continue;
    }
    if (!isKnown(piece)) return undefined;
    pieces.push(partOf(piece, 0, Math.max(piece.text.length - left, 0)));
    left -= piece.text.length;
  }
  return Text.from(pieces.reverse());
}

/** The known pieces changed, the holes as they are. */
export function changedWords(text: Text, change: (words: string) => string): Text {
  return Text.from(
    text.pieces.map((piece) => {
      if (!isKnown(piece)) return piece;
      const words = change(piece.text);
      return words === piece.text ? piece : { text: words };
    }),
  );
}

/** How many blanks the text ends with, or other letters, as far as it is known. */
export function blanksAtEnd({ pieces }: Text, letters = ' '): number {
  return lettersIn(pieces.toReversed(), letters, (words, i) => words.length - 1 - i);
}

/** How many blanks the text begins with, or other letters, as far as it is known. */
export function blanksAtStart({ pieces }: Text, letters = ' '): number {
  return lettersIn(pieces, letters, (_, i) => i);
}

function lettersIn(pieces: readonly Piece[], letters: string, place: (words: string, i: number) => number): number {
  const wanted = letters.toLowerCase();
  let count = 0;
  for (const piece of pieces) {
    if (!isKnown(piece)) return count;
    const { text } = piece;
    for (let i = 0; i < text.length; i++, count++) {
      if (!wanted.includes(text.charAt(place(text, i)).toLowerCase())) return count;
    }
  }
  return count;
}

/** Known pieces side by side as one string. */
type Run = { readonly words: string; readonly pieces: readonly Known[] };

function runsOf(text: Text): (Run | Piece)[] {
  const runs: (Run | Piece)[] = [];
  let known: Known[] = [];
  const close = () => {
    runs.push({ words: known.map((piece) => piece.text).join(''), pieces: known });
    known = [];
  };
  for (const piece of text.pieces) {
    if (isKnown(piece)) known.push(piece);
    else {
      close();
      runs.push(piece);
    }
  }
  close();
  return runs;
}

function cut(pieces: readonly Known[], start: number, end: number): Known[] {
  const parts: Known[] = [];
  let offset = 0;
  for (const piece of pieces) {
    parts.push(partOf(piece, Math.max(start - offset, 0), Math.max(end - offset, 0)));
    offset += piece.text.length;
  }
  return parts;
}

/** REPLACE in what is known; it compares as the collation does, and most do not tell upper from lower case. */
export function replaced(text: Text, search: string, replacement: Text): Text {
  const wanted = search.toLowerCase();
  let result = Text.empty;
  for (const run of runsOf(text)) {
    if (!('pieces' in run)) {
      result = result.followedBy(Text.of(run));
      continue;
    }
    const lower = run.words.toLowerCase();
    const words = lower.length === run.words.length ? lower : run.words;
    let from = 0;
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, from)) {
      result = result.followedBy(Text.from(cut(run.pieces, from, at))).followedBy(replacement);
      from = at + wanted.length;
    }
    result = result.followedBy(Text.from(cut(run.pieces, from, run.words.length)));
  }
  return result;
}
