// The words that search knows: runs of letters, digits, _, @, # and $. The same rule cuts texts, names and queries.

/** Longer runs are no identifiers but data (base64, hexadecimal): not indexed. */
const longestWord = 128;

// One entry a UTF-16 unit: 0 not yet known, 1 part of a word, 2 not. Asking a regular expression once a unit, not once a place.
const known = new Uint8Array(0x10000);
const letter = /[\p{L}\p{N}\p{M}_@#$\ud800-\udfff]/u;

function isWordUnit(unit: number): boolean {
  let answer = known[unit]!;
  if (answer === 0) {
    // Half of a surrogate pair: letters outside the basic plane are rare enough to count all of them as letters.
    answer = (unit >= 0xd800 && unit <= 0xdfff) || letter.test(String.fromCharCode(unit)) ? 1 : 2;
    known[unit] = answer;
  }
  return answer === 1;
}

/** Calls back with every word of a text as it is written. */
export function eachWord(text: string, found: (word: string, start: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    const start = i++;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
    if (i - start <= longestWord) found(text.slice(start, i), start);
  }
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

// Lower after upper ends a run of capitals: HTTPServer is HTTP and Server. Digits stand alone.
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{N}+|\p{Lu}/gu;

/** The parts of an identifier in lower case: `vw_DimCustomer2` → `vw`, `dim`, `customer`, `2`. */
export function partsOf(word: string): string[] {
  return (word.match(part) ?? []).map((p) => p.toLowerCase());
}
