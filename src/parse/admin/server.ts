import type { Family } from './family.ts';

/**
 * The server itself: its configuration, its sessions, its console commands.
 * https://learn.microsoft.com/sql/t-sql/statements/alter-server-configuration-transact-sql
 * https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-transact-sql
 */
export const servers: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'ALTER SERVER CONFIGURATION': `SET
      { PROCESS AFFINITY { CPU = { AUTO | <range> ,... } | NUMANODE = <range> ,... }
      | DIAGNOSTICS LOG { ON | OFF | MAX_SIZE = { integer MB | DEFAULT } | MAX_FILES = { integer | DEFAULT } | PATH = { string | DEFAULT } }
      | FAILOVER CLUSTER PROPERTY name = { <literal> | DEFAULT }
      | HADR CLUSTER CONTEXT = { string | LOCAL }
      | BUFFER POOL EXTENSION { OFF | ON ( FILENAME = string , SIZE = integer { KB | MB | GB } ) }
      | SOFTNUMA <onOff> | MEMORY_OPTIMIZED { <onOff> | TEMPDB_METADATA = { ON [ ( RESOURCE_POOL = string ) ] | OFF } | HYBRID_BUFFER_POOL = <onOff> }
      | HARDWARE_OFFLOAD [ = ] <onOff> [ ( ACCELERATOR = name [ , MODE = name ] ) ] | SUSPEND_FOR_SNAPSHOT_BACKUP = { ON [ ( <suspendOption> ,... ) ] | OFF [ ( <suspendOption> ,... ) ] }
      | EXTERNAL AUTHENTICATION { OFF | ON ( { USE_IDENTITY | CREDENTIAL_NAME = string } ) } }`,
    RECONFIGURE: '[ WITH OVERRIDE ]',
    SHUTDOWN: '[ WITH NOWAIT ]',
    CHECKPOINT: '[ integer ]',
    KILL: '{ STATS JOB <jobId> | QUERY NOTIFICATION SUBSCRIPTION { ALL | <jobId> } | { [ - ] integer | string } [ WITH { STATUSONLY | COMMIT | ROLLBACK } ] }',
    DBCC: `name [ ( [ <argument> ,... ] ) ] [ WITH <dbccOption> { , <dbccOption> | JOIN <dbccOption> } ... | WITH <dbccOption> ]`,
    'DISK INIT': '<diskOption> ,...',
    'DISK RESIZE': '<diskOption> ,...',
    'DISK REINIT': '<diskOption> ,...',
  },
  rules: {
    range: 'integer [ TO integer ]',
    suspendOption: 'GROUP = ( name ,... ) | MODE = COPY_ONLY',
    jobId: '[ - ] integer | variable',
    argument: '[ name = ] { <quantity> | <literal> | variable | NULL | DEFAULT | ALL | COMPUTE | object }',
    dbccOption: 'name [ = <literal> | ( name = name ) ]',
    diskOption: 'name = { <literal> | variable | name }',
  },
};
