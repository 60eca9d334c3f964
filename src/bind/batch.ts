import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';

/** Where what stands in front of the text is declared. */
const inFront = -1;

/**
 * The variables, labels and loops of a batch: of a module, or of what stands between two GO. SQL Server looks at them before it runs
 * any of it, in the order of the text: `IF 1 = 0 DECLARE @x int` declares `@x` for all that stands behind it.
 * https://learn.microsoft.com/sql/t-sql/language-elements/variables-transact-sql
 */
export class Batch {
  readonly #binder: Pick<Binder, 'report' | 'text' | 'key'>;
  /** Where the batches of the text end; none where it is one. */
  readonly #ends: readonly number[];
  #number = 0;
  /** By key, where it is declared. */
  readonly #variables = new Map<string, number>();
  readonly #labels = new Map<string, number>();
  readonly #temps = new Map<string, number>();
  readonly #aims: Span[] = [];
  /** Used before they are declared, by key: where first. */
  readonly #missing = new Map<string, Span>();
  readonly #mayBePassed: boolean;
  /** Another text runs it. */
  readonly #isRun: boolean;
  #loops = 0;

  /** `mayBePassed`: a program may run the text, and pass what it does not declare. `parameters`: those of a text of dynamic SQL, by key. */
  constructor(
    binder: Pick<Binder, 'report' | 'text' | 'key'>,
    ends: readonly number[],
    mayBePassed: boolean,
    parameters?: readonly string[],
  ) {
    this.#binder = binder;
    this.#ends = ends;
    this.#mayBePassed = mayBePassed;
    this.#isRun = parameters !== undefined;
    for (const parameter of parameters ?? []) this.#variables.set(parameter, inFront);
  }

  /** Goes on to the batch in which a place is. */
  #at({ start }: Span): void {
    // Behind the last there is none.
    while (this.#ends[this.#number]! <= start) {
      this.end();
      this.#number++;
    }
  }

  declare(variable: Span): void {
    this.#at(variable);
    this.#declareOnce(this.#variables, variable);
    const used = this.#missing.get(this.#binder.key(variable));
    if (used && this.#mayBePassed) this.#reportMissing(used);
  }

  /** `key`: of the variable. Names that begin with `@@` are the server's. */
  use(variable: Span, key: string): void {
    this.#at(variable);
    if (this.#variables.has(key) || this.#missing.has(key) || key.startsWith('@@')) return;
    this.#missing.set(key, variable);
    if (!this.#mayBePassed) this.#reportMissing(variable);
  }

  #reportMissing(variable: Span): void {
    const name = this.#binder.text(variable);
    if (!this.#isRun) return this.#binder.report('HW2011', variable, { name });
    this.#binder.report('HW2014', variable, {
      rule: `the text that runs here is a batch of its own, and nothing in it declares ${name}: sp_executesql can pass it`,
    });
  }

  /** A temp table that CREATE TABLE or SELECT INTO makes: not even a DROP between them lets a batch make two of one name. */
  makeTemp(table: Span): void {
    this.#at(table);
    const name = this.#binder.text(table);
    // Global ones are not there before the batch runs.
    if (name.startsWith('##') || this.#isFirst(this.#temps, table)) return;
    this.#binder.report('HW2014', table, { rule: `a batch makes ${name} once, even where it drops it between` });
  }

  label(label: Span): void {
    this.#at(label);
    this.#declareOnce(this.#labels, label);
  }

  /** The label may stand further down. */
  goTo(label: Span): void {
    this.#at(label);
    this.#aims.push(label);
  }

  /** BREAK or CONTINUE. */
  leaveLoop(jump: string, span: Span): void {
    if (this.#loops === 0)
      this.#binder.report('HW2014', span, { rule: `${jump} stands in no WHILE; it is RETURN that ends a batch` });
  }

  loop<Bound>(bind: () => Bound): Bound {
    this.#loops++;
    const bound = bind();
    this.#loops--;
    return bound;
  }

  /** Once all of the batch is bound. */
  end(): void {
    for (const label of this.#aims.splice(0)) {
      if (this.#labels.has(this.#binder.key(label))) continue;
      const name = this.#binder.text(label);
      this.#binder.report('HW2014', label, {
        rule: `no label ${name} stands in this batch, so GOTO ${name} leads nowhere`,
      });
    }
    for (const known of [this.#variables, this.#labels, this.#temps, this.#missing]) known.clear();
  }

  #declareOnce(known: Map<string, number>, name: Span): void {
    if (!this.#isFirst(known, name)) this.#binder.report('HW2012', name, { name: this.#binder.text(name) });
  }

  /** Whether nothing above goes by the name; what is bound again is the same. */
  #isFirst(known: Map<string, number>, name: Span): boolean {
    const key = this.#binder.key(name);
    const first = known.get(key) ?? name.start;
    known.set(key, first);
    return first === name.start;
  }
}
