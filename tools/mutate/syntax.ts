import { parseSync, visitorKeys } from 'oxc-parser';

/** A node of the TypeScript tree, as far as mutation looks at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** @throws where the file has a syntax error. */
export function parseTypeScript(file: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return program as unknown as SyntaxNode;
}

/** A node's children in the order of the text, with the role that each plays. */
export function childrenOf(node: SyntaxNode): { readonly key: string; readonly child: SyntaxNode }[] {
  const children = (visitorKeys[node.type] ?? []).flatMap((key) => {
    const value = node[key] as SyntaxNode | (SyntaxNode | null)[] | null | undefined;
    const nodes = Array.isArray(value) ? value : [value];
    return nodes.filter((child) => child !== null && child !== undefined).map((child) => ({ key, child }));
  });
  return children.sort((a, b) => a.child.start - b.child.start || a.child.end - b.child.end);
}

/** Types, which are gone when the code runs; these three hold an expression. */
export const isType = ({ type }: SyntaxNode): boolean =>
  type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type);

export const isFunction = ({ type }: SyntaxNode): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
