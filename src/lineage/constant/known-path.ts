// Which XQuery is understood: paths, and what stands in them. The library knows more than SQL Server does, and more than takes little
// time, so that its tree of an expression is looked through first.
// https://learn.microsoft.com/sql/xquery/xquery-language-reference-sql-server
import type { Element } from 'slimdom';
import { fontoxpath, slimdom } from './xml-packages.ts';

export interface KnownPath {
  /** With variables of XQuery for those of the module: `/a[$v1]` for `/a[sql:variable("@i")]`. */
  readonly text: string;
  /** By their names in the module, those in the text. */
  readonly variables: ReadonlyMap<string, string>;
  /** It asks for what is around the node that it begins at: `/a`, `../b`. */
  readonly leaves: boolean;
  /** How often it goes through all that is beneath what it has found: `//a//b`. */
  readonly descents: number;
}

/** The paths of a query or two, which a loop asks for again and again. */
const parsed = new Map<string, KnownPath | undefined>();
const mostParsed = 16;
/** People's are shorter; the time to parse one is in its length. */
const longest = 1000;

/** Undefined of what is not understood. */
export function parsePath(text: string): KnownPath | undefined {
  if (parsed.has(text)) return parsed.get(text);
  if (parsed.size === mostParsed) parsed.clear();
  const path = text.length > longest ? undefined : readPath(text);
  parsed.set(text, path);
  return path;
}

function readPath(written: string): KnownPath | undefined {
  const tree = treeOf(written);
  const parts = tree && [...partsOf(tree, false)];
  if (!parts?.every(isUnderstood)) return undefined;
  const { variables, text, count } = withOwnVariables(written);
  // One between quotes is none.
  if (count !== parts.filter(({ name, words }) => name === 'functionName' && words === 'variable').length)
    return undefined;
  const taken = parts.filter(({ name }) => name === 'xpathAxis').map(({ words }) => words);
  return {
    text,
    variables,
    leaves: taken.includes('parent') || parts.some(({ name }) => name === 'rootExpr'),
    descents: taken.filter((axis) => axis.startsWith('descendant')).length,
  };
}

/** The expression in XQueryX; undefined where it is no XQuery. */
function treeOf(text: string): Element | undefined {
  const { Document } = slimdom();
  const { evaluateXPath, parseScript } = fontoxpath();
  try {
    return parseScript<Element>(text, { language: evaluateXPath.XQUERY_3_1_LANGUAGE }, new Document());
  } catch {
    return undefined;
  }
}

const sqlVariable = /sql:variable\s*\(\s*(["'])(@[^"']+)\1\s*\)/g;

function withOwnVariables(written: string) {
  const variables = new Map<string, string>();
  let count = 0;
  const text = written.replace(sqlVariable, (_call, _quote, name: string) => {
    count += 1;
    const own = variables.get(name) ?? `v${count}`;
    variables.set(name, own);
    return `$${own}`;
  });
  return { text, variables, count };
}

interface Part {
  readonly element: Element;
  readonly name: string;
  readonly words: string;
  /** In the brackets behind a step, which every node that it finds is tried on. */
  readonly isInPredicate: boolean;
}

function* partsOf(element: Element, isInPredicate: boolean): Iterable<Part> {
  const { localName: name } = element;
  yield { element, name, words: element.childElementCount === 0 ? (element.textContent ?? '') : '', isInPredicate };
  for (const part of element.children) yield* partsOf(part, isInPredicate || name === 'predicates');
}

/** Each node of the one side is compared with each of the other. */
const comparisons = namesIn('equalOp notEqualOp lessThanOp lessThanOrEqualOp greaterThanOp greaterThanOrEqualOp');

/** As XQueryX calls them: https://www.w3.org/TR/xqueryx-31/ */
const constructs = namesIn(
  'module mainModule queryBody pathExpr stepExpr predicates contextItemExpr sequenceExpr filterExpr',
  'nameTest Wildcard star NCName textTest anyKindTest functionCallExpr arguments',
  'stringConstantExpr integerConstantExpr decimalConstantExpr value operand firstOperand secondOperand',
  'andOp orOp addOp subtractOp multiplyOp divOp modOp unaryMinusOp eqOp neOp ltOp leOp gtOp geOp',
);
const axesInPredicate = namesIn('child attribute self');
const axes = namesIn(...axesInPredicate, 'parent descendant descendant-or-self');
const functions = namesIn(
  'count position last not empty true false string data number string-length concat contains substring',
  'lower-case upper-case local-name floor ceiling round',
);

function namesIn(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

function isUnderstood({ element, name, words, isInPredicate }: Part): boolean {
  if (name === 'rootExpr') return !isInPredicate;
  if (name === 'xpathAxis') return (isInPredicate ? axesInPredicate : axes).has(words);
  if (name === 'functionName') {
    return element.getAttribute('xqx:prefix') === 'sql' ? words === 'variable' : functions.has(words);
  }
  if (comparisons.has(name)) return !element.children.every(holdsPath);
  return constructs.has(name);
}

function holdsPath(element: Element): boolean {
  return element.localName === 'pathExpr' || element.children.some(holdsPath);
}
