import type { Family } from './family.ts';

const state = '{ ALL | target ,... } ON { ALL SERVER | DATABASE | target }';

/**
 * Triggers switched on and off.
 * https://learn.microsoft.com/sql/t-sql/statements/disable-trigger-transact-sql
 */
export const triggerStates: Family = {
  node: 'OtherStatement',
  syntaxes: { 'ENABLE TRIGGER': state, 'DISABLE TRIGGER': state },
};
