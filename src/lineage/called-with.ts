// What a procedure does when it is called with values that are known.
import type { BoundExecute } from '../bind/bound/statement.ts';
import type { LeftTexts, ProcedureSummary, TableRename } from './call/summary.ts';
import { fold } from './constant/fold.ts';
import { type Constant, constantKey } from './constant/value.ts';
import type { World } from './constant/world.ts';
import type { Needs } from './needs.ts';
import type { Tracer } from './tracer.ts';

/** What a call passes, by the key of the parameter, as far as it is known. One that is left out has its default. */
export type Given = ReadonlyMap<string, Constant | undefined>;

/** What a procedure does that is called with known values. */
export interface CalledWith {
  readonly renames: readonly TableRename[];
  /** There are other renames, of names that are not known all the same. */
  readonly asks: boolean;
  readonly texts: LeftTexts | undefined;
  /** What finding it out asked of all that is around the caller. */
  readonly needs: Needs;
}

/** What a call passes on one way. */
export function givenIn(
  world: World,
  parameters: ProcedureSummary['parameters'],
  { arguments: values }: BoundExecute,
  tracer: Tracer,
): Given {
  const given = new Map<string, Constant | undefined>();
  for (const [i, { name = parameters[i]?.name ?? '', value }] of values.entries()) {
    const { syntax } = value;
    const isDefault = syntax?.kind === 'Literal' && syntax.type === 'default';
    if (syntax && !isDefault) given.set(name, fold(syntax, world, tracer.folding)[0]?.value);
  }
  return given;
}

/** Equal where the same is passed. */
export function keyOf(given: Given): string {
  return JSON.stringify([...given].map(([name, value]) => [name, value && constantKey(value)]));
}
