import type { DiagnosticCode } from '../text/diagnostic.ts';
import { isSystemVariable } from '../text/system-variable.ts';
import { keywordKind, longestKeyword } from './keyword.ts';
import { batchSeparatorEnd, isLineEnd, lineEnd, namesFile, sqlcmdLineEnd } from './line.ts';
import { T } from './token.ts';

/** What the scanner makes of a text: for token `i`, its kind and `[starts[i], ends[i])`. Ends with `padding` tokens `EndOfText`. */
export interface Tokens {
  readonly kinds: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Tokens before the first `EndOfText`. */
  readonly count: number;
  /** The tokens in front of which a line of sqlcmd stands for the text of another file: `:r Seed.sql`. */
  readonly behindFiles: ReadonlySet<number>;
  readonly problems: readonly ScanProblem[];
}

export interface ScanProblem {
  readonly code: DiagnosticCode & ('HW1003' | 'HW1004' | 'HW1005' | 'HW1009' | 'HW1010');
  readonly start: number;
  readonly end: number;
}

/** Names have no more characters. */
const longestName = 128;

/** Look-ahead never asks for more tokens than these beyond the end. */
export const padding = 16;

// What a character below 128 is. Above, everything is a letter but spaces and currency signs.
const Letter = 1;
const Digit = 2;
const Space = 3;
const classes = new Uint8Array(128);
for (let c = 0; c <= 32; c++) classes[c] = Space;
classes[127] = Space;
for (let c = 48; c <= 57; c++) classes[c] = Digit;
for (let c = 65; c <= 90; c++) classes[c] = classes[c + 32] = Letter;
for (const c of '_#@') classes[c.charCodeAt(0)] = Letter;

const isWideSpace = (c: number) =>
  c === 0xa0 ||
  c === 0x85 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff;

const rareCurrency = new Set([0x9f2, 0x9f3, 0xe3f, 0x17db, 0xfdfc, 0xfe69, 0xff04, 0xffe0, 0xffe1, 0xffe5, 0xffe6]);

const isCurrency = (c: number) =>
  (c >= 0xa2 && c <= 0xa5) || (c >= 0x9f2 && ((c >= 0x20a0 && c <= 0x20b1) || rareCurrency.has(c)));

const isDigit = (c: number) => c >= 48 && c <= 57;
const isHexDigit = (c: number) => isDigit(c) || ((c | 0x20) >= 97 && (c | 0x20) <= 102);

/**
 * The character there, and behind the end of the text 0, which is a space. Never asked of the string itself: V8 reads characters
 * slowly wherever it was once asked for one that is not there.
 */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether the character can go on with a word that has begun. */
function isWordPart(c: number): boolean {
  if (c < 128) return classes[c] === Letter || classes[c] === Digit || c === 36;
  return !isWideSpace(c) && !isCurrency(c);
}

/**
 * Where the exponent at `at` ends: `e5`, `E-3`, and without digits `e`, `e+` and `e-` too, unless a word begins there (`1exec`). `at`
 * where there is none.
 */
