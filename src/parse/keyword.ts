import { contextualWords, firstReserved, reservedWords, T } from './token.ts';

// A hash table in typed arrays: from the characters of a word to its kind, without making a string.
const words = [...reservedWords, ...contextualWords];
const size = 4096;
const kindAt = new Uint16Array(size);
const offsetAt = new Uint16Array(size);
const lengthAt = new Uint8Array(size);
const letters = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0));

/** No keyword is longer. */
export const longestKeyword = words.reduce((longest, word) => Math.max(longest, word.length), 0);

let used = 0;
for (const [at, word] of words.entries()) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    letters[used + i] = word.charCodeAt(i) | 0x20;
    hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | 0x20)) | 0;
  }
  let slot = hash & (size - 1);
  while (kindAt[slot] !== 0) slot = (slot + 1) & (size - 1);
  kindAt[slot] = firstReserved + at;
  offsetAt[slot] = used;
  lengthAt[slot] = word.length;
  used += word.length;
}

/** The kind of the word `[start, end)`: a keyword's, or `T.Word`. `hash` is 31 × hash + (character | 0x20) over its characters. */
export function keywordKind(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  let slot = hash & (size - 1);
  for (;;) {
    const kind = kindAt[slot]!;
    if (kind === 0) return T.Word;
    if (lengthAt[slot] === length) {
      const offset = offsetAt[slot]!;
      let i = 0;
      while (i < length && (text.charCodeAt(start + i) | 0x20) === letters[offset + i]) i++;
      if (i === length) return kind;
    }
    slot = (slot + 1) & (size - 1);
  }
}
