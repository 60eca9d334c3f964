import type { Family } from './family.ts';

const pool = 'name [ WITH ( <poolOption> ,... ) ]';
const group = 'name [ WITH ( <groupOption> ,... ) ] [ USING { [ EXTERNAL ] name } ,... ]';

/**
 * Resource pools, workload groups, and the classifiers of Synapse.
 * https://learn.microsoft.com/sql/t-sql/statements/create-resource-pool-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-workload-group-transact-sql
 */
export const resourceGovernor: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'ALTER RESOURCE GOVERNOR': `DISABLE | RECONFIGURE | RESET STATISTICS
      | WITH ( { CLASSIFIER_FUNCTION = { object | NULL } | MAX_OUTSTANDING_IO_PER_VOLUME = integer } )`,
    'CREATE RESOURCE POOL': pool,
    'ALTER RESOURCE POOL': pool,
    'DROP RESOURCE POOL': 'target',
    'CREATE EXTERNAL RESOURCE POOL': pool,
    'ALTER EXTERNAL RESOURCE POOL': pool,
    'DROP EXTERNAL RESOURCE POOL': 'target',
    'CREATE WORKLOAD GROUP': group,
    'ALTER WORKLOAD GROUP': group,
    'DROP WORKLOAD GROUP': 'target',
    'CREATE WORKLOAD CLASSIFIER': 'name WITH ( <classifierOption> ,... )',
    'DROP WORKLOAD CLASSIFIER': 'target',
  },
  rules: {
    poolOption: `AFFINITY { SCHEDULER | CPU | NUMANODE } = { AUTO | ( <range> ,... ) }
      | { MIN_CPU_PERCENT | MAX_CPU_PERCENT | CAP_CPU_PERCENT | MIN_MEMORY_PERCENT | MAX_MEMORY_PERCENT | TARGET_MEMORY_PERCENT
        | MIN_IO_PERCENT | MAX_IO_PERCENT | CAP_IO_PERCENT | MIN_IOPS_PER_VOLUME | MAX_IOPS_PER_VOLUME | MAX_PROCESSES } = integer`,
    range: 'integer [ TO integer ]',
    groupOption: `IMPORTANCE = name
      | { REQUEST_MAX_MEMORY_GRANT_PERCENT | REQUEST_MAX_CPU_TIME_SEC | REQUEST_MEMORY_GRANT_TIMEOUT_SEC | MAX_DOP | GROUP_MAX_REQUESTS
        | GROUP_MIN_MEMORY_PERCENT | GROUP_MAX_TEMPDB_DATA_MB | GROUP_MAX_TEMPDB_DATA_PERCENT | MIN_PERCENTAGE_RESOURCE | CAP_PERCENTAGE_RESOURCE
        | REQUEST_MIN_RESOURCE_GRANT_PERCENT | REQUEST_MAX_RESOURCE_GRANT_PERCENT | QUERY_EXECUTION_TIMEOUT_SEC } = { number | NULL }`,
    classifierOption: `{ WORKLOAD_GROUP | MEMBERNAME | WLM_CONTEXT | START_TIME | END_TIME | WLM_LABEL } = string | IMPORTANCE = name`,
  },
};
