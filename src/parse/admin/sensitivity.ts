import type { Family } from './family.ts';

/**
 * Labels that say how sensitive a column is.
 * https://learn.microsoft.com/sql/t-sql/statements/add-sensitivity-classification-transact-sql
 */
export const sensitivity: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'ADD SENSITIVITY CLASSIFICATION': 'TO object ,... WITH ( <label> ,... )',
    'DROP SENSITIVITY CLASSIFICATION': 'FROM target ,...',
  },
  rules: {
    label:
      '{ LABEL | LABEL_ID | INFORMATION_TYPE | INFORMATION_TYPE_ID } = string | RANK = { NONE | LOW | MEDIUM | HIGH | CRITICAL }',
  },
};
