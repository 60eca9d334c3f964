import type { Column } from '../src/catalog/catalog.ts';
import { objectName } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of an object case: everything that its text makes or names, with the columns that are known of it. */
export function objectsOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  return lineage.objects
    .map((object) => {
      const columns = object.columns.length > 0 ? ` (${object.columns.map(columnWords).join(', ')})` : '';
      const unknown = hasColumns.has(object.type) && !object.columnsKnown ? ', columns not known' : '';
      return `${objectName(object, catalog)}: ${object.type}${columns}${unknown}`;
    })
    .toSorted();
}

const hasColumns: ReadonlySet<string> = new Set(['Table', 'External Table', 'View', 'Table Type']);

/** `2 Total decimal(9, 2) not null`, as far as it is known. */
function columnWords({ ordinal, name, type, nullable, generated, hidden }: Column): string {
  const flags = [nullable === false && 'not null', generated && 'generated', hidden && 'hidden'];
  return [ordinal, name, type, ...flags].filter(Boolean).join(' ');
}
