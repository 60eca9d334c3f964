/** Thrown inside of {@link CompactReader}: the bytes are no Thrift structure. */
export class NotThriftError extends Error {}

/** Reads Thrift's compact protocol as far as a Parquet footer needs it. https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md */
export class CompactReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Hostile bytes may nest without end. */
  #depth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Calls `onField` for every field; one that it does not read is passed over. */
  struct(onField: (id: number, type: number) => boolean): void {
    if (++this.#depth > 32) throw new NotThriftError('nested too deeply');
    for (let id = 0; ; ) {
      const head = this.#byte();
      if (head === 0) break;
      const type = head & 15;
      id = head >> 4 === 0 ? this.integer() : id + (head >> 4);
      if (!onField(id, type)) this.skip(type);
    }
    this.#depth--;
  }

  list(onElement: (type: number) => void): void {
    const head = this.#byte();
    const length = head >> 4 === 15 ? this.#varint() : head >> 4;
    if (length > this.#bytes.length) throw new NotThriftError('longer than the text');
    for (let i = 0; i < length; i++) onElement(head & 15);
  }

  /** Zigzag varint; exact up to 2^53. */
  integer(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.#varint();
    if (this.#at + length > this.#bytes.length) throw new NotThriftError('text beyond the end');
    this.#at += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  skip(type: number): void {
    if (type <= 2) return;
    if (type === 3) this.#at += 1;
    else if (type <= 6) this.#varint();
    else if (type === 7) this.#at += 8;
    else if (type === 8) this.#skipBytes(this.#varint());
    else if (type === 9 || type === 10) this.list((element) => this.skip(element));
    else if (type === 12) this.struct(() => false);
    else throw new NotThriftError(`type ${type}`);
  }

  #skipBytes(length: number): void {
    this.#at += length;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new NotThriftError('beyond the end');
    return byte;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      if (shift > 2 ** 56) throw new NotThriftError('number too long');
    }
  }
}
