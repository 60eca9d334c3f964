/** Numbers for a few words. */
export interface Codes<Word extends string> {
  code(word: Word): number;
  of(code: number): Word;
}

export function codesOf<const Word extends string>(words: readonly Word[]): Codes<Word> {
  const codes = new Map(words.map((word, code) => [word, code]));
  return { code: (word) => codes.get(word)!, of: (code) => words[code]! };
}
