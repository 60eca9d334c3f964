// https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql#arguments
import { partOf } from '../constant/slice.ts';
import { isKnown, type Piece, Text } from '../constant/text.ts';
import { LexicalPlace } from './lexical-place.ts';

/**
 * `EXEC ('… WHERE a = ? AND b = ?', @a, @b) AT server`: each `?` stands for the value at its place, called `@0`, `@1` here. In a
 * string or comment it is a letter. Behind words that are not known, which may hold some, nobody knows which one it is: `placed` is false.
 */
export function withNamedMarkers({ pieces }: Text): { readonly text: Text; readonly placed: boolean } {
  const place = new LexicalPlace();
  const named: Piece[] = [];
  let count = 0;
  let isSure = true;
  let placed = true;
  for (const piece of pieces) {
    if (!isKnown(piece)) {
      isSure &&= piece.holds === 'value';
      named.push(piece);
      continue;
    }
    let from = 0;
    for (const { index } of piece.text.matchAll(/\?/g)) {
      place.read(piece.text.slice(from, index));
      named.push(partOf(piece, from, index));
      from = place.isCode ? index + 1 : index;
      if (!place.isCode) continue;
      placed &&= isSure;
      named.push({ text: isSure ? `@${count++}` : '@sent' });
    }
    place.read(piece.text.slice(from));
    named.push(partOf(piece, from, piece.text.length));
  }
  return { text: Text.from(named), placed };
}
