import { exactly } from './list.ts';
import { allowsReserved } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { ColumnReference } from './tree/expression.ts';
import type { Identifier, MultipartName } from './tree/name.ts';

/** `c`, `t.c`, `dbo.t.c`, `t.$action`, `t.IDENTITYCOL`. Stops before `.*`. Fails where there is no name. */
export function parseColumnName(p: Parser): ColumnReference {
  const start = p.start;
  const parts = parseNameParts(p);
  const end = p.lastEnd;
  const name: MultipartName = { kind: 'MultipartName', start, end, parts };
  return { kind: 'ColumnReference', start, end, name };
}

/** The dotted parts of a column or function name, as far as they go: at least one. */
export function parseNameParts(p: Parser): Identifier[] {
  const start = p.start;
  const first = parseNamePart(p) ?? { kind: 'Identifier', start, end: start };
  if (!goesOn(p)) return [first];
  const parts = [first];
  do {
    p.next();
    const part = parseNamePart(p);
    if (part) parts.push(part);
  } while (goesOn(p));
  return exactly(parts);
}

/** Behind an error nothing goes on. */
const goesOn = (p: Parser) => p.kind === T.Dot && p.peek(1) !== T.Star;

function parseNamePart(p: Parser): Identifier | undefined {
  const start = p.start;
  if (p.atName || p.kind === T.PseudoColumn || p.kind === T.IDENTITYCOL || p.kind === T.ROWGUIDCOL || allowsReserved(p))
    p.next();
  else if (p.kind !== T.Dot) {
    p.fail('a name');
    return undefined;
  }
  return { kind: 'Identifier', start, end: Math.max(start, p.lastEnd) };
}

/** `db..t.c` may leave out the schema; `t..c` leaves out the table and means nothing. */
export function checkTableOfColumn(p: Parser, parts: readonly Identifier[]): void {
  const table = parts[parts.length - 2]!;
  if (table.start === table.end) p.violates('the name of a column has dots and no table', parts[parts.length - 1]!);
}
