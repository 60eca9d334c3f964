import { parseScript } from '../src/parse/parse.ts';
import { type SyntaxNode, walk } from '../src/parse/walk.ts';
import type { Source } from '../src/text/source.ts';

/** Calls `visit` with each node of each procedure, parents first. */
export function inProcedures(source: Source, visit: (node: SyntaxNode) => void): void {
  walk(parseScript(source).script, (node) => {
    if (node.kind === 'CreateProcedureStatement') walk(node, visit);
  });
}
