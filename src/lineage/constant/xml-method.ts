// The methods of XML over a document that is known: `@x.value('(/a/@b)[1]', 'sysname')`, `@x.nodes('/a/b') AS n(c)`.
import { Text } from './text.ts';
import { asType } from './type.ts';
import { type Constant, nothing, numberOf, wordsOf } from './value.ts';
import { nodesAt, parseXml, textIn, type XmlElement, type XmlNode } from './xml.ts';

/** In front of the text of a node that nodes() found: no document begins with it. */
const nodeMark = '\0';

/** What value() and exist() give; undefined where that is not worked out. */
export function xmlMethod(
  method: string,
  document: Constant,
  [path, type]: readonly (string | undefined)[],
): Constant | undefined {
  if (document.kind === 'null') return nothing;
  if (path === undefined) return undefined;
  const counted = method === 'value' ? /^\s*count\s*\(([\s\S]*)\)\s*$/.exec(path)?.[1] : undefined;
  const nodes = found(document, counted ?? path);
  if (!nodes) return undefined;
  if (counted !== undefined) return asType(numberOf(nodes.length), type);
  if (method === 'exist') return numberOf(nodes.length > 0 ? 1 : 0);
  const [first] = nodes;
  return first ? asType(Text.known(textIn(first)), type) : nothing;
}

/** The rows of nodes(), of one column each. */
export function xmlNodes(document: Constant, path: string | undefined): Constant[][] | undefined {
  if (document.kind === 'null') return [];
  const nodes = path === undefined ? undefined : found(document, path);
  // What an attribute is part of cannot be told of its text.
  if (!nodes || nodes.some(({ kind }) => kind === 'attribute')) return undefined;
  return nodes.map(({ outer }) => [Text.known(nodeMark + outer)]);
}

function found(document: Constant, path: string): readonly XmlNode[] | undefined {
  const words = wordsOf(document);
  if (words === undefined) return undefined;
  const isNode = words.startsWith(nodeMark);
  // The document around a node is not at hand.
  if (isNode && /^[\s(]*\//.test(path)) return undefined;
  const whole = parseXml(isNode ? words.slice(nodeMark.length) : words);
  return whole && nodesAt(isNode ? theNode(whole) : whole, path);
}

const theNode = (whole: XmlElement): XmlElement => {
  const [only] = whole.children;
  return only?.kind === 'element' ? only : whole;
};
