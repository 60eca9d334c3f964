import { Clause } from './notation/clause.ts';
import type { Rules } from './notation/syntax.ts';

/**
 * The options of indexes and of the constraints that make one.
 * https://learn.microsoft.com/sql/t-sql/statements/alter-table-index-option-transact-sql
 */
export const indexOptionRules: Rules = {
  column: 'column | pseudoColumn',
  key: '<column> [ ASC | DESC ]',
  option: `FILLFACTOR = integer | MAXDOP = integer | BUCKET_COUNT = integer | ONLINE = { ON [ ( <lowPriority> ) ] | OFF } | <lowPriority>
    | IGNORE_DUP_KEY = { ON [ ( SUPPRESS_MESSAGES = <onOff> ) ] | OFF } | MAX_DURATION = integer [ MINUTES ]
    | COMPRESSION_DELAY = integer [ MINUTE | MINUTES ] | DATA_COMPRESSION = { NONE | ROW | PAGE | COLUMNSTORE | COLUMNSTORE_ARCHIVE } [ <onPartitions> ]
    | XML_COMPRESSION = <onOff> [ <onPartitions> ] | ORDER ( <column> ,... )
    | { PAD_INDEX | STATISTICS_NORECOMPUTE | STATISTICS_INCREMENTAL | SORT_IN_TEMPDB | DROP_EXISTING | ALLOW_ROW_LOCKS | ALLOW_PAGE_LOCKS
      | RESUMABLE | OPTIMIZE_FOR_SEQUENTIAL_KEY | OPTIMIZE_FOR_ARRAY_SEARCH | LOB_COMPACTION | COMPRESS_ALL_ROW_GROUPS } = <onOff>`,
  lowPriority:
    'WAIT_AT_LOW_PRIORITY ( MAX_DURATION = integer [ MINUTES ] , ABORT_AFTER_WAIT = { NONE | SELF | BLOCKERS } )',
  onPartitions: 'ON PARTITIONS ( <partitions> ,... )',
  partitions: 'expression [ TO expression ]',
};

/** `( PAD_INDEX = ON, DATA_COMPRESSION = PAGE ON PARTITIONS (1, 3 TO 4) )` behind WITH. */
export const indexOptions = new Clause('( <option> ,... )', indexOptionRules);

/** `( MOVE TO fg, ONLINE = ON )` of DROP CONSTRAINT. */
export const dropOptions = new Clause('( <dropOption> ,... )', {
  ...indexOptionRules,
  filegroup: 'name | string',
  dropOption: 'MOVE TO <filegroup> [ ( name ) ] | <option>',
});
