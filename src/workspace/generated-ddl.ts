import type { CatalogObject } from '../catalog/catalog.ts';
import { formatName } from '../text/identifier.ts';

const bracketed = (part: string) => `[${part.replaceAll(']', ']]')}]`;
const fullName = (object: CatalogObject) =>
  [object.schema, object.name]
    .filter((part) => part !== '')
    .map(bracketed)
    .join('.');

/**
 * The SQL of an object that has none of its own, made from what the catalog knows.
 *
 *     CREATE TABLE [dbo].[Orders] (
 *         [Id] int NOT NULL,
 *         [Note] nvarchar(50) NULL
 *     );
 *
 * Undefined for things that no statement creates: files, scripts, unresolved names.
 */
export function generatedDdl(object: CatalogObject): string | undefined {
  switch (object.type) {
    case 'Table':
      return `CREATE TABLE ${fullName(object)} (\n${columnLines(object)}\n);\n`;
    case 'External Table':
      return `CREATE EXTERNAL TABLE ${fullName(object)} (\n${columnLines(object)}\n);\n`;
    case 'Table Type':
      return `CREATE TYPE ${fullName(object)} AS TABLE (\n${columnLines(object)}\n);\n`;
    case 'Sequence':
      return `CREATE SEQUENCE ${fullName(object)};\n`;
    case 'Synonym': {
      const { base } = object;
      if (!base) return `-- What the synonym ${fullName(object)} stands for is not part of the import.\n`;
      // Two dots keep an empty schema between a database and a name; in front they would stand for nothing.
      const parts = [base.server ?? '', base.database, base.schema, base.name];
      while (parts[0] === '') parts.shift();
      return `CREATE SYNONYM ${fullName(object)} FOR ${formatName(parts)};\n`;
    }
    default:
      return undefined;
  }
}

function columnLines(object: CatalogObject): string {
  if (object.columns.length === 0) return '    -- The columns are not part of the import.';
  return object.columns
    .map(({ name, type, nullable }) => {
      const null_ = nullable === undefined ? '' : nullable ? ' NULL' : ' NOT NULL';
      return `    ${bracketed(name)}${type === '' ? '' : ` ${type}`}${null_}`;
    })
    .join(',\n');
}
