import type { Family } from './family.ts';

/**
 * text, ntext and image values through pointers, as before nvarchar(max). They change a value in place.
 * https://learn.microsoft.com/sql/t-sql/queries/writetext-transact-sql
 */
export const textPointers: Family = {
  node: 'OtherStatement',
  syntaxes: {
    READTEXT: 'object <pointer> <count> <count> [ HOLDLOCK ]',
    WRITETEXT: '[ BULK ] object <pointer> [ TIMESTAMP = binary ] [ WITH LOG ] [ <data> ]',
    UPDATETEXT:
      '[ BULK ] object <pointer> [ TIMESTAMP = binary ] <offset> <offset> [ WITH LOG ] [ object <pointer> | <data> ]',
  },
  rules: {
    pointer: 'binary | integer | variable',
    data: 'string | binary | variable | NULL',
    offset: 'NULL | [ - ] integer | variable',
  },
};
