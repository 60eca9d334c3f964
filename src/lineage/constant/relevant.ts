// Which variables decide dynamic SQL: only of those is it worth knowing what they hold on each way.

import type { BoundStatement } from '../../bind/bound/statement.ts';
import { type Asking, type Fact, Facts } from './facts.ts';
import { type Endings, endingsOf } from './lifetime.ts';

export interface Relevance {
  /** Keys of variables and temp tables, and of cursors as `cursor NAME`. */
  readonly names: ReadonlySet<string>;
  /** Of these all that decide more than what is left to a caller. */
  readonly deciding: ReadonlySet<string>;
  /** IF and WHILE around something that matters: their conditions are worth working out. */
  readonly guards: ReadonlySet<BoundStatement>;
  /** What no longer matters behind a statement. */
  readonly endings: Endings;
}

export const irrelevant: Relevance = { names: new Set(), deciding: new Set(), guards: new Set(), endings: new Map() };

export interface AskedFor extends Asking {
  /** Names that decide what somebody around runs. */
  readonly wanted?: readonly string[];
  /** Names of which only a caller knows whether they do. */
  readonly left?: readonly string[];
}

/** What matters in these statements. */
export function relevanceOf(
  body: readonly BoundStatement[],
  { wanted = [], left = [], ...asking }: AskedFor,
): Relevance {
  const facts = new Facts(body, asking);
  if (facts.running.length === 0 && wanted.length === 0 && left.length === 0) return irrelevant;
  const names = new Set<string>();
  const guards = new Set<BoundStatement>();
  const open: Fact[] = [...facts.running, ...facts.jumps];
  const need = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    open.push(...facts.of(name));
  };
  const follow = (asked: readonly string[]) => {
    asked.forEach(need);
    for (let fact = open.pop(); fact; fact = open.pop()) {
      const { uses } = fact;
      for (const name of 'start' in uses ? facts.namesIn(uses) : uses) need(name);
      for (const guard of fact.guards) {
        if (guards.has(guard)) continue;
        guards.add(guard);
        for (const name of facts.namesIn(guard.condition)) need(name);
      }
    }
  };
  follow(wanted);
  const deciding = new Set(names);
  follow(left);
  const endings = endingsOf({ statements: body, names, guards, wanted: [...wanted, ...left], facts });
  return { names, deciding, guards, endings };
}
