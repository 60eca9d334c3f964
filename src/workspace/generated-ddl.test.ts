import { expect, it } from 'vitest';
import type { CatalogObject } from '../catalog/catalog.ts';
import { generatedDdl } from './generated-ddl.ts';

const object = (more: Partial<CatalogObject>): CatalogObject => ({
  id: '1',
  type: 'Table',
  database: 'Sales',
  schema: 'dbo',
  name: 'Order lines',
  columns: [],
  columnsKnown: true,
  ...more,
});
const columns = [
  { name: 'Id', type: 'int', ordinal: 1, nullable: false },
  { name: 'odd ]name', type: 'nvarchar(50)', ordinal: 2, nullable: true },
  { name: 'unknown', type: '', ordinal: 3 },
];

it('creates a table from its columns', () => {
  expect(generatedDdl(object({ columns }))).toBe(
    'CREATE TABLE [dbo].[Order lines] (\n    [Id] int NOT NULL,\n    [odd ]]name] nvarchar(50) NULL,\n    [unknown]\n);\n',
  );
});

it('says where the columns are not known', () => {
  expect(generatedDdl(object({ type: 'External Table' }))).toBe(
    'CREATE EXTERNAL TABLE [dbo].[Order lines] (\n    -- The columns are not part of the import.\n);\n',
  );
});

it('names what a synonym stands for', () => {
  const base = { server: 'Other', database: 'db', schema: '', name: 'T' };
  expect(generatedDdl(object({ type: 'Synonym', base }))).toBe('CREATE SYNONYM [dbo].[Order lines] FOR Other.db..T;\n');
  expect(generatedDdl(object({ type: 'Synonym' }))).toContain('not part of the import');
});

it.each(['File', 'Script', 'Unresolved', 'View'] as const)('makes nothing up for a %s', (type) => {
  expect(generatedDdl(object({ type }))).toBeUndefined();
});
