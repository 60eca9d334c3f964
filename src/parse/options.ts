import type { Parser } from './parser.ts';
import { T } from './token.ts';

/**
 * `(DATA_COMPRESSION = PAGE ON PARTITIONS (1, 3 TO 4), DISTRIBUTION = HASH(a, b), HEAP, LOCATION = 'x')`: the options in
 * parentheses that many statements share. Each is words, then a value behind `=`, a list in parentheses, or both.
 */
export function parseOptionList(p: Parser): void {
  p.expect(T.LeftParen, '(');
  // `RANGE LEFT FOR VALUES ()`: one partition.
  const mayBeEmpty = p.kinds[p.at - 2] === T.VALUES;
  if (p.enter() && !(mayBeEmpty && p.kind === T.RightParen)) {
    do parseOption(p);
    while (p.take(T.Comma));
  }
  p.leave();
  p.expect(T.RightParen, ')');
}

/** `WITH (…)` where it stands. */
export function parseWithOptions(p: Parser): void {
  if (p.kind !== T.WITH || p.peek(1) !== T.LeftParen) return;
  p.next();
  parseOptionList(p);
}

/** `NAME = value`, `CLUSTERED INDEX (a DESC)`, `a RANGE RIGHT FOR VALUES (1, 2)`. */
export function parseOption(p: Parser): void {
  if (isWord(p.kind)) parseWords(p);
  else if (!takeScalar(p)) return p.fail('an option');
  if (p.take(T.Equals)) {
    parseOptionValue(p);
    return;
  }
  if (p.kind === T.LeftParen) parseOptionList(p);
  if (isWord(p.kind)) {
    parseWords(p);
    // The end of a range: `2 TO 4`.
    takeScalar(p);
  }
  if (p.kind === T.LeftParen) parseOptionList(p);
  if (p.take(T.Equals)) parseOptionValue(p);
}

/** A constant, a word, a dotted name, a list; words and lists may follow: `ON (HISTORY_TABLE = dbo.H)`, `5 MINUTES`. */
export function parseOptionValue(p: Parser): void {
  if (p.kind === T.LeftParen) parseOptionList(p);
  else if (isWord(p.kind)) parseWords(p);
  else if (!takeScalar(p)) return p.fail('a value');
  for (;;) {
    if (p.kind === T.LeftParen) parseOptionList(p);
    else if (isWord(p.kind) && p.kind !== T.AS) parseWords(p);
    else if (p.kind === T.Integer || p.kind === T.Percent) p.next();
    else return;
  }
}

const isWord = (kind: number) => kind >= T.ADD || kind === T.PseudoColumn;

function parseWords(p: Parser): void {
  do {
    p.next();
    while (p.kind === T.Dot) {
      p.next();
      if (isWord(p.kind)) p.next();
      else if (p.kind !== T.Dot) p.fail('a name');
    }
    if (p.kind === T.DoubleColon) {
      p.next();
      if (!isWord(p.kind)) p.fail('a name');
    }
  } while (isWord(p.kind) && p.kind !== T.AS);
}

/** A constant or variable, with its sign. */
function takeScalar(p: Parser): boolean {
  if ((p.kind === T.Minus || p.kind === T.Plus) && p.peek(1) >= T.Integer && p.peek(1) <= T.Money) p.next();
  if (p.kind === T.LeftBrace) {
    p.grammar.primary(p);
    return true;
  }
  if (p.kind < T.String || p.kind > T.SystemVariable) return false;
  p.next();
  return true;
}
