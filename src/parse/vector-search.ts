import { parseColumnName } from './column-name.ts';
import type { Parser } from './parser.ts';
import { parseTableAlias } from './table-alias.ts';
import { T } from './token.ts';
import type { VectorSearchTable } from './tree/table-source.ts';

/**
 * `VECTOR_SEARCH(TABLE = dbo.T AS t, COLUMN = v, SIMILAR_TO = @q, METRIC = 'cosine', TOP_N = 10) WITH (FORCE_ANN_ONLY) AS s`.
 * https://learn.microsoft.com/sql/t-sql/functions/vector-search-transact-sql
 */
export function parseVectorSearch(p: Parser): VectorSearchTable {
  const start = p.start;
  p.next();
  p.next();
  p.expect(T.TABLE, 'TABLE');
  p.expect(T.Equals, '=');
  const data = p.grammar.simpleTableSource(p);
  p.expect(T.Comma, ',');
  p.expect(T.COLUMN, 'COLUMN');
  p.expect(T.Equals, '=');
  const column = parseColumnName(p);
  expectSetting(p, 'SIMILAR_TO');
  const similarTo = p.expression();
  if (similarTo.kind === 'ScalarSubquery') p.violates('what VECTOR_SEARCH looks for is a subquery', similarTo);
  expectSetting(p, 'METRIC');
  if (p.kind === T.NationalString) p.next();
  else p.expect(T.String, "'cosine', 'dot' or 'euclidean'");
  let count: VectorSearchTable['count'];
  if (p.kind === T.Comma) {
    expectSetting(p, 'TOP_N');
    count = p.expression();
  }
  p.expect(T.RightParen, ')');
  if (p.kind === T.WITH && p.peek(1) === T.LeftParen) {
    p.next();
    p.next();
    p.expectWord('FORCE_ANN_ONLY');
    p.expect(T.RightParen, ')');
  }
  const alias = parseTableAlias(p);
  return { kind: 'VectorSearchTable', start, end: p.lastEnd, data, column, similarTo, count, alias };
}

/** `, NAME =`. */
function expectSetting(p: Parser, name: string): void {
  p.expect(T.Comma, ',');
  p.expectWord(name);
  p.expect(T.Equals, '=');
}
