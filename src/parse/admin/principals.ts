import type { Family } from './family.ts';

/**
 * Logins, users, roles, credentials and who owns what.
 * https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-user-transact-sql
 */
export const principals: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE LOGIN': `name { WITH PASSWORD = <password> <passwordWord> ... [ , <loginOption> ,... ]
      | WITH PASSWORD = <password> [ , <loginOption> ,... ]
      | FROM WINDOWS [ WITH <loginOption> ,... ] | FROM EXTERNAL PROVIDER [ WITH <loginOption> ,... ]
      | FROM { CERTIFICATE | ASYMMETRIC KEY } name [ WITH CREDENTIAL = name ] }`,
    'ALTER LOGIN': `name { ENABLE | DISABLE | { ADD | DROP } CREDENTIAL name
      | WITH { PASSWORD = <password> [ <passwordWord> ... | OLD_PASSWORD = string ] | NO CREDENTIAL | <loginOption> }
        [ , { PASSWORD = <password> [ <passwordWord> ... ] | NO CREDENTIAL | <loginOption> } ,... ] }`,
    'CREATE USER': `name [ { FOR | FROM } { LOGIN name | CERTIFICATE name | ASYMMETRIC KEY name | EXTERNAL PROVIDER } | WITHOUT LOGIN ]
      [ WITH <userOption> ,... ]`,
    'ALTER USER': 'name WITH <userOption> ,...',
    'CREATE ROLE': 'name [ <owner> ]',
    'ALTER ROLE': 'name <roleChange>',
    'CREATE SERVER ROLE': 'name [ <owner> ]',
    'ALTER SERVER ROLE': 'name <roleChange>',
    'CREATE APPLICATION ROLE': 'name WITH <roleOption> ,...',
    'ALTER APPLICATION ROLE': 'name WITH <roleOption> ,...',
    'ALTER AUTHORIZATION': 'ON [ <class> :: ] object TO { SCHEMA OWNER | name }',
    'DROP SCHEMA': '<ifExists> target [ CASCADE | RESTRICT ]',
    'CREATE CREDENTIAL': 'name <identity> [ FOR CRYPTOGRAPHIC PROVIDER name ]',
    'ALTER CREDENTIAL': 'name <identity>',
    'CREATE DATABASE SCOPED CREDENTIAL': 'name <identity>',
    'ALTER DATABASE SCOPED CREDENTIAL': 'name <identity>',
    'DROP LOGIN': 'target',
    'DROP USER': '<ifExists> target',
    'DROP ROLE': '<ifExists> target',
    'DROP SERVER ROLE': 'target',
    'DROP APPLICATION ROLE': 'target',
    'DROP CREDENTIAL': 'target',
    'DROP DATABASE SCOPED CREDENTIAL': 'target',
  },
  rules: {
    password: 'string | binary',
    passwordWord: 'HASHED | MUST_CHANGE | UNLOCK',
    loginOption: `{ CHECK_EXPIRATION | CHECK_POLICY } = <onOff> | { DEFAULT_DATABASE | DEFAULT_LANGUAGE | CREDENTIAL | NAME } = name
      | SID = binary | OBJECT_ID = string | TYPE = name`,
    userOption: `{ NAME | DEFAULT_SCHEMA | LOGIN } = { name | NULL } | DEFAULT_LANGUAGE = { NONE | integer | name } | PASSWORD = <password> [ OLD_PASSWORD = string ]
      | SID = binary | ALLOW_ENCRYPTED_VALUE_MODIFICATIONS = <onOff> | OBJECT_ID = string | TYPE = name`,
    roleChange: '{ ADD | DROP } MEMBER name | WITH NAME = name',
    roleOption: '{ NAME | DEFAULT_SCHEMA | LOGIN } = name | PASSWORD = string',
    class: '{ name | DATABASE | EXTERNAL | GROUP | KEY | SCHEMA | STOPLIST | USER } ...',
    identity: 'WITH IDENTITY = string [ , SECRET = string ]',
  },
};
