// Where the places of a filled text stand in the texts of modules.
import type { Span } from '../../text/span.ts';
import { isKnown, type Known, type Piece } from '../constant/text.ts';
import type { Filled } from './filled-text.ts';

/** The first of the pieces that does not end in front of a place. */
function pieceAt(pieces: Filled['pieces'], place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a place of the filled text stands in the text of a module; undefined where it was made at run time. */
export function foldedPlace(
  { pieces }: Filled,
  { start, end }: Span,
): (Span & { readonly home: NonNullable<Known['at']>['home'] }) | undefined {
  let found: { home: NonNullable<Known['at']>['home']; start: number; end: number } | undefined;
  for (let i = pieceAt(pieces, start); i < pieces.length && pieces[i]!.start < end; i++) {
    const { piece, start: from, end: to } = pieces[i]!;
    if (to <= start) continue;
    if (!isKnown(piece) || !piece.at) return undefined;
    const { home } = piece.at;
    const [own, ownEnd] = [piece.at.start + Math.max(start - from, 0), piece.at.start + Math.min(end, to) - from];
    // The next piece of the same string: of doubled quotes between them only one is in the text.
    if (found && (own < found.end || !/^'*$/.test(home.source.slice({ start: found.end, end: own })))) return undefined;
    found = { home, start: found?.start ?? own, end: ownEnd };
  }
  return found;
}

/** A part of the filled text in pieces, those that stand in a module and those that are holes, none of which it cuts. */
export function piecesOf({ pieces, text }: Filled, { start, end }: Span): Piece[] {
  const found: Piece[] = [];
  for (let i = pieceAt(pieces, start); i < pieces.length && pieces[i]!.start <= end; i++) {
    const { start: from, end: to, piece } = pieces[i]!;
    if (!isKnown(piece)) {
      found.push(piece);
      continue;
    }
    const low = Math.max(start, from);
    const words = text.slice(low, Math.min(end, to));
    const at = piece.at && { home: piece.at.home, start: piece.at.start + low - from };
    if (words !== '') found.push({ text: words, at });
  }
  return found;
}
