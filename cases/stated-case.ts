import type { ManualNote } from '../src/lineage/flow/edges.ts';
import { lineageJson } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of a case of stated edges: each with all its origins and the lines that state it; what is wrong with them. */
export function statedEdgesOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  const { edges, column_edges: columnEdges, diagnostics } = lineageJson(lineage, catalog);
  return [
    ...edges.flatMap(({ from, to, kind, origins, evidence }, i) => {
      const flow = kind === 'read' ? `${to} reads ${from}` : `${from} ${kind}s ${to}`;
      return statedLine(flow, origins, evidence.length, lineage.edges[i]!.manual);
    }),
    ...columnEdges.flatMap(({ from, to, through, type, subtype, origins, evidence }, i) => {
      const flow = `${through}: ${to} ${type === 'DIRECT' ? '<-' : '<~'} ${from} (${subtype.toLowerCase()})`;
      return statedLine(flow, origins, evidence.length, lineage.columnEdges[i]!.manual);
    }),
    ...diagnostics.map(({ code, line, message }) => `line ${line}: ${code}: ${message}`),
  ];
}

function statedLine(
  flow: string,
  origins: readonly string[],
  proofs: number,
  manual: readonly ManualNote[] | undefined,
): string[] {
  if (!manual) return [];
  const stated = manual.map(({ line, note }) => `line ${line}${note === undefined ? '' : `: ${note}`}`);
  return [`${flow} [${origins.join(', ')}], proofs: ${proofs}, stated in ${stated.join(' and in ')}`];
}
