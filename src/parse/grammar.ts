import { parseCondition, parseExpression, parseValueOrCondition } from './expression.ts';
import { parseJoins } from './join.ts';
import type { Grammar } from './parser.ts';
import { parsePrimary } from './primary.ts';
import { parseQuery, queryFrom } from './query.ts';
import { parseSelectStatement } from './select.ts';
import { parseDataModification, parseStatement, parseStatementList } from './statement.ts';
import { parseSimpleTableSource, parseTableSource } from './table-source.ts';

/** T-SQL: the rules that call one another in a circle meet here. */
export const grammar: Grammar = {
  expression: parseExpression,
  primary: parsePrimary,
  condition: parseCondition,
  valueOrCondition: parseValueOrCondition,
  query: parseQuery,
  queryFrom,
  selectStatement: parseSelectStatement,
  tableSource: parseTableSource,
  simpleTableSource: parseSimpleTableSource,
  joins: parseJoins,
  dataModification: parseDataModification,
  statement: parseStatement,
  statementList: parseStatementList,
};
