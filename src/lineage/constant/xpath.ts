// The XQuery of value(), nodes() and exist() over a known document: fontoxpath evaluates it, as far as it is understood (known-path.ts).
import type { Node } from 'slimdom';
import { type KnownPath, parsePath } from './known-path.ts';
import type { XmlDocument } from './xml.ts';
import { fontoxpath } from './xml-packages.ts';

/** What a variable of the module holds, by its name; NULL is null. */
export type VariableInPath = (name: string) => string | number | null | undefined;

/** As many nodes as may be visited. */
const mostVisits = 1_000_000;

/** What was found in a document, by the path; where variables stand in it, it is another one each time. */
const answers = new WeakMap<XmlDocument, Map<string, readonly unknown[] | undefined>>();

/** What an expression gives at a node: nodes, texts, numbers, true and false. Undefined where it is not understood. */
export function evaluateAt(
  node: Node,
  document: XmlDocument,
  text: string,
  variable: VariableInPath,
): readonly unknown[] | undefined {
  const path = parsePath(text);
  if (!path || (path.leaves && node !== document.root) || document.size ** path.descents > mostVisits) return undefined;
  if (path.variables.size > 0 || node !== document.root) return evaluate(node, path, variable);
  const known = answers.get(document) ?? new Map<string, readonly unknown[] | undefined>();
  answers.set(document, known);
  // A loop asks how many there are in each round.
  if (!known.has(text)) known.set(text, evaluate(node, path, variable));
  return known.get(text);
}

function evaluate(node: Node, path: KnownPath, variable: VariableInPath): readonly unknown[] | undefined {
  const variables: Record<string, string | number | null> = {};
  for (const [name, own] of path.variables) {
    const value = variable(name);
    if (value === undefined) return undefined;
    variables[own] = value;
  }
  const { evaluateXPath } = fontoxpath();
  const options = { language: evaluateXPath.XQUERY_3_1_LANGUAGE };
  try {
    return evaluateXPath(path.text, node, null, variables, evaluateXPath.ALL_RESULTS_TYPE, options);
  } catch {
    // A text where a number is needed.
    return undefined;
  }
}
