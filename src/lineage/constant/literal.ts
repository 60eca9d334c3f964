import type { Literal } from '../../parse/tree/expression.ts';
import { lineContinuation, variablePlaces } from '../../text/source.ts';
import type { Folding } from './fold.ts';
import { numberLiteral } from './number.ts';
import { isKnown, type Piece, Text } from './text.ts';
import { type Constant, nothing } from './value.ts';

/** The value of a literal, worked out once: it is the same in every world. */
export function foldLiteral(literal: Literal, folding: Folding): Constant {
  let constant = folding.known.literals.get(literal);
  if (!constant) {
    constant = literalConstant(literal, folding);
    folding.known.literals.set(literal, constant);
  }
  return constant;
}

/** What is written in a literal and does not stand in its text, by its quote. */
const left: Readonly<Record<string, RegExp>> = {
  "'": new RegExp(`''|${lineContinuation.source}`, 'g'),
  '"': new RegExp(`""|${lineContinuation.source}`, 'g'),
  ']': /\]\]/g,
};

/** A string without its quotes, in pieces that stand letter for letter in the source: `'a''b'` is `a'` and `b`. */
function literalConstant(literal: Literal, folding: Folding): Constant {
  const written = folding.source.slice(literal);
  if (literal.type === 'null') return nothing;
  const piece = folding.locate(literal)[0];
  // A number of dynamic SQL that only stands for one that is not known.
  if (literal.type !== 'string' && piece && !isKnown(piece)) return Text.of(piece);
  if (literal.type !== 'string' && literal.type !== 'identifier') {
    if (literal.type === 'binary') return Text.constant(written);
    return numberLiteral(written) ?? Text.hole(written, 'value');
  }
  const open = /^(?:[nN]?(["'])|\[)/.exec(written);
  if (!open) return Text.from(folding.locate(literal));
  const quote = open[1] ?? ']';
  const end = written.endsWith(quote) ? written.length - 1 : written.length;
  const start = open[0].length;
  const content = written.slice(start, end);
  let at = 0;
  let text = Text.empty;
  const addUpTo = (until: number) => {
    const place = { start: literal.start + start + at, end: literal.start + start + until };
    text = text.followedBy(Text.from(folding.locate(place)));
  };
  for (const { index, 0: found } of content.matchAll(left[quote]!)) {
    // Of two quotes one is left, of a continued line nothing.
    addUpTo(found === quote + quote ? index + 1 : index);
    at = index + found.length;
  }
  addUpTo(content.length);
  return written.includes('$(') ? withVariables(text, literal, folding) : text;
}

/** sqlcmd puts the values of its variables into strings, too. */
function withVariables(text: Text, { start }: Literal, { source }: Folding): Text {
  return Text.from(
    text.pieces.flatMap((piece): Piece[] => {
      if (!isKnown(piece)) return [piece];
      const { text: words, at } = piece;
      const pieces: Piece[] = [];
      let from = 0;
      const known = (to: number) => {
        const place = at && { home: at.home, start: at.start + from };
        pieces.push({ text: words.slice(from, to), at: place });
      };
      for (const { 0: place, 1: name, index } of words.matchAll(variablePlaces)) {
        const value = source.variable(name!, start);
        if (value === undefined) continue;
        known(index);
        pieces.push({ text: value });
        from = index + place.length;
      }
      known(words.length);
      return pieces;
    }),
  );
}
