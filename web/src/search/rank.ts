import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { qualifiedName } from '../graph/schema.ts';

export interface Match {
  readonly object: ObjectSummary;
  readonly score: number;
}

/**
 * Objects whose name fits what was typed, best first. Words are looked for one by one: `dim cust` finds
 * `dw.DimCustomer`. A word scores by where it stands: whole name, start, start of a part (camelCase, `_`), anywhere.
 */
export function rankObjects(objects: readonly ObjectSummary[], typed: string, limit: number): readonly Match[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const matches: Match[] = [];
  for (const object of objects) {
    const score = scoreOf(object, words);
    if (score > 0) matches.push({ object, score });
  }
  matches.sort((a, b) => b.score - a.score || a.object.name.length - b.object.name.length || compareNames(a, b));
  return matches.slice(0, limit);
}

function compareNames(a: Match, b: Match): number {
  return qualifiedName(a.object).localeCompare(qualifiedName(b.object));
}

/** 0 where a word is found nowhere. */
function scoreOf(object: ObjectSummary, words: readonly string[]): number {
  const name = object.name.toLowerCase();
  const qualified = qualifiedName(object).toLowerCase();
  let score = 0;
  for (const word of words) {
    const one = scoreWord(word, name, object.name, qualified);
    if (one === 0) return 0;
    score += one;
  }
  return score;
}

function scoreWord(word: string, name: string, written: string, qualified: string): number {
  if (name === word) return 100;
  if (qualified === word || qualified.endsWith(`.${word}`)) return 95;
  if (name.startsWith(word)) return 80;
  const at = name.indexOf(word);
  if (at > 0) return startsPart(written, at) ? 60 : 40;
  if (qualified.startsWith(word)) return 35;
  return qualified.includes(word) ? 25 : 0;
}

function startsPart(written: string, at: number): boolean {
  const before = written[at - 1]!;
  const here = written[at]!;
  return before === '_' || before === ' ' || (here !== here.toLowerCase() && before === before.toLowerCase());
}
