import { tokensOf } from '../../parse/scanner.ts';
import type { Source } from '../../text/source.ts';

const asked = new WeakMap<Source, ReadonlySet<string>>();

/**
 * Whether a text makes another thing of a variable where that is NULL and not empty: `ISNULL(@x, N'a')`, `@x IS NULL`. Of the names
 * `keyOf` gives the keys.
 */
export function asksForNull(variable: string, source: Source, keyOf: (name: string) => string): boolean {
  let names = asked.get(source);
  if (!names) {
    names = new Set(namesAskedFor(tokensOf(source.text)).map(keyOf));
    asked.set(source, names);
  }
  return names.has(variable);
}

function namesAskedFor(tokens: readonly string[]): string[] {
  const names: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.startsWith('@')) continue;
    const [call, open] = [tokens[i - 2] ?? '', tokens[i - 1]];
    const [next, value, end] = tokens.slice(i + 1, i + 4);
    const isReplaced = open === '(' && /^(?:isnull|coalesce)$/i.test(call);
    const isEmptied = /^n?'\s*'$/i.test(value ?? '') && end === ')';
    if ((isReplaced && !isEmptied) || /^is$/i.test(next ?? '')) names.push(token);
  }
  return names;
}
