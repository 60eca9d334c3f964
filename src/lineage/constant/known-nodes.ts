import { tokensOf } from '../../parse/scanner.ts';
import type { Expression, FunctionCall, Literal } from '../../parse/tree/expression.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { onOneLine } from '../../text/word.ts';
import { namesAskedFor } from './local-names.ts';
import { Text } from './text.ts';
import { type Constant, constantKey } from './value.ts';

/** By node: the values of literals, and the words of expressions in messages and assumptions. */
export class KnownNodes {
  readonly literals = new Map<Literal, Constant>();
  readonly #words = new Map<Expression, string>();
  readonly #said = new Map<Expression, string>();
  readonly #names = new Map<Span, readonly string[]>();
  readonly #values = new Map<Span, Text>();
  readonly #texts = new Map<Span, Text>();
  readonly #calls = new Map<FunctionCall, Map<string, Constant>>();
  readonly #source: Source;
  readonly #readable: (span: Span) => string;

  /** `readable`: a part of the text for people, with what the script writes where it has holes. */
  constructor(source: Source, readable: (span: Span) => string) {
    this.#source = source;
    this.#readable = readable;
  }

  hole(node: Span, holds: 'value' | 'text'): Text {
    const holes = holds === 'value' ? this.#values : this.#texts;
    let hole = holes.get(node);
    if (!hole) {
      const whole = this.#readable(node);
      const written = onOneLine(whole);
      hole = Text.of({ written: written.length > 60 ? `${written.slice(0, 59)}…` : written, whole, holds });
      holes.set(node, hole);
    }
    return hole;
  }

  /** A call gives the same for the same arguments, which it has in most worlds. */
  called(call: FunctionCall, values: readonly Constant[], isCompared: boolean, work: () => Constant): Constant {
    const key = `${isCompared ? '=' : ''}${values.map(constantKey).join()}`;
    let results = this.#calls.get(call);
    if (!results || results.size > 500) {
      results = new Map();
      this.#calls.set(call, results);
    }
    let result = results.get(key);
    if (!result) {
      result = work();
      results.set(key, result);
    }
    return result;
  }

  /** The variables and temp tables that a part of the text names. */
  namesIn(span: Span, keyOf: (name: string) => string): readonly string[] {
    let names = this.#names.get(span);
    if (!names) {
      names = [...new Set(namesAskedFor(this.#source.slice(span)).map(keyOf))];
      this.#names.set(span, names);
    }
    return names;
  }

  /** An expression as conditions are compared by: what stands in parentheses says the same without them. */
  saidOf(written: Expression): string {
    const expression = unparenthesized(written);
    let said = this.#said.get(expression);
    if (said === undefined) {
      said = saidWords(this.#source.slice(expression));
      this.#said.set(expression, said);
    }
    return said;
  }

  /** An expression on one line. */
  wordsOf(expression: Expression): string {
    let words = this.#words.get(expression);
    if (words === undefined) {
      words = onOneLine(this.#source.slice(expression));
      this.#words.set(expression, words);
    }
    return words;
  }
}

/** The same for words that differ in blanks, comments, the N of strings and the case of letters only. */
function saidWords(written: string): string {
  const tokens = tokensOf(written.toLowerCase());
  return tokens.map((token) => (token.startsWith("n'") ? token.slice(1) : token)).join(' ');
}
