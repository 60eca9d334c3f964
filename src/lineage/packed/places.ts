import type { Evidence } from '../flow/edges.ts';
import { type ByteReader, type ByteWriter, Known, Seen } from './bytes.ts';
import type { ObjectReader, ObjectWriter } from './objects.ts';

/** Writes places in texts; those that many edges share once. */
export class PlaceWriter {
  readonly #bytes: ByteWriter;
  readonly #objects: ObjectWriter;
  readonly #places = new Seen<Evidence>();
  readonly #lists = new Seen<readonly Evidence[]>();

  constructor(bytes: ByteWriter, objects: ObjectWriter) {
    this.#bytes = bytes;
    this.#objects = objects;
  }

  list(places: readonly Evidence[]): void {
    this.#lists.write(places, this.#bytes, () => this.#bytes.list(places, (place) => this.place(place)));
  }

  place(place: Evidence): void {
    this.#places.write(place, this.#bytes, () => {
      const { module, file, start, end, line, statement } = place;
      this.#objects.id(module);
      this.#bytes.text(file);
      this.#bytes.number(start);
      this.#bytes.number(end - start);
      this.#bytes.number(line);
      this.#bytes.text(statement);
    });
  }
}

/** The other side of {@link PlaceWriter}. */
export class PlaceReader {
  readonly #bytes: ByteReader;
  readonly #objects: ObjectReader;
  readonly #places = new Known<Evidence>();
  readonly #lists = new Known<readonly Evidence[]>();

  constructor(bytes: ByteReader, objects: ObjectReader) {
    this.#bytes = bytes;
    this.#objects = objects;
  }

  list(): readonly Evidence[] {
    return this.#lists.read(this.#bytes, () => this.#bytes.list(this.place));
  }

  readonly place = (): Evidence =>
    this.#places.read(this.#bytes, () => {
      const [module, file, start, length] = [
        this.#objects.id(),
        this.#bytes.text(),
        this.#bytes.number(),
        this.#bytes.number(),
      ];
      return { module, file, start, end: start + length, line: this.#bytes.number(), statement: this.#bytes.text() };
    });
}