function exponentEnd(text: string, at: number): number {
  if ((codeAt(text, at) | 0x20) !== 101) return at;
  const sign = codeAt(text, at + 1);
  let end = sign === 43 || sign === 45 ? at + 2 : at + 1;
  if (isWordPart(sign) && !isDigit(sign)) return at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

/** T-SQL text → tokens. Comments and spaces are left out; GO lines are tokens; sqlcmd lines are left out and reported. */
export function scan(text: string): Tokens {
  return new Scanner(text).scan();
}

/** The words of a text without what stands between them. */
export function tokensOf(text: string): string[] {
  const { starts, ends, count } = scan(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

class Scanner {
  readonly #text: string;
  #kinds: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #count = 0;
  #at = 0;
  readonly #behindFiles = new Set<number>();
  readonly #problems: ScanProblem[] = [];

  constructor(text: string) {
    this.#text = text;
    const capacity = (text.length >> 2) + 64;
    this.#kinds = new Uint16Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  scan(): Tokens {
    const text = this.#text;
    const length = text.length;
    while (this.#at < length) {
      let start = this.#at;
      let c = codeAt(text, start);
      while (start < length && (c < 128 ? classes[c] === Space : isWideSpace(c))) c = codeAt(text, ++start);
      this.#at = start;
      if (start === length) break;
      if (c === 45 && codeAt(text, start + 1) === 45) {
        this.#at = lineEnd(text, start + 2);
        continue;
      }
      if (c === 47 && codeAt(text, start + 1) === 42) {
        this.#comment(start);
        continue;
      }
      if ((c === 58 || c === 33) && this.#sqlcmdLine(start)) continue;
      if (this.#count + padding + 2 >= this.#kinds.length) this.#grow();
      const kind = this.#token(c, start);
      const at = this.#count++;
      this.#kinds[at] = kind;
      this.#starts[at] = kind === T.Go ? this.#lineStart(start) : start;
      this.#ends[at] = this.#at;
    }
    const count = this.#count;
    if (count + padding + 2 >= this.#kinds.length) this.#grow();
    this.#starts.fill(length, count, count + padding + 2);
    this.#ends.fill(length, count, count + padding + 2);
    this.#kinds.fill(T.EndOfText, count, count + padding + 2);
    return {
      kinds: this.#kinds,
      starts: this.#starts,
      ends: this.#ends,
      count,
      behindFiles: this.#behindFiles,
      problems: this.#problems,
    };
  }

  #grow() {
    const capacity = this.#kinds.length * 2;
    const kinds = new Uint16Array(capacity);
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    kinds.set(this.#kinds);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#kinds = kinds;
    this.#starts = starts;
    this.#ends = ends;
  }

  #problem(code: ScanProblem['code'], start: number, end: number) {
    this.#problems.push({ code, start, end });
  }

  /** Block comments nest. */
  #comment(start: number) {
    const text = this.#text;
    let depth = 1;
    let i = start + 2;
    for (; i < text.length; i++) {
      const c = codeAt(text, i);
      if (c === 42 && codeAt(text, i + 1) === 47) {
        i++;
        if (--depth === 0) break;
      } else if (c === 47 && codeAt(text, i + 1) === 42) {
        i++;
        depth++;
      }
    }
    if (depth > 0) this.#problem('HW1004', start, text.length);
    this.#at = Math.min(i + 1, text.length);
  }

  /** The first character of the line that `offset` stands on, or -1 where something else than blanks stands before it. */
  #lineStart(offset: number): number {
    let i = offset - 1;
    while (i >= 0 && (codeAt(this.#text, i) === 32 || codeAt(this.#text, i) === 9)) i--;
    return i < 0 || isLineEnd(codeAt(this.#text, i)) ? i + 1 : -1;
  }

  #sqlcmdLine(start: number): boolean {
    if (this.#lineStart(start) < 0) return false;
    const end = sqlcmdLineEnd(this.#text, start);
    if (end < 0) return false;
    if (namesFile(this.#text, start)) this.#behindFiles.add(this.#count);
    this.#problem('HW1009', start, end);
    this.#at = end;
    return true;
  }

  #token(c: number, start: number): number {
    if (c < 128) {
      const kind = classes[c]!;
      if (kind === Letter) return this.#word(c, start);
      if (kind === Digit) return this.#number(start);
      return this.#symbol(c, start);
    }
    if (isCurrency(c)) return this.#money(start + 1);
    return this.#word(c, start);
  }

  #word(c: number, start: number): number {
    const text = this.#text;
    if ((c === 78 || c === 110) && codeAt(text, start + 1) === 39) {
      this.#quoted(start, start + 2, 39, 'HW1003');
      return T.NationalString;
    }
    let hash = 0;
    let plain = true;
    let i = start;
    for (; ; i++) {
      const d = codeAt(text, i);
      if (d < 128) {
        if (classes[d] === Letter) {
          hash = (Math.imul(hash, 31) + (d | 0x20)) | 0;
          continue;
        }
        if (classes[d] === Digit) {
          plain = false;
          continue;
        }
        if (d !== 36) break;
        plain = false;
        if (codeAt(text, i + 1) === 40) {
          const end = this.#sqlcmdVariableEnd(i);
          if (end < 0) break;
          i = end - 1;
        }
        continue;
      }
      if (!isWordPart(d)) break;
      plain = false;
    }
    this.#at = i;
    if (c === 64) {
      const isSystem = codeAt(text, start + 1) === 64 && isSystemVariable(text.slice(start, i));
      return isSystem ? T.SystemVariable : T.Variable;
    }
    if (i - start > longestName) this.#problem('HW1010', start, i);
    if (!plain || i - start > longestKeyword) return T.Word;
    if (i - start === 2 && (c | 0x20) === 103 && (codeAt(text, start + 1) | 0x20) === 111) return this.#go(start);
    return keywordKind(text, start, i, hash);
  }

  #go(start: number): number {
    if (this.#lineStart(start) < 0) return T.Word;
    const end = batchSeparatorEnd(this.#text, start + 2);
    if (end < 0) return T.Word;
    this.#at = end;
    return T.Go;
  }

  /** Where `$(name)` at `start` ends, or -1. */
  #sqlcmdVariableEnd(start: number): number {
    let i = start + 2;
    while (isWordPart(codeAt(this.#text, i)) || codeAt(this.#text, i) === 45) i++;
    return i > start + 2 && codeAt(this.#text, i) === 41 ? i + 1 : -1;
  }

  #number(start: number): number {
    const text = this.#text;
    let i = start;
    if (codeAt(text, i) === 48 && (codeAt(text, i + 1) | 0x20) === 120) {
      i += 2;
      for (;;) {
        while (isHexDigit(codeAt(text, i))) i++;
        // A backslash at the end of the line continues the constant.
        const newline = codeAt(text, i) === 92 ? (codeAt(text, i + 1) === 13 ? i + 2 : i + 1) : -1;
        if (newline < 0 || codeAt(text, newline) !== 10) break;
        i = newline + 1;
      }
      this.#at = i;
      return T.Hex;
    }
    let kind = T.Integer;
    while (isDigit(codeAt(text, i))) i++;
    if (codeAt(text, i) === 46) {
      kind = T.Numeric;
      i++;
      while (isDigit(codeAt(text, i))) i++;
    }
    const end = exponentEnd(text, i);
    if (end > i) kind = T.Float;
    this.#at = end;
    return kind;
  }

  #money(from: number): number {
    const text = this.#text;
    let i = from;
    // Blanks may stand between the sign and its amount: `$ 10.5`.
    while (codeAt(text, i) === 32) i++;
    if (!isDigit(codeAt(text, i)) && codeAt(text, i) !== 46) i = from;
    if ((codeAt(text, i) === 45 || codeAt(text, i) === 43) && isDigit(codeAt(text, i + 1))) i++;
    while (isDigit(codeAt(text, i)) || codeAt(text, i) === 46) i++;
    this.#at = i;
    return T.Money;
  }

  /** A text in quotes whose closing quote is doubled inside it. */
  #quoted(start: number, from: number, quote: number, code: ScanProblem['code']) {
    const text = this.#text;
    const sign = String.fromCharCode(quote);
    let i = from;
    for (;;) {
      i = text.indexOf(sign, i);
      if (i < 0) {
        this.#problem(code, start, text.length);
        this.#at = text.length;
        return;
      }
      if (codeAt(text, i + 1) !== quote) break;
      i += 2;
    }
    this.#at = i + 1;
  }

  /** A bracketed name is not empty and, its doubled brackets counted once, not too long. */
  #checkName(start: number) {
    const name = this.#text.slice(start + 1, this.#at - 1).replaceAll(']]', ']');
    if (name === '' || name.length > longestName) this.#problem('HW1010', start, this.#at);
  }

  #symbol(c: number, start: number): number {
    const next = codeAt(this.#text, start + 1);
    this.#at = start + 1;
    switch (c) {
      case 39:
        this.#quoted(start, start + 1, 39, 'HW1003');
        return T.String;
      case 34:
        this.#quoted(start, start + 1, 34, 'HW1005');
        return T.DoubleQuoted;
      case 91:
        this.#quoted(start, start + 1, 93, 'HW1005');
        if (this.#at - start === 2 || this.#at - start > longestName + 2) this.#checkName(start);
        return T.Bracketed;
      case 40:
        return T.LeftParen;
      case 41:
        return T.RightParen;
      case 44:
        return T.Comma;
      case 46:
        return isDigit(next) ? this.#fraction(start) : T.Dot;
      case 59:
        return T.Semicolon;
      case 61:
        return T.Equals;
      case 36:
        return this.#dollar(start, next);
      case 37:
        return next === 37 && this.#rowPlace(start) ? T.PseudoColumn : this.#operator(c, next);
      case 123:
        return T.LeftBrace;
      case 125:
        return T.RightBrace;
      case 126:
        return T.Tilde;
      case 92:
        return T.Backslash;
      case 63:
        return T.Question;
      default:
        return this.#operator(c, next);
    }
  }

  /** `.10` is a number where no name stands before the dot: `t.1` does not occur, `a .5` never follows a name directly. */
  #fraction(start: number): number {
    let i = start;
    const text = this.#text;
    do i++;
    while (isDigit(codeAt(text, i)));
    let kind = T.Numeric;
    const end = exponentEnd(text, i);
    if (end > i) kind = T.Float;
    this.#at = end;
    return kind;
  }

  #dollar(start: number, next: number): number {
    if (next === 40 && this.#sqlcmdVariableEnd(start) > 0) return this.#word(36, start);
    if (next < 128 ? classes[next] === Letter : isWordPart(next)) {
      this.#word(36, start);
      return T.PseudoColumn;
    }
    return this.#money(start + 1);
  }

  /** `%%physloc%%`, `%%lockres%%`: where the server keeps the row. */
  #rowPlace(start: number): boolean {
    const text = this.#text;
    let i = start + 2;
    while (isWordPart(codeAt(text, i))) i++;
    if (i === start + 2 || codeAt(text, i) !== 37 || codeAt(text, i + 1) !== 37) return false;
    this.#at = i + 2;
    return true;
  }

  #operator(c: number, next: number): number {
    const pair = next === 61 ? pairWithEquals(c) : pairWith(c, next);
    if (pair === 0) return single(c);
    this.#at++;
    if (pair === T.DoubleBar && codeAt(this.#text, this.#at) === 61) {
      this.#at++;
      return T.DoubleBarEquals;
    }
    return pair;
  }
}

function pairWithEquals(c: number): number {
  switch (c) {
    case 60:
      return T.LessEquals;
    case 62:
      return T.GreaterEquals;
    case 33:
      return T.BangEquals;
    case 43:
      return T.PlusEquals;
    case 45:
      return T.MinusEquals;
    case 42:
      return T.StarEquals;
    case 47:
      return T.SlashEquals;
    case 37:
      return T.PercentEquals;
    case 38:
      return T.AmpersandEquals;
    case 124:
      return T.BarEquals;
    case 94:
      return T.CaretEquals;
    default:
      return 0;
  }
}

function pairWith(c: number, next: number): number {
  if (c === 60) return next === 62 ? T.NotEquals : next === 60 ? T.ShiftLeft : 0;
  if (c === 62) return next === 62 ? T.ShiftRight : 0;
  if (c === 33) return next === 60 ? T.BangLess : next === 62 ? T.BangGreater : 0;
  if (c === 124) return next === 124 ? T.DoubleBar : 0;
  if (c === 58) return next === 58 ? T.DoubleColon : 0;
  return 0;
}

function single(c: number): number {
  switch (c) {
    case 60:
      return T.Less;
    case 62:
      return T.Greater;
    case 33:
      return T.Bang;
    case 43:
      return T.Plus;
    case 45:
      return T.Minus;
    case 42:
      return T.Star;
    case 47:
      return T.Slash;
    case 37:
      return T.Percent;
    case 38:
      return T.Ampersand;
    case 124:
      return T.Bar;
    case 94:
      return T.Caret;
    case 58:
      return T.Colon;
    default:
      return T.Unknown;
  }
}
