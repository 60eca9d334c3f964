import { expect, it } from 'vitest';
import { decodeText } from './source.ts';
import { decodeWindows1252 } from './windows-1252.ts';

it('reads what older tools saved: dashes, curly quotation marks, the euro', () => {
  expect(decodeText(Uint8Array.of(0x27, 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9, 0x27))).toBe("'“a” – €é'");
});

it('keeps every byte as one character', () => {
  const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i));
  expect(new Set(all).size).toBe(256);
  expect(all.slice(0, 128)).toBe(String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i)));
  expect(all.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)));
});
