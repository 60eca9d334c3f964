// Tables that a procedure renames where its caller says which: `EXEC dbo.Swap N'dbo.T_new', N'dbo.T'`.
import type { BoundExecute } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ProcedureSummary, TableRename } from './call/summary.ts';
import { fold } from './constant/fold.ts';
import { type Constant, constantKey } from './constant/value.ts';
import { World } from './constant/world.ts';
import type { Needs } from './needs.ts';
import { isUnlistedId } from './own-names.ts';
import type { Tracer } from './tracer.ts';

/** What a call passes, by the key of the parameter, as far as it is known. One that is left out has its default. */
export type Given = ReadonlyMap<string, Constant | undefined>;

/** The renames of a procedure that is called with known values. */
export interface RenamesByCall {
  readonly renames: readonly TableRename[];
  /** There are others, of names that are not known all the same. */
  readonly asks: boolean;
  /** What finding them out asked of all that is around the caller. */
  readonly needs: Needs;
}

/** The renames that a call does, in their order. Which ones they are may hang on what it passes: then the procedure is traced with that. */
export function renamesOf(
  procedure: CatalogObject,
  { asks, renames, parameters }: ProcedureSummary,
  statement: BoundExecute,
  tracer: Tracer,
): readonly TableRename[] {
  if (asks === undefined) return renames;
  const ways = new Map<string, Given>();
  const { list } = tracer.state.worlds;
  // What no way leads to is read all the same.
  for (const world of list.length > 0 ? list : [new World()]) {
    const given = givenIn(world, parameters, statement, tracer);
    ways.set(keyOf(given), given);
  }
  const found = new Map<string, RenamesByCall>();
  for (const given of ways.values()) {
    const made = tracer.estate.renamesBy(procedure, given);
    if (!made) return renames;
    found.set(made.renames.map(({ from, to }) => `${from.id} ${to.id}`).join(), made);
    tracer.asksForNames ||= made.asks;
  }
  const [only, ...others] = found.values();
  if (others.length === 0) return only!.renames.map((rename) => asCalled(rename, statement, tracer));
  tracer.report('HW3001', statement, {
    reason: `${tracer.estate.names.display(procedure)} renames one table or another`,
  });
  tracer.asksForNames = true;
  return renames;
}

/** What only the procedure names so, this module names now: where it calls. */
function asCalled({ from, to, origin }: TableRename, statement: BoundExecute, tracer: Tracer): TableRename {
  const { names } = tracer.estate;
  const own = (table: CatalogObject) => (isUnlistedId(table.id) ? names.make(table, table.type) : table);
  return { from: own(from), to: own(to), evidence: tracer.evidence(statement, statement.words), origin };
}

function givenIn(
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
