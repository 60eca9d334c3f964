import { readFileSync } from 'node:fs';
import type { Difference } from './score.ts';

/** Why a difference stays: one that was looked into, and where the oracle is wrong or the convention is another one. */
export interface Reason {
  readonly measure: string;
  readonly project: string;
  /** The difference's place; `*` stands for any text. */
  readonly where: string;
  readonly reason: string;
}

export function readReasons(): Reason[] {
  return JSON.parse(readFileSync(new URL('reasons.json', import.meta.url), 'utf8')) as Reason[];
}

/** The first reason that speaks of the difference. */
export function reasonOf(
  reasons: readonly Reason[],
  measure: string,
  project: string,
  { where }: Difference,
): string | undefined {
  const found = reasons.find(
    (one) => one.measure === measure && matches(one.project, project) && matches(one.where, where),
  );
  return found?.reason;
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
