import { indexOptionRules } from '../index-options.ts';
import { type Family, named } from './family.ts';

const rowstore = `INDEX name ON target ( <key> ,... ) [ INCLUDE ( <column> ,... ) ] [ WHERE filter ] [ <with> ] [ <place> ] [ <fileStream> ]`;
const orderedColumnstore = 'INDEX name ON target [ ORDER ( <column> ,... ) ] [ <with> ] [ <place> ]';
const columnstore = `INDEX name ON target ( <key> ,... ) [ ORDER ( <column> ,... ) ] [ WHERE filter ] [ <with> ] [ <place> ]`;

/**
 * Indexes of every kind, and statistics.
 * https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/alter-index-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-statistics-transact-sql
 */
export const indexes: Family = {
  node: 'IndexStatement',
  syntaxes: {
    'CREATE INDEX': rowstore.slice('INDEX '.length),
    'CREATE UNIQUE': named('CREATE INDEX', `[ CLUSTERED | NONCLUSTERED ] ${rowstore}`),
    'CREATE CLUSTERED': named('CREATE INDEX', rowstore),
    'CREATE NONCLUSTERED': named('CREATE INDEX', rowstore),
    'CREATE COLUMNSTORE': named('CREATE COLUMNSTORE INDEX', columnstore),
    'CREATE NONCLUSTERED COLUMNSTORE': named('CREATE COLUMNSTORE INDEX', columnstore),
    'CREATE CLUSTERED COLUMNSTORE': named('CREATE COLUMNSTORE INDEX', orderedColumnstore),
    'CREATE PRIMARY XML INDEX': named('CREATE XML INDEX', 'name ON target ( column ) [ <with> ]'),
    'CREATE XML INDEX': `name ON target ( column ) USING XML INDEX name [ FOR { VALUE | PATH | PROPERTY | ( name ) } ] [ <with> ]`,
    'CREATE SELECTIVE XML INDEX': `name ON target ( column ) [ <namespaces> ] FOR ( <path> ,... ) [ <with> ]`,
    'CREATE SPATIAL INDEX': `name ON target ( column ) [ USING name ] [ WITH ( <spatialOption> ,... ) ] [ ON <filegroup> ]`,
    'CREATE JSON INDEX': 'name ON target ( column ) [ FOR ( string ,... ) ] [ <with> ] [ ON <filegroup> ]',
    'CREATE VECTOR INDEX': 'name ON target ( column ) [ WITH ( <vectorOption> ,... ) ] [ ON <filegroup> ]',
    'ALTER INDEX': `{ ALL | name } ON target
      { REBUILD [ PARTITION = { ALL | expression } ] [ WITH ( <option> ,... ) ]
      | REORGANIZE [ PARTITION = expression ] [ WITH ( <option> ,... ) ]
      | SET ( <option> ,... ) | DISABLE | RESUME [ WITH ( <option> ,... ) ] | PAUSE | ABORT
      | [ <namespaces> ] FOR ( { ADD <path> | REMOVE name } ,... ) }`,
    'DROP INDEX': `<ifExists> <dropped> ,...`,

    'CREATE STATISTICS': 'name ON target ( <column> ,... ) [ WHERE filter ] [ WITH <statisticsOption> ,... ]',
    'UPDATE STATISTICS': 'target [ ( column ,... ) | column ] [ WITH <statisticsOption> ,... ]',
    'DROP STATISTICS': 'memberTarget ,...',
  },
  rules: {
    with: 'WITH ( <option> ,... ) | WITH <oldOption> ,...',
    place: 'ON { <filegroup> [ ( <column> ,... ) ] }',
    filegroup: 'name | string',
    fileStream: 'FILESTREAM_ON { name | string }',
    /** The form without parentheses, of SQL Server 2000. */
    oldOption:
      'FILLFACTOR = integer | PAD_INDEX | IGNORE_DUP_KEY | DROP_EXISTING | STATISTICS_NORECOMPUTE | SORT_IN_TEMPDB',
    ...indexOptionRules,
    namespaces: 'WITH XMLNAMESPACES ( { DEFAULT string | string AS name } ,... )',
    path: 'name = string [ AS XQUERY [ string ] [ MAXLENGTH ( integer ) ] [ SINGLETON ] | AS SQL type [ SINGLETON ] ]',
    spatialOption: `BOUNDING_BOX = ( <corner> ,... ) | GRIDS = ( <grid> ,... ) | CELLS_PER_OBJECT = integer | <option>`,
    corner: '[ { XMIN | YMIN | XMAX | YMAX } = ] <signed>',
    grid: '[ { LEVEL_1 | LEVEL_2 | LEVEL_3 | LEVEL_4 } = ] { LOW | MEDIUM | HIGH }',
    vectorOption: '{ METRIC | TYPE } = string | <option>',
    dropped: '{ name ON target | memberTarget } [ WITH ( <dropOption> ,... ) ]',
    dropOption: 'MOVE TO <filegroup> [ ( name ) ] | FILESTREAM_ON <filegroup> | <option>',
    statisticsOption: `FULLSCAN | RESAMPLE [ <onPartitions> ] | SAMPLE number { PERCENT | ROWS } | NORECOMPUTE | ALL | ROWS | COLUMNS | INDEX
      | STATS_STREAM = binary | { ROWCOUNT | PAGECOUNT | MAXDOP } = integer | { INCREMENTAL | AUTO_DROP | PERSIST_SAMPLE_PERCENT } = <onOff>`,
  },
};
