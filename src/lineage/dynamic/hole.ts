// Text with holes: a hole gets a word that can stand where a name or a value can, and that nobody writes.

import { databaseHere, unknownMark as mark } from '../../bind/names.ts';
import type { Span } from '../../text/span.ts';
import { wordPart } from '../../text/word.ts';
import { beginsStatement } from '../constant/begins-statement.ts';
import { type Hole, isKnown, type Known, type Piece, Text } from '../constant/text.ts';
import { LexicalPlace } from './lexical-place.ts';

/** A hole where it was filled. */
export interface FilledHole extends Span {
  readonly written: string;
  /** All of that. */
  readonly whole: string;
  /** The variable that held what stands in it. */
  readonly heldBy: string | undefined;
  /**
   * `name`: part of a name. `clause`: anything can stand here. `more`: what stands before it, any number of times.
   * `here`: the name of the module's own database. `inert`: inside of a string or comment, or a number: it hides nothing.
   */
  readonly as: 'name' | 'clause' | 'more' | 'here' | 'inert';
  /** Between brackets or quotes. */
  readonly quoted: boolean;
  /** How many words can be tried in it. */
  readonly words: number;
  /** What its word says between the marks. */
  readonly label: string;
  /** Part of the name of a temp table. */
  readonly ofTemp: boolean;
}

export interface Filled {
  readonly text: string;
  readonly holes: readonly FilledHole[];
  /** What the text is made of, in order. */
  readonly pieces: readonly (Span & { readonly piece: Piece })[];
}

type Word = (word: string) => string;

const itself: Word = (word) => word;
const nothing: Word = () => '';
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
      const used = use(piece, place, before, next);
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

/** What a name of several parts goes on with. */
const namePart = `(?:${wordPart}|[.\\]"])`;
const endsInName = new RegExp(`${namePart}$`);
const beginsName = new RegExp(`^(?!\\d)(?:${wordPart}|[.])`);
/** A number is no beginning of a name: `WHERE a = 1{@condition}`. */
const endsInNumber = new RegExp(`(?<!${namePart})\\d+$`);
/** Words that go on behind a value, whether a blank stands between or not: `a = {@x}AND b = 1`. */
const goesOn = new RegExp(`^(?:AND|OR|GROUP|ORDER|HAVING|UNION|THEN|ELSE|END)(?!${namePart})`, 'i');

/** A word that begins a statement is none of a name either, `{@drop}EXEC dbo.P`, unless one comes there: `EXEC {@entity}Delete 5`. */
const isWord = (text: string) => goesOn.test(text) || beginsStatement(text);

const beginsClause = new RegExp(
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

function use(hole: Hole, place: LexicalPlace, before: string, next: Piece | undefined): FilledHole['as'] {
  if (hole.holds === 'here') return 'here';
  if (place.quotesName) return 'name';
  if (hole.holds === 'more') return isInValueList(before, next) ? 'inert' : 'more';
  if (!place.isCode) return 'inert';
  const follows = endsInName.test(before.slice(-2)) && !endsInNumber.test(before.slice(-30));
  if (follows || (next && isJoined(next, before))) return 'name';
  return hole.holds === 'value' ? 'inert' : 'clause';
}

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

function wordsFor(
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

/** Whether what is said of a text may come of what stands in its holes. A value hides nothing, a name of the own database neither. */
export function mayComeOfHoles({ holes }: Filled): boolean {
  return holes.some(({ as }) => as !== 'inert' && as !== 'here');
}

/** A name, or other words, with what the script writes in the holes: `dbo.Fact_{@year}`. */
export function readableWords(words: string, filled: Filled): string {
  return mapMarked(words, (part) => `{${part === '' ? 'DB_NAME()' : writtenIn(part, filled)}}`);
}

/** A name as another text can have it, whose holes are others: marked with what the script writes in them. */
export function nameElsewhere(name: string, filled: Filled): string {
  return mapMarked(name, (part) => mark + (part === '' ? '' : writtenIn(part, filled)) + mark);
}

function writtenIn(part: string, { holes }: Filled): string {
  return holes.find(({ label }) => label === part)?.written ?? part;
}

function mapMarked(words: string, become: (part: string) => string): string {
  return words
    .split(mark)
    .map((part, i) => (i % 2 === 1 ? become(part) : part))
    .join('');
}
