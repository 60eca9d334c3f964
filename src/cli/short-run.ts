import { setFlagsFromString } from 'node:v8';

/** UTF-16 units of text that are read and followed in a few seconds. */
const short = 10_000_000;

/**
 * A run over so little text ends before all that V8 optimises has paid: without inlining, which is most of that work, hundreds
 * of .sql files take a quarter less time, above all where there are few processors.
 */
export function expectLength(texts: readonly { readonly text: string }[]): void {
  if (texts.reduce((sum, { text }) => sum + text.length, 0) <= short) setFlagsFromString('--no-turbo-inlining');
}
