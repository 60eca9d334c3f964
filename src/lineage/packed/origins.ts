import type { Origin } from '../flow/edges.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { codesOf } from './codes.ts';

const words: readonly Origin[] = ['parsed', 'dynamic', 'declared', 'hint', 'query_log'];
const codes = codesOf(words);
/** Nearly all edges have one origin: they share its list. */
const alone = words.map((origin): readonly Origin[] => [origin]);

/** One origin as its code, several as their number beyond the codes, and they. */
export function writeOrigins(origins: readonly Origin[], bytes: ByteWriter): void {
  if (origins.length === 1) return bytes.number(codes.code(origins[0]!));
  bytes.number(words.length + origins.length);
  for (const origin of origins) bytes.number(codes.code(origin));
}

export function readOrigins(bytes: ByteReader): readonly Origin[] {
  const number = bytes.number();
  if (number < words.length) return alone[number]!;
  return Array.from({ length: number - words.length }, () => codes.of(bytes.number()));
}
