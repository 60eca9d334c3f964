import type { BoundStatement } from '../../bind/bound/statement.ts';
import { writtenTables } from '../../bind/bound/written-tables.ts';
import { cursorKey } from '../constant/cursor-key.ts';
import type { Relevance } from '../constant/relevant.ts';

/**
 * Whether a statement may have a say in what dynamic SQL runs, in its own module or in a caller. All others only move data: who
 * asks for nothing but names need not follow them.
 */
export function decidesText(statement: BoundStatement, { names }: Relevance): boolean {
  // What a caller's temp table holds may decide a text of the caller.
  const isFollowed = () => writtenTables(statement).some(({ key, owner }) => owner === 'caller' || names.has(key));
  switch (statement.kind) {
    case 'Select':
      // SELECT … INTO #t makes a table of this module's.
      return (
        statement.into?.local !== undefined || statement.query.assignments.some(({ variable }) => names.has(variable))
      );
    case 'Insert':
      return statement.execute !== undefined || isFollowed();
    case 'Update':
    case 'Merge':
      return isFollowed() || statement.variables.some(({ variable }) => names.has(variable));
    case 'Delete':
      return isFollowed();
    case 'SetVariable':
      return names.has(statement.variable);
    case 'DeclareCursor':
    case 'SetCursor':
    case 'OpenCursor':
    case 'DeallocateCursor':
    // What decides a text and is fetched comes of a cursor that does, too.
    case 'Fetch':
      return names.has(cursorKey(statement.cursor));
    default:
      return true;
  }
}
