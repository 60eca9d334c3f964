import type { ByteReader, ByteWriter } from './bytes.ts';

type Ranges = readonly (readonly [from: number, to: number])[];

/** Stretches of a list, each from the one place to in front of the other. */
export function writeRanges(ranges: Ranges, bytes: ByteWriter): void {
  bytes.list(ranges, ([from, to]) => {
    bytes.number(from);
    bytes.number(to);
  });
}

export function readRanges(bytes: ByteReader): Ranges {
  return bytes.list((): [number, number] => [bytes.number(), bytes.number()]);
}
