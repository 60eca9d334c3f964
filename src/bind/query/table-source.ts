import type { Expression } from '../../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../../parse/tree/name.ts';
import type { JoinedTable, TableReference, TableSource } from '../../parse/tree/table-source.ts';
import type { Span } from '../../text/span.ts';
import { type Binder, outside } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { Input } from '../bound/value.ts';
import { inClause } from '../clause.ts';
import { bindInputs } from '../expression/expression.ts';
import { tableVariable } from '../table-variable.ts';
import { qualified } from '../target-scope.ts';
import { beyondDocumented, documentedColumns } from './documented-views.ts';
import { bindPivot, bindUnpivot } from './pivot.ts';
import { computedColumn, relationOfQuery, renamed } from './relation.ts';
import { bindRowset } from './rowset.ts';
import { Scope } from './scope.ts';
import { bindTableFunction } from './table-function.ts';

/** `WITH (FORCESEEK (ix (a)))`. */
function referColumnOf({ columns }: Relation, name: Identifier, binder: Binder): void {
  const key = binder.key(name);
  binder.referColumn(columns.find((column) => column.key === key)?.source, name, 'read');
}

/**
 * Adds what a table source offers to the scope, and what decides its rows to the scope's influences.
 * `apply`: it stands to the right of APPLY, from where it sees the sources beside it.
 */
export function bindTableSource(source: TableSource, scope: Scope, binder: Binder, apply = false): void {
  const put = (
    relation: Relation,
    aliased: { readonly alias?: Identifier | undefined },
    fallback = '',
    parts?: readonly string[],
  ) => {
    if (relation.query) scope.influences.push({ use: 'FILTER', from: { kind: 'rows', query: relation.query } });
    if (relation.local) scope.influences.push({ use: 'FILTER', from: { kind: 'local rows', table: relation.local } });
    if (aliased.alias) {
      const alias = binder.key(aliased.alias);
      if (scope.sources.some((source) => !source.parts && source.alias === alias)) {
        const rule = `one FROM gives each source a name of its own, and ${binder.text(aliased.alias)} to two`;
        binder.report('HW2014', aliased.alias, { rule });
      }
      scope.sources.push({ alias, relation });
    } else scope.sources.push({ alias: binder.keyOf(fallback), parts, relation });
  };
  switch (source.kind) {
    case 'TableReference': {
      const parts = binder.parts(source.name);
      const relation = bindTableReference(source, binder);
      // No schema stands in front of a CTE's name.
      put(relation, source, parts.at(-1), relation.query ? undefined : qualified(parts, binder));
      for (const sought of source.sought ?? []) referColumnOf(relation, sought, binder);
      for (const time of source.times ?? []) scope.influences.push(...bindInputs(time, 'FILTER', scope, binder));
      return;
    }
    case 'TableVariableReference': {
      const name = source.variable;
      put(renamed(tableVariable(name, binder), source.columnAliases, binder), source, binder.text(name));
      return;
    }
    case 'DerivedTable': {
      const query = binder.table(source.query, apply ? scope : scope.outer);
      put(relationOfQuery(query, source.columnAliases, binder), source);
      return;
    }
    case 'ValuesTable':
      put(renamed(valuesRelation(source.rows, scope, binder), source.columnAliases, binder), source);
      return;
    case 'JoinedTable':
      bindJoins(source, scope, binder, apply);
      return;
    case 'ParenthesizedJoin':
      bindTableSource(source.source, scope, binder, apply);
      return;
    case 'PivotedTable':
      put(bindPivot(source, scope, binder, bindTableSource), source);
      return;
    case 'UnpivotedTable':
      put(bindUnpivot(source, scope, binder, bindTableSource), source);
      return;
    case 'TableFunctionReference':
    case 'MethodTableReference': {
      const parts = source.kind === 'TableFunctionReference' ? binder.parts(source.name) : [];
      const relation = bindTableFunction(source, scope, binder, apply);
      put(renamed(relation, source.columnAliases, binder), source, parts.at(-1), qualified(parts, binder));
      return;
    }
    case 'DataModificationTable': {
      const { statement, output } = binder.dataModification(source.modification);
      binder.nested.push(statement);
      put(renamed(output, source.columnAliases, binder), source);
      return;
    }
    case 'PredictTable': {
      // The scored rows keep their columns, and the model's come beside them.
      bindTableSource(source.data, scope, binder, apply);
      const model = bindInputs(source.model, 'TRANSFORMATION', scope, binder);
      put(
        { columns: source.columns.map(({ name }) => computedColumn(binder.text(name), model, name, binder)) },
        source,
      );
      return;
    }
    case 'VectorSearchTable': {
      // The rows that were searched keep their columns, and how near each is comes beside them.
      const before = scope.sources.length;
      bindTableSource(source.data, scope, binder, apply);
      const searched = new Scope();
      searched.sources.push(...scope.sources.slice(before));
      const inputs = [
        ...bindInputs(source.column, 'TRANSFORMATION', searched, binder),
        ...bindInputs(source.similarTo, 'TRANSFORMATION', scope, binder),
      ];
      if (source.count) scope.influences.push(...bindInputs(source.count, 'FILTER', scope, binder));
      const [data] = searched.sources;
      put({ columns: [computedColumn('distance', inputs, source, binder)], searched: data?.relation }, source);
      return;
    }
    case 'OpenJsonTable':
    case 'OpenXmlTable':
    case 'OpenRowsetTable':
    case 'OpenQueryTable':
    case 'ChangeTable':
    case 'FullTextTable':
      put(renamed(bindRowset(source, scope, binder), source.columnAliases, binder), source);
      return;
    case 'BogusTableSource':
      // It may have any column; why nobody knows them is told where it could not be read.
      put({ columns: [], rest: () => undefined }, {});
  }
}

