import { blockCommentEnd } from '../text/block-comment.ts';
import { lineEnd } from './line.ts';

/** The offset of the first character at or behind `from` that is no white space and in no comment. Block comments nest. */
export function skipTrivia(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    if (text.startsWith('--', at)) at = lineEnd(text, at);
    else if (text.startsWith('/*', at)) at = blockCommentEnd(text, at);
    else return at;
  }
}
