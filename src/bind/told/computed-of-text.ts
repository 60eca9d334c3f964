import type { Column } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import { Source } from '../../text/source.ts';
import type { Binder } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { ValueSource } from '../bound/value.ts';
import { bindValue } from '../expression/expression.ts';
import type { NameDefaults } from '../names.ts';
import { Scope } from '../query/scope.ts';

/** What a computed column that another text defines is made of, of the columns of its own table; undefined for any other column. */
export function computedOfText(
  { name, computed }: Pick<Column, 'name' | 'computed'>,
  relation: Relation,
  defaults: NameDefaults,
  binder: Binder,
): Extract<ValueSource, { kind: 'column' }> | undefined {
  if (computed === undefined) return undefined;
  const source = new Source('', `SELECT ${computed}`);
  const [statement] = parseScript(source).script.batches.flatMap(({ statements }) => statements);
  const query = statement?.kind === 'SelectStatement' ? statement.query : undefined;
  const element = query?.kind === 'QuerySpecification' ? query.selectList[0] : undefined;
  if (element?.kind !== 'SelectExpression') return undefined;
  const scope = Scope.over(relation);
  const value = bindValue(element.expression, scope, binder.within(source, defaults));
  return { kind: 'column', column: { name, value } };
}
