import type { Parser } from '../parser.ts';
import { firstReserved, T } from '../token.ts';
import type { Expression } from '../tree/expression.ts';
import type { Identifier, MultipartName } from '../tree/name.ts';
import type { Syntax } from './syntax.ts';
import { terminalRule } from './terminal.ts';

/**
 * A syntax laid over the tokens. Each part either fits, or the cursor stands where it stood; an optional part that does not fit is
 * left to whoever comes next, which is how a statement without a semicolon ends. No rule repeats what may be empty and
 * none begins with itself, so the time is linear in the tokens.
 */
export class Match {
  readonly p: Parser;
  readonly targets: MultipartName[] = [];
  readonly columns: Identifier[] = [];
  readonly expressions: Expression[] = [];
  #furthest = -1;
  #furthestEnd = 0;
  readonly #expected = new Set<string>();

  constructor(p: Parser) {
    this.p = p;
  }

  /** Consumes the text that fits; false, and nothing consumed, where it does not. */
  accept(syntax: Syntax): boolean {
    const p = this.p;
    switch (syntax.kind) {
      case 'Word':
        if (syntax.token === undefined ? !p.atWord(syntax.word) : p.kind !== syntax.token)
          return this.#miss(syntax.word);
        p.next();
        return true;
      case 'Symbol':
        return p.take(syntax.token) || this.#miss(syntax.symbol);
      case 'Terminal': {
        const rule = terminalRule(syntax.terminal);
        return rule.accept(this) || this.#miss(rule.what);
      }
      case 'Rule':
        return this.#rule(syntax.rule());
      case 'Sequence':
        return this.#sequence(syntax.items);
      case 'Choice':
        for (const item of syntax.items) {
          if (this.accept(item)) return true;
          if (p.failed) return false;
        }
        return false;
      case 'Optional':
        return this.accept(syntax.item) || !p.failed;
      case 'Repeated':
        return this.#repeated(syntax.item, syntax.commas);
    }
  }

  /**
   * Consumes a whole clause or reports what it lacks. Behind `TO DISK = ` an optional part gave up and left `DISK`, a name like any
   * other, to be the device: what stands behind it begins no statement, so the part that came further is the one meant.
   */
  whole(syntax: Syntax): void {
    const { p } = this;
    if (!this.accept(syntax) || (this.#furthest > p.at && !mayFollow(p.kind))) this.#fail();
  }

  /** Reports what was missing at the furthest place that any part reached. */
  #fail(): void {
    const p = this.p;
    if (p.failed) return;
    p.at = this.#furthest;
    p.kind = p.kinds[p.at]!;
    p.lastEnd = this.#furthestEnd;
    p.fail(alternatives([...this.#expected]));
  }

  #rule(syntax: Syntax): boolean {
    const fits = this.p.enter() && this.accept(syntax);
    this.p.leave();
    return fits;
  }

  #sequence(items: readonly Syntax[]): boolean {
    const p = this.p;
    const { at, lastEnd } = p;
    const targets = this.targets.length;
    const columns = this.columns.length;
    const expressions = this.expressions.length;
    for (const item of items) {
      if (this.accept(item)) continue;
      if (p.failed) return false;
      p.at = at;
      p.kind = p.kinds[at]!;
      p.lastEnd = lastEnd;
      this.targets.length = targets;
      this.columns.length = columns;
      this.expressions.length = expressions;
      return false;
    }
    return true;
  }

  #repeated(item: Syntax, commas: boolean): boolean {
    const p = this.p;
    if (!this.accept(item)) return false;
    const further = commas ? [comma, item] : [item];
    while (this.#sequence(further));
    return !p.failed;
  }

  #miss(expected: string): false {
    const p = this.p;
    if (p.failed || p.at < this.#furthest) return false;
    if (p.at > this.#furthest) this.#expected.clear();
    this.#furthest = p.at;
    this.#furthestEnd = p.lastEnd;
    this.#expected.add(expected);
    return false;
  }
}

/** Whether a clause may end before a token of this kind. */
const mayFollow = (kind: number) =>
  kind <= T.Semicolon || kind >= firstReserved || kind === T.LeftParen || kind === T.RightParen;

const comma: Syntax = { kind: 'Symbol', symbol: ',', token: T.Comma };

/** `A, B or C`; of many, the first few. */
function alternatives(words: readonly string[]): string {
  if (words.length === 1) return words[0]!;
  const shown = words.slice(0, 4);
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}${words.length > shown.length ? ' or another word' : ''}`;
}
