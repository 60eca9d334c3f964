import type { Family } from './family.ts';

const options = '[ WITH ( <policyOption> ,... ) ] [ NOT FOR REPLICATION ]';

/**
 * Row-level security.
 * https://learn.microsoft.com/sql/t-sql/statements/create-security-policy-transact-sql
 */
export const securityPolicies: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE SECURITY POLICY': `object [ { ADD <predicate> ON localTarget [ <operation> ] } ,... ] ${options}`,
    'ALTER SECURITY POLICY': `object { { ADD | DROP } NOT FOR REPLICATION | <change> ,... ${options} | WITH ( <policyOption> ,... ) [ NOT FOR REPLICATION ] }`,
    'DROP SECURITY POLICY': '<ifExists> target',
  },
  rules: {
    predicate: '{ FILTER | BLOCK } PREDICATE expression',
    change:
      '{ ADD | ALTER } <predicate> ON localTarget [ <operation> ] | DROP { FILTER | BLOCK } PREDICATE ON localTarget [ <operation> ]',
    operation: 'AFTER { INSERT | UPDATE } | BEFORE { UPDATE | DELETE }',
    policyOption: '{ STATE | SCHEMABINDING } = <onOff>',
  },
};
