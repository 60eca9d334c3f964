import type { CatalogObject, Column } from '../catalog/catalog.ts';
import { parseScript } from '../parse/parse.ts';
import type { DataType, VariableReference } from '../parse/tree/expression.ts';
import { Source } from '../text/source.ts';
import type { Binder } from './binder.ts';
import type { Relation, RelationColumn } from './bound/query.ts';
import { bindValue } from './expression.ts';
import { Scope } from './scope.ts';

/** A variable or parameter of a table type is a table variable of its columns. False for any other type. */
export function declareTyped(name: VariableReference, type: DataType, binder: Binder): boolean {
  const found = binder.names.findType(binder.parts(type.name), binder.defaults);
  if (!found) return false;
  binder.refer(found, type.name, 'read');
  const variable = binder.text(name);
  const columns = binder.names.columnsOf(found) ?? [];
  const relation = binder.declareLocal(variable, columns);
  if (columns.some(({ computed }) => computed !== undefined)) {
    binder.declareLocal(
      variable,
      columns.map((column) => ({ ...column, source: computedSource(column, relation, found, binder) })),
    );
  }
  return true;
}

/** What a computed column of a type is made of, by the text of its definition. */
function computedSource(
  { name, computed }: Column,
  relation: Relation,
  type: CatalogObject,
  binder: Binder,
): RelationColumn['source'] {
  if (computed === undefined) return undefined;
  const source = new Source('', `SELECT ${computed}`);
  const [statement] = parseScript(source).script.batches.flatMap(({ statements }) => statements);
  const query = statement?.kind === 'SelectStatement' ? statement.query : undefined;
  const element = query?.kind === 'QuerySpecification' ? query.selectList[0] : undefined;
  if (element?.kind !== 'SelectExpression') return undefined;
  const scope = new Scope();
  scope.sources.push({ alias: '', relation });
  const value = bindValue(element.expression, scope, binder.within(source, type));
  return { kind: 'column', column: { name, value } };
}
