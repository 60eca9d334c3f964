import type { Parser } from './parser.ts';
import { statementStarts } from './statement-start.ts';
import { T } from './token.ts';

/**
 * The clauses of an administrative statement, word by word: up to a semicolon, the end, or a word that begins the next statement.
 * Words of `inside` begin statements elsewhere but belong to this one. Parentheses must balance and lists must have no holes.
 */
export function parseClauses(p: Parser, inside: ReadonlySet<number> = noWords): void {
  while (!p.atEnd && !p.failed) {
    const kind = p.kind;
    if (kind === T.Semicolon || kind === T.RightParen) return;
    if (statementStarts[kind] === 1 && !inside.has(kind)) return;
    if (kind === T.LeftParen) parseBalanced(p);
    else if (kind === T.Comma) {
      p.next();
      if (p.kind === T.Comma || p.kind === T.RightParen || p.kind === T.Semicolon || p.atEnd) p.fail('a value');
    } else p.next();
  }
}

const noWords: ReadonlySet<number> = new Set();

/** From `(` to its `)`. */
function parseBalanced(p: Parser): void {
  let depth = 0;
  while (!p.atEnd) {
    if (p.kind === T.LeftParen) depth++;
    else if (p.kind === T.RightParen) depth--;
    else if (p.kind === T.Comma && (p.peek(1) === T.Comma || p.peek(1) === T.RightParen)) p.fail('a value');
    p.next();
    if (depth === 0) return;
  }
  p.fail(')');
}
