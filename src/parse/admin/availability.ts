import type { Family } from './family.ts';

const endpoint = '{ STATE = <state> | AFFINITY = { NONE | ADMIN | integer } } ,...';

/**
 * Availability groups, and the endpoints their replicas talk through.
 * https://learn.microsoft.com/sql/t-sql/statements/create-availability-group-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-endpoint-transact-sql
 */
export const availability: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE AVAILABILITY GROUP': `name [ WITH ( <groupOption> ,... ) ] [ FOR [ DATABASE name ,... ] ] REPLICA ON <replica> ,...
      [ AVAILABILITY GROUP ON <distributed> ,... ] [ LISTENER <listener> ]`,
    'ALTER AVAILABILITY GROUP': `name { SET ( { <groupOption> | ROLE = SECONDARY } ,... )
      | { ADD | REMOVE } DATABASE name ,... | { ADD | MODIFY } REPLICA ON <replica> ,... | REMOVE REPLICA ON string ,...
      | JOIN [ AVAILABILITY GROUP ON <distributed> ,... | WITH ( CLUSTER_TYPE = name ) ] | MODIFY AVAILABILITY GROUP ON <distributed> ,...
      | FAILOVER [ WITH ( TARGET = string ) ] | FORCE_FAILOVER_ALLOW_DATA_LOSS | ONLINE | OFFLINE
      | { ADD | MODIFY } LISTENER <listener> | { RESTART | REMOVE } LISTENER string | { GRANT | DENY } CREATE ANY DATABASE }`,
    'DROP AVAILABILITY GROUP': 'target',
    'CREATE ENDPOINT': `name [ <owner> ] [ ${endpoint} ] <protocol> <payload>`,
    'ALTER ENDPOINT': `name [ ${endpoint} ] [ <protocol> ] [ <payload> ]`,
    'DROP ENDPOINT': 'target',
  },
  rules: {
    groupOption: `AUTOMATED_BACKUP_PREFERENCE = name | { DB_FAILOVER | DTC_SUPPORT } = name | BASIC | DISTRIBUTED | CONTAINED [ REUSE_SYSTEM_DATABASES ] | REUSE_SYSTEM_DATABASES
      | { FAILURE_CONDITION_LEVEL | WRITE_LEASE_VALIDITY | HEALTH_CHECK_TIMEOUT | REQUIRED_COPIES_TO_COMMIT | REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT } = integer
      | { DB_FAILOVER } = <onOff> | CLUSTER_TYPE = { EXTERNAL | name } | CLUSTER_CONNECTION_OPTIONS = string`,
    replica: 'string WITH ( <replicaOption> ,... )',
    replicaOption: `ENDPOINT_URL = string | { AVAILABILITY_MODE | FAILOVER_MODE | SEEDING_MODE } = name | { SESSION_TIMEOUT | APPLY_DELAY | BACKUP_PRIORITY } = integer
      | { PRIMARY_ROLE | SECONDARY_ROLE } ( <roleOption> ,... )`,
    roleOption: `ALLOW_CONNECTIONS = { ALL | name } | READ_ONLY_ROUTING_LIST = { NONE | ( { string | ( string ,... ) } ,... ) }
      | { READ_ONLY_ROUTING_URL | READ_WRITE_ROUTING_URL } = { NONE | string }`,
    distributed: 'string WITH ( <distributedOption> ,... )',
    distributedOption: 'LISTENER_URL = string | { AVAILABILITY_MODE | FAILOVER_MODE | SEEDING_MODE } = name',
    listener: `string ( { WITH { DHCP [ ON ( <ip> ) ] | IP ( <ip> ,... ) } [ , PORT = integer ] | WITH IP ( <ip> ,... ) | { ADD | REMOVE } IP <ip> | PORT = integer } )`,
    ip: '( string [ , string ] ) | string [ , string ]',

    state: 'STARTED | STOPPED | DISABLED',
    protocol: 'AS { TCP | HTTP } ( <protocolOption> ,... )',
    protocolOption: `LISTENER_PORT = integer | LISTENER_IP = { ALL | ( { string | <address> [ : <address> ] } ) }
      | { PATH | SITE } = string | { AUTH_REALM | DEFAULT_LOGON_DOMAIN } = { NONE | string } | { CLEAR_PORT | SSL_PORT } = integer
      | AUTHENTICATION = ( name ,... ) | PORTS = ( name ,... ) | COMPRESSION = <ability>`,
    /** 10.0.0.1 is two numbers to the scanner, or more where blanks stand between: 10.0 and .0 and .1. */
    address: '{ number | . } ...',
    ability: 'ENABLED | DISABLED',
    payload: 'FOR { TSQL | SOAP | SERVICE_BROKER | DATABASE_MIRRORING | DATA_MIRRORING } ( [ <payloadOption> ,... ] )',
    payloadOption: `{ ADD | ALTER } WEBMETHOD <webMethod> | DROP WEBMETHOD <methodName> | WEBMETHOD <webMethod>
      | { BATCHES | SESSIONS | MESSAGE_FORWARDING } = <ability> | WSDL = { NONE | DEFAULT | string } | LOGIN_TYPE = { MIXED | WINDOWS }
      | SESSION_TIMEOUT = { NEVER | integer } | { DATABASE | NAMESPACE } = { DEFAULT | string } | SCHEMA = { NONE | STANDARD }
      | CHARACTER_SET = { SQL | XML } | { HEADER_LIMIT | MESSAGE_FORWARD_SIZE } = integer
      | AUTHENTICATION = { CERTIFICATE name [ WINDOWS [ <windows> ] ] | WINDOWS [ <windows> ] [ CERTIFICATE name ] }
      | ENCRYPTION = { DISABLED | { SUPPORTED | REQUIRED } [ ALGORITHM { RC4 [ AES ] | AES [ RC4 ] } ] } | ROLE = { WITNESS | PARTNER | ALL }`,
    windows: 'NTLM | KERBEROS | NEGOTIATE',
    methodName: 'string [ . string ]',
    webMethod: '<methodName> ( <methodOption> ,... )',
    methodOption:
      'NAME = string | SCHEMA = { NONE | STANDARD | DEFAULT } | FORMAT = { ALL_RESULTS | ROWSETS_ONLY | NONE }',
  },
};
