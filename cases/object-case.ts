import { lineageJson } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of an object case: everything that its text makes or names, with the columns that are known of it. */
export function objectsOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  return lineageJson(lineage, catalog)
    .objects.map(({ name, type, columns }) => `${name}: ${type}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`)
    .toSorted();
}
