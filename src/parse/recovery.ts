import type { Parser } from './parser.ts';
import { beginsStatement } from './statement-start.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { BogusStatement } from './tree/statement.ts';

/**
 * Goes on behind an error: skips to the next statement, and keeps what is skipped in a bogus node.
 * `from` is the token where the broken statement begins; at least one token is skipped.
 */
export function recover(p: Parser, from: number): BogusStatement {
  const start = p.starts[from]!;
  p.resume(Math.max(p.failedAt, from));
  if (p.at === from && !p.atEnd) p.next();
  skipToStatement(p);
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

/** After a condition that could not be read: skips it, so that what it guards is read all the same. */
export function recoverCondition(p: Parser, condition: Expression): Expression {
  if (!p.failed || p.depth > 200) return condition;
  p.resume(p.failedAt);
  skipToStatement(p);
  return { kind: 'BogusExpression', start: condition.start, end: Math.max(condition.start, p.lastEnd) };
}

/** Stops at a semicolon, at a word that begins a statement (inside parentheses only where it begins a line), or at the end. */
function skipToStatement(p: Parser): void {
  let depth = 0;
  let cases = 0;
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
