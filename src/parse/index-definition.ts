import { parseIdentifier } from './name.ts';
import { parseOption, parseWithOptions } from './options.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { IndexDefinition } from './tree/statement.ts';

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
  if (p.kind === T.LeftParen) parseKeyColumns(p);
  if (p.take(T.ORDER)) parseKeyColumns(p);
  const filter = parseIndexColumnsAndFilter(p);
  parseIndexTail(p);
  return { kind: 'IndexDefinition', start, end: p.lastEnd, name, filter };
}

/** `INCLUDE (a, b) WHERE c IS NOT NULL`: gives the condition. */
export function parseIndexColumnsAndFilter(p: Parser): Expression | undefined {
  if (p.take(T.INCLUDE)) parseKeyColumns(p);
  return p.take(T.WHERE) ? p.condition() : undefined;
}

/** `(a ASC, b DESC)`. */
export function parseKeyColumns(p: Parser): void {
  p.expect(T.LeftParen, '(');
  do {
    if (p.kind === T.PseudoColumn) p.next();
    else parseIdentifier(p);
    if (!p.take(T.ASC)) p.take(T.DESC);
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `WITH (PAD_INDEX = ON) ON [PRIMARY] FILESTREAM_ON fs`; of old also `WITH FILLFACTOR = 80, PAD_INDEX`. */
export function parseIndexTail(p: Parser): void {
  if (p.kind === T.WITH) {
    if (p.peek(1) === T.LeftParen) parseWithOptions(p);
    else if (atOldIndexOption(p)) {
      p.next();
      do parseOldOption(p);
      while (p.take(T.Comma));
    }
  }
  parseFilegroups(p);
}

const atOldIndexOption = (p: Parser) =>
  p.peek(1) === T.FILLFACTOR ||
  p.peekWord(1, 'PAD_INDEX') ||
  p.peekWord(1, 'IGNORE_DUP_KEY') ||
  p.peekWord(1, 'DROP_EXISTING') ||
  p.peekWord(1, 'STATISTICS_NORECOMPUTE') ||
  p.peekWord(1, 'SORT_IN_TEMPDB') ||
  p.peekWord(1, 'SORTED_DATA') ||
  p.peekWord(1, 'SORTED_DATA_REORG');

function parseOldOption(p: Parser): void {
  if (p.kind < T.ADD) return parseOption(p);
  p.next();
  if (p.take(T.Equals)) p.expect(T.Integer, 'a number');
}

/** `ON scheme(column)`, `ON "default"`, `TEXTIMAGE_ON fg`, `FILESTREAM_ON fg`. */
export function parseFilegroups(p: Parser): void {
  for (;;) {
    if (
      p.kind === T.ON &&
      (p.peekName(1) || p.peek(1) === T.String || p.peek(1) === T.PRIMARY || p.peek(1) === T.DEFAULT)
    ) {
      p.next();
    } else if (p.atWord('TEXTIMAGE_ON') || p.atWord('FILESTREAM_ON')) p.next();
    else return;
    if (p.kind === T.String || p.kind === T.PRIMARY || p.kind === T.DEFAULT || p.kind === T.NULL) p.next();
    else parseIdentifier(p);
    if (p.kind === T.LeftParen) parseKeyColumns(p);
  }
}
