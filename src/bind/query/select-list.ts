import type { Expression } from '../../parse/tree/expression.ts';
import type { SelectElement, SelectStar } from '../../parse/tree/query.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import type { Binder } from '../binder.ts';
import type {
  BoundAssignment,
  BoundQuery,
  QueryColumn,
  Relation,
  SpreadTable,
  UnknownColumns,
} from '../bound/query.ts';
import { compound } from '../expression/compound.ts';
import { bindValue } from '../expression/expression.ts';
import { isCalled, type Scope, type ScopeSource, tablesBehind, unaliased } from './scope.ts';
import { columnsOfStar, unknownOfStar } from './star.ts';
import { restOf } from './unknown-columns.ts';

/**
 * The columns of a select list, of SELECT or of OUTPUT: `*` is spread over its sources.
 * `rows`: there is a FROM, so that `SELECT @a = …` may meet no row.
 */
export function bindSelectList(
  elements: readonly SelectElement[],
  scope: Scope,
  binder: Binder,
  rows = false,
): Pick<BoundQuery, 'columns' | 'rest' | 'unknown' | 'assignments' | 'spread'> {
  const columns: QueryColumn[] = [];
  const assignments: BoundAssignment[] = [];
  const relations: Relation[] = [];
  const unknown: UnknownColumns[] = [];
  const behind: SpreadTable[] = [];
  for (const element of elements) {
    switch (element.kind) {
      case 'SelectExpression': {
        const { expression, alias } = element;
        if (alias) {
          const named = { name: binder.text(alias), value: bindValue(expression, scope, binder) };
          scope.aliases.set(binder.keyOf(named.name), named);
          columns.push(named);
        } else columns.push(bindColumn(expression, scope, binder));
        break;
      }
      case 'SelectStar':
        for (const source of starSources(element, scope, binder)) {
          if (behind.length < 2) behind.push(...tablesBehind(source));
          spread(source.relation, element);
        }
        break;
      case 'SelectAssignment': {
        const { operator } = element;
        const variable = binder.variable(element.variable);
        const assigned = bindValue(element.value, scope, binder);
        const value = operator === '=' ? assigned : compound(assigned, { kind: 'variable', name: variable });
        assignments.push({ variable, operator, value, rows });
      }
    }
  }

  function spread(relation: Relation, star: SelectStar): void {
    relations.push(relation);
    unknown.push(...unknownOfStar(relation, star, binder));
    for (const { name, source, rest } of columnsOfStar(relation, star, binder)) {
      const inputs = source ? [{ use: 'IDENTITY' as const, from: source }] : [];
      columns.push({ name, value: { inputs, start: star.start, end: star.end }, star: true, rest });
    }
  }

  const given = assignments.length > 0 && elements.find(({ kind }) => kind !== 'SelectAssignment');
  if (given) {
    binder.report('HW2014', given, { rule: 'a SELECT that assigns to variables gives no other columns' });
  }
  return { columns, rest: restOf(relations), unknown, assignments, spread: behind.slice(0, 2) };
}

function starSources(
  star: SelectStar,
  scope: Scope,
  binder: Binder,
): readonly Pick<ScopeSource, 'relation' | 'parts'>[] {
  if (!star.qualifier) return scope.sources;
  const prefix = binder.prefix(binder.parts(star.qualifier)).map(binder.keyOf);
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const source = at.sources.find((candidate) => isCalled(candidate, prefix));
    const searched = source?.relation.searched;
    if (searched) return [{ relation: searched }, source];
    if (source) return [source];
  }
  binder.report('HW2004', star.qualifier, { name: prefix.join('.') });
  const meant = unaliased(scope, prefix, binder.keyOf);
  return meant ? [{ relation: meant, parts: prefix }] : [];
}

/** An expression as a column. */
export function bindColumn(expression: Expression, scope: Scope | undefined, binder: Binder): QueryColumn {
  return { name: nameOf(expression, binder), value: bindValue(expression, scope, binder) };
}

/** A plain column keeps its name; anything else has none. */
function nameOf(expression: Expression, binder: Binder): string {
  const at = unparenthesized(expression);
  const last = at.kind === 'ColumnReference' ? at.name.parts[at.name.parts.length - 1] : undefined;
  return last ? binder.text(last) : '';
}
