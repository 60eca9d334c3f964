import { contextualWords, reservedWords, T } from '../token.ts';
import { isTerminal, type Terminal } from './terminal.ts';

/**
 * A clause grammar, read from the notation that Microsoft's documentation uses for syntax.
 *
 *     CREATE ROLE name [ AUTHORIZATION name ]
 *
 * | written          | means                                                              |
 * |------------------|--------------------------------------------------------------------|
 * | `WITH`           | this word, unquoted, in any case                                   |
 * | `name`, `string` | a {@link Terminal}                                                 |
 * | `<rule>`         | a rule of the family, or of the common ones                        |
 * | `[ a ]`          | a or nothing                                                       |
 * | `{ a | b }`      | a, else b: the first that fits wins, so the longer one stands first |
 * | `a ...`          | a, once or more                                                    |
 * | `a ,...`         | a, once or more, with commas between                               |
 * | `( ) = . :: + -` | themselves                                                         |
 *
 * Everything stands between spaces.
 */
export type Syntax =
  | { readonly kind: 'Word'; readonly word: string; readonly token: number | undefined }
  | { readonly kind: 'Symbol'; readonly symbol: string; readonly token: number }
  | { readonly kind: 'Terminal'; readonly terminal: Terminal }
  | { readonly kind: 'Rule'; readonly rule: () => Syntax }
  | { readonly kind: 'Sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'Choice'; readonly items: readonly Syntax[] }
  | { readonly kind: 'Optional'; readonly item: Syntax }
  | { readonly kind: 'Repeated'; readonly item: Syntax; readonly commas: boolean };

/** Rules by name, in the notation. */
export type Rules = Readonly<Record<string, string>>;

const symbols = new Map<string, number>([
  ['(', T.LeftParen],
  [')', T.RightParen],
  [',', T.Comma],
  ['.', T.Dot],
  ['=', T.Equals],
  [':', T.Colon],
  ['::', T.DoubleColon],
  ['+', T.Plus],
  ['-', T.Minus],
  ['*', T.Star],
  ['/', T.Slash],
  ['%', T.Percent],
  ['<', T.Less],
  ['>', T.Greater],
  ['<=', T.LessEquals],
  ['>=', T.GreaterEquals],
  ['<>', T.NotEquals],
  ['!=', T.BangEquals],
]);

const tokenOfWord = new Map<string, number>(
  [...reservedWords, ...contextualWords].map((word) => [word, (T as Readonly<Record<string, number>>)[word]!]),
);

/** Reads the notation. Throws where it is misspelt: a mistake of ours, which the test over all families finds. */
export function readSyntax(notation: string, rules: Rules): Syntax {
  return new SyntaxReader(notation, rules, new Map()).read();
}

class SyntaxReader {
  readonly #notation: string;
  readonly #rules: Rules;
  /** The rules read so far, which all readers of one syntax share. */
  readonly #read: Map<string, Syntax>;
  readonly #words: readonly string[];
  #at = 0;

  constructor(notation: string, rules: Rules, read: Map<string, Syntax>) {
    this.#notation = notation;
    this.#rules = rules;
    this.#read = read;
    this.#words = notation.split(/\s+/).filter((word) => word !== '');
  }

  read(): Syntax {
    const syntax = this.#choice();
    if (this.#at < this.#words.length) this.#misspelt();
    return syntax;
  }

  #choice(): Syntax {
    const items = [this.#sequence()];
    while (this.#take('|')) items.push(this.#sequence());
    return items.length === 1 ? items[0]! : { kind: 'Choice', items };
  }

  #sequence(): Syntax {
    const items: Syntax[] = [];
    while (this.#at < this.#words.length && !closing.has(this.#words[this.#at]!)) items.push(this.#item());
    return items.length === 1 ? items[0]! : { kind: 'Sequence', items };
  }

  #item(): Syntax {
    const item = this.#unit();
    if (this.#take('...')) return { kind: 'Repeated', item, commas: false };
    if (this.#take(',...')) return { kind: 'Repeated', item, commas: true };
    return item;
  }

  #unit(): Syntax {
    const word = this.#words[this.#at++]!;
    if (word === '[') return { kind: 'Optional', item: this.#group(']') };
    if (word === '{') return this.#group('}');
    const token = symbols.get(word);
    if (token !== undefined) return { kind: 'Symbol', symbol: word, token };
    if (word.startsWith('<')) return this.#rule(word.slice(1, -1));
    if (isTerminal(word)) return { kind: 'Terminal', terminal: word };
    if (word !== word.toUpperCase()) this.#misspelt();
    return { kind: 'Word', word, token: tokenOfWord.get(word) };
  }

  #group(end: string): Syntax {
    const syntax = this.#choice();
    if (!this.#take(end)) this.#misspelt();
    return syntax;
  }

  /** Rules may name one another in a circle, so each is read when it is first needed. */
  #rule(name: string): Syntax {
    const notation = this.#rules[name];
    if (notation === undefined) this.#misspelt();
    return {
      kind: 'Rule',
      rule: () => {
        const rule = this.#read.get(name) ?? new SyntaxReader(notation, this.#rules, this.#read).read();
        this.#read.set(name, rule);
        return rule;
      },
    };
  }

  #take(word: string): boolean {
    if (this.#words[this.#at] !== word) return false;
    this.#at++;
    return true;
  }

  #misspelt(): never {
    throw new Error(`Misspelt syntax at word ${this.#at} (${this.#words[this.#at - 1]}): ${this.#notation}`);
  }
}

const closing = new Set(['|', ']', '}']);
