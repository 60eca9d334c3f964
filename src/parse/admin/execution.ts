import type { Family } from './family.ts';

const executeAs = '{ CALLER | { USER | LOGIN } = expression [ WITH { NO REVERT | COOKIE INTO variable } ] }';

/**
 * As whom the session runs, and where it reports that it is.
 * https://learn.microsoft.com/sql/t-sql/statements/execute-as-transact-sql
 */
export const execution: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'EXECUTE AS': executeAs,
    'EXEC AS': { words: 'EXECUTE AS', syntax: executeAs },
    REVERT: '[ WITH COOKIE = { variable | <literal> } ]',
    SETUSER: '[ <text> [ WITH NORESET ] ]',
    LINENO: 'integer',
  },
};
