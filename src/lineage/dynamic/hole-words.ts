// The words that are tried in a hole, one after the other, until the text can be read.
import { databaseHere } from '../../bind/names.ts';
import { wordPart } from '../../text/word.ts';
import { isKnown, type Piece } from '../constant/text.ts';
import type { FilledHole } from './filled-text.ts';
import { beginsClause } from './hole-use.ts';
import type { LexicalPlace } from './lexical-place.ts';

export type Word = (word: string) => string;

const itself: Word = (word) => word;
export const nothing: Word = () => '';
/** Any comparison: which one decides nothing. `WHERE a {@operator} 5`. */
const comparison: Word = () => ' = ';
/** The same of what is no comparison: `SELECT a {@operator} 5`, where `a = 5` would be a name and what it stands for. */
const sum: Word = () => ' + ';

/** Words that can stand for a clause, tried one after the other until the text can be read. */
const clauses: readonly Word[] = [
  itself,
  (word) => `(${word})`,
  (word) => `${word} = ${word}`,
  () => '',
  (word) => `SELECT ${word}`,
  comparison,
];
/** Where an operand stands before and a value behind; with a sum alone no condition can be read. */
const betweenOperands: readonly Word[] = [sum, comparison, ...clauses.slice(0, -1)];
/** Where an operand stands before: in parentheses the hole would make a call of it, or list the columns of an alias. */
const behindOperand: readonly Word[] = [
  itself,
  () => '',
  (word) => `= ${word}`,
  (word) => `(${word})`,
  (word) => `SELECT ${word}`,
  comparison,
];
/** What looks like a part of a name may be an operator behind it: `WHERE a{@operator}5`. */
const nameParts: readonly Word[] = [itself, comparison];
/** Or it ends in a blank, `SELECT {@columns}FROM t`, though a column may be called so: `SELECT {@date}From`. */
const beforeClause: readonly Word[] = [...nameParts, itself];

/** Behind which words an operand comes, and no operator. */
const beforeOperand =
  /\b(?:WHERE|AND|OR|NOT|ON|SELECT|DISTINCT|ALL|TOP|FROM|JOIN|APPLY|INTO|INSERT|UPDATE|DELETE|SET|VALUES|BY|HAVING|CASE|WHEN|THEN|ELSE|IN|LIKE|BETWEEN|AS|TABLE|EXEC|EXECUTE|IF|WHILE|RETURN)\s+$/i;
const endsInOperand = new RegExp(`(?:${wordPart}|[\\])"])\\s+$`);
const beginsValue = /^\s*(?:\d|N?'|@)/;

/** Whether a value stands behind a hole, or another hole that is one. */
function isBeforeValue(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (isKnown(piece) ? piece.text.trim() === '' : piece.holds === 'more') continue;
    return isKnown(piece) ? beginsValue.test(piece.text) : piece.holds === 'value';
  }
  return false;
}

function isOperandBefore(before: string): boolean {
  const end = before.slice(-40);
  return endsInOperand.test(end) && !beforeOperand.test(end);
}

/** A list of columns may stand behind: without it the values would go to other ones. */
const endsInTarget = /\bINSERT\s+(?:INTO\s+)?(?:\[[^\]]*\]|[^\s([])+\s+$/i;

/** What is tried first behind some words, where hardly a clause can stand. */
const triedFirst: readonly { readonly behind: RegExp; readonly words: readonly Word[] }[] = [
  // A hint, one of BULK INSERT too, or an option of an index: `FROM T WITH ({@hint})`, `OPTION (MAXDOP 1, {@hints})`.
  { behind: /\bWITH\s*\((?:[\w\s,]*,)?\s*$/i, words: [() => 'TABLOCK', () => 'PAD_INDEX = ON'] },
  { behind: /\bOPTION\s*\((?:[\w\s,]*,)?\s*$/i, words: [() => 'RECOMPILE'] },
  { behind: /\bdistribution\s*=\s*$/i, words: [() => 'ROUND_ROBIN'] },
  // A length or scale: `char({@length})`.
  {
    behind:
      /\b(?:n?(?:var)?char|(?:var)?binary|decimal|numeric|float|time|datetime2|datetimeoffset)\]?\s*\((?:\s*\d+\s*,)?\s*$/i,
    words: [() => '1'],
  },
];

export function wordsFor(
  as: FilledHole['as'],
  pieces: readonly Piece[],
  at: number,
  place: LexicalPlace,
  before: string,
): readonly Word[] {
  if (as === 'more') return [nothing];
  if (as === 'here') return [() => databaseHere];
  if (as === 'clause') {
    const end = before.slice(-80);
    const first = triedFirst.find(({ behind }) => behind.test(end));
    if (first) return [...first.words, ...clauses];
    if (!isOperandBefore(before)) return clauses;
    if (isBeforeValue(pieces, at)) return betweenOperands;
    return endsInTarget.test(before.slice(-300)) ? clauses : behindOperand;
  }
  if (as === 'inert' && place.isCode) return [() => '0'];
  if (as !== 'name' || place.quotesName) return [itself];
  const next = pieces[at + 1];
  return next && isKnown(next) && beginsClause.test(next.text) ? beforeClause : nameParts;
}
