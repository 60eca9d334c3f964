import type { Parser } from './parser.ts';
import { beginsStatement } from './statement-start.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { QueryExpression } from './tree/query.ts';
import type { BogusStatement } from './tree/statement.ts';

/**
 * Goes on behind an error: skips to the next statement, and keeps what is skipped in a bogus node.
 * `from` is the token where the broken statement begins; at least one token is skipped.
 */
export function recover(p: Parser, from: number): BogusStatement {
  const start = p.starts[from]!;
  const at = Math.max(p.failedAt, from);
  p.resume(at);
  if (p.at === from && !p.atEnd) p.next();
  skipToStatement(p, openCases(p, from, at));
  return { kind: 'BogusStatement', start, end: Math.max(start, p.lastEnd) };
}

/** Leaves out a statement that nests too deep, with all that stands beside and below it: up to the END of the block around it. */
export function skipBlock(p: Parser, from: number): BogusStatement {
  const start = p.starts[from]!;
  let blocks = 0;
  p.resume(p.failedAt);
  while (!p.atEnd) {
    if (p.kind === T.CASE || (p.kind === T.BEGIN && !beginsTransaction(p.peek(1)))) blocks++;
    else if (p.kind === T.END && p.peek(1) !== T.CONVERSATION && blocks-- === 0) break;
    p.next();
  }
  return { kind: 'BogusStatement', start, end: Math.max(start, p.lastEnd) };
}

const beginsTransaction = (kind: number) =>
  kind === T.TRAN || kind === T.TRANSACTION || kind === T.DISTRIBUTED || kind === T.CONVERSATION;

/** A condition; one that cannot be read is skipped, so that what it guards is read all the same. */
export function parseBranchCondition(p: Parser): Expression {
  const from = p.at;
  const condition = p.condition();
  if (!p.failed || p.depth > 200) return condition;
  p.resume(p.failedAt);
  skipToStatement(p, openCases(p, from, p.at));
  return { kind: 'BogusExpression', start: condition.start, end: Math.max(condition.start, p.lastEnd) };
}

/**
 * Goes on behind the parenthesis that begins at token `open`, after an error in it. False, and the error stays, where it is never closed
 * or the error stands behind it.
 */
export function recoverInParentheses(p: Parser, open: number): boolean {
  const { failedAt } = p;
  if (failedAt <= open) return false;
  const close = closings(p)[open]!;
  if (close >= failedAt) {
    p.resume(close + 1);
    return true;
  }
  p.resume(failedAt);
  p.stop();
  return false;
}

/**
 * Where each parenthesis ends, by token; 0 for one that is never closed before the next statement. Looked for in one go when
 * somebody asks: of text that closes none it must cost no more.
 */
function closings(p: Parser): Int32Array {
  if (p.closings) return p.closings;
  const found = new Int32Array(p.kinds.length);
  const open: number[] = [];
  let cases = 0;
  for (p.resume(0); p.kind !== T.EndOfText; p.next()) {
    const { kind } = p;
    if (kind === T.LeftParen) open.push(p.at);
    else if (open.length === 0) continue;
    else if (kind === T.RightParen) {
      found[open.pop()!] = p.at;
      if (open.length === 0) cases = 0;
    } else if (kind === T.CASE) cases++;
    else if (kind === T.END && cases > 0) cases--;
    else if (endsParentheses(p, cases > 0)) {
      open.length = 0;
      cases = 0;
    }
  }
  p.closings = found;
  return found;
}

/** What cannot stand in parentheses: they were never closed. */
const endsParentheses = (p: Parser, insideCase: boolean) =>
  p.kind === T.Semicolon || p.kind === T.Go || (!(insideCase && p.kind === T.ELSE) && beginsStatement(p, true));

/** A query that could not be read, between the parenthesis at token `open` and the one before the current token: it may have any columns. */
export function unreadQuery(p: Parser, open: number): QueryExpression {
  const start = p.ends[open]!;
  const end = p.starts[p.at - 1]!;
  const star = { kind: 'SelectStar', start, end: start } as const;
  const source = { kind: 'BogusTableSource', start, end } as const;
  const from = { kind: 'FromClause', start, end, sources: [source] } as const;
  return { kind: 'QuerySpecification', start, end, distinct: false, selectList: [star], from };
}

/** How many CASE between two tokens wait for their END: the ELSE and END behind them begin no statement. */
function openCases(p: Parser, from: number, to: number): number {
  let cases = 0;
  for (let at = from; at < to; at++) {
    if (p.kinds[at] === T.CASE) cases++;
    else if (p.kinds[at] === T.END && cases > 0) cases--;
  }
  return cases;
}

/** Stops at a semicolon, at a word that begins a statement (inside parentheses only where it begins a line), or at the end. */
function skipToStatement(p: Parser, openCases: number): void {
  let depth = 0;
  let cases = openCases;
  while (!p.atEnd) {
    const kind = p.kind;
    if (kind === T.LeftParen) depth++;
    else if (kind === T.RightParen) depth--;
    else if (kind === T.CASE) cases++;
    else if (kind === T.END && cases > 0) cases--;
    else if (kind === T.Semicolon && depth <= 0) return;
    else if (!(kind === T.ELSE && cases > 0) && beginsStatement(p, depth > 0)) return;
    p.next();
  }
}
