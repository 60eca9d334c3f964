// The methods of XML over a document that is known: `@x.value('(/a/@b)[1]', 'sysname')`, `@x.nodes('/a/b') AS n(c)`.
// https://learn.microsoft.com/sql/t-sql/xml/xml-data-type-methods
import type { Node } from 'slimdom';
import { Text } from './text.ts';
import { asType } from './type.ts';
import { type Constant, nothing, numberOf, wordsOf } from './value.ts';
import { parseXml, textIn } from './xml.ts';
import { slimdom } from './xml-packages.ts';
import { evaluateAt, type VariableInPath } from './xpath.ts';

/** In front of the text of a node that nodes() found: no document begins with it. */
const nodeMark = '\0';

/** What value() and exist() give; undefined where that is not worked out. */
export function xmlMethod(
  method: string,
  document: Constant,
  [path, type]: readonly (string | undefined)[],
  variable: VariableInPath,
): Constant | undefined {
  if (document.kind === 'null') return nothing;
  const found = evaluate(document, path, variable);
  if (!found) return undefined;
  if (method === 'exist') return numberOf(found.length > 0 ? 1 : 0);
  if (found.length === 0) return nothing;
  const value = constantOf(found[0]);
  return value && asType(value, type);
}

function constantOf(found: unknown): Constant | undefined {
  if (typeof found === 'string') return Text.known(found);
  if (typeof found === 'number') return Number.isSafeInteger(found) ? numberOf(found) : undefined;
  return isNode(found) ? Text.known(textIn(found)) : undefined;
}

/** The rows of nodes(), of one column each. */
export function xmlNodes(
  document: Constant,
  path: string | undefined,
  variable: VariableInPath,
): Constant[][] | undefined {
  if (document.kind === 'null') return [];
  const rows = evaluate(document, path, variable)?.map((found) => rowOf(found, document));
  return rows?.every((row) => row !== undefined) ? rows.map((row) => [row]) : undefined;
}

function rowOf(found: unknown, document: Constant): Constant | undefined {
  // What an attribute is part of cannot be told of its text.
  if (!isNode(found) || found.nodeType === found.ATTRIBUTE_NODE) return undefined;
  if (found.nodeType === found.DOCUMENT_NODE) return document;
  return Text.known(nodeMark + slimdom().serializeToWellFormedString(found));
}

const isNode = (found: unknown): found is Node => found instanceof slimdom().Node;

function evaluate(
  constant: Constant,
  path: string | undefined,
  variable: VariableInPath,
): readonly unknown[] | undefined {
  const words = wordsOf(constant);
  if (words === undefined || path === undefined) return undefined;
  const isPart = words.startsWith(nodeMark);
  const document = parseXml(isPart ? words.slice(nodeMark.length) : words);
  // The document around a part is not at hand.
  return document && evaluateAt((isPart && document.root.firstChild) || document.root, document, path, variable);
}
