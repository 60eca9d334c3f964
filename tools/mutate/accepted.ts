import { readFileSync } from 'node:fs';
import { type Mutant, mutantKey } from './mutant.ts';

/** Why a mutant may survive: the change makes no difference that lineage could show, or another test proves it. */
interface Accepted {
  /** `file: change: text` as the run prints it, `*` for any text. */
  readonly mutant: string;
  readonly reason: string;
}

export function readAccepted(): Accepted[] {
  return JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8')) as Accepted[];
}

export function reasonOf(mutant: Mutant, accepted: readonly Accepted[]): string | undefined {
  const key = mutantKey(mutant);
  return accepted.find((one) => matches(one.mutant, key))?.reason;
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
