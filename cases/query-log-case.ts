import { lineageJson, objectName } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of a query log case: what the entries were, what they confirm and use, which of them are scripts. */
export function queryLogOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  const { edges, columnEdges, queryLog, objects, references, diagnostics } = lineage;
  if (!queryLog) return [];
  const json = lineageJson(lineage, catalog);
  const nameOf = new Map(objects.map((object) => [object.id, objectName(object, catalog)]));
  const { last, sightings, ...counts } = queryLog;
  const number = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    `${number.map(([what, count]) => `${what} ${count}`).join(', ')}${at(last)}`,
    ...objects.flatMap(({ id, type, definition }) =>
      type === 'Script' && definition && definition.file !== 'case.sql'
        ? [`${nameOf.get(id)} is ${definition.text.replaceAll('\n', '\\n')}`]
        : [],
    ),
    ...sightings.map(({ object, times, lastSeen }) => `uses of ${nameOf.get(object)}: ${times}${at(lastSeen)}`),
    ...json.edges.flatMap(({ from, to, kind, origins, evidence }, i) => {
      const files = [...new Set(evidence.map(({ file }) => file))].filter((file) => file !== 'case.sql');
      const where = files.map((file) => ` in ${file}`).join('');
      const flow = kind === 'read' ? `${to} reads ${from}` : `${from} ${kind}s ${to}`;
      return origins.includes('query_log') ? [`${flow} [${origins.join(', ')}]${where}${at(edges[i]!.lastSeen)}`] : [];
    }),
    ...json.column_edges.flatMap(({ from, to, type, through, origins }, i) => {
      const flow = `${through}: ${to} ${type === 'DIRECT' ? '<-' : '<~'} ${from}`;
      return origins.includes('query_log') ? [`${flow} [${origins.join(', ')}]${at(columnEdges[i]!.lastSeen)}`] : [];
    }),
    ...references.flatMap(({ file, object, column }) => {
      const named = column === undefined ? '' : `.${column}`;
      return file === 'case.sql' ? [] : [`${file} names ${nameOf.get(object)}${named}`];
    }),
    ...diagnostics.flatMap(({ file, code, message }) => (file === 'case.sql' ? [] : [`${file}: ${code}: ${message}`])),
  ];
}

const at = (time: string | undefined): string => (time === undefined ? '' : `, last ${time}`);
