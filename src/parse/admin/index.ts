import { type Family, named } from './family.ts';

const index = 'name ON target <columns> <tail>';

/**
 * Indexes and statistics: they name a table and move nothing.
 * https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql
 */
export const indexes: Family = {
  node: 'IndexStatement',
  syntaxes: {
    'CREATE INDEX': index,
    'CREATE UNIQUE': named('CREATE INDEX', `[ CLUSTERED | NONCLUSTERED ] INDEX ${index}`),
    'CREATE CLUSTERED INDEX': named('CREATE INDEX', index),
    'CREATE NONCLUSTERED INDEX': named('CREATE INDEX', index),
    'CREATE COLUMNSTORE INDEX': 'name ON target [ ( name ,... ) ] <tail>',
    'CREATE CLUSTERED COLUMNSTORE': named('CREATE COLUMNSTORE INDEX', 'INDEX name ON target <tail>'),
    'CREATE NONCLUSTERED COLUMNSTORE': named('CREATE COLUMNSTORE INDEX', 'INDEX name ON target ( name ,... ) <tail>'),
    'CREATE PRIMARY XML INDEX': 'name ON target ( name ) <tail>',
    'CREATE XML INDEX': `name ON target ( name ) USING XML INDEX name [ FOR { VALUE | PATH | PROPERTY } ] <tail>`,
    'CREATE SPATIAL INDEX': 'name ON target ( name ) [ USING name ] <tail>',
    'CREATE JSON INDEX': 'name ON target ( name ) [ FOR ( string ,... ) ] <tail>',
    'CREATE VECTOR INDEX': 'name ON target ( name ) <tail>',
    'ALTER INDEX': `{ ALL | name } ON target {
      REBUILD [ PARTITION = { ALL | expression } ] [ WITH <options> ] | DISABLE
      | REORGANIZE [ PARTITION = expression ] [ WITH <options> ] | SET <options>
      | RESUME [ WITH <options> ] | PAUSE | ABORT }`,
    'DROP INDEX': `<ifExists> { <droppedIndex> ,... }`,
    'CREATE STATISTICS': `name ON target ( name ,... ) [ WHERE condition ] [ WITH { <statisticsOption> ,... } ]`,
    'UPDATE STATISTICS': `target [ ( name ,... ) | name ] [ WITH { <statisticsOption> ,... } ]`,
  },
  rules: {
    optionName: 'name | FILLFACTOR',
    columns: '( <column> ,... )',
    column: 'name [ ASC | DESC ]',
    tail: `[ INCLUDE ( name ,... ) ] [ ORDER ( <column> ,... ) ] [ WHERE condition ]
      [ WITH <options> | WITH { <option> ,... } ] [ ON <place> ] [ FILESTREAM_ON { name | string } ]`,
    place: 'name [ ( name ) ] | string | DEFAULT',
    droppedIndex: 'name ON target [ WITH <options> ] | target',
    statisticsOption: `FULLSCAN | SAMPLE expression { PERCENT | ROWS } | RESAMPLE [ ON PARTITIONS ( <partitions> ,... ) ] | ALL | COLUMNS
      | INDEX | NORECOMPUTE | STATS_STREAM = binary | name = <optionValue>`,
    partitions: 'integer [ TO integer ]',
  },
};
