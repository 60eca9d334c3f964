// https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql
import type { InsertStatement } from '../parse/tree/statement.ts';
import type { Binder, BoundModification } from './binder.ts';
import type { BoundInsert, BoundRows, ColumnAssignment } from './bound/statement.ts';
import type { Input } from './bound/value.ts';
import { bindExecute } from './execute.ts';
import { bindInputs, bindValue } from './expression.ts';
import { bindOutputs } from './output.ts';
import { assignByPosition, insertPlaces, rowsOf } from './rows.ts';
import { bindTarget } from './target.ts';
import { bindWith } from './with.ts';

export function bindInsert(statement: InsertStatement, binder: Binder): BoundModification {
  return bindWith(statement.with, binder, () => {
    const { source } = statement;
    const target = bindTarget(statement.target, binder);
    const listed = statement.columns.map(({ name }) => name.parts.at(-1)!);
    const places = insertPlaces(target, listed, binder);
    const assignments: ColumnAssignment[] = [];
    const influences: Input[] = [];
    let execute: BoundInsert['execute'];
    let selected: BoundInsert['assignments'] = [];
    if (statement.top) influences.push(...bindInputs(statement.top.count, 'FILTER', undefined, binder));
    switch (source.kind) {
      case 'InsertQuery': {
        const query = binder.query(source.query, undefined);
        const values = query.columns.map(({ value }) => value);
        assignments.push(...assignByPosition(places, values, query.rest !== undefined, source, binder));
        influences.push(...rowsOf(query));
        selected = query.assignments;
        break;
      }
      case 'InsertValues':
        for (const row of source.rows) {
          const values = row.map((value) => bindValue(value, undefined, binder));
          assignments.push(...assignByPosition(places, values, false, source, binder));
        }
        break;
      case 'InsertExecute':
        execute = { call: bindExecute(source.execute, binder), places: places ?? [] };
        break;
      case 'InsertDefaultValues':
        break;
    }
    const rows: BoundRows = { assignments, influences, local: target.local };
    const assigned = { assignments, influences, keeps: false };
    const { outputs, rows: output } = bindOutputs(statement.outputs, target, assigned, undefined, binder);
    const bound: BoundInsert = {
      kind: 'Insert',
      rows,
      execute,
      outputs,
      assignments: selected,
      words: binder.words,
      start: statement.start,
      end: statement.end,
    };
    return { statement: bound, output };
  });
}
