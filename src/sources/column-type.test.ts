import { expect, it } from 'vitest';
import { formatColumnType } from './column-type.ts';

it.each([
  ['nvarchar(50)', 'nvarchar', 100, 0, 0],
  ['nvarchar(max)', 'nvarchar', -1, 0, 0],
  ['nchar(1)', 'nchar', 2, 0, 0],
  ['varchar(100)', 'VARCHAR', 100, 0, 0],
  ['varbinary(max)', 'varbinary', -1, 0, 0],
  ['decimal(18,2)', 'decimal', 9, 18, 2],
  ['numeric(5,0)', 'numeric', 5, 5, undefined],
  ['datetime2(3)', 'datetime2', 7, 23, 3],
  ['datetime2', 'datetime2', 8, 27, 7],
  ['int', 'int', 4, 10, 0],
  ['nvarchar', 'nvarchar', undefined, undefined, undefined],
  ['decimal(10, 2)', 'decimal(10, 2)', 9, 10, 2],
  ['dbo.Money', 'dbo.Money', 9, 19, 4],
])('a column is of type %s', (type, name, maxLength, precision, scale) => {
  expect(formatColumnType({ name, maxLength, precision, scale })).toBe(type);
});
