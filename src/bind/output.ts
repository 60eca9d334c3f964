// https://learn.microsoft.com/sql/t-sql/queries/output-clause-transact-sql
import type { OutputClause } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, Relation, RelationColumn } from './bound/query.ts';
import type { BoundOutput, ColumnAssignment } from './bound/statement.ts';
import type { BoundValue, Input, ValueSource } from './bound/value.ts';
import { handedOn } from './query/handed-on.ts';
import { relationOfQuery } from './query/relation.ts';
import { Scope } from './query/scope.ts';
import { bindSelectList } from './query/select-list.ts';
import { reportUnknown, unknownOf } from './query/star.ts';
import { assignRows } from './rows.ts';
import { bindTarget, filledKeys, type Target, underlying } from './target.ts';
import { computedOfText } from './told/computed-of-text.ts';

/** What the statement assigned: `inserted.c` is that, on whichever branch of a MERGE the row came. */
export interface Assigned {
  /** By each branch that updates rows. `inserted.c` of a column that one of them does not set is, there, as it was. */
  readonly updated: readonly (readonly ColumnAssignment[])[];
  /** By each branch that inserts rows. Of a column that one does not fill the table makes the value, there. */
  readonly inserted: readonly (readonly ColumnAssignment[])[];
  /** `inserted.c` of a column that no branch of a MERGE assigns: the key that the server counted, mostly. */
  readonly merges?: boolean;
  readonly influences: readonly Input[];
}

/** The OUTPUT clauses of a statement, and the rows that go to the client as a relation. */
export function bindOutputs(
  clauses: readonly OutputClause[],
  target: Target,
  assigned: Assigned,
  scope: Scope | undefined,
  binder: Binder,
): { readonly outputs: readonly BoundOutput[]; readonly rows: Relation } {
  let rows: Relation = { columns: [] };
  const outputs = clauses.map((clause): BoundOutput => {
    const inner = new Scope(scope);
    const unknown = unknownOf(target.relation, binder);
    inner.sources.push({ alias: 'deleted', relation: { ...columnsNow(target.relation), unknown } });
    inner.sources.push({
      alias: 'inserted',
      relation: { ...columnsAfter(target.relation, assigned, binder), unknown },
    });
    const list = bindSelectList(clause.selectList, inner, binder);
    reportUnknown(list.unknown, binder);
    const values = list.columns.map(({ value }) => value);
    if (!clause.into) {
      const { start, end } = clause;
      const { influences } = assigned;
      const { columns, rest, spread } = list;
      const query: BoundQuery = { columns, rest, spread, influences, assignments: [], leaves: [], start, end };
      rows = relationOfQuery(query, undefined, binder);
      return { columns: values, influences };
    }
    const into = bindTarget(clause.into, binder);
    const assignments = assignRows(into, clause.intoColumns, [list.columns], clause, binder);
    return {
      columns: values,
      influences: assigned.influences,
      into: { assignments, influences: assigned.influences, local: into.local },
      columnsOfInto: filledKeys(into, clause.intoColumns, list.columns.length, binder),
    };
  });
  return { outputs, rows };
}

/** The columns without the query that a CTE or derived table as target stands for. */
function columnsNow({ columns, rest }: Relation): Relation {
  return { columns, rest };
}

/** A column of a CTE that is written may be made of others, of others …: further down they are taken as they were. */
const deepest = 3;

function columnsAfter(relation: Relation, assigned: Assigned, binder: Binder): Relation {
  const { updated, inserted, merges } = assigned;
  const updates = updated.map((branch) => byPlace(branch, binder));
  const all = byPlace([...updated, ...inserted].flat(), binder);
  const after = (name: string, of: ValueSource | undefined, depth = 0): ValueSource | undefined => {
    // From query to query is no depth.
    const kept = handedOn(of);
    // A computed column is made anew of what its columns become.
    if (kept?.kind === 'column' && depth < deepest) {
      const { value } = kept.column;
      const inputs = value.inputs.flatMap(({ from, ...input }): Input[] => {
        const became = after(name, from, depth + 1);
        return became ? [{ ...input, from: became }] : [];
      });
      return { kind: 'column', column: { name, value: { ...value, inputs } } };
    }
    const made = computedBy(kept, binder);
    if (made?.column.value.inputs.some(({ from }) => all.has(placeKey(from, binder) ?? ''))) {
      return after(name, made, depth + 1);
    }
    const key = placeKey(underlying(kept), binder);
    const value = key === undefined ? undefined : all.get(key);
    if (!value) return updates.length > 0 || (merges && inserted.length > 0) ? kept : undefined;
    const asItWas: Input[] =
      kept && updates.some((branch) => !branch.has(key!)) ? [{ use: 'IDENTITY', from: kept }] : [];
    return { kind: 'column', column: { name, value: { ...value, inputs: [...value.inputs, ...asItWas] } } };
  };
  const { rest } = relation;
  return {
    columns: relation.columns.map((column): RelationColumn => {
      return { ...column, source: after(column.name, column.source), names: column.names ?? column.source };
    }),
    ...(rest ? { rest: (name) => after(name, rest(name)) } : {}),
  };
}

/** What a computed column of a table of the catalog is made of; undefined for any other. */
function computedBy(place: ValueSource | undefined, binder: Binder): ReturnType<typeof computedOfText> {
  if (place?.kind !== 'stored') return undefined;
  const { object } = place;
  const columns = binder.names.columnsOf(object) ?? [];
  const key = binder.keyOf(place.column);
  const told = columns.find(({ name }) => binder.keyOf(name) === key);
  return told && computedOfText(told, binder.relationOf(object), object, binder);
}

/** What is assigned to each column, by the key of the column that is written. */
function byPlace(assignments: readonly ColumnAssignment[], binder: Binder): Map<string, BoundValue> {
  const assigned = new Map<string, BoundValue>();
  for (const { place, value, start, end } of assignments) {
    const key = placeKey(place, binder);
    if (key === undefined) continue;
    const known = assigned.get(key);
    assigned.set(
      key,
      known ? { ...known, inputs: [...known.inputs, ...value.inputs] } : { inputs: value.inputs, start, end },
    );
  }
  return assigned;
}

/** One key a column of a table: the target may be a CTE that gives it another name. */
function placeKey(place: ValueSource | undefined, binder: Binder): string | undefined {
  if (place?.kind === 'stored') return `${place.object.id} ${binder.keyOf(place.column)}`;
  if (place?.kind === 'local') return `${place.table.key} ${binder.keyOf(place.column)}`;
  return undefined;
}
