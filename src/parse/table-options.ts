import { indexOptionRules } from './index-options.ts';
import { Clause } from './notation/clause.ts';
import type { Rules } from './notation/syntax.ts';

const rules: Rules = {
  ...indexOptionRules,
  tableOption: `DATA_COMPRESSION = { NONE | ROW | PAGE | COLUMNSTORE | COLUMNSTORE_ARCHIVE } [ <onPartitions> ]
    | XML_COMPRESSION = <onOff> [ <onPartitions> ] | MEMORY_OPTIMIZED = <onOff> | DURABILITY = { SCHEMA_ONLY | SCHEMA_AND_DATA }
    | SYSTEM_VERSIONING = { ON [ ( <history> ,... ) ] | OFF } | LEDGER = { ON [ ( <ledger> ,... ) ] | OFF }
    | REMOTE_DATA_ARCHIVE = { ON [ ( <archive> ,... ) ] | { OFF | OFF_WITHOUT_DATA_RECOVERY } [ ( <archive> ,... ) ] } | REMOTE_DATA_ARCHIVE ( <archive> ,... )
    | DATA_DELETION = { ON [ ( <deletion> ,... ) ] | OFF } | LOCK_ESCALATION = { AUTO | TABLE | DISABLE } | FILESTREAM_ON = { name | string }
    | FILETABLE_DIRECTORY = { string | NULL } | FILETABLE_NAMESPACE = { ENABLE | DISABLE } | FILETABLE_COLLATE_FILENAME = name
    | { FILETABLE_PRIMARY_KEY_CONSTRAINT_NAME | FILETABLE_STREAMID_UNIQUE_CONSTRAINT_NAME | FILETABLE_FULLPATH_UNIQUE_CONSTRAINT_NAME } = name
    | DISTRIBUTION = { HASH ( column ,... ) | ROUND_ROBIN | REPLICATE } | HEAP | CLUSTERED COLUMNSTORE INDEX [ ORDER ( <column> ,... ) ]
    | CLUSTERED INDEX ( <key> ,... ) | CLUSTER BY ( column ,... ) | PARTITION ( column RANGE [ LEFT | RIGHT ] FOR VALUES ( { ) | expression ,... ) } )
    | { TRUNCATE_TARGET | FOR_APPEND } [ = <onOff> ] | LOCATION = USER_DB`,
  history: `HISTORY_TABLE = target | DATA_CONSISTENCY_CHECK = <onOff> | LEDGER_VIEW = object
    | HISTORY_RETENTION_PERIOD = { INFINITE | [ - ] integer [ <period> ] }`,
  period: 'DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS',
  ledger: 'LEDGER_VIEW = target [ ( <ledgerColumn> ,... ) ] | APPEND_ONLY = <onOff>',
  ledgerColumn: `{ TRANSACTION_ID_COLUMN_NAME | SEQUENCE_NUMBER_COLUMN_NAME | OPERATION_TYPE_COLUMN_NAME
    | OPERATION_TYPE_DESC_COLUMN_NAME } = target`,
  archive: 'MIGRATION_STATE = { PAUSED | OUTBOUND | INBOUND } | FILTER_PREDICATE = { NULL | expression }',
  deletion: 'FILTER_COLUMN = column | RETENTION_PERIOD = { INFINITE | integer [ <period> ] }',
};

/**
 * `( DISTRIBUTION = HASH(a), CLUSTERED COLUMNSTORE INDEX )`, `( SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.H) )` of a table.
 * Its targets are the history table, the view of a ledger and what that calls its columns.
 * https://learn.microsoft.com/sql/t-sql/statements/create-table-azure-sql-data-warehouse
 */
export const tableOptions = new Clause('( <tableOption> ,... )', rules);

/** `( DISTRIBUTION = ROUND_ROBIN, FOR_APPEND )` of a materialized view. */
export const viewOptions = new Clause(
  '( { DISTRIBUTION = { HASH ( name ,... ) | ROUND_ROBIN } | FOR_APPEND } ,... )',
  {},
);

/** `( DATA_COMPRESSION = PAGE, ONLINE = ON )` behind REBUILD. */
export const rebuildOptions = new Clause('( <option> ,... )', rules);

/** `( WAIT_AT_LOW_PRIORITY (…), TRUNCATE_TARGET = ON )` behind SWITCH. */
export const switchOptions = new Clause('( { <lowPriority> | TRUNCATE_TARGET = <onOff> } ,... )', rules);

/** `( PARTITIONS (1, 3 TO 5) )` of TRUNCATE TABLE. */
export const truncateOptions = new Clause('( PARTITIONS ( <partitions> ,... ) )', rules);

/** `( LOCATION = '…', DATA_SOURCE = d, FILE_FORMAT = f )` of an external table; LOCATION is the one expression. */
export const externalTableOptions = new Clause('( <externalOption> ,... )', {
  externalOption: `LOCATION = expression | DATA_SOURCE = name | FILE_FORMAT = name | REJECT_TYPE = { VALUE | PERCENTAGE }
    | { REJECT_VALUE | REJECT_SAMPLE_VALUE } = number | { REJECTED_ROW_LOCATION | SCHEMA_NAME | OBJECT_NAME | TABLE_OPTIONS } = string
    | DISTRIBUTION = { SHARDED ( name ) | ROUND_ROBIN | REPLICATED } | PARTITION ( name ,... )`,
});

/** `( FUNCTION = 'email()' )` of MASKED, `( COLUMN_ENCRYPTION_KEY = k, ENCRYPTION_TYPE = DETERMINISTIC, ALGORITHM = '…' )` of ENCRYPTED. */
export const maskOptions = new Clause('( FUNCTION = string )', {});
export const encryptionOptions = new Clause('( <encryption> ,... )', {
  encryption: 'COLUMN_ENCRYPTION_KEY = name | ENCRYPTION_TYPE = { DETERMINISTIC | RANDOMIZED } | ALGORITHM = string',
});
