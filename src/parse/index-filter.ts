import type { Parser } from './parser.ts';
import type { Expression } from './tree/expression.ts';

/**
 * The filter of an index compares columns with constants, and only AND joins what it says.
 * https://learn.microsoft.com/sql/relational-databases/indexes/create-filtered-indexes
 */
export function checkIndexFilter(p: Parser, condition: Expression): void {
  const waiting = [condition];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'LogicalExpression' && next.operator === 'AND') waiting.push(next.right, next.left);
    else if (next.kind === 'ParenthesizedExpression') waiting.push(next.expression);
    else if (!isColumnTest(next)) return p.violates('the filter of an index says more than what its columns are', next);
  }
}

function isColumnTest(test: Expression): boolean {
  switch (test.kind) {
    case 'ComparisonExpression':
    case 'DistinctPredicate':
      return test.left.kind === 'ColumnReference';
    case 'InPredicate':
      return !test.negated && test.operand.kind === 'ColumnReference' && test.values !== undefined;
    case 'IsNullPredicate':
      return test.operand.kind === 'ColumnReference';
    default:
      return test.kind === 'BogusExpression';
  }
}
