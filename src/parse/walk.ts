import type { Span } from '../text/span.ts';

/** Any node of the syntax tree. */
export interface SyntaxNode extends Span {
  readonly kind: string;
}

const isNode = (value: object): value is SyntaxNode => 'kind' in value;

/**
 * Calls `visit` with each child of a node. Children are whatever nodes its properties hold, also in lists and lists of lists,
 * so that no kind of node can be forgotten. Not in the order of the text where the grammar is not.
 */
export function forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void {
  for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) visitIn(value, visit);
}

function visitIn(value: object, visit: (child: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) visitIn(item, visit);
  } else if (isNode(value)) visit(value);
}

/** Calls `visit` with a node and everything below it, parents first. Depth is bounded by the parser's own limit. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  forEachChild(node, (child) => walk(child, visit));
}
