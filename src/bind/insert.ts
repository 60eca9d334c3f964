// https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql
import type { Expression } from '../parse/tree/expression.ts';
import type { InsertStatement } from '../parse/tree/statement.ts';
import type { Binder, BoundModification } from './binder.ts';
import type { BoundInsert, BoundRows, ColumnAssignment } from './bound/statement.ts';
import type { Input } from './bound/value.ts';
import { bindExecute } from './execute.ts';
import { bindInputs } from './expression/expression.ts';
import { bindOutputs } from './output.ts';
import { bindColumn } from './query/select-list.ts';
import { bindWith } from './query/with.ts';
import { assignRows, executePlaces, rowsOf } from './rows.ts';
import { bindTarget, filledKeys } from './target.ts';

export function bindInsert(statement: InsertStatement, binder: Binder): BoundModification {
  return bindWith(statement.with, binder, () => {
    const { source } = statement;
    const bindRow = (row: readonly Expression[]) => row.map((value) => bindColumn(value, undefined, binder));
    const target = bindTarget(statement.target, binder);
    const listed = statement.columns.map(({ name: { parts } }) => parts[parts.length - 1]!);
    let assignments: readonly ColumnAssignment[] = [];
    const influences: Input[] = [];
    let execute: BoundInsert['execute'];
    let width = 0;
    if (statement.top) influences.push(...bindInputs(statement.top.count, 'FILTER', undefined, binder));
    switch (source.kind) {
      case 'InsertQuery': {
        const query = binder.query(source.query, undefined);
        assignments = assignRows(target, listed, [query.columns], source, binder);
        influences.push(...rowsOf(query));
        width = query.columns.length;
        break;
      }
      case 'InsertValues':
        assignments = assignRows(target, listed, source.rows.map(bindRow), source, binder);
        width = source.rows[0]?.length ?? 0;
        break;
      case 'InsertExecute':
        execute = { call: bindExecute(source.execute, binder), places: executePlaces(target, listed, binder) };
    }
    const rows: BoundRows = { assignments, influences, local: target.local };
    const assigned = { updated: [], inserted: [assignments], influences };
    const { outputs, rows: output } = bindOutputs(statement.outputs, target, assigned, undefined, binder);
    const bound: BoundInsert = {
      kind: 'Insert',
      rows,
      execute,
      outputs,
      columns: filledKeys(target, listed, width, binder),
      syntax: statement,
      words: binder.words,
      start: statement.start,
      end: statement.end,
    };
    return { statement: bound, output };
  });
}
