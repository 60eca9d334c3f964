// Under which names a table goes when a module is through that calls what writes or reads it, and renames.

import type { LaterRename } from '../findings.ts';
import type { Evidence, Origin } from '../flow/edges.ts';
import { reached } from './linked.ts';

/** A table of a module that has another name when all is done. */
export interface TableName {
  /** Id of the module that writes or reads it, and of the table by the name that the module calls it. */
  readonly module: string;
  readonly from: string;
  /** Id of the table by its last name. */
  readonly to: string;
  readonly evidence: readonly Evidence[];
  readonly origins: readonly Origin[];
}

/** A name on the way, with what gave it: the rename's place in the list, and the name before. */
interface Step extends TableName {
  readonly at?: number;
  readonly before?: Step;
}

/** The names at the end of one module's renames, for those `by` whom the tables are used. `tables`: which they use, by module. */
export function namesAtTheEnd(
  renames: readonly LaterRename[],
  by: 'called' | 'readers',
  callees: ReadonlyMap<string, readonly string[]>,
  tables: ReadonlyMap<string, readonly string[]>,
): TableName[] {
  const asked = lastAskedFor(renames);
  const seen = new Set<string>();
  const names = new Map<string, readonly Step[]>();
  for (const [at, rename] of renames.entries()) {
    const { from, to, evidence } = rename;
    // Round a loop what is written anew comes behind what the round before has renamed.
    const key = `${from} ${to} ${evidence.module} ${evidence.start}`;
    const again = seen.has(key);
    seen.add(key);
    for (const module of reached(rename[by], callees)) {
      for (const table of tables.get(module) ?? []) {
        const known = names.get(`${module} ${table}`) ?? [
          { module, from: table, to: table, evidence: [], origins: [] },
        ];
        const next = known.flatMap((step) => renamed(step, rename, at, again));
        if (next.some((step, i) => step !== known[i])) names.set(`${module} ${table}`, distinct(next, at, asked));
      }
    }
  }
  return [...names.values()].flat().filter(({ from, to }) => from !== to);
}

/** What a name becomes: itself, another, or both, where it came by the other branch of an IF, or was given in the round before. */
function renamed(
  step: Step,
  { from, to, elsewhere, evidence, origin }: LaterRename,
  at: number,
  again: boolean,
): Step[] {
  const before = inFrontOf(elsewhere, step);
  if (before.to !== from) return [step];
  const { module, from: table } = step;
  const proof = { evidence: [...before.evidence, evidence], origins: [...before.origins, origin] };
  const moved: Step = { module, from: table, to, ...proof, at, before };
  return before === step && !again ? [moved] : [step, moved];
}

/** The name as it was in front of the branch that does not lead here. */
function inFrontOf(elsewhere: LaterRename['elsewhere'], last: Step): Step {
  let before = last;
  for (let step: Step | undefined = last; step; step = step.before) {
    const { at } = step;
    if (at !== undefined && elsewhere.some(([from, to]) => from <= at && at < to)) before = step.before!;
  }
  return before;
}

/** Each name once, but for those that another branch still tells apart. */
function distinct(steps: readonly Step[], at: number, asked: readonly number[]): Step[] {
  const found = new Map<string, Step>();
  for (const step of steps) {
    let key = step.to;
    for (let one: Step | undefined = step; one; one = one.before) {
      if (one.at !== undefined && asked[one.at]! > at) key += ` ${one.at}`;
    }
    if (!found.has(key)) found.set(key, step);
  }
  return [...found.values()];
}

/** Of each rename the last one that stands in the other branch. */
function lastAskedFor(renames: readonly LaterRename[]): number[] {
  const last = renames.map(() => -1);
  for (const [at, { elsewhere }] of renames.entries()) {
    for (const [from, to] of elsewhere) last.fill(at, from, to);
  }
  return last;
}
