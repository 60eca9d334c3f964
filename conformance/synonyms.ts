import { plainName, withSchema } from './name.ts';

/** What each synonym stands for: object edges go to the base object. */
export function synonymsOf(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, synonym, base] of text.matchAll(/create\s+synonym\s+(\S+)\s+for\s+([^\s;]+)/gi)) {
      found.set(withSchema(plainName(synonym!)), withSchema(plainName(base!)));
    }
  }
  return found;
}
