import { exactly } from './list.ts';
import { parseColumnList } from './name.ts';
import type { Parser } from './parser.ts';
import { parseSelectList } from './select-list.ts';
import { parseTarget } from './target.ts';
import { T } from './token.ts';
import type { OutputClause } from './tree/statement.ts';

/** `OUTPUT inserted.a, deleted.b INTO @t (x, y) OUTPUT …`. https://learn.microsoft.com/sql/t-sql/queries/output-clause-transact-sql */
export function parseOutputs(p: Parser): OutputClause[] {
  const outputs: OutputClause[] = [];
  while (p.kind === T.OUTPUT) {
    const start = p.start;
    p.next();
    const selectList = parseSelectList(p);
    const into = p.take(T.INTO) ? parseTarget(p) : undefined;
    const intoColumns = into && p.kind === T.LeftParen && p.peek(1) !== T.SELECT ? parseColumnList(p) : [];
    outputs.push({ kind: 'OutputClause', start, end: p.lastEnd, selectList, into, intoColumns });
  }
  return exactly(outputs);
}
