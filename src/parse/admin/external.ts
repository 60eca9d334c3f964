import type { Family } from './family.ts';

/**
 * What lies outside the database: data sources, file formats, libraries, languages, models, streams.
 * https://learn.microsoft.com/sql/t-sql/statements/create-external-data-source-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-external-file-format-transact-sql
 */
export const externals: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE EXTERNAL DATA SOURCE': 'name WITH ( <sourceSetting> ,... )',
    'ALTER EXTERNAL DATA SOURCE': 'name SET <sourceSetting> ,...',
    'DROP EXTERNAL DATA SOURCE': '<ifExists> target',
    'CREATE EXTERNAL FILE FORMAT': 'name WITH ( <setting> ,... )',
    'DROP EXTERNAL FILE FORMAT': '<ifExists> target',
    'CREATE EXTERNAL MODEL': 'name [ <owner> ] WITH ( <setting> ,... )',
    'ALTER EXTERNAL MODEL': 'name SET ( <setting> ,... )',
    'DROP EXTERNAL MODEL': '<ifExists> target',
    'CREATE EXTERNAL LIBRARY': 'name [ <owner> ] FROM <content> ,... [ WITH ( LANGUAGE = string ) ]',
    'ALTER EXTERNAL LIBRARY':
      'name [ <owner> ] { SET <content> | ADD <content> | REMOVE PLATFORM name } [ WITH ( LANGUAGE = string ) ]',
    'DROP EXTERNAL LIBRARY': 'target [ <owner> ]',
    'CREATE EXTERNAL LANGUAGE': 'name [ <owner> ] FROM <content> ,...',
    'ALTER EXTERNAL LANGUAGE': 'name [ <owner> ] { SET <content> | ADD <content> | REMOVE PLATFORM name }',
    'DROP EXTERNAL LANGUAGE': 'target [ <owner> ]',
    'CREATE EXTERNAL STREAM': 'name [ ( { name type } ,... ) ] WITH ( <setting> ,... )',
    'DROP EXTERNAL STREAM': 'target',
    'CREATE EXTERNAL STREAMING JOB': 'name WITH ( <setting> ,... )',
    'DROP EXTERNAL STREAMING JOB': 'target',
  },
  rules: {
    setting: 'LOCATION = <text> | name = <settingValue> | FORMAT_OPTIONS ( <setting> ,... )',
    sourceSetting: `LOCATION = <text> | { TYPE | CREDENTIAL } = name | PUSHDOWN = <onOff>
      | { RESOURCE_MANAGER_LOCATION | DATABASE_NAME | SHARD_MAP_NAME | CONNECTION_OPTIONS } = string`,
    settingValue: '<literal> | ON | OFF | TRUE | FALSE | name',
    content: '( <contentPart> ,... )',
    contentPart:
      'CONTENT = { string | binary } | { FILE_NAME | PARAMETERS | ENVIRONMENT_VARIABLES } = string | PLATFORM = name',
  },
};
