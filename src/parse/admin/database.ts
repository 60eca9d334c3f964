import type { Family } from './family.ts';

/**
 * Databases: created, changed, set.
 * https://learn.microsoft.com/sql/t-sql/statements/create-database-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options
 */
export const databases: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE DATABASE': `name { AS COPY OF object [ <azureOptions> ] | <azureOptions> [ WITH <createOption> ,... ]
      | [ CONTAINMENT = { NONE | PARTIAL } ] [ ON <fileGroups> ] [ LOG ON <file> ,... ] [ COLLATE name ]
        { AS SNAPSHOT OF name
        | FOR { ATTACH | ATTACH_REBUILD_LOG | ATTACH_FORCE_REBUILD_LOG | LOAD } [ WITH <attachOption> ,... ]
        | [ <azureOptions> ] [ WITH <createOption> ,... ] } }`,
    'ALTER DATABASE': `{ CURRENT | name }
      { ADD LOG FILE <file> ,... [ TO FILEGROUP name ] | ADD FILE <file> ,... [ TO FILEGROUP { name | DEFAULT } ]
      | ADD FILEGROUP name [ CONTAINS { FILESTREAM | MEMORY_OPTIMIZED_DATA } ]
      | REMOVE { FILE | FILEGROUP } name | MODIFY FILE <file> | MODIFY FILEGROUP name <fileGroupChange>
      | MODIFY NAME = name | MODIFY <azureOptions> [ WITH MANUAL_CUTOVER ] | MODIFY BACKUP_STORAGE_REDUNDANCY = string | PERFORM_CUTOVER | REBUILD LOG [ ON <file> ]
      | COLLATE name [ <termination> ] | { ADD | REMOVE } SECONDARY ON SERVER name [ WITH <azureOptions> ]
      | FAILOVER | FORCE_FAILOVER_ALLOW_DATA_LOSS
      | [ FOR SECONDARY ] SET <setOption> ,... [ <termination> ] }`,
    'DROP DATABASE': '<ifExists> target ,...',

    'ALTER DATABASE SCOPED CONFIGURATION': `[ FOR SECONDARY ] { CLEAR PROCEDURE_CACHE [ binary ] | SET name = <scopedValue> }`,

    'USE FEDERATION ROOT': 'WITH RESET',
    'USE FEDERATION': 'name ( name = expression ) WITH FILTERING = <onOff> , RESET',
    'CREATE FEDERATION': 'name ( name type RANGE )',
    'ALTER FEDERATION': 'name { SPLIT AT ( name = <literal> ) | DROP AT ( { LOW | HIGH } name = <literal> ) }',
    'DROP FEDERATION': 'target',
  },
  rules: {
    fileGroups: '[ PRIMARY ] <file> ,... [ , <fileGroup> ,... ] | <fileGroup> ,...',
    fileGroup: 'FILEGROUP name [ CONTAINS { FILESTREAM | MEMORY_OPTIMIZED_DATA } ] [ DEFAULT ] <file> ,...',
    file: '( <fileOption> ,... )',
    fileOption: `{ NAME | NEWNAME } = { name | string } | FILENAME = string | { SIZE | FILEGROWTH } = <size>
      | MAXSIZE = { UNLIMITED | <size> } | OFFLINE`,
    size: 'integer [ % | KB | MB | GB | TB ]',
    fileGroupChange: `NAME = name | DEFAULT | { READONLY | READWRITE | READ_ONLY | READ_WRITE } [ <termination> ] | AUTOGROW_ALL_FILES | AUTOGROW_SINGLE_FILE`,
    termination: 'WITH { ROLLBACK AFTER integer [ SECONDS ] | ROLLBACK IMMEDIATE | NO_WAIT }',
    azureOptions: '( <azureOption> ,... )',
    azureOption: `MAXSIZE = integer { MB | GB } | EDITION = string | SERVICE_OBJECTIVE = { ELASTIC_POOL ( NAME = name ) | string }
      | ALLOW_CONNECTIONS = { ALL | NO | <literal> } | { BACKUP_STORAGE_REDUNDANCY | READ_WRITE_ROUTES } = <literal>
      | { SECONDARY_TYPE | DATABASE_NAME } = { string | name }`,
    createOption: `FILESTREAM ( <fileStreamOption> ,... ) | { DB_CHAINING | TRUSTWORTHY } <onOff>
      | { DEFAULT_LANGUAGE | DEFAULT_FULLTEXT_LANGUAGE | CATALOG_COLLATION } = { integer | name } | TWO_DIGIT_YEAR_CUTOFF = integer
      | PERSISTENT_LOG_BUFFER = ON ( DIRECTORY_NAME = string ) | BACKUP_STORAGE_REDUNDANCY = string
      | { NESTED_TRIGGERS | TRANSFORM_NOISE_WORDS | LEDGER } = <onOff>`,
    fileStreamOption: 'NON_TRANSACTED_ACCESS = { OFF | READ_ONLY | FULL } | DIRECTORY_NAME = { string | NULL }',
    attachOption: 'ENABLE_BROKER | NEW_BROKER | ERROR_BROKER_CONVERSATIONS | RESTRICTED_USER | <createOption>',

    setOption: `ONLINE | OFFLINE | EMERGENCY | SINGLE_USER | RESTRICTED_USER | MULTI_USER | READ_ONLY | READ_WRITE
      | ENABLE_BROKER | DISABLE_BROKER | NEW_BROKER | ERROR_BROKER_CONVERSATIONS
      | CURSOR_DEFAULT { LOCAL | GLOBAL } | RECOVERY { FULL | BULK_LOGGED | SIMPLE } | PARAMETERIZATION { SIMPLE | FORCED }
      | PAGE_VERIFY { CHECKSUM | NONE | TORN_PAGE_DETECTION }
      | PARTNER { = string | FAILOVER | FORCE_SERVICE_ALLOW_DATA_LOSS | OFF | RESUME | SUSPEND | SAFETY { FULL | OFF } | TIMEOUT integer }
      | WITNESS { = string | OFF } | HADR { SUSPEND | RESUME | OFF | AVAILABILITY GROUP = name }
      | FILESTREAM ( <fileStreamOption> ,... )
      | QUERY_STORE { CLEAR [ ALL ] | = { ON [ <queryStoreOptions> ] | OFF [ ( FORCED ) ] } | <queryStoreOptions> }
      | CHANGE_TRACKING { = { ON [ <trackingOptions> ] | OFF } | <trackingOptions> }
      | REMOTE_DATA_ARCHIVE { = { ON <archiveOptions> | OFF } | <archiveOptions> }
      | AUTOMATIC_TUNING { = { INHERIT | CUSTOM | AUTO } | ( <tuningOption> ,... ) }
      | ACCELERATED_DATABASE_RECOVERY = { ON [ ( PERSISTENT_VERSION_STORE_FILEGROUP = name ) ] | OFF }
      | TARGET_RECOVERY_TIME = integer { SECONDS | MINUTES } | PERSISTENT_LOG_BUFFER = { ON ( DIRECTORY_NAME = string ) | OFF }
      | DELAYED_DURABILITY = { DISABLED | ALLOWED | FORCED } | CONTAINMENT = { NONE | PARTIAL }
      | COMPATIBILITY_LEVEL = integer | TWO_DIGIT_YEAR_CUTOFF = integer | { DEFAULT_LANGUAGE | DEFAULT_FULLTEXT_LANGUAGE } = { integer | name }
      | SUSPEND_FOR_SNAPSHOT_BACKUP = <onOff> [ ( MODE = COPY_ONLY ) ] | DATA_LAKE_LOG_PUBLISHING = { AUTO | PAUSED }
      | TIMESTAMP = { CURRENT_TIMESTAMP | string } | AUTO_CREATE_STATISTICS ON ( INCREMENTAL = <onOff> ) | <switch> <onOff> | name = <onOff>`,
    switch: `ALLOW_SNAPSHOT_ISOLATION | ANSI_NULL_DEFAULT | ANSI_NULLS | ANSI_PADDING | ANSI_WARNINGS | ARITHABORT | AUTO_CLOSE
      | AUTO_CREATE_STATISTICS | AUTO_SHRINK | AUTO_UPDATE_STATISTICS | AUTO_UPDATE_STATISTICS_ASYNC | CONCAT_NULL_YIELDS_NULL
      | CURSOR_CLOSE_ON_COMMIT | DATA_RETENTION | DATE_CORRELATION_OPTIMIZATION | DB_CHAINING | ENCRYPTION | HONOR_BROKER_PRIORITY
      | MIXED_PAGE_ALLOCATION | NUMERIC_ROUNDABORT | QUOTED_IDENTIFIER | READ_COMMITTED_SNAPSHOT | RECURSIVE_TRIGGERS
      | RESULT_SET_CACHING | SUPPLEMENTAL_LOGGING | SUSPEND_FOR_SNAPSHOT_BACKUP | TEMPORAL_HISTORY_RETENTION
      | TORN_PAGE_DETECTION | TRUSTWORTHY | VARDECIMAL_STORAGE_FORMAT`,
    queryStoreOptions: '( <queryStoreOption> ,... )',
    queryStoreOption: `{ DESIRED_STATE | OPERATION_MODE } = { READ_WRITE | READ_ONLY | OFF } | QUERY_CAPTURE_MODE = { NONE | AUTO | ALL | CUSTOM }
      | SIZE_BASED_CLEANUP_MODE = { AUTO | OFF } | WAIT_STATS_CAPTURE_MODE = <onOff> | CLEANUP_POLICY = ( STALE_QUERY_THRESHOLD_DAYS = integer )
      | QUERY_CAPTURE_POLICY = ( <capturePolicy> ,... )
      | { FLUSH_INTERVAL_SECONDS | DATA_FLUSH_INTERVAL_SECONDS | INTERVAL_LENGTH_MINUTES | MAX_STORAGE_SIZE_MB | MAX_PLANS_PER_QUERY } = integer`,
    capturePolicy: `STALE_CAPTURE_POLICY_THRESHOLD = integer { DAYS | HOURS }
      | { EXECUTION_COUNT | TOTAL_COMPILE_CPU_TIME_MS | TOTAL_EXECUTION_CPU_TIME_MS } = integer`,
    trackingOptions: '( <trackingOption> ,... )',
    trackingOption: 'AUTO_CLEANUP = <onOff> | CHANGE_RETENTION = integer { DAYS | HOURS | MINUTES }',
    archiveOptions: '( <archiveOption> ,... )',
    archiveOption: 'SERVER = string | CREDENTIAL = name | FEDERATED_SERVICE_ACCOUNT = <onOff>',
    tuningOption: '{ CREATE_INDEX | DROP_INDEX | FORCE_LAST_GOOD_PLAN | MAINTAIN_INDEX } = { ON | OFF | DEFAULT }',
    scopedValue: 'ON | OFF | PRIMARY | string | [ + | - ] integer | name',
  },
};
