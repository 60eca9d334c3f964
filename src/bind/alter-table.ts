import type { AlterTableStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { Relation } from './bound/query.ts';
import type { BoundStatement } from './bound/statement.ts';
import { columnsOfDefinitions } from './column-definition.ts';
import { bindCopy } from './copy.ts';

/** SWITCH moves rows; ADD and DROP change the shape of what the module made before. */
export function bindAlterTable(statement: AlterTableStatement, binder: Binder): BoundStatement[] {
  const { name, action, start, end } = statement;
  if (action.kind === 'SwitchPartition') {
    binder.words = 'ALTER TABLE SWITCH';
    const source = binder.named('read', name);
    // Switched out, the rows are gone from the source.
    if (source) binder.use('write', source, name);
    const target = binder.named('write', action.target);
    if (!source || !target) return [];
    return [{ kind: 'Switch', rows: bindCopy(source, target, name, binder), words: binder.words, start, end }];
  }
  if (action.kind !== 'AddColumns' && action.kind !== 'DropColumns') return [];
  const object = binder.object(name);
  const relation = object ? binder.created.get(object) : binder.locals.get(binder.key(name.parts.at(-1)!));
  if (!relation) return [];
  const columns = altered(relation, action, binder);
  if (object) {
    const source = (column: string) => binder.stored(object, column);
    binder.created.set(object, { ...relation, columns: columns.map((c) => ({ ...c, source: source(c.name) })) });
  } else {
    binder.declareLocal(relation.local!.name, columns, relation.rest !== undefined);
  }
  return [];
}

function altered(
  relation: Relation,
  action: Extract<AlterTableStatement['action'], { kind: 'AddColumns' | 'DropColumns' }>,
  binder: Binder,
) {
  if (action.kind === 'DropColumns') {
    const gone = new Set(action.columns.map((column) => binder.key(column)));
    return relation.columns.filter(({ key }) => !gone.has(key));
  }
  const added = columnsOfDefinitions(
    action.columns,
    (part) => binder.text(part),
    (span) => binder.source.slice(span),
  ).map((column) => ({ ...column, key: binder.keyOf(column.name), source: undefined }));
  return [...relation.columns, ...added.filter(({ key }) => relation.columns.every((column) => column.key !== key))];
}
