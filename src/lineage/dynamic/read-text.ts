import type { ModuleText } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import { quotedIdentifiersAt } from '../../parse/quoted-identifiers.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { isKnown, type Text } from '../constant/text.ts';
import { fillHoles } from './fill-holes.ts';
import { type Filled, readableWords } from './filled-text.ts';

/** A text of dynamic SQL with its statements. */
export interface ReadText {
  readonly source: Source;
  readonly filled: Filled;
  /** Those that could be read. */
  readonly statements: readonly Statement[];
  /** What could not be read, in words. */
  readonly problem: string | undefined;
  /** SQL Server refuses it, whatever stands in its holes, and so runs nothing of it. */
  readonly isRefused: boolean;
}

/** Words of these are kept at most. */
const maxKept = 2_000_000;
/** Other words are tried in the holes so often. */
const maxTries = 16;
/** Of no more letters than these for one module: where hundreds of long texts cannot be read, the first of them tell as much. */
const maxTried = 4_000_000;

/** Texts that were read before: a loop runs the same ones again and again. */
export class ReadTexts {
  readonly #known = new Map<string, ReadText>();
  readonly #home: ModuleText | undefined;
  #size = 0;
  #tried = 0;

  /** `home`: the text of the module that runs them. */
  constructor(home: ModuleText | undefined) {
    this.#home = home;
  }

  of(text: Text): ReadText {
    const { key } = text;
    let read = this.#known.get(key);
    if (!read) {
      read = readText(text, this.#home, (length) => {
        this.#tried += length;
        return this.#tried <= maxTried;
      });
      this.#size += read.filled.text.length;
      if (this.#size > maxKept) {
        this.#known.clear();
        this.#size = read.filled.text.length;
      }
      this.#known.set(key, read);
    }
    return read;
  }
}

interface Attempt {
  readonly source: Source;
  readonly filled: Filled;
  readonly statements: readonly Statement[];
  readonly errors: readonly Diagnostic[];
}

/**
 * Reads a text, with words in its holes with which it can be read: `WHERE {@condition}` needs a condition, `FROM dbo.T {@rest}`
 * nothing at all. `mayTry`: whether so many letters may be read once more.
 */
function readText(text: Text, home: ModuleText | undefined, mayTry: (length: number) => boolean): ReadText {
  // A text that is run takes its quotes as the module does in which it stands.
  const quotes = !home || !text.readable.includes('"') || quotedIdentifiersAt(home.text, home.start ?? 0);
  let best = attempt(text, [], quotes);
  let chosen = best.filled.holes.map(() => 0);
  const tried = [...chosen];
  for (let tries = 0; best.errors.length > 0 && tries < maxTries; tries++) {
    const at = wrongHole(best, tried);
    if (at === undefined || !mayTry(best.filled.text.length)) break;
    const word = tried[at]! + 1;
    const alike = holesAlike(best.filled, at);
    for (const i of alike) tried[i] = word;
    const other = chosen.map((before, i) => (alike.has(i) ? word : before));
    const next = attempt(text, other, quotes);
    // Another word helps where the text can be read further than before.
    if (next.errors.length === 0 || readUpTo(next) > readUpTo(best)) {
      best = next;
      chosen = other;
    }
  }
  const { source, filled, errors } = best;
  const isRefused = errors.some(({ start }) => endsEmptyList(filled, start));
  const clear = (statement: Statement) =>
    !errors.some(({ start, end }) => start <= statement.end && end >= statement.start);
  return {
    source,
    filled,
    statements: best.statements.filter((statement) => clear(statement) && !isDoubtfulCall(statement, best)),
    problem: errors[0] && `it cannot be read: ${readableWords(errors[0].message.replace(/\.$/, ''), filled)}`,
    isRefused,
  };
}

/** `Id IN ()`: what is put together of no values. */
function endsEmptyList({ text }: Filled, at: number): boolean {
  return text[at] === ')' && /\bIN\s*\(\s*$/i.test(text.slice(Math.max(at - 40, 0), at));
}

/**
 * EXECUTE may be left out at the beginning of a batch. Nobody knows whether this is one behind a hole (`{@verb} dbo.T …`), and where
 * more cannot be read it is the rest of another statement: `OFFSET 0 ROWS`.
 */
function isDoubtfulCall(statement: Statement, { filled: { text, holes }, errors }: Attempt): boolean {
  if (statement.kind !== 'ExecuteStatement') return false;
  const { start, target } = statement;
  if (target.start > start) return false;
  if (errors.length > 0) return true;
  return holes.some(({ end }) => end <= start && text.slice(end, start).trim() === '');
}

/** Where the first error is, in a text in which each hole is one letter. */
function readUpTo({ filled, errors }: Attempt): number {
  const { start } = errors[0]!;
  return filled.pieces.reduce((at, { piece, start: from, end: to }) => {
    if (isKnown(piece) || from > start) return at;
    return to <= start ? at + 1 - (to - from) : at - (start - from);
  }, start);
}

/** A hole and those behind it where the same stands behind the same word: a condition that is put into a text ten times is one. */
function holesAlike({ text, holes }: Filled, at: number): ReadonlySet<number> {
  const wordBefore = ({ start }: Span) =>
    /\S*\s*$/.exec(text.slice(Math.max(start - 20, 0), start))![0].replace(/\d+|\s+$/g, '');
  const { whole } = holes[at]!;
  const before = wordBefore(holes[at]!);
  return new Set(
    holes.flatMap((hole, i) => (i >= at && hole.whole === whole && wordBefore(hole) === before ? [i] : [])),
  );
}

/** The last hole before what cannot be read that still has other words; where that is a parenthesis, the one right behind it. */
function wrongHole({ filled, errors }: Attempt, tried: readonly number[]): number | undefined {
  const { start, end } = errors[0]!;
  const last = filled.text.slice(start, end) === '(' ? end : start;
  const open = filled.holes.flatMap((hole, i) => (tried[i]! + 1 < hole.words ? [{ hole, i }] : []));
  return open.findLast(({ hole }) => hole.start <= last)?.i;
}

function attempt(text: Text, chosen: readonly number[], quotes: boolean): Attempt {
  const filled = fillHoles(text, chosen);
  const source = new Source('', filled.text);
  const { script, diagnostics } = parseScript(source, quotes);
  const statements = script.batches.flatMap((batch) => batch.statements);
  return { source, filled, statements, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}
