import type { Family } from './family.ts';

/**
 * Extended Events sessions, the diagnostics sessions of Synapse, and event notifications.
 * https://learn.microsoft.com/sql/t-sql/statements/create-event-session-transact-sql
 * https://learn.microsoft.com/sql/t-sql/language-elements/create-diagnostics-session-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-event-notification-transact-sql
 */
export const events: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE EVENT SESSION': `name ON { SERVER | DATABASE } { ADD <event> } ,... [ { ADD <target> } ,... ] [ WITH ( <sessionOption> ,... ) ]`,
    'ALTER EVENT SESSION': `name ON { SERVER | DATABASE } { STATE = { START | STOP }
      | <change> ,... [ <change> ,... ] [ WITH ( <sessionOption> ,... ) ] | WITH ( <sessionOption> ,... ) }`,
    'DROP EVENT SESSION': 'target ON { SERVER | DATABASE }',
    'CREATE DIAGNOSTICS SESSION': 'name AS string',
    'DROP DIAGNOSTICS SESSION': 'target',
    'CREATE EVENT NOTIFICATION': `name ON { SERVER | DATABASE | QUEUE object } [ WITH FAN_IN ] FOR name ,... TO SERVICE string , string`,
    'DROP EVENT NOTIFICATION': 'target ,... ON { SERVER | DATABASE | QUEUE object }',
  },
  rules: {
    change: 'ADD <event> | ADD <target> | DROP { EVENT | TARGET } object',
    event: 'EVENT member [ ( [ SET <assignment> ,... ] [ ACTION ( member ,... ) ] [ WHERE <predicate> ] ) ]',
    target: 'TARGET member [ ( SET <assignment> ,... ) ]',
    assignment: 'name = { <literal> | ( <literal> ) }',
    predicate: '<conjunction> [ { OR <conjunction> } ... ]',
    conjunction: '<term> [ { AND <term> } ... ]',
    term: '[ NOT ] { ( <predicate> ) | object ( object , { <literal> | ( <literal> ) } ) | object { <comparator> { <literal> | ( <literal> ) } | [ NOT ] LIKE string } }',
    comparator: '= | <> | != | <= | >= | < | >',
    sessionOption: `MAX_MEMORY = integer [ KB | MB ] | MAX_EVENT_SIZE = integer [ KB | MB ] | MAX_DISPATCH_LATENCY = { INFINITE | integer SECONDS }
      | MAX_DURATION = { UNLIMITED | integer { SECONDS | MINUTES | HOURS | DAYS } }
      | EVENT_RETENTION_MODE = { ALLOW_SINGLE_EVENT_LOSS | ALLOW_MULTIPLE_EVENT_LOSS | NO_EVENT_LOSS }
      | MEMORY_PARTITION_MODE = { NONE | PER_NODE | PER_CPU } | { TRACK_CAUSALITY | STARTUP_STATE } = <onOff>`,
  },
};
