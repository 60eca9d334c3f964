import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** Of options with commas between, from token `from` to here, each stands once. They are told apart by their first words. */
export function checkOptionsOnce(p: Parser, from: number): void {
  if (p.failed) return;
  const seen = new Set<string>();
  for (let at = from; at < p.at; at++) {
    if (at > from && p.kinds[at - 1] !== T.Comma) continue;
    const span = { start: p.starts[at]!, end: p.ends[at]! };
    const word = p.source.slice(span).toUpperCase();
    if (seen.has(word)) p.violates(`${word} stands twice`, span);
    seen.add(word);
  }
}
