import type { Expression } from '../parse/tree/expression.ts';
import type { SelectElement, SelectStar } from '../parse/tree/query.ts';
import type { Binder } from './binder.ts';
import type { BoundAssignment, BoundQuery, QueryColumn, Relation } from './bound/query.ts';
import type { ValueSource } from './bound/value.ts';
import { compound } from './compound.ts';
import { bindValue } from './expression.ts';
import { isCalled, type Scope, type ScopeSource } from './scope.ts';

/**
 * The columns of a select list, of SELECT or of OUTPUT: `*` is spread over its sources.
 * `rows`: there is a FROM, so that `SELECT @a = …` may meet no row.
 */
export function bindSelectList(
  elements: readonly SelectElement[],
  scope: Scope,
  binder: Binder,
  rows: boolean,
): Pick<BoundQuery, 'columns' | 'rest' | 'assignments'> {
  const columns: QueryColumn[] = [];
  const assignments: BoundAssignment[] = [];
  const open: Relation[] = [];
  for (const element of elements) {
    switch (element.kind) {
      case 'SelectExpression': {
        const name = element.alias ? binder.text(element.alias) : nameOf(element.expression, binder);
        columns.push({ name, value: bindValue(element.expression, scope, binder) });
        break;
      }
      case 'SelectStar':
        for (const { relation } of starSources(element, scope, binder)) spread(relation, element);
        break;
      case 'SelectAssignment': {
        const { operator } = element;
        const variable = binder.key(element.variable);
        const assigned = bindValue(element.value, scope, binder);
        const value = operator === '=' ? assigned : compound(assigned, { kind: 'variable', name: variable });
        assignments.push({ variable, operator, value, rows });
        break;
      }
    }
  }

  function spread(relation: Relation, star: SelectStar): void {
    if (relation.rest) {
      open.push(relation);
      const { object, local } = relation;
      if (object || local) {
        const name = object ? binder.names.display(object) : local!.name;
        binder.report('HW2005', star, { name });
      }
    }
    for (const column of relation.columns) {
      if (column.hidden) continue;
      binder.referColumn(column.names ?? column.source, starSpan(star), 'read', true);
      const inputs = column.source ? [{ use: 'IDENTITY' as const, from: column.source }] : [];
      columns.push({ name: column.name, value: { inputs, start: star.start, end: star.end }, star: true });
    }
  }

  return { columns, rest: restOf(open), assignments };
}

/** The `*` alone: what stands before it names an alias. */
function starSpan(star: SelectStar): SelectStar {
  return { ...star, start: star.end - 1 };
}

/** What is not known of several relations: told again where only one of them can have it. */
export function restOf(relations: readonly Relation[]): Relation['rest'] {
  const open = relations.map(({ rest }) => rest).filter((rest) => rest !== undefined);
  if (open.length < 2) return open[0];
  return (name): ValueSource | undefined => {
    const sources = open.map((rest) => rest(name)).filter((source) => source !== undefined);
    return sources.length === 0 ? undefined : { kind: 'unknown' };
  };
}

function starSources(star: SelectStar, scope: Scope, binder: Binder): readonly ScopeSource[] {
  if (!star.qualifier) return scope.sources;
  const prefix = binder.prefix(binder.parts(star.qualifier)).map(binder.keyOf);
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const source = at.sources.find((candidate) => isCalled(candidate, prefix));
    if (source) return [source];
  }
  binder.report('HW2004', star.qualifier, { name: prefix.join('.') });
  return [];
}

/** A plain column keeps its name; anything else has none. */
function nameOf(expression: Expression, binder: Binder): string {
  let at = expression;
  while (at.kind === 'ParenthesizedExpression') at = at.expression;
  const last = at.kind === 'ColumnReference' ? at.name.parts.at(-1) : undefined;
  return last ? binder.text(last) : '';
}
