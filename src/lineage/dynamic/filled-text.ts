// A text whose holes were filled, with words that nobody writes, so that it can be read.
import { unknownMark as mark } from '../../bind/names.ts';
import type { Span } from '../../text/span.ts';
import type { Piece } from '../constant/text.ts';

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
  return mapMarked(name, (part) => mark + writtenIn(part, filled) + mark);
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
