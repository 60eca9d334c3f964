import type { Source } from '../text/source.ts';
import type { ParseResult } from './parse.ts';

/** A text with its tree. */
export interface ParsedSource {
  readonly source: Source;
  readonly result: ParseResult;
}

/** UTF-16 units of text whose trees are kept at most: a tree is ten to twenty times its text. */
const most = 16_000_000;

/** Trees that whoever parses a text leaves to whoever reads it next, so that it is parsed once. */
export class Trees {
  readonly #left = new Map<string, ParsedSource>();
  #size = 0;

  /** Where there is no more room, the text is parsed again. */
  leave(parsed: ParsedSource): void {
    const { text } = parsed.source;
    if (this.#size + text.length > most || this.#left.has(text)) return;
    this.#size += text.length;
    this.#left.set(text, parsed);
  }

  /** The tree of a text, which is the taker's from then on. */
  take(text: string): ParsedSource | undefined {
    const parsed = this.#left.get(text);
    if (parsed) this.#size -= text.length;
    this.#left.delete(text);
    return parsed;
  }
}
