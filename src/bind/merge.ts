// https://learn.microsoft.com/sql/t-sql/statements/merge-transact-sql
import type { MergeStatement } from '../parse/tree/statement.ts';
import type { Binder, BoundModification } from './binder.ts';
import type { BoundAssignment } from './bound/query.ts';
import type { BoundMerge, ColumnAssignment } from './bound/statement.ts';
import type { Input } from './bound/value.ts';
import { bindInputs } from './expression/expression.ts';
import { bindOutputs } from './output.ts';
import { Scope } from './query/scope.ts';
import { bindColumn } from './query/select-list.ts';
import { bindTableSource } from './query/table-source.ts';
import { bindWith } from './query/with.ts';
import { assignRows } from './rows.ts';
import { bindSetClauses, firstSetColumn } from './set-clause.ts';
import { bindTarget } from './target.ts';
import { qualified } from './target-scope.ts';

export function bindMerge(statement: MergeStatement, binder: Binder): BoundModification {
  return bindWith(statement.with, binder, () => {
    const source = new Scope();
    const own = new Scope();
    const both = new Scope();
    const set = statement.whens.flatMap(({ action }) => (action.kind === 'MergeUpdate' ? action.set : []));
    const target = bindTarget(statement.target, binder, undefined, firstSetColumn(set, binder));
    bindTableSource(statement.source, source, binder);
    const aliased = 'alias' in statement.target && statement.target.alias !== undefined;
    own.sources.push({
      alias: binder.keyOf(target.name),
      parts: aliased ? undefined : qualified(target.parts, binder),
      relation: target.relation,
    });
    both.sources.push(...source.sources, ...own.sources);
    const influences = [...source.influences, ...bindInputs(statement.on, 'JOIN', both, binder)];
    const { query } = target.relation;
    if (query) influences.push({ use: 'FILTER', from: { kind: 'rows', query } });
    if (statement.top) influences.push(...bindInputs(statement.top.count, 'FILTER', undefined, binder));
    const updated: ColumnAssignment[][] = [];
    const inserted: ColumnAssignment[][] = [];
    const variables: BoundAssignment[] = [];
    for (const { match, condition, action } of statement.whens) {
      // What an action for rows of only one side sees.
      const visible = match === 'MATCHED' ? both : match === 'NOT MATCHED BY SOURCE' ? own : source;
      if (condition) influences.push(...bindInputs(condition, 'FILTER', visible, binder));
      if (action.kind === 'MergeUpdate') {
        const bound = bindSetClauses(action.set, target, visible, binder);
        updated.push(bound.assignments);
        variables.push(...bound.variables);
      } else if (action.kind === 'MergeInsert') {
        const listed = action.columns.map(({ name }) => name.parts.at(-1)!);
        const row = action.values.map((value) => bindColumn(value, source, binder));
        inserted.push(row.length > 0 ? assignRows(target, listed, [row], action, binder) : []);
      }
    }
    // What OUTPUT tells of rows that were there before is decided by what decided that they are.
    const tellsOld = target.local && statement.whens.some(({ action }) => action.kind !== 'MergeInsert');
    const old: Input[] = tellsOld ? [{ use: 'FILTER', from: { kind: 'local rows', table: target.local! } }] : [];
    const assigned = { updated, inserted, merges: true, influences: [...influences, ...old] };
    const { outputs, rows } = bindOutputs(statement.outputs, target, assigned, both, binder);
    const bound: BoundMerge = {
      kind: 'Merge',
      rows: { assignments: [...updated, ...inserted].flat(), influences, local: target.local },
      inserts: inserted.length > 0,
      variables,
      outputs,
      words: binder.words,
      start: statement.start,
      end: statement.end,
    };
    return { statement: bound, output: rows };
  });
}
