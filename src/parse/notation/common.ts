import type { Rules } from './syntax.ts';

/** Rules that several families share. */
export const commonRules: Rules = {
  onOff: 'ON | OFF',
  owner: 'AUTHORIZATION name',
  ifExists: '[ IF EXISTS ]',
  /** A password, a path, a key: a constant or a variable that holds it. */
  text: 'string | variable',
  count: 'integer | variable',
  signed: '[ + | - ] number',
  literal: 'string | binary | [ + | - ] number',
  value: '<literal> | variable | ON | OFF | NULL | DEFAULT | object',
  /** `SIZE = 10 MB`: the numbers of sizes and times carry their unit. */
  quantity: 'number [ % | KB | MB | GB | TB | MINUTES | MINUTE | SECONDS | HOURS | DAYS ]',
  columns: '( name ,... )',
  /** One entry of an option list in the form the documentation uses most. */
  option: '<optionName> [ = ] <optionValue> | <optionName>',
  optionName: 'name',
  optionValue: '<literal> | variable | ON | OFF | NULL | DEFAULT | NONE | object | ( <option> ,... )',
  options: '( <option> ,... )',
};
