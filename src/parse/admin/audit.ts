import type { Family } from './family.ts';

const specification = 'name [ FOR SERVER AUDIT name ] [ <part> ,... ] [ WITH ( STATE = <onOff> ) ]';
const audit = '[ <destination> ] [ WITH ( <auditOption> ,... ) ] [ WHERE <predicate> ]';

/**
 * Audits and what they record.
 * https://learn.microsoft.com/sql/t-sql/statements/create-server-audit-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-database-audit-specification-transact-sql
 */
export const audits: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE SERVER AUDIT': `name ${audit}`,
    'ALTER SERVER AUDIT': `name { MODIFY NAME = name | REMOVE WHERE | ${audit} }`,
    'DROP SERVER AUDIT': 'target',
    'CREATE SERVER AUDIT SPECIFICATION': specification,
    'ALTER SERVER AUDIT SPECIFICATION': specification,
    'DROP SERVER AUDIT SPECIFICATION': 'target',
    'CREATE DATABASE AUDIT SPECIFICATION': specification,
    'ALTER DATABASE AUDIT SPECIFICATION': specification,
    'DROP DATABASE AUDIT SPECIFICATION': 'target',
  },
  rules: {
    destination: `TO { APPLICATION_LOG | SECURITY_LOG | EXTERNAL_MONITOR | URL [ ( <targetOption> ,... ) ] | FILE [ ( <targetOption> ,... ) ] }`,
    targetOption: `{ FILEPATH | PATH } = string | MAXSIZE = { UNLIMITED | integer { MB | GB | TB } } | MAX_ROLLOVER_FILES = { UNLIMITED | integer } | MAX_FILES = integer
      | RESERVE_DISK_SPACE = <onOff> | RETENTION_DAYS = integer`,
    auditOption: `QUEUE_DELAY = integer | ON_FAILURE = { CONTINUE | SHUTDOWN | FAIL_OPERATION } | AUDIT_GUID = string | STATE = <onOff> | OPERATOR_AUDIT = <onOff>`,
    predicate: '<conjunction> [ { OR <conjunction> } ... ]',
    conjunction: '<term> [ { AND <term> } ... ]',
    term: '[ NOT ] { ( <predicate> ) | <comparison> }',
    comparison: 'object { <comparator> <literal> | [ NOT ] LIKE string }',
    comparator: '= | <> | != | <= | >= | < | >',
    part: '{ ADD | DROP } ( { <action> ,... ON [ <class> :: ] object BY <principal> ,... | name } )',
    action: 'SELECT | INSERT | UPDATE | DELETE | EXECUTE | EXEC | RECEIVE | REFERENCES',
    class: 'OBJECT | SCHEMA | DATABASE',
    principal: 'name | PUBLIC | NULL',
  },
};
