import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { ColumnReference } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';

/** `c`, `t.c`, `dbo.t.c`, `t.$action`, `t.IDENTITYCOL`. Stops before `.*`. Fails where there is no name. */
export function parseColumnName(p: Parser): ColumnReference {
  const start = p.start;
  const parts: Identifier[] = [];
  parseNameParts(p, parts);
  const end = p.lastEnd;
  return { kind: 'ColumnReference', start, end, name: { kind: 'MultipartName', start, end, parts } };
}

/** The dotted parts of a column or function name, as far as they go. */
export function parseNameParts(p: Parser, parts: Identifier[]): void {
  for (;;) {
    const start = p.start;
    if (p.atName || p.kind === T.PseudoColumn || p.kind === T.IDENTITYCOL || p.kind === T.ROWGUIDCOL) p.next();
    else if (p.kind !== T.Dot) {
      p.fail('a name');
      if (parts.length === 0) parts.push({ kind: 'Identifier', start, end: start });
      return;
    }
    parts.push({ kind: 'Identifier', start, end: Math.max(start, p.lastEnd) });
    if (p.kind !== T.Dot || p.peek(1) === T.Star) return;
    p.next();
  }
}

/** `db..t.c` may leave out the schema; `t..c` leaves out the table and means nothing. */
export function checkTableOfColumn(p: Parser, parts: readonly Identifier[]): void {
  const table = parts[parts.length - 2]!;
  if (table.start === table.end) p.violates('the name of a column has dots and no table', parts[parts.length - 1]!);
}