/** Joins lean to the left: a loop, so that thousands do not overflow the stack. */
function bindJoins(source: JoinedTable, scope: Scope, binder: Binder, apply: boolean): void {
  const joins: JoinedTable[] = [];
  let first: TableSource = source;
  while (first.kind === 'JoinedTable') {
    joins.push(first);
    first = first.left;
  }
  bindTableSource(first, scope, binder, apply);
  for (const { join, right, on } of joins.toReversed()) {
    bindTableSource(right, scope, binder, apply || join === 'CROSS APPLY' || join === 'OUTER APPLY');
    if (on) scope.influences.push(...inClause('ON', binder, () => bindInputs(on, 'JOIN', scope, binder)));
  }
}

function bindTableReference(source: TableReference, binder: Binder): Relation {
  const { name } = source;
  const cte = binder.cte(name);
  if (cte) return renamed(cte, source.columnAliases, binder);
  const trigger = binder.triggerTable;
  if (trigger && name.parts.length === 1) {
    const key = binder.key(name.parts[0]!);
    if (key === 'inserted' || key === 'deleted') {
      binder.use('read', trigger, name);
      return { ...binder.relationOf(trigger, name), transition: true };
    }
  }
  if (binder.isTemp(name)) return renamed(binder.localRelation(name.parts.at(-1)!), source.columnAliases, binder);
  const object = binder.named('read', name);
  if (!object) return systemView(name, binder);
  const relation = renamed(binder.relationOf(object, name), source.columnAliases, binder);
  return source.times ? { ...relation, transition: true } : relation;
}

function systemView(name: MultipartName, binder: Binder): Relation {
  const [schema, view] = binder.parts(name).slice(-2);
  const columns = view === undefined ? undefined : documentedColumns(schema!, view, binder.keyOf);
  return columns ? { columns, rest: beyondDocumented } : outside;
}

function valuesRelation(rows: readonly (readonly Expression[])[], scope: Scope, binder: Binder): Relation {
  const inputs: Input[][] = [];
  const spans: Span[] = [];
  const unlike = rows.find(({ length }) => length !== rows[0]!.length);
  if (unlike) {
    const span = { start: unlike[0]!.start, end: unlike.at(-1)!.end };
    binder.report('HW2006', span, { values: String(unlike.length), columns: String(rows[0]!.length) });
  }
  for (const row of rows) {
    for (const [i, value] of row.entries()) {
      inputs[i] ??= [];
      spans[i] ??= value;
      inputs[i].push(...bindInputs(value, 'IDENTITY', scope, binder));
    }
  }
  return {
    columns: inputs.map((all, i) => computedColumn('', all, spans[i]!, binder)),
  };
}
