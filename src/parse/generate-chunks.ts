import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { parseColumnAliases, parseTableAlias } from './table-alias.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { TableFunctionReference } from './tree/table-source.ts';

const settings = ['OVERLAP', 'ENABLE_CHUNK_SET_ID'];

/**
 * `AI_GENERATE_CHUNKS(SOURCE = t.c, CHUNK_TYPE = FIXED, CHUNK_SIZE = 100, OVERLAP = 10) AS c`: what is chunked is the first argument.
 * https://learn.microsoft.com/sql/t-sql/functions/ai-generate-chunks-transact-sql
 */
export function parseGenerateChunks(p: Parser): TableFunctionReference {
  const start = p.start;
  const name = parseName(p, 1);
  p.expect(T.LeftParen, '(');
  p.expectWord('SOURCE');
  p.expect(T.Equals, '=');
  const args: Expression[] = [p.expression()];
  p.expect(T.Comma, ',');
  p.expectWord('CHUNK_TYPE');
  p.expect(T.Equals, '=');
  // The preview of SQL Server 2025 had a string.
  if (p.kind === T.String || p.kind === T.NationalString) p.next();
  else p.expectWord('FIXED');
  p.expect(T.Comma, ',');
  args.push(parseSetting(p, 'CHUNK_SIZE'));
  for (const setting of settings) {
    if (p.kind !== T.Comma || !p.peekWord(1, setting)) continue;
    p.next();
    args.push(parseSetting(p, setting));
  }
  p.expect(T.RightParen, ')');
  const alias = parseTableAlias(p);
  const columnAliases = parseColumnAliases(p);
  return { kind: 'TableFunctionReference', start, end: p.lastEnd, name, arguments: args, alias, columnAliases };
}

/** `CHUNK_SIZE = 100`. */
function parseSetting(p: Parser, name: string): Expression {
  p.expectWord(name);
  p.expect(T.Equals, '=');
  return p.expression();
}
