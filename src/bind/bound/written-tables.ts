import type { BoundStatement } from './statement.ts';
import type { LocalTable } from './value.ts';

/** The temp tables and table variables that a statement itself puts rows into, takes rows from, or makes. */
export function writtenTables(statement: BoundStatement): readonly LocalTable[] {
  switch (statement.kind) {
    case 'Select':
      return only(statement.into?.local);
    case 'Insert':
    case 'Update':
    case 'Merge':
      return only(statement.rows.local, ...statement.outputs.map(({ into }) => into?.local));
    case 'Delete':
      return only(statement.local, ...statement.outputs.map(({ into }) => into?.local));
    case 'Truncate':
    case 'CreateTable':
      return only(statement.local);
    default:
      return [];
  }
}

const only = (...tables: readonly (LocalTable | undefined)[]) => tables.filter((table) => table !== undefined);
