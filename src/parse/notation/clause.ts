import type { Parser } from '../parser.ts';
import { commonRules } from './common.ts';
import { Match } from './match.ts';
import { type Rules, readSyntax, type Syntax } from './syntax.ts';

/** A clause of a statement that is parsed by hand, itself written in the notation of the documentation: `( <option> ,... )`. */
export class Clause {
  readonly #notation: string;
  readonly #rules: Rules;
  #syntax: Syntax | undefined;

  constructor(notation: string, rules: Rules) {
    this.#notation = notation;
    this.#rules = { ...commonRules, ...rules };
  }

  /** Read when it is first met. */
  get syntax(): Syntax {
    this.#syntax ??= readSyntax(this.#notation, this.#rules);
    return this.#syntax;
  }

  /** Consumes the clause, an error where it does not fit; gives what it found. */
  parse(p: Parser): Match {
    const match = new Match(p);
    if (!p.failed) match.whole(this.syntax);
    return match;
  }
}
