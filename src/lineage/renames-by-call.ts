// Tables that a procedure renames where its caller says which: `EXEC dbo.Swap N'dbo.T_new', N'dbo.T'`.
import type { BoundExecute } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ProcedureSummary, TableRename } from './call/summary.ts';
import { allGiven } from './called-with.ts';
import { isUnlistedId } from './own-names.ts';
import type { Tracer } from './tracer.ts';

/** The renames that a call does, in their order. Which ones they are may hang on what it passes: then the procedure is traced with that. */
export function renamesOf(
  procedure: CatalogObject,
  { asks, renames, parameters }: ProcedureSummary,
  statement: BoundExecute,
  tracer: Tracer,
): readonly TableRename[] {
  if (asks === undefined) return renames;
  const found = new Map<string, ProcedureSummary>();
  for (const given of allGiven(parameters, [], statement, tracer)) {
    const made = tracer.estate.calledWith(procedure, given)?.summary;
    if (!made) return renames;
    found.set(made.renames.map(({ from, to }) => `${from.id} ${to.id}`).join(), made);
    tracer.asksForNames ||= made.asks !== undefined;
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
function asCalled({ from, to, elsewhere, origin }: TableRename, statement: BoundExecute, tracer: Tracer): TableRename {
  const { names } = tracer.estate;
  const own = (table: CatalogObject) => (isUnlistedId(table.id) ? names.make(table, table.type) : table);
  return { from: own(from), to: own(to), elsewhere, evidence: tracer.evidence(statement, statement.words), origin };
}
