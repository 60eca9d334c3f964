import { Clause } from './notation/clause.ts';

/**
 * How BULK INSERT reads its file.
 * https://learn.microsoft.com/sql/t-sql/statements/bulk-insert-transact-sql
 */
export const bulkInsertOptions = new Clause('( <bulkOption> ,... )', {
  bulkOption: `ORDER ( { name [ ASC | DESC ] } ,... ) [ UNIQUE ] | CHECK_CONSTRAINTS | FIRE_TRIGGERS | INCLUDE_HIDDEN | KEEPIDENTITY | KEEPNULLS
    | NO_TRIGGERS | TABLOCK | { BATCHSIZE | FIRSTROW | KILOBYTES_PER_BATCH | LASTROW | MAXERRORS | ROWS_PER_BATCH } = <amount>
    | { CODEPAGE | DATAFILETYPE | DATA_SOURCE | ERRORFILE | ERRORFILE_DATA_SOURCE | ESCAPECHAR | FIELDQUOTE | FIELDTERMINATOR | FORMAT | FORMATFILE
      | FORMATFILE_DATA_SOURCE | PARSER_VERSION | ROWTERMINATOR } = <text>
    | CODEPAGE = <amount>`,
  amount: 'number | variable',
});

/** What INSERT BULK, which drivers send, may say in parentheses. */
export const insertBulkOptions = new Clause('( <bulkOption> ,... )', {
  bulkOption: `ORDER ( { name [ ASC | DESC ] } ,... ) | CHECK_CONSTRAINTS | FIRE_TRIGGERS | KEEP_NULLS | KEEPNULLS | NO_TRIGGERS | TABLOCK
    | { ROWS_PER_BATCH | KILOBYTES_PER_BATCH } = number`,
});

/**
 * How COPY INTO reads its files. Synapse and Fabric add to the names, so only the form is checked.
 * https://learn.microsoft.com/sql/t-sql/statements/copy-into-transact-sql
 */
export const copyOptions = new Clause('( <copyOption> ,... )', {
  copyOption: 'word = { <literal> | ON | OFF | ( { word = <literal> } ,... ) | object }',
});
