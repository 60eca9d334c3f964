import { type Diagnostic, diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from './scanner.ts';
import { firstName, firstReserved, T } from './token.ts';
import type { Expression, ScalarSubquery } from './tree/expression.ts';
import type { QueryExpression } from './tree/query.ts';
import type { DataModification, SelectStatement, Statement } from './tree/statement.ts';
import type { TableSource } from './tree/table-source.ts';

/** The rules that call one another in a circle. {@link Parser} holds them, so that their files need not import one another. */
export interface Grammar {
  readonly expression: (p: Parser) => Expression;
  /** A value without operators. */
  readonly primary: (p: Parser) => Expression;
  readonly condition: (p: Parser) => Expression;
  readonly valueOrCondition: (p: Parser) => Expression;
  readonly query: (p: Parser) => QueryExpression;
  /** A query that begins with a parenthesised one already read as a value: `((SELECT …) UNION …)`. */
  readonly queryFrom: (p: Parser, first: ScalarSubquery) => QueryExpression;
  readonly selectStatement: (p: Parser) => SelectStatement;
  readonly tableSource: (p: Parser) => TableSource;
  /** A table source without joins, and the joins behind one. */
  readonly simpleTableSource: (p: Parser) => TableSource;
  readonly joins: (p: Parser, first: TableSource) => TableSource;
  readonly dataModification: (p: Parser) => DataModification | undefined;
  readonly statement: (p: Parser) => Statement;
  readonly statementList: (p: Parser) => Statement[];
}

/** How deep expressions, queries and statements may nest in all. Far more than people write, far less than the stack holds. */
export const depthLimit = 300;

/**
 * A cursor over the tokens of a script.
 *
 * A parse function consumes something and returns a node, or consumes nothing and returns `undefined`. The first error of a
 * statement moves the cursor to a place of its own where every look-ahead sees the end of the text: each rule then
 * returns by itself, without an exception and without a check of its own, and the statement that failed goes on behind the error.
 */
export class Parser {
  readonly source: Source;
  readonly text: string;
  readonly kinds: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly diagnostics: Diagnostic[] = [];
  readonly grammar: Grammar;
  /** Index of the current token. */
  at = 0;
  /** Kind of the current token. */
  kind: number;
  /** Where the token before the current one ends. */
  lastEnd = 0;
  /** Whether the expression read last is a condition (`a = b`) and not a value. */
  isCondition = false;
  /** False after SET QUOTED_IDENTIFIER OFF: "text" is a string then. */
  quotedIdentifiers = true;
  /** An error was reported in the current statement, at token `failedAt`. */
  failed = false;
  failedAt = 0;
  depth = 0;
  readonly #behindFiles: ReadonlySet<number>;
  /** Where parentheses end, by token, once that was asked. */
  closings: Int32Array | undefined;
  readonly #nowhere: number;

  constructor(source: Source, tokens: Tokens, grammar: Grammar) {
    this.source = source;
    this.text = source.text;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.#behindFiles = tokens.behindFiles;
    this.grammar = grammar;
    this.kind = tokens.kinds[0]!;
    this.#nowhere = tokens.count + 1;
  }

  /** Start of the current token. */
  get start(): number {
    return this.starts[this.at]!;
  }

  /** Statements of another file stand right before the current token: `:r Seed.sql`. */
  get behindFile(): boolean {
    return this.#behindFiles.has(this.at);
  }

  /** At the end of the batch. */
  get atEnd(): boolean {
    return this.kind <= T.Go;
  }

  /** Goes to the next token. */
  next(): void {
    if (this.kind === T.EndOfText) return;
    this.lastEnd = this.ends[this.at]!;
    this.kind = this.kinds[++this.at]!;
  }

  /** Kind of the token `n` places ahead. */
  peek(n: number): number {
    return this.kinds[this.at + n]!;
  }

  /** Consumes the current token if it is of this kind. */
  take(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** Consumes a token of this kind; an error where another one stands. `what` is the token in the reader's words. */
  expect(kind: number, what: string): boolean {
    if (this.kind === kind) {
      this.next();
      return true;
    }
    this.fail(what);
    return false;
  }

  /** The current token can be a name: no reserved word. */
  get atName(): boolean {
    return this.kind >= firstName;
  }

  /** The token `n` places ahead can be a name. */
  peekName(n: number): boolean {
    return this.kinds[this.at + n]! >= firstName;
  }

  /** The current token is this word (given in upper case), not quoted. */
  atWord(word: string): boolean {
    return this.peekWord(0, word);
  }

  /** The token `n` places ahead is this word (given in upper case), not quoted. */
  peekWord(n: number, word: string): boolean {
    const at = this.at + n;
    const kind = this.kinds[at]!;
    if (kind < firstReserved || kind > T.Word) return false;
    const start = this.starts[at]!;
    if (this.ends[at]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      const c = this.text.charCodeAt(start + i);
      if ((c >= 97 && c <= 122 ? c - 32 : c) !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  takeWord(word: string): boolean {
    if (!this.peekWord(0, word)) return false;
    this.next();
    return true;
  }

  /** Consumes two words if both stand here. */
  takeWords(first: string, second: string): boolean {
    if (!this.peekWord(0, first) || !this.peekWord(1, second)) return false;
    this.next();
    this.next();
    return true;
  }

  expectWord(word: string): boolean {
    if (this.takeWord(word)) return true;
    this.fail(word);
    return false;
  }

  /** Which of these words (upper case) stands here; undefined where none does. */
  oneOfWords(words: ReadonlySet<string>): string | undefined {
    const kind = this.kind;
    if (kind < firstReserved || kind > T.Word) return undefined;
    const word = this.tokenText().toUpperCase();
    return words.has(word) ? word : undefined;
  }

  /** The text of the current token. */
  tokenText(): string {
    return this.text.slice(this.starts[this.at]!, this.ends[this.at]!);
  }

  /** Reports that something else was expected here, once a statement, and lets every rule come to its end. */
  fail(expected: string): void {
    if (this.failed) return;
    this.report(diagnostic('HW1001', this.hereSpan(), { expected, found: this.found() }));
    this.stop();
  }

  /** Reports that what stands here is not allowed. */
  refuse(): void {
    if (this.failed) return;
    this.report(diagnostic('HW1007', this.hereSpan(), { found: this.found() }));
    this.stop();
  }

  /** Reports what can be read but is against a rule of the language; the statement keeps its tree. */
  violates(rule: string, { start, end }: Span): void {
    if (!this.failed) this.report(diagnostic('HW1010', { start, end }, { rule }));
  }

  /** One level deeper; false, and an error, where that is too deep. Call {@link leave} in any case. */
  enter(): boolean {
    if (++this.depth <= depthLimit) return true;
    if (!this.failed) {
      this.report(diagnostic('HW1006', this.hereSpan(), { limit: String(depthLimit) }));
      this.stop();
    }
    return false;
  }

  leave(): void {
    this.depth--;
  }

  report(problem: Diagnostic): void {
    this.diagnostics.push(problem);
  }

  /** Moves the cursor to the place where all rules end. */
  stop(): void {
    this.failed = true;
    this.failedAt = this.at;
    const nowhere = this.#nowhere;
    // What has begun at the offending token ends there too, and no node ends before it begins.
    this.lastEnd = Math.max(this.lastEnd, this.starts[this.at]!);
    this.starts[nowhere] = this.lastEnd;
    this.ends[nowhere] = this.lastEnd;
    this.at = nowhere;
    this.kind = T.EndOfText;
  }

  /** Goes on at token `at` after an error. */
  resume(at: number): void {
    this.failed = false;
    this.at = at;
    this.kind = this.kinds[at]!;
    this.lastEnd = at > 0 ? this.ends[at - 1]! : 0;
    // What ended where the error was found ends there; what stands around it does not end before.
    if (at === this.failedAt) this.lastEnd = Math.max(this.lastEnd, this.starts[at]!);
  }

  /** What stands here, for a message. */
  found(): string {
    if (this.kind === T.EndOfText) return 'the end of the text';
    if (this.kind === T.Go) return 'the end of the batch';
    const text = this.tokenText();
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }

  hereSpan(): { start: number; end: number } {
    if (this.atEnd) return { start: this.lastEnd, end: this.lastEnd };
    return { start: this.starts[this.at]!, end: this.ends[this.at]! };
  }

  // The rules of the circle, in short.

  expression(): Expression {
    return this.grammar.expression(this);
  }

  condition(): Expression {
    return this.grammar.condition(this);
  }

  query(): QueryExpression {
    return this.grammar.query(this);
  }

  statement(): Statement {
    return this.grammar.statement(this);
  }
}
