import { isDirect } from '../../bind/bound/value.ts';
import type { ColumnEdge, ColumnEnd } from '../flow/edges.ts';
import { type ByteReader, type ByteWriter, Known, Seen } from './bytes.ts';
import type { ObjectReader, ObjectWriter } from './objects.ts';
import { readOrigins, writeOrigins } from './origins.ts';
import type { PlaceReader, PlaceWriter } from './places.ts';
import { uses } from './uses.ts';

/** Writes column edges; an end that many share once. */
export class ColumnEdgeWriter {
  readonly #bytes: ByteWriter;
  readonly #objects: ObjectWriter;
  readonly #places: PlaceWriter;
  readonly #ends = new Seen<ColumnEnd>();

  constructor(bytes: ByteWriter, objects: ObjectWriter, places: PlaceWriter) {
    this.#bytes = bytes;
    this.#objects = objects;
    this.#places = places;
  }

  list(edges: readonly ColumnEdge[]): void {
    this.#bytes.list(edges, ({ from, to, through, subtype, origins, evidence }) => {
      this.#end(from);
      this.#end(to);
      this.#objects.id(through);
      this.#bytes.number(uses.code(subtype));
      writeOrigins(origins, this.#bytes);
      this.#places.list(evidence);
    });
  }

  #end(end: ColumnEnd): void {
    this.#ends.write(end, this.#bytes, () => {
      this.#objects.id(end.object);
      this.#bytes.text(end.column);
    });
  }
}

/** The other side of {@link ColumnEdgeWriter}. */
export class ColumnEdgeReader {
  readonly #bytes: ByteReader;
  readonly #objects: ObjectReader;
  readonly #places: PlaceReader;
  readonly #ends = new Known<ColumnEnd>();

  constructor(bytes: ByteReader, objects: ObjectReader, places: PlaceReader) {
    this.#bytes = bytes;
    this.#objects = objects;
    this.#places = places;
  }

  list(): ColumnEdge[] {
    return this.#bytes.list((): ColumnEdge => {
      const [from, to, through] = [this.#end(), this.#end(), this.#objects.id()];
      const subtype = uses.of(this.#bytes.number());
      const origins = readOrigins(this.#bytes);
      const evidence = this.#places.list();
      return isDirect(subtype)
        ? { from, to, through, type: 'DIRECT', subtype, origins, evidence }
        : { from, to, through, type: 'INDIRECT', subtype, origins, evidence };
    });
  }

  #end(): ColumnEnd {
    return this.#ends.read(this.#bytes, () => ({ object: this.#objects.id(), column: this.#bytes.text() }));
  }
}
