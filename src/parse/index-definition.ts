import { indexOptions } from './index-options.ts';
import { exactly } from './list.ts';
import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';
import type { IndexDefinition } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/**
 * `INDEX ix UNIQUE NONCLUSTERED (a DESC, b) INCLUDE (c) WHERE a > 0 WITH (…)` inside a table.
 * https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql
 */
export function parseIndexDefinition(p: Parser): IndexDefinition {
  const start = p.start;
  p.next();
  const name = parseIdentifier(p);
  p.take(T.UNIQUE);
  if (!p.take(T.CLUSTERED)) p.take(T.NONCLUSTERED);
  if (!p.take(T.COLUMNSTORE)) p.take(T.HASH);
  const keys: Identifier[] = [];
  if (p.kind === T.LeftParen) parseKeyColumns(p, keys);
  if (p.take(T.ORDER)) parseKeyColumns(p, keys);
  if (p.take(T.INCLUDE)) parseKeyColumns(p, keys);
  const filter = p.take(T.WHERE) ? p.condition() : undefined;
  parseIndexTail(p, keys);
  return { kind: 'IndexDefinition', start, end: p.lastEnd, name, keys: exactly(keys), filter };
}

/** `(a ASC, b DESC)`; what the server names itself, `$node_id`, is no column of anybody. */
export function parseKeyColumns(p: Parser, into: Identifier[]): void {
  p.expect(T.LeftParen, '(');
  do {
    if (p.kind === T.PseudoColumn) p.next();
    else into.push(parseIdentifier(p));
    if (!p.take(T.ASC)) p.take(T.DESC);
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `WITH (PAD_INDEX = ON) ON [PRIMARY] FILESTREAM_ON fs`; of old also `WITH FILLFACTOR = 80, PAD_INDEX`. */
export function parseIndexTail(p: Parser, columns: Identifier[]): void {
  if (takeWithList(p)) indexOptions.parse(p);
  else if (p.kind === T.WITH && atOldOption(p, 1)) {
    p.next();
    do parseOldOption(p);
    while (atOldOption(p, 0) || (atOldOption(p, 1) && p.take(T.Comma)));
  }
  parseFilegroups(p, columns);
}

const oldOptions =
  'FILLFACTOR PAD_INDEX IGNORE_DUP_KEY DROP_EXISTING STATISTICS_NORECOMPUTE SORT_IN_TEMPDB SORTED_DATA SORTED_DATA_REORG'.split(
    ' ',
  );

const atOldOption = (p: Parser, n: number) => oldOptions.some((word) => p.peekWord(n, word));

function parseOldOption(p: Parser): void {
  if (!atOldOption(p, 0)) return p.fail('an option of an index');
  const hasValue = p.kind === T.FILLFACTOR;
  p.next();
  if (!hasValue) return;
  p.expect(T.Equals, '=');
  p.expect(T.Integer, 'a number');
}

/** `ON scheme(column)`, which names a column, `ON "default"`, `TEXTIMAGE_ON fg`, `FILESTREAM_ON fg`. */
export function parseFilegroups(p: Parser, columns: Identifier[]): void {
  const seen: string[] = [];
  for (;;) {
    const span = p.hereSpan();
    if (
      p.kind === T.ON &&
      (p.peekName(1) || isString(p.peek(1)) || p.peek(1) === T.PRIMARY || p.peek(1) === T.DEFAULT)
    ) {
      p.next();
    } else if (p.atWord('TEXTIMAGE_ON') || p.atWord('FILESTREAM_ON')) p.next();
    else return;
    const word = p.source.slice(span).toUpperCase();
    if (seen.includes(word)) p.violates(`${word} stands twice`, span);
    seen.push(word);
    if (isString(p.kind) || p.kind === T.PRIMARY || p.kind === T.DEFAULT || p.kind === T.NULL) p.next();
    else parseIdentifier(p);
    if (p.kind === T.LeftParen) parseKeyColumns(p, columns);
  }
}

const isString = (kind: number) => kind === T.String || kind === T.NationalString;
