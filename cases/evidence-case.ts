import { lineageJson } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/**
 * The footer of an evidence case: each place of its own text that proves an edge, in order, with the statement that it stands
 * in: `4: UPDATE: dbo.Orders.Total <- dbo.Lines.Price by l.Qty * l.Price`.
 */
export function evidenceOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  const { edges, column_edges: columnEdges } = lineageJson(lineage, catalog);
  const proofs = [
    ...edges.map(({ from, to, kind, evidence }) => {
      return { edge: kind === 'read' ? `reads ${from}` : `${kind}s ${to}`, evidence };
    }),
    ...columnEdges.map(({ from, to, type, evidence }) => {
      return { edge: `${to} ${type === 'DIRECT' ? '<-' : '<~'} ${from}`, evidence };
    }),
  ];
  return proofs
    .flatMap(({ edge, evidence }) => evidence.map((place) => ({ edge, ...place })))
    .filter(({ file }) => file === 'case.sql')
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.edge < b.edge ? -1 : 1))
    .map(({ edge, line, statement, start, end }) => {
      const words = written.sql.slice(start, end).replaceAll(/\s+/g, ' ');
      return `${line}: ${statement}: ${edge} by ${words}`;
    });
}
