import { type Family, named } from './family.ts';

const objects = '<ifExists> target ,...';
const localObjects = '<ifExists> localTarget ,...';

/**
 * DROP of what holds data or code; each other family has the DROP of its own kinds.
 * https://learn.microsoft.com/sql/t-sql/statements/drop-table-transact-sql
 */
export const drops: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'DROP TABLE': objects,
    'DROP EXTERNAL TABLE': objects,
    'DROP VIEW': localObjects,
    'DROP MATERIALIZED VIEW': objects,
    'DROP PROC': named('DROP PROCEDURE', localObjects),
    'DROP PROCEDURE': localObjects,
    'DROP FUNCTION': localObjects,
    'DROP SYNONYM': objects,
    'DROP SEQUENCE': objects,
    'DROP TYPE': '<ifExists> target',
    'DROP TRIGGER': `${localObjects} [ ON { ALL SERVER | DATABASE } ]`,
  },
};
