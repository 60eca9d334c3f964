import { type ModuleText, ownWords } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import { scan } from '../../parse/scanner.ts';
import type { FunctionCall, MethodCall } from '../../parse/tree/expression.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import { nameKey, unquoteIdentifier } from '../../text/identifier.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

/**
 * Whether a text names by these words a type, a collection of XML schemas or a method of a column wherever it names anything by
 * them. SQL Server lists all three among the names that a module uses, and none is an object:
 * `@rows dbo.Rows READONLY`, `xml(dbo.OrderSchema)`, `t.Place.ToWkt()`.
 */
export function isNamedOtherwise(text: ModuleText, name: string): boolean {
  const words = ownWords(text);
  const key = nameKey(name);
  const { starts, ends, count } = scan(words);
  const places = Array.from({ length: count }, (_, i) => ({ start: starts[i]!, end: ends[i]! })).filter(
    ({ start, end }) => nameKey(unquoteIdentifier(words.slice(start, end))) === key,
  );
  if (places.length === 0) return false;
  const others = placesOfOthers(words);
  return places.every(({ start, end }) => others.some((other) => start >= other.start && end <= other.end));
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
