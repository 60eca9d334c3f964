import { describe, expect, it } from 'vitest';
import { isAggregate, objectTypeOf } from './object-type.ts';

describe('the type of an object', () => {
  it.each([
    ['Table', 'U', 'u ', 'USER_TABLE', 'Table', 'user table', 'BASE TABLE'],
    ['View', 'V', 'v ', 'VIEW', 'view'],
    ['Stored Procedure', 'P', 'P ', 'PC', 'SQL_STORED_PROCEDURE', 'Stored Procedure', 'StoredProcedure', 'procedure'],
    ['Function', 'FN', 'IF', 'TF', 'FS', 'FT', 'XF', 'SQL_SCALAR_FUNCTION', 'SQL_INLINE_TABLE_VALUED_FUNCTION'],
    ['Function', 'SQL_TABLE_VALUED_FUNCTION', 'Table Function', 'table-valued function', 'TableFunction', 'Function'],
    ['Trigger', 'TR', 'TA', 'SQL_TRIGGER', 'Trigger'],
    ['Synonym', 'SN', 'SYNONYM'],
    ['External Table', 'ET', 'EXTERNAL_TABLE', 'External Table', 'ExternalTable'],
    ['Sequence', 'SO', 'SEQUENCE_OBJECT', 'Sequence'],
    ['Table Type', 'TT', 'TYPE_TABLE', 'TABLE_TYPE', 'TableType'],
  ])('%s has many spellings', (type, ...spellings) => {
    expect(spellings.map((spelling) => objectTypeOf(spelling))).toEqual(spellings.map(() => type));
  });

  it.each([
    '',
    ' ',
    'D',
    'PK',
    'F',
    'S',
    'IT',
    'SQ',
    'PRIMARY_KEY_CONSTRAINT',
    'INTERNAL_TABLE',
    'SYSTEM_TABLE',
    'constructor',
  ])('%j is none that holds data', (written) => {
    expect(objectTypeOf(written)).toBeUndefined();
  });

  it('is told of an aggregate beside that it is a function', () => {
    const spellings = ['AF', 'af ', 'AGGREGATE_FUNCTION'];
    expect(spellings.map(objectTypeOf)).toEqual(['Function', 'Function', 'Function']);
    expect(spellings.every(isAggregate)).toBe(true);
    expect(['FN', 'FS', 'SQL_SCALAR_FUNCTION', 'CLR_SCALAR_FUNCTION', ''].some(isAggregate)).toBe(false);
  });
});
