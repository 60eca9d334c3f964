import { executesOf, partsOf } from '../../bind/bound/parts.ts';
import type { BoundExecute, BoundStatement } from '../../bind/bound/statement.ts';
import { writtenTables } from '../../bind/bound/written-tables.ts';
import { outlives } from '../../bind/told/told-table.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { ProcedureSummary } from './summary.ts';

type SummaryOf = (procedure: CatalogObject) => ProcedureSummary | undefined;

/** Whether statements may change temp tables that others see, or call what does: that may decide a text of a caller. */
export function reachesCallers(body: readonly BoundStatement[], summaryOf: SummaryOf): boolean {
  return changesSeen(body) || executesOf(body).some((call) => callReaches(call, summaryOf));
}

function changesSeen(body: readonly BoundStatement[]): boolean {
  return body.some((statement) => {
    const isSeen = writtenTables(statement).some(({ key, owner }) => owner === 'caller' || outlives(key, owner));
    return isSeen || partsOf(statement).some(changesSeen);
  });
}

function callReaches({ target }: BoundExecute, summaryOf: SummaryOf): boolean {
  if (target.kind !== 'procedure' || !target.object.definition) return false;
  const summary = summaryOf(target.object);
  // Of one that is being traced it is not known yet.
  return !summary || summary.callerTables.size > 0;
}
