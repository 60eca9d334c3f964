// https://learn.microsoft.com/sql/t-sql/queries/from-using-pivot-and-unpivot
import type { PivotedTable, TableSource, UnpivotedTable } from '../../parse/tree/table-source.ts';
import type { Binder } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { Input } from '../bound/value.ts';
import { bindColumnReference } from '../expression/column-reference.ts';
import { bindInputs } from '../expression/expression.ts';
import { computedColumn } from './relation.ts';
import { Scope } from './scope.ts';
import { unknownOf } from './star.ts';
import { restOf } from './unknown-columns.ts';

type BindSource = (source: TableSource, scope: Scope, binder: Binder) => void;

/** The columns of the source but for those that PIVOT uses up; then a column for each pivoted value, of what is aggregated. */
export function bindPivot(pivot: PivotedTable, scope: Scope, binder: Binder, bindSource: BindSource): Relation {
  const inner = innerScope(pivot.source, scope, binder, bindSource);
  const inputs: Input[] = [];
  const used = new Set([binder.key(pivot.pivotColumn.name.parts.at(-1)!)]);
  for (const argument of pivot.aggregate.arguments) {
    if (argument.kind === 'StarArgument') continue;
    inputs.push(...bindInputs(argument, 'AGGREGATION', inner, binder));
    if (argument.kind === 'ColumnReference') used.add(binder.key(argument.name.parts.at(-1)!));
  }
  const decides = bindInputs(pivot.pivotColumn, 'CONDITIONAL', inner, binder);
  return {
    columns: [
      ...columnsOf(inner).filter(({ key }) => !used.has(key)),
      ...pivot.inColumns.map((name) =>
        computedColumn(binder.text(name), [...inputs, ...decides], pivot.aggregate, binder),
      ),
    ],
    ...beyond(inner, binder),
  };
}

/** The columns of the source but for those listed; then the value column, of all listed, and the column of their names, of none. */
export function bindUnpivot(unpivot: UnpivotedTable, scope: Scope, binder: Binder, bindSource: BindSource): Relation {
  const inner = innerScope(unpivot.source, scope, binder, bindSource);
  const used = new Set(unpivot.inColumns.map(({ name }) => binder.key(name.parts.at(-1)!)));
  const inputs = unpivot.inColumns.flatMap((column): Input[] => {
    const from = bindColumnReference(column, inner, binder);
    return from ? [{ use: 'IDENTITY', from }] : [];
  });
  return {
    columns: [
      ...columnsOf(inner).filter(({ key }) => !used.has(key)),
      computedColumn(binder.text(unpivot.valueColumn), inputs, unpivot.valueColumn, binder),
      computedColumn(binder.text(unpivot.pivotColumn), [], unpivot.pivotColumn, binder),
    ],
    ...beyond(inner, binder),
  };
}

/** The source is seen through PIVOT only; what decides its rows decides the rows around. */
function innerScope(source: TableSource, scope: Scope, binder: Binder, bindSource: BindSource): Scope {
  const inner = new Scope(scope.outer);
  bindSource(source, inner, binder);
  scope.influences.push(...inner.influences);
  return inner;
}

/** What the source has beyond the columns that are known. */
function beyond({ sources }: Scope, binder: Binder): Pick<Relation, 'rest' | 'unknown'> {
  const relations = sources.map(({ relation }) => relation);
  return { rest: restOf(relations), unknown: relations.flatMap((relation) => unknownOf(relation, binder)) };
}

function columnsOf(scope: Scope): Relation['columns'] {
  return scope.sources.flatMap(({ relation }) => relation.columns);
}
