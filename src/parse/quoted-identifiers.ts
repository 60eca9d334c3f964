// https://learn.microsoft.com/sql/t-sql/statements/set-quoted-identifier-transact-sql
import { scan } from './scanner.ts';
import { T } from './token.ts';

/** Whether "…" is a name at a place of a text: QUOTED_IDENTIFIER is on unless the last SET in front of it says otherwise. */
export function quotedIdentifiersAt(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  if (!/quoted_identifier/i.test(before)) return true;
  const { kinds, starts, ends, count } = scan(before);
  let on = true;
  for (let i = 0; i < count; i++) {
    if (before.slice(starts[i], ends[i]).toUpperCase() !== 'QUOTED_IDENTIFIER') continue;
    let at = i + 1;
    while (kinds[at] === T.Comma) at += 2;
    if (kinds[at] === T.ON || kinds[at] === T.OFF) on = kinds[at] === T.ON;
  }
  return on;
}
