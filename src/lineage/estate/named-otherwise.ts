import { type ModuleText, ownWords } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import { scan } from '../../parse/scanner.ts';
import type { FunctionCall, MethodCall } from '../../parse/tree/expression.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import { nameKey, unquoteIdentifier } from '../../text/identifier.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

/** What a text calls by names that are no objects. It keeps what it found out of one text: the rows of a module come together. */
export class NamedOtherwise {
  #text: ModuleText | undefined;
  #words: readonly (Span & { readonly key: string })[] = [];
  #others: readonly Span[] = [];

  /**
   * Whether a text names by this word a type, a collection of XML schemas or a method of a column wherever it names anything by
   * it. SQL Server lists all three among the names that a module uses, and none is an object:
   * `@rows dbo.Rows READONLY`, `xml(dbo.OrderSchema)`, `t.Place.ToWkt()`.
   */
  has(text: ModuleText, name: string): boolean {
    if (text !== this.#text) this.#read(text);
    const key = nameKey(name);
    const places = this.#words.filter((word) => word.key === key);
    return (
      places.length > 0 &&
      places.every(({ start, end }) => this.#others.some((other) => start >= other.start && end <= other.end))
    );
  }

  #read(text: ModuleText): void {
    const words = ownWords(text);
    const { starts, ends, count } = scan(words);
    this.#text = text;
    this.#words = Array.from({ length: count }, (_, i) => {
      const [start, end] = [starts[i]!, ends[i]!];
      return { start, end, key: nameKey(unquoteIdentifier(words.slice(start, end))) };
    });
    this.#others = placesOfOthers(words);
  }
}

/** Types with what stands in their parentheses, and the names of what is called in an expression. */
function placesOfOthers(words: string): Span[] {
  const found: Span[] = [];
  walk(parseScript(new Source('', words)).script, (node) => {
    if (node.kind === 'DataType') found.push(node);
    else if (isCall(node)) found.push(node.name);
    if (node.kind === 'MethodCall' && (node as MethodCall).type) found.push((node as MethodCall).type!);
  });
  return found;
}

function isCall(node: SyntaxNode): node is FunctionCall | MethodCall {
  return node.kind === 'FunctionCall' || node.kind === 'MethodCall';
}
