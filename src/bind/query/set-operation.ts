import type { QueryExpression } from '../../parse/tree/query.ts';

/** UNION and its like, also between parentheses. */
export function isSetOperation(query: QueryExpression): boolean {
  let at = query;
  while (at.kind === 'ParenthesizedQuery') at = at.query;
  return at.kind === 'BinaryQueryExpression';
}
