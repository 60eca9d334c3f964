import type { Span } from '../src/text/span.ts';

export interface Replacement {
  readonly at: Span;
  readonly by: string;
}

/** A text with other words at some places, none of which is in another. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = text;
  for (const { at, by } of replacements.toSorted((a, b) => b.at.start - a.at.start)) {
    result = `${result.slice(0, at.start)}${by}${result.slice(at.end)}`;
  }
  return result;
}
