// Numbers and texts in as few bytes as is simple: numbers below 128 take one, a text that comes again takes its number.

/** Room that writers use one after the other: most of what they write is small, and to make room costs more than to write. */
let spare: Uint8Array | undefined = new Uint8Array(65_536);

/** Writes numbers and texts one after the other. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;
  readonly #texts = new Map<string, number>();

  constructor() {
    this.#bytes = spare ?? new Uint8Array(4096);
    spare = undefined;
  }

  /** A whole number from 0 to 2³¹ - 1. */
  number(value: number): void {
    if (this.#length + most > this.#bytes.length) this.#grow();
    if (value < 0x80) this.#bytes[this.#length++] = value;
    else this.#large(value);
  }

  #large(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  flag(value: boolean): void {
    this.number(value ? 1 : 0);
  }

  text(value: string): void {
    const known = this.#texts.get(value);
    if (known !== undefined) return this.number(known);
    this.number(this.#texts.size);
    this.#texts.set(value, this.#texts.size);
    this.#units(value);
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.number(items.length);
    for (const item of items) write(item);
  }

  /** Its UTF-16 units: whatever a name is made of comes back, half a surrogate pair too. */
  #units(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }

  /** What was written, in memory of its own; nothing is written any more. */
  finish(): Uint8Array {
    const written = this.#bytes.slice(0, this.#length);
    spare = this.#bytes;
    return written;
  }
}

/** Bytes that a number takes at most. */
const most = 5;

/** Units made into a text at once: a call takes only so many arguments. */
const slice = 1024;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #texts: string[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    const first = this.#bytes[this.#at++]!;
    return first < 0x80 ? first : this.#large(first & 0x7f);
  }

  #large(lowest: number): number {
    let value = lowest;
    for (let shift = 7; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  flag(): boolean {
    return this.number() === 1;
  }

  text(): string {
    const place = this.number();
    if (place === this.#texts.length) this.#texts.push(this.#units());
    return this.#texts[place]!;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.number(); left > 0; left--) items.push(read());
    return items;
  }

  #units(): string {
    const length = this.number();
    let value = '';
    for (let done = 0; done < length; done += slice) {
      const units: number[] = [];
      for (let left = Math.min(slice, length - done); left > 0; left--) units.push(this.number());
      value += String.fromCharCode.apply(undefined, units);
    }
    return value;
  }
}

/** Writes a thing the first time, and its number whenever it comes again. */
export class Seen<T> {
  readonly #places = new Map<T, number>();

  write(thing: T, to: ByteWriter, first: () => void): void {
    const place = this.#places.get(thing);
    to.number(place ?? this.#places.size);
    if (place !== undefined) return;
    this.#places.set(thing, this.#places.size);
    first();
  }
}

/** The other side of {@link Seen}. */
export class Known<T> {
  readonly #things: T[] = [];

  read(from: ByteReader, first: () => T): T {
    const place = from.number();
    if (place < this.#things.length) return this.#things[place]!;
    const thing = first();
    this.#things.push(thing);
    return thing;
  }
}
