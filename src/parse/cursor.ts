import { parseConstant } from './constant.ts';
import { parseCursorName } from './cursor-name.ts';
import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { parseSelectStatement } from './select.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { CursorStatement, FetchStatement, SelectStatement } from './tree/statement.ts';

const options = new Set(
  'LOCAL GLOBAL FORWARD_ONLY SCROLL STATIC KEYSET DYNAMIC FAST_FORWARD READ_ONLY SCROLL_LOCKS OPTIMISTIC TYPE_WARNING INSENSITIVE'.split(
    ' ',
  ),
);

export interface CursorDefinition {
  readonly select: SelectStatement;
  /** It was declared LOCAL. */
  readonly local: boolean;
}

/** `CURSOR LOCAL STATIC FOR SELECT … FOR UPDATE OF a`. https://learn.microsoft.com/sql/t-sql/language-elements/declare-cursor-transact-sql */
export function parseCursorDefinition(p: Parser): CursorDefinition {
  p.expect(T.CURSOR, 'CURSOR');
  let local = false;
  for (let option = p.oneOfWords(options); option; option = p.oneOfWords(options)) {
    local ||= option === 'LOCAL';
    p.next();
  }
  p.expect(T.FOR, 'FOR');
  return { select: parseSelectStatement(p), local };
}

/** `OPEN c`, `CLOSE GLOBAL c`, `DEALLOCATE @c`. */
export function parseCursorStatement(p: Parser): CursorStatement {
  const start = p.start;
  const action = p.kind === T.OPEN ? 'OPEN' : p.kind === T.CLOSE ? 'CLOSE' : 'DEALLOCATE';
  p.next();
  if (action === 'DEALLOCATE') p.take(T.CURSOR);
  const cursor = parseCursorName(p);
  return { kind: 'CursorStatement', start, end: p.lastEnd, action, cursor };
}

/** `FETCH NEXT FROM c INTO @a, @b`. https://learn.microsoft.com/sql/t-sql/language-elements/fetch-transact-sql */
export function parseFetch(p: Parser): FetchStatement {
  const start = p.start;
  p.next();
  if (p.kind === T.ABSOLUTE || p.kind === T.RELATIVE) {
    p.next();
    parseConstant(p, 'a number or a variable');
    p.expect(T.FROM, 'FROM');
  } else {
    const direction = p.kind === T.NEXT || p.kind === T.PRIOR || p.kind === T.FIRST || p.kind === T.LAST;
    if (direction && p.peek(1) === T.FROM) p.next();
    p.take(T.FROM);
  }
  const cursor = parseCursorName(p);
  const into = p.take(T.INTO) ? parseCommaList(p, parseVariable) : [];
  return { kind: 'FetchStatement', start, end: p.lastEnd, cursor, into };
}
