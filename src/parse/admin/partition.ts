import type { Family } from './family.ts';

/**
 * Partition functions and schemes.
 * https://learn.microsoft.com/sql/t-sql/statements/create-partition-function-transact-sql
 */
export const partitions: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE PARTITION FUNCTION': `name ( type [ COLLATE name ] ) AS RANGE [ LEFT | RIGHT ] FOR VALUES ( { ) | expression ,... ) }`,
    'ALTER PARTITION FUNCTION': 'name ( ) { SPLIT | MERGE } [ RANGE ( expression ) ]',
    'DROP PARTITION FUNCTION': 'target',
    'CREATE PARTITION SCHEME': `name AS PARTITION name [ ALL ] TO ( <fileGroup> ,... )`,
    'ALTER PARTITION SCHEME': 'name NEXT USED [ <fileGroup> ]',
    'DROP PARTITION SCHEME': 'target',
  },
  rules: { fileGroup: 'name | string' },
};
