import { isFunction, type SyntaxNode } from './syntax.ts';

/** Where a node stands: what it is to its parent, up to the file. */
export interface Place {
  readonly node: SyntaxNode;
  readonly key: string;
  readonly above?: Place | undefined;
  /** False for what runs once, when the file is loaded. */
  readonly inFunction: boolean;
}

export const isLoop = ({ type }: SyntaxNode): boolean => /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(type);

export const isTrue = ({ type, value }: SyntaxNode): boolean => type === 'Literal' && value === true;

/** What can stand the other way round: an equality, a `!`, a `true` or `false`. */
export const isFlippable = ({ type, operator, value }: SyntaxNode): boolean =>
  (type === 'BinaryExpression' && /^[!=]==?$/.test(operator as string)) ||
  (type === 'UnaryExpression' && operator === '!') ||
  (type === 'Literal' && typeof value === 'boolean');

/** Methods whose callback decides. */
const deciding = new Set(['filter', 'find', 'findLast', 'findIndex', 'findLastIndex', 'some', 'every']);

/** `a` of `list.filter((x) => a)`. */
export function isPredicateBody({ node, key, above }: Place): boolean {
  if (key !== 'body' || above?.node.type !== 'ArrowFunctionExpression' || node.type === 'BlockStatement') return false;
  const callee = above.above?.node.callee as SyntaxNode | undefined;
  const method = callee?.property as { readonly name?: string } | undefined;
  return above.key === 'arguments' && deciding.has(method?.name ?? '');
}

/** All that an `if` without `else` does: to remove it is to make the condition always false. */
export function isOnlyBranch({ key, above }: Place): boolean {
  const block = above?.node.type === 'BlockStatement' && (above.node.body as unknown[]).length === 1;
  const [role, statement] = block ? [above.key, above.above?.node] : [key, above?.node];
  return role === 'consequent' && statement?.type === 'IfStatement' && statement.alternate === null;
}

/** The last statement of a function or switch: nothing comes after it that would run instead. */
export function isLastOfFunction({ node, key, above }: Place): boolean {
  if (above?.node.type === 'SwitchCase') {
    const cases = above.above!.node.cases as SyntaxNode[];
    return node.type === 'BreakStatement' && cases.at(-1) === above.node;
  }
  if (above?.node.type !== 'BlockStatement' || key !== 'body' || (above.node.body as SyntaxNode[]).at(-1) !== node) {
    return false;
  }
  return above.key === 'body' && isFunction(above.above!.node);
}

export const isSuperCall = ({ expression }: SyntaxNode): boolean =>
  ((expression as SyntaxNode).callee as SyntaxNode | undefined)?.type === 'Super';

/** Whether nothing but the truth of an operand matters: it decides what is evaluated next, or where the code goes on. */
export function isCondition(place: Place): boolean {
  const above = place.above!;
  const { type, operator } = above.node;
  if (place.key === 'test' || isPredicateBody(place) || (type === 'UnaryExpression' && operator === '!')) return true;
  if (type === 'ParenthesizedExpression') return isCondition(above);
  return type === 'LogicalExpression' && operator !== '??' && (place.key === 'left' || isCondition(above));
}
