import type { Family } from './family.ts';

const queue = '[ WITH <queueOption> ,... ] [ ON { name | string } ]';

/**
 * Service Broker: what is sent, where it waits, who works on it.
 * https://learn.microsoft.com/sql/t-sql/statements/create-queue-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-service-transact-sql
 */
export const broker: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE MESSAGE TYPE': 'name [ <owner> ] [ <validation> ]',
    'ALTER MESSAGE TYPE': 'name <validation>',
    'DROP MESSAGE TYPE': 'target',
    'CREATE CONTRACT': 'name [ <owner> ] ( { { name | DEFAULT } SENT BY { INITIATOR | TARGET | ANY } } ,... )',
    'DROP CONTRACT': 'target',
    'CREATE QUEUE': `object ${queue}`,
    'ALTER QUEUE': `object { WITH <queueOption> ,... | REBUILD [ WITH ( MAXDOP = integer ) ] | REORGANIZE [ WITH ( LOB_COMPACTION = <onOff> ) ] | MOVE TO { name | string } }`,
    'DROP QUEUE': '<ifExists> target',
    'CREATE SERVICE': 'name [ <owner> ] ON QUEUE object [ ( { name | DEFAULT } ,... ) ]',
    'ALTER SERVICE': 'name { ON QUEUE object [ <contracts> ] | <contracts> }',
    'DROP SERVICE': 'target',
    'CREATE ROUTE': 'name [ <owner> ] WITH <routeOption> ,...',
    'ALTER ROUTE': 'name WITH <routeOption> ,...',
    'DROP ROUTE': 'target',
    'CREATE REMOTE SERVICE BINDING': 'name [ <owner> ] TO SERVICE string WITH <bindingOption> ,...',
    'ALTER REMOTE SERVICE BINDING': 'name WITH <bindingOption> ,...',
    'DROP REMOTE SERVICE BINDING': 'target',
    'CREATE BROKER PRIORITY': 'name FOR CONVERSATION [ SET ( <priorityOption> ,... ) ]',
    'ALTER BROKER PRIORITY': 'name FOR CONVERSATION [ SET ( <priorityOption> ,... ) ]',
    'DROP BROKER PRIORITY': 'target',
  },
  rules: {
    validation: 'VALIDATION = { NONE | EMPTY | WELL_FORMED_XML | VALID_XML WITH SCHEMA COLLECTION object }',
    queueOption: `{ STATUS | RETENTION } = <onOff> | ACTIVATION ( { DROP | <activation> ,... } ) | POISON_MESSAGE_HANDLING ( STATUS = <onOff> )`,
    activation: `STATUS = <onOff> | PROCEDURE_NAME = object | MAX_QUEUE_READERS = integer | { EXECUTE | EXEC } AS { SELF | OWNER | string }`,
    contracts: '( { { ADD | DROP } CONTRACT name } ,... )',
    routeOption: '{ SERVICE_NAME | BROKER_INSTANCE | ADDRESS | MIRROR_ADDRESS } = string | LIFETIME = integer',
    bindingOption: 'USER = name | ANONYMOUS = <onOff>',
    priorityOption: `{ CONTRACT_NAME | LOCAL_SERVICE_NAME } = { ANY | name } | REMOTE_SERVICE_NAME = { ANY | string } | PRIORITY_LEVEL = { DEFAULT | integer }`,
  },
};
