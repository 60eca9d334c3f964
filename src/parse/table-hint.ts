import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';

const hints = new Set(
  `NOEXPAND INDEX FASTFIRSTROW FORCESEEK FORCESCAN HOLDLOCK NOLOCK NOWAIT PAGLOCK READCOMMITTED READCOMMITTEDLOCK READPAST
  READUNCOMMITTED REPEATABLEREAD ROWLOCK SERIALIZABLE SNAPSHOT SPATIAL_WINDOW_MAX_CELLS TABLOCK TABLOCKX UPDLOCK XLOCK
  KEEPIDENTITY KEEPDEFAULTS IGNORE_CONSTRAINTS IGNORE_TRIGGERS FORCE`.split(/\s+/),
);

/** Whether a parenthesis with table hints, written without WITH, stands here: `t (NOLOCK)`, `t (INDEX(1))`, `t (0)`. */
export function atOldTableHints(p: Parser): boolean {
  if (p.kind !== T.LeftParen) return false;
  const next = p.peek(1);
  const after = p.peek(2);
  if (next === T.INDEX || next === T.HOLDLOCK) return true;
  if (next === T.Integer) return false;
  if (next < T.ADD || next > T.Word || (after !== T.RightParen && after !== T.Comma && after < T.ADD)) return false;
  const start = p.starts[p.at + 1]!;
  return hints.has(p.text.slice(start, p.ends[p.at + 1]!).toUpperCase());
}

/** `(1)`: an index by its number, of old without the word INDEX. */
export function parseIndexNumbers(p: Parser): void {
  p.next();
  do p.expect(T.Integer, 'a number');
  while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `WITH (NOLOCK, INDEX(1))` or `(NOLOCK)`. https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-table */
export function parseTableHintClause(p: Parser, ofTarget = false): void {
  p.take(T.WITH);
  p.expect(T.LeftParen, '(');
  const from = p.at;
  parseTableHints(p);
  if (ofTarget && !p.failed) checkTargetHints(p, from);
  p.expect(T.RightParen, ')');
}

/** An index is chosen where rows are read, not where they are changed. */
function checkTargetHints(p: Parser, from: number): void {
  for (let at = from; at < p.at; at++) {
    if (p.kinds[at] === T.INDEX)
      p.violates('a hint names an index of what is changed', { start: p.starts[at]!, end: p.ends[at]! });
  }
}

/** Hints with or without commas between them, up to the closing parenthesis. */
export function parseTableHints(p: Parser): void {
  do {
    parseTableHint(p);
    p.take(T.Comma);
  } while (p.kind >= T.ADD && !p.failed);
}

function parseTableHint(p: Parser): void {
  if (p.take(T.Integer)) return;
  const hint = p.oneOfWords(hints);
  if (!hint) return p.fail('a table hint');
  p.next();
  if (hint === 'INDEX') return parseIndexHint(p);
  if (hint === 'FORCESEEK') {
    if (p.take(T.LeftParen)) {
      parseIndexValue(p);
      p.expect(T.LeftParen, '(');
      do parseIdentifier(p);
      while (p.take(T.Comma));
      p.expect(T.RightParen, ')');
      p.expect(T.RightParen, ')');
    }
  } else if (hint === 'SPATIAL_WINDOW_MAX_CELLS') {
    p.expect(T.Equals, '=');
    p.expect(T.Integer, 'a number');
  }
}

/** `INDEX(ix1, 2)`, `INDEX = ix`, `INDEX ix`, `INDEX = (ix)`. */
function parseIndexHint(p: Parser): void {
  p.take(T.Equals);
  if (!p.take(T.LeftParen)) return parseIndexValue(p);
  do parseIndexValue(p);
  while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

function parseIndexValue(p: Parser): void {
  if (p.kind === T.Integer || p.atName) p.next();
  else p.fail('an index');
}
