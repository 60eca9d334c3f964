// XML documents that are known: slimdom reads them, as what the type xml keeps of them.
// https://learn.microsoft.com/sql/relational-databases/xml/create-instances-of-xml-data
import type { DocumentFragment, Element, Node } from 'slimdom';
import { slimdom } from './xml-packages.ts';

export interface XmlDocument {
  /** Above all of its nodes; there may be several elements, and text, at the top. */
  readonly root: DocumentFragment;
  /** How many nodes there are. */
  readonly size: number;
}

/** As deep as SQL Server reads a document. */
const deepest = 128;
/** Lists are shorter; longer ones take more than a second. */
const longest = 500_000;
/** The time that slimdom takes grows with the square of it. */
const mostAttributes = 1000;

let last: { readonly text: string; readonly document: XmlDocument | undefined } | undefined;

/** The document that a text is; undefined where it is none, or has namespaces, which are not followed. */
export function parseXml(text: string): XmlDocument | undefined {
  // A loop asks the same one again and again.
  if (last?.text !== text) last = { text, document: readXml(text) };
  return last.document;
}

const declaration = /^<\?xml\s[^>]*\?>/;
const blanksByNumber = /&#(?:x0*(?:20|[9ad])|0*(?:32|9|1[03]));|<!\[CDATA\[\s*\]\]>/i;

function readXml(text: string): XmlDocument | undefined {
  if (text.length > longest || text.split('<').some((tag) => tag.split('=').length > mostAttributes)) return undefined;
  const { parseXmlFragment, Node } = slimdom();
  let root: DocumentFragment;
  try {
    root = parseXmlFragment(text.replace(declaration, ''), { treatCDataAsText: true });
  } catch {
    // Not well formed, or it has a DTD, or an entity or a prefix that it does not declare itself.
    return undefined;
  }
  const size = kept(root, 0, !blanksByNumber.test(text));
  // In the data model of XPath a document may have several elements, in that of the DOM only a fragment.
  Object.defineProperty(root, 'nodeType', { value: Node.DOCUMENT_NODE });
  return size === undefined ? undefined : { root, size };
}

/**
 * Takes out the text that is only white space, as SQL Server does, and counts what stays. White space that is written as its number
 * is kept, but what was read does not tell how it was written.
 */
function kept(parent: DocumentFragment | Element, depth: number, areBlanksPlain: boolean): number | undefined {
  const { Element, Text } = slimdom();
  let size = 0;
  for (const node of [...parent.childNodes]) {
    if (node instanceof Text && !/[^ \t\r\n]/.test(node.data)) {
      if (!areBlanksPlain) return undefined;
      parent.removeChild(node);
      continue;
    }
    size += 1;
    if (node instanceof Element) {
      const inside = depth < deepest && !hasNamespace(node) ? kept(node, depth + 1, areBlanksPlain) : undefined;
      if (inside === undefined) return undefined;
      size += inside;
    }
  }
  return size;
}

const hasNamespace = (element: Element) =>
  element.namespaceURI !== null || element.attributes.some(({ namespaceURI }) => namespaceURI !== null);

/** All text in a node, the value of an attribute. */
export function textIn(node: Node): string {
  return node.textContent ?? '';
}
