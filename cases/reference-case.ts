import { referenceLines } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of a reference case: each place of its own text that names an object or a column of one, in order. */
export function referencesOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  return [...referenceLines(lineage, catalog)]
    .filter((reference) => reference.file === 'case.sql')
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ line, start, end, access, object, column, origin, via }) => {
      const named = column === undefined ? object : `${object}.${column}`;
      const how = [origin === 'parsed' ? '' : origin, via ? `via ${via}` : ''].filter(Boolean).join(', ');
      return `${line}: ${access} ${named} by ${written.sql.slice(start, end)}${how ? ` (${how})` : ''}`;
    });
}
