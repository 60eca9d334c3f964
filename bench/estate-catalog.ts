import type { CatalogData, CatalogObject } from '../src/catalog/catalog.ts';
import { defaultCollation } from '../src/text/identifier.ts';
import type { Estate } from './estate.ts';

/** The estate as an import hands it to the lineage. */
export function catalogOf({ tables, columns, modules }: Estate): CatalogData {
  const database = 'Warehouse';
  const listed = columns.map((name, i) => ({ name, type: 'nvarchar(50)', ordinal: i + 1 }));
  const objects: CatalogObject[] = tables.map(({ id, schema, name }) => {
    return { id: String(id), database, schema, name, type: 'Table', columns: listed, columnsKnown: true };
  });
  for (const { id, schema, name, type, definition } of modules) {
    const text = { file: `${schema}.${name}`, text: definition };
    objects.push({ id: String(id), database, schema, name, type, columns: [], columnsKnown: false, definition: text });
  }
  const declared = modules.flatMap(({ id, reads }) =>
    reads.map((read) => ({ referencing: String(id), referenced: String(read) })),
  );
  return {
    objects,
    declared,
    queries: [],
    defaultDatabase: database,
    defaultSchema: 'dbo',
    collation: defaultCollation,
  };
}
