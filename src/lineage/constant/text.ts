// Text that is known before the module runs, or partly: what dynamic SQL is put together from.
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Source } from '../../text/source.ts';

/** The text of a module, which evidence points into. */
export interface Home {
  readonly module: CatalogObject;
  readonly file: string;
  readonly source: Source;
}

/** A piece of known text. `at`: where it stands, letter for letter, in the text of a module. */
export interface Known {
  readonly text: string;
  readonly at?: { readonly home: Home; readonly start: number } | undefined;
}

/** A place where something stands that is only known at run time. */
export interface Hole {
  /** How the script writes it: `@table`, `DB_NAME()`. */
  readonly written: string;
  /** All of that, where `written` may be no more than its beginning. */
  readonly whole?: string | undefined;
  /**
   * `value`: a number or date, no words. `text`: anything. `more`: as before it, any number of times. `here`: the database that
   * the module is in, whatever it is called.
   */
  readonly holds: 'value' | 'text' | 'more' | 'here';
  /** `written` tells which value it is, though it has no words: the digits of a binary value, the name behind an id. */
  readonly isConstant?: boolean | undefined;
  /** The variable that held it where the text was given it. */
  readonly heldBy?: string | undefined;
}

export type Piece = Known | Hole;

export function isKnown(piece: Piece): piece is Known {
  return 'text' in piece;
}

/** Longer texts are taken for unknown. */
const maxLength = 1_000_000;

/** Primes below 2^26, so that a product stays exact. */
const moduli = [67_108_859, 66_666_667] as const;
const base = 65_599;

/**
 * One way a string can come out. A rope: put together from other texts without copying them, so that a text appended to a
 * thousand times costs a thousand steps. Two texts of the same pieces have the same key, however they were put together.
 */
export class Text {
  readonly kind = 'text';
  readonly length: number;
  readonly #parts: readonly [Text, Text] | undefined;
  readonly #piece: Piece | undefined;
  /** Whether all of its words are known. */
  readonly isWhole: boolean;
  /** The hole that this text is, where it is nothing else. */
  readonly onlyHole: Hole | undefined;
  #hashes: Hashes | undefined;
  #pieces: readonly Piece[] | undefined;
  #key: string | undefined;

  private constructor(
    length: number,
    piece: Piece | undefined,
    onlyHole: Hole | undefined,
    parts?: readonly [Text, Text],
  ) {
    this.length = length;
    this.isWhole = parts ? parts[0].isWhole && parts[1].isWhole : isKnown(piece!);
    this.onlyHole = onlyHole;
    this.#piece = piece;
    this.#parts = parts;
  }

  static readonly empty = Text.of({ text: '' });

  static of(piece: Piece): Text {
    const { length } = wordsOf(piece);
    if (length > maxLength) return Text.of({ written: 'a text too long to follow', holds: 'text' });
    return new Text(length, piece, isKnown(piece) ? undefined : piece);
  }

  static known(text: string): Text {
    return Text.of({ text });
  }

  static hole(written: string, holds: Hole['holds'] = 'text'): Text {
    return Text.of({ written, holds });
  }

  /** A value of which is known which one it is, but no words. */
  static constant(written: string): Text {
    return Text.of({ written, holds: 'value', isConstant: true });
  }

  static from(pieces: readonly Piece[]): Text {
    const [first = Text.empty, ...others] = pieces.map(Text.of);
    return others.reduce((text, next) => text.followedBy(next), first);
  }

  /** This text with another behind it. */
  followedBy(next: Text): Text {
    const length = this.length + next.length;
    if (length > maxLength) return Text.hole('a text too long to follow');
    const onlyHole = this.length === 0 ? next.onlyHole : next.length === 0 ? this.onlyHole : undefined;
    return new Text(length, undefined, onlyHole, [this, next]);
  }

  /** A hole alone, as what a variable holds; any other text is itself. Texts that differ in this alone have the same key. */
  heldBy(variable: string): Text {
    const hole = this.onlyHole;
    if (!hole || hole.heldBy === variable) return this;
    const held = { ...hole, heldBy: variable };
    return new Text(this.length, held, held);
  }

