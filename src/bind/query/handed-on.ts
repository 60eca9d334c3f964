import type { ValueSource } from '../bound/value.ts';

/** What a column hands on as it is, from query to query. */
export function handedOn(source: ValueSource | undefined): ValueSource | undefined {
  let at = source;
  // A recursive CTE unites columns, so that its own end the way.
  while (at?.kind === 'column') {
    const [only, ...others] = at.column.value.inputs;
    if (only?.use !== 'IDENTITY' || others.length > 0) break;
    at = only.from;
  }
  return at;
}
