import type { Family } from './family.ts';

/** https://learn.microsoft.com/sql/t-sql/statements/create-xml-schema-collection-transact-sql */
export const xmlSchemas: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE XML SCHEMA COLLECTION': 'object AS expression',
    'ALTER XML SCHEMA COLLECTION': 'object ADD expression',
    'DROP XML SCHEMA COLLECTION': 'target',
  },
};
