import type { Source } from '../text/source.ts';
import type { Script } from './tree/statement.ts';
import type { SyntaxNode } from './walk.ts';

const withText = new Set([
  'Identifier',
  'Literal',
  'VariableReference',
  'DataType',
  'BogusStatement',
  'BogusExpression',
]);

/** A chain of operators is a tree as deep as it is long: below this depth the number stands instead of the indent. */
const deepestIndent = 40;

/** A node on its way to be printed: what its parent calls it, and how deep it lies. */
interface Place {
  readonly node: SyntaxNode;
  readonly role: string;
  readonly depth: number;
}

/**
 * The syntax tree, one node a line, indented by its depth, under the name that its parent has for it:
 *
 *     where: ComparisonExpression [24,29) operator==
 *       left: ColumnReference [24,25)
 */
export function* printTree(source: Source, script: Script): Iterable<string> {
  const waiting: Place[] = [{ node: script, role: '', depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield lineOf(source, place);
    waiting.push(...childrenOf(place).reverse());
  }
}

function lineOf(source: Source, { node, role, depth }: Place): string {
  const indent = depth <= deepestIndent ? '  '.repeat(depth) : `${'  '.repeat(deepestIndent)}(${depth}) `;
  const text = withText.has(node.kind) ? ` ${JSON.stringify(source.slice(node))}` : '';
  return `${indent}${role}${node.kind} [${node.start},${node.end})${facets(node)}${text}`;
}

function childrenOf({ node, depth }: Place): Place[] {
  const children: Place[] = [];
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (isNode(value)) children.push({ node: value, role: `${name}: `, depth: depth + 1 });
  };
  for (const [name, value] of Object.entries(node)) add(name, value);
  return children.sort((a, b) => a.node.start - b.node.start);
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'kind' in value;

/** The properties of a node that are words or flags: `operator=+ distinct`. */
function facets(node: SyntaxNode): string {
  const words = Object.entries(node).flatMap(([name, value]) => {
    if (name === 'kind') return [];
    if (typeof value === 'string') return [`${name}=${value}`];
    return value === true ? [name] : [];
  });
  return words.length > 0 ? ` ${words.join(' ')}` : '';
}
