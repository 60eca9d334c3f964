import { scan } from '../../parse/scanner.ts';
import { firstName, T } from '../../parse/token.ts';
import { quoteIdentifier, unquoteIdentifier } from '../../text/identifier.ts';

/** As long as a column's name may be. */
const longest = 128;

const reservedFunctions = new Set([T.COALESCE, T.CONVERT, T.TRY_CONVERT, T.NULLIF, T.LEFT, T.RIGHT]);

/** What a column is called that has no name of its own: the expression, written evenly. `max( [o] . Total )` is `max(o.Total)`. */
export function expressionName(text: string): string {
  const { kinds, starts, ends, count } = scan(text);
  let name = '';
  let before: number | undefined;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!;
    const written = text.slice(starts[i], ends[i]);
    if (before !== undefined && isSpaced(before, kind)) name += ' ';
    name += kind === T.Bracketed || kind === T.DoubleQuoted ? quoteIdentifier(unquoteIdentifier(written)) : written;
    before = kind;
  }
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

function isSpaced(before: number, kind: number): boolean {
  if (before === T.LeftParen || before === T.Dot || before === T.DoubleColon) return false;
  if (kind === T.RightParen || kind === T.Dot || kind === T.DoubleColon || kind === T.Comma) return false;
  return kind !== T.LeftParen || !(before >= firstName || reservedFunctions.has(before));
}
