import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';
import type { ColumnDefinition } from './tree/statement.ts';

/** The columns that say from when until when a row is valid. */
export interface Period {
  readonly start: Identifier;
  readonly end: Identifier;
}

/** `PERIOD FOR SYSTEM_TIME (a, b)`. https://learn.microsoft.com/sql/relational-databases/tables/temporal-tables */
export function parsePeriod(p: Parser): Period {
  p.next();
  p.next();
  p.expect(T.SYSTEM_TIME, 'SYSTEM_TIME');
  p.expect(T.LeftParen, '(');
  const start = parseIdentifier(p);
  p.expect(T.Comma, ',');
  const end = parseIdentifier(p);
  p.expect(T.RightParen, ')');
  return { start, end };
}

/** A table has both columns of its period and says so: `a … GENERATED ALWAYS AS ROW START`, `b … ROW END`, PERIOD … (a, b). */
export function checkPeriod(
  p: Parser,
  table: { columns: readonly ColumnDefinition[]; period?: Period | undefined },
): void {
  const { columns, period } = table;
  if (!period) {
    const generated = columns.find(
      ({ generatedAlways }) => generatedAlways === 'ROW START' || generatedAlways === 'ROW END',
    );
    if (generated)
      p.violates('a column is GENERATED ALWAYS AS ROW and the table has no PERIOD FOR SYSTEM_TIME', generated);
    return;
  }
  const keyOf = (name: Identifier) => p.source.words(name).toLowerCase();
  const generates = (name: Identifier, as: ColumnDefinition['generatedAlways']) =>
    columns.some((column) => column.generatedAlways === as && keyOf(column.name) === keyOf(name));
  if (!generates(period.start, 'ROW START'))
    p.violates('the first column of the period is not GENERATED ALWAYS AS ROW START', period.start);
  if (!generates(period.end, 'ROW END'))
    p.violates('the second column of the period is not GENERATED ALWAYS AS ROW END', period.end);
}
