// Text with holes: a hole gets a word that can stand where a name or a value can, and that nobody writes.
import { unknownMark as mark } from '../../bind/names.ts';
import type { Span } from '../../text/span.ts';
import { type Hole, isKnown, type Piece, Text } from '../constant/text.ts';
import type { Filled, FilledHole } from './filled-text.ts';
import { beginsClause, isWord, usedAs } from './hole-use.ts';
import { nothing, wordsFor } from './hole-words.ts';
import { LexicalPlace } from './lexical-place.ts';

/** No longer than this is what is looked at before a hole. */
const lookBack = 300;

/** The text with a word in each hole; `chosen` says which words for the holes that may be anything. */
export function fillHoles(text: Text, chosen: readonly number[] = []): Filled {
  const holes: FilledHole[] = [];
  const pieces: (Span & { readonly piece: Piece })[] = [];
  const place = new LexicalPlace();
  let result = '';
  // Its end: to look back into a text that is put together piece by piece copies all of it.
  let before = '';
  const add = (words: string) => {
    result += words;
    before = (before + words.slice(-lookBack)).slice(-lookBack);
  };
  for (const [i, piece] of text.pieces.entries()) {
    const start = result.length;
    if (isKnown(piece)) {
      add(piece.text);
      pieces.push({ start, end: result.length, piece });
      place.read(piece.text);
    } else {
      const next = wordBehind(text.pieces, i);
      const used = usedAs(piece, place, before, next);
      const ofTemp = used === 'name' && beginsTemp.test(before);
      const label = ofTemp ? labelOf(piece) : String(holes.length);
      const word = `${mark}${label}${mark}`;
      const words =
        piece.holds === 'more' && used === 'inert' ? [nothing] : wordsFor(used, text.pieces, i, place, before);
      const wanted = chosen[holes.length] ?? 0;
      // Other words in the holes before may have left this one fewer.
      const choice = wanted < words.length ? wanted : 0;
      add(words[choice]!(word));
      const as = choice > 0 ? 'clause' : used;
      const { length } = words;
      const { written, whole = written, heldBy } = piece;
      const span = { start, end: result.length };
      holes.push({ written, whole, heldBy, as, quoted: place.quotesName, words: length, label, ofTemp, ...span });
      pieces.push({ ...span, piece });
      // Its word is not to run into the one behind.
      if (as === 'clause' && next && isKnown(next) && (isWord(next.text) || beginsClause.test(next.text))) add(' ');
    }
  }
  return { text: result, holes, pieces };
}

/** `##Readings_`, behind which `{@batch}` makes it a temp table's name. */
const beginsTemp = /#[^\s.[\]"'();,]*$/;

/** A temp table that two texts write alike is one table, and another where they do not: the word of its hole says what is written. */
function labelOf({ written, whole = written, holds }: Hole): string {
  return Text.hole(whole, holds).key.replaceAll('.', '_');
}

/** What stands behind a hole: what may be repeated leaves no word there. */
function wordBehind(pieces: readonly Piece[], at: number): Piece | undefined {
  let i = at + 1;
  for (let piece = pieces[i]; piece && !isKnown(piece) && piece.holds === 'more'; piece = pieces[i]) i++;
  return pieces[i];
}
