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

/**
 * Calls `visit` with a node and everything below it, parents first. Without recursion: a sum of ten thousand terms is a tree
 * ten thousand levels deep on its left side.
 */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const waiting: SyntaxNode[] = [node];
  const push = (child: SyntaxNode) => waiting.push(child);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(next);
    const first = waiting.length;
    forEachChild(next, push);
    // The first child is to be taken first.
    for (let low = first, high = waiting.length - 1; low < high; low++, high--) {
      const child = waiting[low]!;
      waiting[low] = waiting[high]!;
      waiting[high] = child;
    }
  }
}
