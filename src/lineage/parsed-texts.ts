import { isModule, type LedgerStatement, type ModuleStatement, makesLedger } from '../bind/module.ts';
import type { CatalogObject, ModuleText } from '../catalog/catalog.ts';
import { type ParseResult, parseScript } from '../parse/parse.ts';
import type { Statement } from '../parse/tree/statement.ts';
import type { ParsedSource, Trees } from '../parse/trees.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { Source, type SqlcmdVariables } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** The statements of a text that create modules. */
interface Creating {
  /** By where they start. */
  readonly ledgers: ReadonlyMap<number, LedgerStatement>;
  /** In the order of the text. */
  readonly modules: readonly ModuleStatement[];
}

/** A text with its tree. */
export class ParsedText {
  readonly source: Source;
  readonly #result: ParseResult;
  #creating: Creating | undefined;

  constructor(source: Source, result: ParseResult) {
    this.source = source;
    this.#result = result;
  }

  /** The statement that creates the module; undefined for a script, and where the text could not be read. */
  moduleStatement({ start = 0 }: ModuleText): ModuleStatement | LedgerStatement | undefined {
    this.#creating ??= this.#statementsThatCreate();
    const { ledgers, modules } = this.#creating;
    return ledgers.get(start) ?? modules[firstFrom(modules, start)];
  }

  /** A text may hold thousands of modules, each of which is asked for. */
  #statementsThatCreate(): Creating {
    const ledgers = new Map<number, LedgerStatement>();
    const modules: ModuleStatement[] = [];
    for (const { statements } of this.#result.script.batches) {
      for (const statement of statements) {
        if (isModule(statement)) modules.push(statement);
        else if (statement.kind === 'CreateSchemaStatement') modules.push(...statement.elements.filter(isModule));
        else if (makesLedger(statement)) ledgers.set(statement.start, statement);
      }
    }
    return { ledgers, modules };
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#result.diagnostics;
  }

  /** Where the batches of the text end. */
  get batchEnds(): readonly number[] {
    return this.#result.script.batches.map(({ end }) => end);
  }

  looseStatements(isOther: (statement: Statement) => boolean): Statement[] {
    return this.#result.script.batches.flatMap(({ statements }) => statements.filter((one) => !isOther(one)));
  }
}

/** The first place of a statement that starts there or behind; all are in the order of the text. */
function firstFrom(statements: readonly Span[], start: number): number {
  let from = 0;
  let to = statements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (statements[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Trees kept at most: modules of one file come one after the other, and a tree is many times its text. */
const kept = 8;

/** Texts with their trees, the last few kept. */
export class ParsedTexts {
  readonly #modules: readonly CatalogObject[];
  readonly #variables: SqlcmdVariables | undefined;
  readonly #trees: Trees | undefined;
  readonly #recent = new Map<string, ParsedText>();
  /** The modules of a text that holds several. */
  #sharing: Map<string, Span[]> | undefined;

  /** `trees`: of texts that were parsed before. */
  constructor(modules: readonly CatalogObject[], variables: SqlcmdVariables | undefined, trees?: Trees) {
    this.#modules = modules;
    this.#variables = variables;
    this.#trees = trees;
  }

  of({ file, text }: ModuleText): ParsedText {
    const known = this.#recent.get(text);
    if (known) return known;
    const { source, result } = this.#trees?.take(text) ?? this.#parse(file, text);
    const parsed = new ParsedText(source, result);
    this.#recent.set(text, parsed);
    if (this.#recent.size > kept) this.#recent.delete(this.#recent.keys().next().value!);
    return parsed;
  }

  #parse(file: string, text: string): ParsedSource {
    const source = new Source(file, text, this.#variables);
    return { source, result: parseScript(source) };
  }

  /**
   * The parser's diagnostics inside of a module that no other module of the text has: where one ends and the next begins, it is
   * the first one's; what is in none of them is the script's.
   */
  diagnosticsOf(definition: ModuleText): readonly Diagnostic[] {
    const { diagnostics, source } = this.of(definition);
    if (diagnostics.length === 0) return diagnostics;
    const { start = 0, end = source.text.length } = definition;
    const claims = this.#modulesIn(definition.text).filter(
      (other) => definition.end === undefined || other.start < start,
    );
    return diagnostics.filter(
      (found) =>
        found.start >= start &&
        found.start <= end &&
        !claims.some((other) => found.start >= other.start && found.start <= other.end),
    );
  }

  /** Where modules stand in the text of a script; of a module there are none beside it. */
  modulesBeside({ text, end }: ModuleText): readonly Span[] {
    return end === undefined ? this.#modulesIn(text) : [];
  }

  /** Where modules stand in a text. */
  #modulesIn(text: string): readonly Span[] {
    if (!this.#sharing) {
      this.#sharing = new Map();
      for (const { definition } of this.#modules) {
        if (definition?.end === undefined) continue;
        const span = { start: definition.start ?? 0, end: definition.end };
        const known = this.#sharing.get(definition.text);
        if (known) known.push(span);
        else this.#sharing.set(definition.text, [span]);
      }
    }
    return this.#sharing.get(text) ?? [];
  }
}
