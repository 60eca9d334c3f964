import { isModule, type ModuleStatement } from '../bind/module.ts';
import type { ModuleText } from '../catalog/catalog.ts';
import { type ParseResult, parseScript } from '../parse/parse.ts';
import type { Statement } from '../parse/tree/statement.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { Source, type SqlcmdVariables } from '../text/source.ts';

/** A text with its tree. */
export class ParsedText {
  readonly source: Source;
  readonly #result: ParseResult;
  #diagnostics: Diagnostic[];

  constructor(source: Source, result: ParseResult) {
    this.source = source;
    this.#result = result;
    this.#diagnostics = [...result.diagnostics];
  }

  /** The statement that creates the module; undefined for a script, and where the text could not be read. */
  moduleStatement({ start = 0, end = this.source.text.length }: ModuleText): ModuleStatement | undefined {
    for (const { statements } of this.#result.script.batches) {
      const found = statements.find((one) => isModule(one) && one.start >= start && one.end <= end);
      if (found && isModule(found)) return found;
    }
    return undefined;
  }

  looseStatements(isOther: (statement: Statement) => boolean): Statement[] {
    return this.#result.script.batches.flatMap(({ statements }) => statements.filter((one) => !isOther(one)));
  }

  /** The parser's diagnostics inside of a module, each given once. */
  takeDiagnostics({ start = 0, end = this.source.text.length }: ModuleText): Diagnostic[] {
    const inside = this.#diagnostics.filter((one) => one.start >= start && one.start <= end);
    this.#diagnostics = this.#diagnostics.filter((one) => one.start < start || one.start > end);
    return inside;
  }
}

/** Trees kept at most: modules of one file come one after the other, and a tree is many times its text. */
const kept = 8;

/** Texts with their trees, the last few kept. */
export class ParsedTexts {
  readonly #variables: SqlcmdVariables | undefined;
  readonly #recent = new Map<string, ParsedText>();

  constructor(variables: SqlcmdVariables | undefined) {
    this.#variables = variables;
  }

  of({ file, text }: ModuleText): ParsedText {
    const known = this.#recent.get(text);
    if (known) return known;
    const source = new Source(file, text, this.#variables);
    const parsed = new ParsedText(source, parseScript(source));
    this.#recent.set(text, parsed);
    if (this.#recent.size > kept) this.#recent.delete(this.#recent.keys().next().value!);
    return parsed;
  }
}
