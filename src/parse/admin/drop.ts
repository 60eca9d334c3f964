import { type Family, named } from './family.ts';

const objects = '<ifExists> target ,...';

/**
 * DROP of what holds data or code; each other family has the DROP of its own kinds.
 * https://learn.microsoft.com/sql/t-sql/statements/drop-table-transact-sql
 */
export const drops: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'DROP TABLE': objects,
    'DROP EXTERNAL TABLE': objects,
    'DROP VIEW': objects,
    'DROP MATERIALIZED VIEW': objects,
    'DROP PROC': named('DROP PROCEDURE', objects),
    'DROP PROCEDURE': objects,
    'DROP FUNCTION': objects,
    'DROP SYNONYM': objects,
    'DROP SEQUENCE': objects,
    'DROP TYPE': '<ifExists> target',
    'DROP TRIGGER': `${objects} [ ON { ALL SERVER | DATABASE } ]`,
  },
};
