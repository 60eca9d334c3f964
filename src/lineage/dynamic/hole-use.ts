// What a hole in a text stands for, as far as what is written around it tells.
import { wordPart } from '../../text/word.ts';
import { beginsStatement } from '../constant/begins-statement.ts';
import { type Hole, isKnown, type Piece } from '../constant/text.ts';
import type { FilledHole } from './filled-text.ts';
import type { LexicalPlace } from './lexical-place.ts';

/** What a name of several parts goes on with. */
const namePart = `(?:${wordPart}|[.\\]"])`;
const endsInName = new RegExp(`${namePart}$`);
const beginsName = new RegExp(`^(?!\\d)(?:${wordPart}|[.])`);
/** A number is no beginning of a name: `WHERE a = 1{@condition}`. */
const endsInNumber = new RegExp(`(?<!${namePart})\\d+$`);
/** Words that go on behind a value, whether a blank stands between or not: `a = {@x}AND b = 1`. */
const goesOn = new RegExp(`^(?:AND|OR|GROUP|ORDER|HAVING|UNION|THEN|ELSE|END)(?!${namePart})`, 'i');

/** A word that begins a statement is none of a name either, `{@drop}EXEC dbo.P`, unless one comes there: `EXEC {@entity}Delete 5`. */
export const isWord = (text: string) => goesOn.test(text) || beginsStatement(text);

/** Words that go on behind a name or a list of them, as far as no name goes on with them: `{@columns}FROM dbo.T`. */
export const beginsClause = new RegExp(
  `^(?:FROM|WHERE|INTO|(?:INNER|LEFT|RIGHT|FULL|CROSS)\\s|JOIN|ON|SET|VALUES)(?!${namePart})`,
  'i',
);

/** Behind which a name comes: `FROM {@schema}{@table}`; elsewhere two holes are more often two clauses, `a = b {@where}{@order}`. */
const beforeName =
  /(?:\b(?:SELECT|DISTINCT|FROM|JOIN|INTO|INSERT|UPDATE|DELETE|TABLE|EXEC|EXECUTE|BY|APPLY|AS)\s+|[,=.]\s*)$/i;

/** Whether a piece goes on the name that the hole before it may be. */
function isJoined(next: Piece, before: string): boolean {
  const isName = beforeName.test(before.slice(-40));
  if (!isKnown(next)) return isName;
  return beginsName.test(next.text) && !(isName ? goesOn.test(next.text) : isWord(next.text));
}

const value = `(?:N?'[^']*'|-?\\d[\\d.]*)`;
const inValueList = new RegExp(`\\bIN\\s*\\((?:\\s*${value}\\s*,)*(?:\\s*${value})?\\s*$`, 'i');

/** `Id IN ({@id}, …)`: how many values are compared changes nothing. */
function isInValueList(before: string, next: Piece | undefined): boolean {
  return next !== undefined && isKnown(next) && /^\s*\)/.test(next.text) && inValueList.test(before);
}

export function usedAs(hole: Hole, place: LexicalPlace, before: string, next: Piece | undefined): FilledHole['as'] {
  if (hole.holds === 'here') return 'here';
  if (place.quotesName) return 'name';
  if (hole.holds === 'more') return isInValueList(before, next) ? 'inert' : 'more';
  if (!place.isCode) return 'inert';
  const follows = endsInName.test(before.slice(-2)) && !endsInNumber.test(before.slice(-30));
  if (follows || (next && isJoined(next, before))) return 'name';
  return hole.holds === 'value' ? 'inert' : 'clause';
}
