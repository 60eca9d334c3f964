import type { Family } from './family.ts';

/**
 * Rules and defaults of old, and aggregates from an assembly.
 * https://learn.microsoft.com/sql/t-sql/statements/create-rule-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-aggregate-transact-sql
 */
export const rulesAndDefaults: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE RULE': 'object AS condition',
    'CREATE DEFAULT': 'object AS expression',
    'CREATE AGGREGATE': 'target ( <parameter> ,... ) RETURNS type EXTERNAL NAME object',
    'DROP RULE': '<ifExists> target ,...',
    'DROP DEFAULT': '<ifExists> target ,...',
    'DROP AGGREGATE': '<ifExists> target ,...',
  },
  rules: { parameter: 'variable [ AS ] type [ NULL | NOT NULL ]' },
};
