import { readFileSync } from 'node:fs';
import { type Mutant, mutantKey } from './mutant.ts';
import { isSurvivor, type Tried } from './report.ts';

/** Why a mutant may survive: the change makes no difference that lineage could show, or another test proves it. */
export interface Accepted {
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

/** Reasons of changes that no source has any more. */
export function staleIn(accepted: readonly Accepted[], mutants: readonly Mutant[]): Accepted[] {
  const keys = mutants.map(mutantKey);
  return accepted.filter(({ mutant }) => !keys.some((key) => matches(mutant, key)));
}

/** Reasons of changes that were all noticed. */
export function needlessIn(accepted: readonly Accepted[], tried: readonly Tried[]): Accepted[] {
  return accepted.filter(({ mutant: pattern }) => {
    const about = tried.filter(({ mutant }) => matches(pattern, mutantKey(mutant)));
    return about.length > 0 && !about.some(({ fate }) => isSurvivor(fate));
  });
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
