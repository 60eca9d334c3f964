// https://learn.microsoft.com/sql/t-sql/statements/delete-transact-sql
import type { DeleteStatement } from '../parse/tree/statement.ts';
import type { Binder, BoundModification } from './binder.ts';
import type { BoundDelete } from './bound/statement.ts';
import { inClause } from './clause.ts';
import { keepsEveryRow } from './every-row.ts';
import { bindInputs } from './expression/expression.ts';
import { reportTablesEmptied } from './one-table.ts';
import { bindOutputs } from './output.ts';
import { Scope } from './query/scope.ts';
import { bindTableSource } from './query/table-source.ts';
import { bindWith } from './query/with.ts';
import { bindTarget } from './target.ts';
import { addTarget } from './target-scope.ts';

export function bindDelete(statement: DeleteStatement, binder: Binder): BoundModification {
  return bindWith(statement.with, binder, () => {
    const scope = new Scope();
    for (const source of statement.from?.sources ?? []) bindTableSource(source, scope, binder);
    const target = bindTarget(statement.target, binder, scope);
    reportTablesEmptied(target, binder);
    addTarget(target, scope, binder);
    if (statement.top) scope.influences.push(...bindInputs(statement.top.count, 'FILTER', undefined, binder));
    const { where } = statement;
    if (where) scope.influences.push(...inClause('WHERE', binder, () => bindInputs(where, 'FILTER', scope, binder)));
    const assigned = { updated: [], inserted: [], influences: scope.influences };
    const { outputs, rows } = bindOutputs(statement.outputs, target, assigned, scope, binder);
    const everyRow = !statement.where && !statement.top && keepsEveryRow(statement.from, target, scope, binder.keyOf);
    const bound: BoundDelete = {
      kind: 'Delete',
      emptied: everyRow ? target.local : undefined,
      // Through a view some go.
      emptiedTable: everyRow && target.object?.type !== 'View' ? target.object : undefined,
      local: target.local,
      outputs,
      syntax: statement,
      words: binder.words,
      start: statement.start,
      end: statement.end,
    };
    return { statement: bound, output: rows };
  });
}
