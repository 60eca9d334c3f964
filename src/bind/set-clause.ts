import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { SetClause } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundAssignment } from './bound/query.ts';
import type { ColumnAssignment } from './bound/statement.ts';
import type { ValueSource } from './bound/value.ts';
import { inClause } from './clause.ts';
import { compound } from './expression/compound.ts';
import { bindMethod, bindValue } from './expression/expression.ts';
import { NamedOnce } from './named-once.ts';
import { reportTablesSet } from './one-table.ts';
import { columnOf, isCalled, type Scope } from './query/scope.ts';
import { bindTargetColumn, type Target } from './target.ts';

/** The name of the first column that is set: through a CTE it tells which table is written. */
export function firstSetColumn(clauses: readonly SetClause[], binder: Binder): string | undefined {
  const column = clauses.find((clause) => clause.column)?.column;
  const last = column?.name.parts.at(-1);
  return last && binder.text(last);
}

/** SET of UPDATE and MERGE: `c = v`, `c += v`, `@x = v`, `@x = c = v`, `c.WRITE(v, 0, 1)`. */
export function bindSetClauses(
  clauses: readonly SetClause[],
  target: Target,
  scope: Scope,
  binder: Binder,
): { assignments: ColumnAssignment[]; variables: BoundAssignment[] } {
  const assignments: ColumnAssignment[] = [];
  const variables: BoundAssignment[] = [];
  const once = new NamedOnce(binder);
  for (const { variable, column, operator, method, value, further, start, end } of clauses) {
    let bound = inClause('SET', binder, () =>
      method ? bindMethod(value, further, scope, binder) : bindValue(value, scope, binder),
    );
    const whole = column && wholeOf(column.name, target, scope, binder);
    const last = whole ?? column?.name.parts.at(-1);
    if (last) {
      // Of a value that has properties several may be set.
      if (!method && isPlain(column!.name, scope, binder)) once.name(last);
      const place = bindTargetColumn(target, last, binder);
      reportCounted(place, last, binder);
      // `c.modify('…')` says in its text what changes in `c`; `c.WRITE(v, 0, 1)` puts `v` in.
      const keeps = operator !== '=' || whole || (method !== undefined && binder.key(method) !== 'write');
      // What a column keeps of itself its own name tells, and the other arguments of a method stand behind the value.
      if (keeps || method) bound = { ...bound, start, end };
      if (keeps && place) bound = compound(bound, place);
      assignments.push({ place, value: bound, start: bound.start, end: bound.end });
    }
    if (variable) {
      const name = binder.variable(variable);
      const changes = !last && operator !== '=';
      const assigned = changes ? compound(bound, { kind: 'variable', name }) : bound;
      variables.push({ variable: name, operator, value: assigned, rows: true });
    }
  }
  reportTablesSet(target, assignments, binder);
  return { assignments, variables };
}

/** The server alone gives an identity and a rowversion their values, once or with each change. */
function reportCounted(place: ValueSource | undefined, column: Identifier, binder: Binder): void {
  if (place?.kind !== 'stored') return;
  const key = binder.keyOf(place.column);
  const own = place.object.columns.find(({ name }) => binder.keyOf(name) === key);
  if (!own?.identity && !/^(?:rowversion|timestamp)$/i.test(own?.type ?? '')) return;
  const what = own?.identity ? 'an identity' : 'a rowversion';
  binder.report('HW2014', column, { rule: `${binder.text(column)} is ${what}, which no statement changes` });
}

/** `SET Place.STSrid = v`, `SET t.Place.STSrid = v`: the column of which a property is set; undefined where the last name is a column's. */
function wholeOf({ parts }: MultipartName, { relation }: Target, scope: Scope, binder: Binder): Identifier | undefined {
  const before = parts.at(-2);
  if (!before || columnOf(relation, binder.key(parts.at(-1)!), binder.text(parts.at(-1)!))) return undefined;
  const key = binder.key(before);
  if (scope.sources.some((source) => isCalled(source, [key]))) return undefined;
  return columnOf(relation, key, binder.text(before)) ? before : undefined;
}

/** Whether a name is surely that of a column: of `p.x` only where `p` is what the statement calls a table. */
function isPlain({ parts }: MultipartName, { sources }: Scope, binder: Binder): boolean {
  return parts.length === 1 || sources.some((source) => isCalled(source, [binder.key(parts.at(-2)!)]));
}
