import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

describe('bytes', () => {
  it('give back every number, flag and text that was written', () => {
    const number = fc.nat({ max: 2 ** 31 - 1 });
    // Also what is no text to anybody: halves of surrogate pairs stand in names that were cut.
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
    const written = fc.array(fc.oneof(number, fc.boolean(), text), { maxLength: 200 });
    fc.assert(
      fc.property(written, (values) => {
        const writer = new ByteWriter();
        for (const value of values) {
          if (typeof value === 'number') writer.number(value);
          else if (typeof value === 'boolean') writer.flag(value);
          else writer.text(value);
        }
        const reader = new ByteReader(writer.finish());
        const read = values.map((value) => {
          if (typeof value === 'number') return reader.number();
          return typeof value === 'boolean' ? reader.flag() : reader.text();
        });
        expect(read).toEqual(values);
      }),
    );
  });

  it('give back a text longer than a call takes arguments, and a second one from another writer', () => {
    const [long, other] = ['ß'.repeat(300_000), 'x'.repeat(100_000)];
    const [first, second] = [new ByteWriter(), new ByteWriter()];
    first.text(long);
    second.text(other);
    const bytes = [first.finish(), second.finish()];
    expect(bytes.map((one) => new ByteReader(one).text())).toEqual([long, other]);
  });
});
