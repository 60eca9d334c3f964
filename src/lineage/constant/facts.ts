// What gives values to which variables, temp tables and cursors, and where text runs.

import type { BoundExecute, BoundIf, BoundStatement, BoundWhile } from '../../bind/bound/statement.ts';
import { scan } from '../../parse/scanner.ts';
import { T } from '../../parse/token.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { cursorKey } from './cursor-key.ts';
import { deletedFrom } from './lifetime.ts';
import { namesAskedFor } from './local-names.ts';
import { holdsValues } from './type.ts';

/** A place that gives a value to `targets` out of `uses`; a place where dynamic SQL runs has no targets. */
export interface Fact {
  readonly targets: readonly string[];
  /** Names, or the text that has them: it is looked through only where its targets matter. */
  readonly uses: readonly string[] | Span;
  readonly guards: readonly (BoundIf | BoundWhile)[];
}

/** A text whose statements are bound, and what is asked of it. */
export interface Asking {
  readonly source: Source;
  readonly keyOf: (name: string) => string;
  /** Whether a call runs text that its arguments decide. */
  readonly runs: (call: BoundExecute) => boolean;
  /** Whether what a call leaves in a variable is a text that its arguments decide. */
  readonly leaves: (call: BoundExecute) => boolean;
  /** The types of the parameters. */
  readonly declared?: ReadonlyMap<string, string> | undefined;
  /** What the text has of the module, where others stand in it too. */
  readonly whole?: { readonly start?: number | undefined; readonly end?: number | undefined } | undefined;
}

type Guards = Fact['guards'];

/** The facts that statements are. */
export class Facts {
  /** Where text runs. */
  readonly running: Fact[] = [];
  /** RETURN, GOTO, BREAK, CONTINUE: whether they are reached decides what runs behind them. */
  readonly jumps: Fact[] = [];
  readonly #of = new Map<string, Fact[]>();
  readonly #types: Map<string, string>;
  readonly #asking: Asking;
  #runsInText: boolean | undefined;

  constructor(body: readonly BoundStatement[], asking: Asking) {
    this.#asking = asking;
    this.#types = new Map(asking.declared);
    this.#read(body, []);
  }

  /** Where a name gets its values. */
  of(name: string): readonly Fact[] {
    return this.#of.get(name) ?? [];
  }

  namesIn(span: Span): string[] {
    const { source, keyOf } = this.#asking;
    return namesAskedFor(source.slice(span)).map(keyOf);
  }

  /** What a text is made of. Of sp_executesql, what is passed to the text matters where it may be a text that runs. */
  textsOf(call: BoundExecute): string[] | undefined {
    if (!this.#asking.runs(call)) return undefined;
    const { target, arguments: values } = call;
    if (target.kind !== 'system' || target.name !== 'sp_executesql') return this.namesIn(call);
    return values.flatMap(({ value, variable, name }, i) => {
      // What a string names beyond temp tables are the parameters of the text.
      if (variable === undefined) return this.namesIn(value).filter((one) => one.startsWith('#'));
      const text = name === undefined ? i < 2 : /^@(stmt|statement|params|parameters)$/i.test(name);
      return text || (!holdsValues(this.#types.get(variable)) && this.#hasTextThatRuns) ? [variable] : [];
    });
  }

  leavesText(call: BoundExecute): boolean {
    return this.#asking.leaves(call);
  }

  get #hasTextThatRuns(): boolean {
    const { source, whole } = this.#asking;
    this.#runsInText ??= hasTextThatRuns(source.text.slice(whole?.start, whole?.end));
    return this.#runsInText;
  }

  #read(statements: readonly BoundStatement[], guards: Guards): void {
    for (const statement of statements) this.#readOne(statement, guards);
  }

  #readOne(statement: BoundStatement, guards: Guards): void {
    switch (statement.kind) {
      case 'Block':
        this.#read(statement.body, guards);
        break;
      case 'TryCatch':
        this.#read(statement.tryBody, guards);
        this.#read(statement.catchBody, guards);
        break;
      case 'If':
        this.#read(statement.consequent, [...guards, statement]);
        this.#read(statement.otherwise, [...guards, statement]);
        break;
      case 'While':
        this.#read(statement.body, [...guards, statement]);
        break;
      case 'Return':
      case 'Jump':
        this.jumps.push({ targets: [], uses: [], guards });
        break;
      case 'Execute':
        this.#readExecute(statement, guards);
        break;
      case 'DeclareVariable':
        for (const { name, type } of statement.variables) if (type !== undefined) this.#types.set(name, type);
        for (const { name, value } of statement.variables) this.#assigned([name], value ?? [], guards);
        break;
      case 'SetVariable':
        this.#assigned([statement.variable], statement, guards);
        break;
      case 'Select': {
        const targets = statement.query.assignments.map(({ variable }) => variable);
        const local = statement.into?.local;
        this.#assigned(local ? [local.key] : targets, statement, guards);
        break;
      }
      case 'CreateTable':
        if (statement.made && statement.local) this.#assigned([statement.local.key], statement, guards);
        break;
      case 'Insert': {
        const { execute, rows } = statement;
        if (execute) this.#readExecute(execute.call, guards);
        if (rows.local) this.#assigned([rows.local.key], statement, guards);
        break;
      }
      case 'Update':
      case 'Merge': {
        const targets = statement.variables.map(({ variable }) => variable);
        const { local } = statement.rows;
        this.#assigned(local ? [...targets, local.key] : targets, statement, guards);
        break;
      }
      case 'Delete':
        this.#assigned(deletedFrom(statement), statement, guards);
        break;
      case 'DeclareCursor':
        this.#assigned([cursorKey(statement.cursor)], statement, guards);
        break;
      case 'SetCursor':
        this.#assigned([cursorKey(statement.cursor)], [cursorKey(statement.from)], guards);
        break;
      case 'Fetch':
        this.#assigned([...statement.into, '@@fetch_status'], [cursorKey(statement.cursor)], guards);
        break;
    }
  }

  #readExecute(call: BoundExecute, guards: Guards): void {
    const uses = this.textsOf(call);
    if (uses) this.running.push({ targets: [], uses, guards });
    const targets = call.arguments.flatMap(({ output, variable }) => (output && variable ? [variable] : []));
    if (call.returnVariable) targets.push(call.returnVariable);
    // What any other procedure sets is not known, whatever it is passed.
    this.#assigned(targets, uses || this.leavesText(call) ? call : [], guards);
  }

  #assigned(targets: readonly string[], uses: Fact['uses'], guards: Guards): void {
    const fact: Fact = { targets, uses, guards };
    for (const target of targets) {
      const known = this.#of.get(target);
      if (known) known.push(fact);
      else this.#of.set(target, [fact]);
    }
  }
}

/** Whether a string of a text may itself run one: then what it is passed matters, however short it is. */
function hasTextThatRuns(text: string): boolean {
  const { kinds, starts, ends, count } = scan(text);
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== T.String && kinds[i] !== T.NationalString) continue;
    if (/exec/i.test(text.slice(starts[i], ends[i]))) return true;
  }
  return false;
}
