// Which variables decide dynamic SQL: only of those is it worth knowing what they hold on each way.

import type { BoundStatement } from '../../bind/bound/statement.ts';
import { type Asking, Facts } from './facts.ts';
import { type Endings, endingsOf } from './lifetime.ts';

export interface Relevance {
  /** Keys of variables and temp tables, and of cursors as `cursor NAME`. */
  readonly names: ReadonlySet<string>;
  /** IF and WHILE around something that matters: their conditions are worth working out. */
  readonly guards: ReadonlySet<BoundStatement>;
  /** What no longer matters behind a statement. */
  readonly endings: Endings;
}

export const irrelevant: Relevance = { names: new Set(), guards: new Set(), endings: new Map() };

/** What matters in these statements. `wanted`: names that somebody around asks for. */
export function relevanceOf(
  body: readonly BoundStatement[],
  { wanted = [], ...asking }: Asking & { readonly wanted?: readonly string[] },
): Relevance {
  const facts = new Facts(body, asking);
  if (facts.running.length === 0 && wanted.length === 0) return irrelevant;
  const names = new Set<string>();
  const guards = new Set<BoundStatement>();
  const open = [...facts.running, { targets: [], uses: wanted, guards: [] }, ...facts.jumps];
  const need = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    open.push(...facts.of(name));
  };
  for (let fact = open.pop(); fact; fact = open.pop()) {
    const { uses } = fact;
    for (const name of 'start' in uses ? facts.namesIn(uses) : uses) need(name);
    for (const guard of fact.guards) {
      if (guards.has(guard)) continue;
      guards.add(guard);
      for (const name of facts.namesIn(guard.condition)) need(name);
    }
  }
  return { names, guards, endings: endingsOf({ statements: body, names, guards, wanted, facts }) };
}