  /** Equal for texts of the same words and holes, wherever those stand. */
  get key(): string {
    this.#key ??= this.#hashed();
    return this.#key;
  }

  /** From its parts on: most texts are never asked for a key. */
  #hashed(): string {
    const open: Text[] = [this];
    for (let text = open.at(-1); text; text = open.at(-1)) {
      const parts = text.#parts ?? [];
      const missing = parts.filter((part) => !part.#hashes);
      open.push(...missing);
      if (missing.length > 0) continue;
      const [before, behind] = parts.map((part) => part.#hashes!);
      text.#hashes ??= before && behind ? followed(before, behind) : hashed(wordsOf(text.#piece!));
      open.pop();
    }
    const [one, other] = this.#hashes!;
    return `t${this.length}.${one.value}.${other.value}`;
  }

  get pieces(): readonly Piece[] {
    if (this.#pieces) return this.#pieces;
    const pieces: Piece[] = [];
    const open: Text[] = [this];
    while (open.length > 0) {
      const text = open.pop()!;
      if (text.#pieces) pieces.push(...text.#pieces);
      else if (text.#parts) open.push(text.#parts[1], text.#parts[0]);
      else if (text.#piece && text.length > 0) pieces.push(text.#piece);
    }
    this.#pieces = pieces;
    return pieces;
  }

  /** Where its words stand: equal for texts of the same pieces that stand at the same places. */
  get places(): string {
    return this.pieces.map(placeOf).join();
  }

  /** The words, where all of them are known. */
  get whole(): string | undefined {
    return this.isWhole ? this.readable : undefined;
  }

  /** Whether no word of it is known. */
  get isBlank(): boolean {
    return !this.pieces.some((piece) => isKnown(piece) && /[^\s;]/.test(piece.text));
  }

  /** Letters that it has at least. */
  get knownLength(): number {
    return this.pieces.reduce((sum, piece) => sum + (isKnown(piece) ? piece.text.length : 0), 0);
  }

  /** For people: `dbo.Fact_{@year}`. */
  get readable(): string {
    return this.pieces.map((piece) => (isKnown(piece) ? piece.text : `{${piece.written}}`)).join('');
  }
}

/** What tells pieces apart. */
function wordsOf(piece: Piece): string {
  return isKnown(piece) ? piece.text : `\u0000${piece.holds} ${piece.written}\u0000`;
}

function placeOf(piece: Piece): string {
  return isKnown(piece) && piece.at ? `${piece.text.length} ${piece.at.home.module.id} ${piece.at.start}` : '';
}

/** Two polynomial hashes: of `ab` they follow from those of `a` and of `b`. */
type Hashes = readonly [Hash, Hash];

interface Hash {
  readonly value: number;
  /** The base to the power of the length. */
  readonly power: number;
}

function hashed(words: string): Hashes {
  return [hash(words, moduli[0]), hash(words, moduli[1])];
}

function hash(words: string, modulus: number): Hash {
  let value = 0;
  for (let i = 0; i < words.length; i++) value = rest(value * base + words.charCodeAt(i) + 1, modulus);
  return { value, power: power(words.length, modulus) };
}

/** `base` to the power of so many, by squaring. */
function power(exponent: number, modulus: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) result = rest(result * square, modulus);
    square = rest(square * square, modulus);
  }
  return result;
}

/** What `%` gives for what is not negative and below 2^53, in a fraction of its time. */
function rest(dividend: number, modulus: number): number {
  // The quotient is below 2^27, and so rounded by less than 1 / modulus: never up to the next whole number.
  return dividend - Math.floor(dividend / modulus) * modulus;
}

function followed(before: Hashes, behind: Hashes): Hashes {
  return [concatenated(before[0], behind[0], moduli[0]), concatenated(before[1], behind[1], moduli[1])];
}

function concatenated(a: Hash, b: Hash, modulus: number): Hash {
  return { value: rest(a.value * b.power + b.value, modulus), power: rest(a.power * b.power, modulus) };
}
