import { expect, it } from 'vitest';
import { Source } from '../text/source.ts';
import { parseScript } from './parse.ts';
import { printTree } from './print.ts';

const print = (sql: string) => {
  const source = new Source('test.sql', sql);
  return [...printTree(source, parseScript(source).script)];
};

it('prints a node a line, in the order of the text, under the name its parent has for it', () => {
  expect(print('SELECT a FROM t WHERE b = 1')).toEqual([
    'Script [0,27)',
    '  batches: Batch [0,27)',
    '    statements: SelectStatement [0,27)',
    '      query: QuerySpecification [0,27)',
    '        selectList: SelectExpression [7,8)',
    '          expression: ColumnReference [7,8)',
    '            name: MultipartName [7,8)',
    '              parts: Identifier [7,8) "a"',
    '        from: FromClause [9,15)',
    '          sources: TableReference [14,15)',
    '            name: MultipartName [14,15)',
    '              parts: Identifier [14,15) "t"',
    '        where: ComparisonExpression [22,27) operator==',
    '          left: ColumnReference [22,23)',
    '            name: MultipartName [22,23)',
    '              parts: Identifier [22,23) "b"',
    '          right: Literal [26,27) type=integer "1"',
  ]);
});

it('prints a tree of any depth, whose lines do not grow without end', () => {
  const lines = print(`SELECT 1${' + 1'.repeat(50_000)}`);
  expect(lines.length).toBeGreaterThan(100_000);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
});
