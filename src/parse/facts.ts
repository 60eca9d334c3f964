import type { Diagnostic } from '../text/diagnostic.ts';
import { formatName } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { factExtent } from './facts-extent.ts';
import type { FunctionCall } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { Batch, ExecuteTarget, Script } from './tree/statement.ts';
import type { TableFunctionReference, TableReference } from './tree/table-source.ts';
import { skipTrivia } from './trivia.ts';
import { forEachChild, type SyntaxNode } from './walk.ts';

/** A kind or a name, and its place in the file: `[start, end)`. */
export type Fact = readonly [what: string, start: number, end: number];

/** One batch as `headwater parse --facts` prints it. Offsets are in the file, in UTF-16 units. */
export interface BatchFacts {
  readonly file: string;
  readonly batch: number;
  readonly start: number;
  readonly length: number;
  readonly ok: boolean;
  readonly errors: readonly (readonly [code: string, offset: number, line: number])[];
  /** Nested ones included, each ending before its closing semicolon. */
  readonly statements: readonly Fact[];
  /** What stands in FROM and as the target of INSERT, UPDATE, DELETE and MERGE. */
  readonly tables: readonly Fact[];
  readonly procedures: readonly Fact[];
  readonly functions: readonly Fact[];
}

/** What a tree says of each batch: enough to compare two parsers. */
export function factsOf(source: Source, script: Script, diagnostics: readonly Diagnostic[]): BatchFacts[] {
  return script.batches.map((batch) => {
    const errors = diagnostics.filter((d) => d.severity === 'error' && d.start >= batch.start && d.start <= batch.end);
    const found = new Collector(source, batch);
    return {
      file: source.name,
      batch: batch.number,
      start: batch.start,
      length: batch.end - batch.start,
      ok: errors.length === 0,
      errors: errors.map(({ code, start }) => [code, start, source.positionAt(start).line] as const),
      statements: inOrder(found.statements),
      tables: inOrder(found.tables),
      procedures: inOrder(found.procedures),
      functions: inOrder(found.functions),
    };
  });
}

const inOrder = (facts: Fact[]) => facts.sort((a, b) => a[1] - b[1] || b[2] - a[2]);

/** An index written inside a table is a statement too, in the words of Microsoft's parser. */
const isStatement = ({ kind }: SyntaxNode) =>
  kind === 'IndexDefinition' || (kind.endsWith('Statement') && kind !== 'BogusStatement');

class Collector {
  readonly statements: Fact[] = [];
  readonly tables: Fact[] = [];
  readonly procedures: Fact[] = [];
  readonly functions: Fact[] = [];
  readonly #source: Source;
  readonly #enclosed = new Set<SyntaxNode>();

  constructor(source: Source, batch: Batch) {
    this.#source = source;
    const waiting: SyntaxNode[] = [...batch.statements];
    const push = (child: SyntaxNode): void => void waiting.push(child);
    for (let node = waiting.pop(); node; node = waiting.pop()) this.#collect(node, push);
  }

  /** Takes what a node says and hands its children to `push`: a tree may be too deep for recursion. */
  #collect(node: SyntaxNode, push: (child: SyntaxNode) => void): void {
    if (isStatement(node)) this.#statement(node);
    this.#enclose(node);
    switch (node.kind) {
      case 'TableReference':
        this.#named(this.tables, (node as TableReference).name);
        break;
      case 'TableFunctionReference':
        this.#named(this.functions, (node as TableFunctionReference).name);
        break;
      case 'FunctionCall': {
        const { name } = node as FunctionCall;
        if (name.parts.length > 1) this.#named(this.functions, name);
        break;
      }
      case 'ExecuteProcedure':
        this.#named(this.procedures, (node as ExecuteTarget & { kind: 'ExecuteProcedure' }).name);
        break;
      // These hold a statement that is a part of their own and none by itself.
      case 'InsertExecute':
      case 'DataModificationTable':
        forEachChild(node, (child) => forEachChild(child, push));
        return;
    }
    forEachChild(node, push);
  }

  #statement(node: SyntaxNode): void {
    const closed = this.#enclosed.has(node) ? undefined : this.#closedEnd(node);
    const { start, end } = factExtent(node, this.#source.text);
    this.statements.push([node.kind.replace('Statement', ''), start, closed ?? end]);
    const select = (node as { readonly selectSpan?: Span | undefined }).selectSpan;
    if (select) this.statements.push(['Select', select.start, select.end]);
  }

  /** The SELECT of a view, an inline function or a cursor ends where it ends: the semicolon closes the statement around it. */
  #enclose(node: SyntaxNode): void {
    if (
      node.kind === 'CreateViewStatement' ||
      node.kind === 'ReturnsInlineTable' ||
      node.kind === 'DeclareCursorStatement'
    )
      forEachChild(node, (child) => void this.#enclosed.add(child));
  }

  /** Before the closing semicolons, undefined without any; a comment that stands before the last of them still belongs to the statement. */
  #closedEnd({ end }: Span): number | undefined {
    const { text } = this.#source;
    let at = skipTrivia(text, end);
    if (text[at] !== ';') return undefined;
    for (let next = skipTrivia(text, at + 1); text[next] === ';'; next = skipTrivia(text, at + 1)) at = next;
    while (at > end && (text[at - 1] === ';' || text.charCodeAt(at - 1) <= 32)) at--;
    return at;
  }

  #named(to: Fact[], name: MultipartName): void {
    const parts = name.parts.map((part) => this.#source.words(part));
    to.push([formatName(parts), name.start, name.end]);
  }
}
