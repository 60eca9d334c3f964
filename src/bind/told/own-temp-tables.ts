import type { MultipartName } from '../../parse/tree/name.ts';
import type { QuerySpecification } from '../../parse/tree/query.ts';
import type { CreateTableStatement, Statement } from '../../parse/tree/statement.ts';
import { walk } from '../../parse/walk.ts';

/** The names of temp tables that the statements make somewhere, `key` of each: one that is emptied above its CREATE TABLE is not a caller's. */
export function ownTempTables(statements: readonly Statement[], key: (name: MultipartName) => string): Set<string> {
  const made = new Set<string>();
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.kind === 'CreateTableStatement') made.add(key((node as CreateTableStatement).name));
      else if (node.kind === 'QuerySpecification') {
        const { into } = node as QuerySpecification;
        if (into) made.add(key(into));
      }
    });
  }
  return made;
}
