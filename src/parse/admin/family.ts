import { commonRules } from '../notation/common.ts';
import { Match } from '../notation/match.ts';
import { type Rules, readSyntax, type Syntax } from '../notation/syntax.ts';
import type { Parser } from '../parser.ts';
import type { DropStatement, IndexStatement, OtherStatement } from '../tree/statement.ts';

/** The leading words of a statement → the syntax of what comes behind them. */
export type Syntaxes = Readonly<Record<string, string | NamedSyntax>>;

/** A statement whose leading words are not its name: `CREATE UNIQUE` leads `CREATE INDEX`. */
export interface NamedSyntax {
  readonly words: string;
  readonly syntax: string;
}

export interface Family {
  /** The node its statements become; DROP statements become a DropStatement in each. */
  readonly node: 'OtherStatement' | 'IndexStatement';
  readonly syntaxes: Syntaxes;
  readonly rules?: Rules | undefined;
}

export const named = (words: string, syntax: string): NamedSyntax => ({ words, syntax });

/** One statement of a family, with its syntax read when it is first met. */
export class AdminStatement {
  readonly words: string;
  readonly #node: Family['node'] | 'DropStatement';
  readonly #read: () => Syntax;
  #syntax: Syntax | undefined;

  constructor(family: Family, lead: string, entry: string | NamedSyntax) {
    const { words, syntax } = typeof entry === 'string' ? named(lead, entry) : entry;
    this.words = words;
    this.#node = words.startsWith('DROP ') ? 'DropStatement' : family.node;
    this.#read = () => readSyntax(syntax, { ...commonRules, ...family.rules });
  }

  /** What stands behind the leading words, which are consumed. */
  get syntax(): Syntax {
    this.#syntax ??= this.#read();
    return this.#syntax;
  }

  /** The statement that began at `start`, from behind its leading words. */
  parse(p: Parser, start: number): OtherStatement | IndexStatement | DropStatement {
    const match = new Match(p);
    match.whole(this.syntax);
    const span = { start, end: p.lastEnd };
    const { targets, columns, expressions } = match;
    const words = this.words;
    switch (this.#node) {
      case 'DropStatement':
        return { kind: 'DropStatement', ...span, object: words.slice('DROP '.length), names: targets };
      case 'IndexStatement':
        return { kind: 'IndexStatement', ...span, words, table: targets[0], columns, expressions };
      case 'OtherStatement':
        return { kind: 'OtherStatement', ...span, words, expressions, statements: [], tables: targets, columns };
    }
  }
}
