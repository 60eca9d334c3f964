import type { Family } from './family.ts';

const population = '[ WITH NO POPULATION ]';

/**
 * Full-text catalogs, indexes, stoplists and search property lists.
 * https://learn.microsoft.com/sql/t-sql/statements/create-fulltext-index-transact-sql
 */
export const fullText: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE FULLTEXT CATALOG': `name [ ON FILEGROUP name ] [ IN PATH string ] [ WITH ACCENT_SENSITIVITY = <onOff> ] [ AS DEFAULT ] [ <owner> ]`,
    'ALTER FULLTEXT CATALOG': 'name { REBUILD [ WITH ACCENT_SENSITIVITY = <onOff> ] | REORGANIZE | AS DEFAULT }',
    'DROP FULLTEXT CATALOG': 'target',
    'CREATE FULLTEXT INDEX': `ON target [ ( <column> ,... ) ] KEY INDEX name [ ON { ( <place> ,... ) | name } ] [ WITH { ( <indexOption> ,... ) | <indexOption> ,... } ]`,
    'ALTER FULLTEXT INDEX': `ON target { ENABLE | DISABLE | SET CHANGE_TRACKING [ = ] { MANUAL | AUTO | OFF }
      | ADD ( <column> ,... ) ${population} | DROP ( column ,... ) ${population}
      | ALTER COLUMN column { ADD | DROP } STATISTICAL_SEMANTICS ${population}
      | START { FULL | INCREMENTAL | UPDATE } POPULATION | { STOP | PAUSE | RESUME } POPULATION
      | SET <stopList> ${population} | SET <propertyList> ${population} }`,
    'DROP FULLTEXT INDEX': 'ON target',
    'CREATE FULLTEXT STOPLIST': 'name [ FROM { SYSTEM STOPLIST | object } ] [ <owner> ]',
    'ALTER FULLTEXT STOPLIST': `name { ADD string LANGUAGE <language> | DROP { ALL [ LANGUAGE <language> ] | string LANGUAGE <language> } }`,
    'DROP FULLTEXT STOPLIST': 'target',
    'CREATE SEARCH PROPERTY LIST': 'name [ FROM object ] [ <owner> ]',
    'ALTER SEARCH PROPERTY LIST': 'name { ADD string WITH ( <property> ,... ) | DROP string }',
    'DROP SEARCH PROPERTY LIST': 'target',
  },
  rules: {
    column: 'column [ TYPE COLUMN column ] [ LANGUAGE <language> ] [ STATISTICAL_SEMANTICS ]',
    language: 'integer | binary | string | name',
    place: 'FILEGROUP name | name',
    indexOption: 'CHANGE_TRACKING [ = ] { MANUAL | AUTO | OFF } | NO POPULATION | <stopList> | <propertyList>',
    stopList: 'STOPLIST [ = ] { OFF | name }',
    propertyList: 'SEARCH PROPERTY LIST [ = ] { OFF | name }',
    property: '{ PROPERTY_SET_GUID | PROPERTY_DESCRIPTION } = string | PROPERTY_INT_ID = integer',
  },
};
