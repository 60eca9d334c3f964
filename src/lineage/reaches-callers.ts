import type { BoundExecute, BoundOutput, BoundStatement } from '../bind/bound/statement.ts';
import type { LocalTable } from '../bind/bound/value.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { partsOf } from './constant/lifetime.ts';
import { outlives, type ProcedureSummary } from './summary.ts';

type SummaryOf = (procedure: CatalogObject) => ProcedureSummary | undefined;

/** Whether statements may change temp tables that others see, or call what does: that may decide a text of a caller. */
export function reachesCallers(body: readonly BoundStatement[], summaryOf: SummaryOf): boolean {
  return body.some((statement) => {
    if (partsOf(statement).some((part) => reachesCallers(part, summaryOf))) return true;
    switch (statement.kind) {
      case 'Execute':
        return callReaches(statement, summaryOf);
      case 'Insert': {
        const { execute, rows, outputs } = statement;
        if (execute && callReaches(execute.call, summaryOf)) return true;
        return isSeen(rows.local) || areSeen(outputs);
      }
      case 'Update':
      case 'Merge':
        return isSeen(statement.rows.local) || areSeen(statement.outputs);
      case 'Delete':
        return isSeen(statement.local) || areSeen(statement.outputs);
      case 'Truncate':
      case 'CreateTable':
        return isSeen(statement.local);
      case 'Select':
        return isSeen(statement.into?.local);
      case 'RenameLocal':
        return true;
      default:
        return false;
    }
  });
}

function callReaches({ target }: BoundExecute, summaryOf: SummaryOf): boolean {
  if (target.kind !== 'procedure' || !target.object.definition) return false;
  const summary = summaryOf(target.object);
  // Of one that is being traced it is not known yet.
  return !summary || summary.callerTables.size > 0;
}

const areSeen = (outputs: readonly BoundOutput[]) => outputs.some(({ into }) => isSeen(into?.local));

function isSeen(table: LocalTable | undefined): boolean {
  return table !== undefined && (table.owner === 'caller' || outlives(table.key, table.owner));
}
