// A few of the texts that a script can run, which stand for all of them.
import { isKnown, type Piece, type Text } from '../constant/text.ts';

/**
 * As few of these as have, like all of them, each two pieces together and each piece without each other: what one condition puts into
 * a text meets what any other one does, or does not. The first and the last, where no IF and each IF is taken, are among them.
 */
export const withEachPair = <One>(all: readonly One[], textOf: (one: One) => Text): readonly One[] =>
  covering(all, pairsOf(all.map(textOf)));

/** The same where each piece is in one of them: all that the script puts into a text is read, but not each with each. */
export const withEachPiece = <One>(all: readonly One[], textOf: (one: One) => Text): readonly One[] =>
  covering(all, piecesOf(all.map(textOf)));

/** The first, the last, and from then on the one that has most of what is missing. */
function covering<One>(all: readonly One[], has: readonly (readonly number[])[]): readonly One[] {
  /** Of the numbers that are still missing. */
  const having = textsHaving(has);
  const missing = has.map(({ length }) => length);
  const chosen = new Set<number>();
  const choose = (i: number) => {
    chosen.add(i);
    for (const number of has[i]!) {
      for (const other of having.get(number) ?? []) missing[other]!--;
      having.delete(number);
    }
  };
  choose(0);
  choose(all.length - 1);
  while (having.size > 0) choose(missing.indexOf(Math.max(...missing)));
  return all.filter((_, i) => chosen.has(i));
}

/** For each number the texts that have it. */
function textsHaving(has: readonly (readonly number[])[]): Map<number, number[]> {
  const having = new Map<number, number[]>();
  for (const [i, numbers] of has.entries()) {
    for (const number of numbers) {
      const those = having.get(number);
      if (those) those.push(i);
      else having.set(number, [i]);
    }
  }
  return having;
}

/** For each text the numbers of its pieces. */
function piecesOf(texts: readonly Text[]): readonly (readonly number[])[] {
  const known = new Map<string, number>();
  // Texts that were put together of the same ones share most pieces; their words are long.
  const seen = new Map<Piece, number>();
  const numberOf = (piece: Piece): number => {
    let number = seen.get(piece);
    if (number === undefined) {
      const key = keyOf(piece);
      number = known.get(key) ?? known.size;
      known.set(key, number);
      seen.set(piece, number);
    }
    return number;
  };
  return texts.map(({ pieces }) => [...new Set(pieces.map(numberOf))]);
}

const keyOf = (piece: Piece) =>
  isKnown(piece) ? `${piece.at?.home.module.id} ${piece.at?.start} ${piece.text}` : `? ${piece.written}`;

/** Texts that differ in more pieces than these each have their own: pairs would take longer than reading them all. */
const maxChoices = 64;

/** For each text the pairs of pieces that it has or lacks, each a number. Pieces that the same texts have are one. */
function pairsOf(texts: readonly Text[]): readonly (readonly number[])[] {
  const having = [...textsHaving(piecesOf(texts)).values()];
  const choices = [...new Map(having.map((those) => [those.join(' '), new Set(those)])).values()];
  if (choices.length > maxChoices) return texts.map((_, i) => [i]);
  const pairs = choices.flatMap((one, a) => choices.slice(a).map((other) => [one, other] as const));
  return texts.map((_, i) =>
    pairs.map(([one, other], pair) => (pair << 2) | (one.has(i) ? 2 : 0) | (other.has(i) ? 1 : 0)),
  );
}
