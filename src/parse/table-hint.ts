import { parseColumnList } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';

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

/** `WITH (NOLOCK, INDEX(1))` or `(NOLOCK)`: gives the columns of FORCESEEK. https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-table */
export function parseTableHintClause(p: Parser, ofTarget = false): Identifier[] | undefined {
  p.take(T.WITH);
  p.expect(T.LeftParen, '(');
  const from = p.at;
  const sought = parseTableHints(p);
  if (ofTarget && !p.failed) checkTargetHints(p, from);
  p.expect(T.RightParen, ')');
  return sought;
}

/** An index is chosen where rows are read, not where they are changed. */
function checkTargetHints(p: Parser, from: number): void {
  for (let at = from; at < p.at; at++) {
    if (p.kinds[at] === T.INDEX)
      p.violates('a hint names an index of what is changed', { start: p.starts[at]!, end: p.ends[at]! });
  }
}

/** Hints with or without commas between them, up to the closing parenthesis. */
export function parseTableHints(p: Parser): Identifier[] | undefined {
  let sought: Identifier[] | undefined;
  do {
    sought = parseTableHint(p) ?? sought;
    p.take(T.Comma);
  } while (p.kind >= T.ADD && !p.failed);
  return sought;
}

function parseTableHint(p: Parser): Identifier[] | undefined {
  if (p.take(T.Integer)) return undefined;
  const hint = p.oneOfWords(hints);
  if (!hint) p.fail('a table hint');
  else p.next();
  if (hint === 'FORCESEEK' && p.take(T.LeftParen)) return parseSought(p);
  if (hint === 'INDEX') parseIndexHint(p);
  else if (hint === 'SPATIAL_WINDOW_MAX_CELLS') {
    p.expect(T.Equals, '=');
    p.expect(T.Integer, 'a number');
  }
  return undefined;
}

/** `FORCESEEK (ix (a, b))`, behind its opening parenthesis. */
function parseSought(p: Parser): Identifier[] {
  parseIndexValue(p);
  const columns = parseColumnList(p);
  p.expect(T.RightParen, ')');
  return columns;
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
