import type { Source } from '../text/source.ts';
import type { Script } from './tree/statement.ts';
import { forEachChild, type SyntaxNode } from './walk.ts';

const withText = new Set([
  'Identifier',
  'Literal',
  'VariableReference',
  'DataType',
  'BogusStatement',
  'BogusExpression',
]);

/** The syntax tree, one node a line, indented by its depth: `    ColumnReference [7,10)`. */
export function printTree(source: Source, script: Script): string[] {
  const lines: string[] = [];
  const print = (node: SyntaxNode, depth: number) => {
    const text = withText.has(node.kind) ? ` ${JSON.stringify(source.slice(node))}` : '';
    lines.push(`${'  '.repeat(depth)}${node.kind} [${node.start},${node.end})${facets(node)}${text}`);
    forEachChild(node, (child) => print(child, depth + 1));
  };
  print(script, 0);
  return lines;
}

/** The properties of a node that are words or flags: `operator=+ distinct`. */
function facets(node: SyntaxNode): string {
  const words = Object.entries(node).flatMap(([name, value]) => {
    if (name === 'kind') return [];
    if (typeof value === 'string') return [`${name}=${value}`];
    return value === true ? [name] : [];
  });
  return words.length > 0 ? ` ${words.join(' ')}` : '';
}
