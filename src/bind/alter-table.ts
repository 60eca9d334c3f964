import type { CatalogObject } from '../catalog/catalog.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { AlterTableStatement, ColumnDefinition } from '../parse/tree/statement.ts';
import type { Binder, LocalColumn } from './binder.ts';
import type { Relation, RelationColumn } from './bound/query.ts';
import type { BoundStatement } from './bound/statement.ts';
import { bindCopy } from './copy.ts';
import { alteredColumns } from './declared-columns.ts';
import { referColumnsOf, referDefinition, referKeys, referParts } from './definition-names.ts';
import { declareDefined, definedColumns } from './local-table.ts';

type Action<Kind> = Extract<AlterTableStatement['action'], { kind: Kind }>;
type AddColumns = Action<'AddColumns'>;
/** What changes the columns of a table. */
type Change = AddColumns | Action<'DropColumns'> | (Action<'AlterColumn'> & { readonly hidden: boolean });

/** SWITCH moves rows; ADD and DROP change the shape of what the module made before. */
export function bindAlterTable(statement: AlterTableStatement, binder: Binder): BoundStatement[] {
  const { name, action, start, end } = statement;
  if (action.kind === 'SwitchPartition') {
    binder.words = 'ALTER TABLE SWITCH';
    const source = switched('read', name, binder);
    // Switched out, the rows are gone from the source.
    if (source?.object) binder.use('write', source.object, name);
    const target = switched('write', action.target, binder);
    if (!source || !target) return [];
    const rows = bindCopy(source, target, name);
    return [{ kind: 'Switch', rows, emptied: source.local, words: binder.words, start, end }];
  }
  const named = referDefinition(name, 'define', binder);
  if (named) referAction(named, action, binder);
  const bound = bindChange(statement, binder);
  // What is added may be named beside it.
  if (named && action.kind === 'AddColumns') referAdded(named, action, binder);
  return bound;
}

function bindChange({ name, action, start, end }: AlterTableStatement, binder: Binder): BoundStatement[] {
  if (!isChange(action)) return [];
  const object = binder.object(name);
  const temp = binder.isTemp(name) ? binder.localRelation(name.parts.at(-1)!) : undefined;
  const relation = object ? binder.relationOf(object, name) : temp;
  if (!relation) return [];
  if (object) {
    const columns = altered(relation, action, binder).map((column) => {
      return { ...column, key: binder.keyOf(column.name), source: binder.stored(object, column.name) };
    });
    binder.created.set(object, { ...relation, columns });
    return [];
  }
  const local = relation.local!;
  if (action.kind !== 'AddColumns') {
    binder.declareLocal(local.name, altered(relation, action, binder));
    if (action.kind !== 'DropColumns') return [];
    const columns = action.columns.map((column) => binder.key(column));
    return [{ kind: 'DropColumns', local, columns, words: 'ALTER TABLE', start, end }];
  }
  const added = newColumns(relation, action, binder);
  declareDefined(local.name, added, binder, keptBeside(added, relation, binder));
  const columns = added.map((column) => binder.key(column.name));
  const empty = new Set(columns.filter((_, i) => isEmpty(added[i]!, binder)));
  return [{ kind: 'AddColumns', local, columns, empty, words: 'ALTER TABLE', start, end }];
}

/** The columns that it changes or takes away, and the history table of SET. */
function referAction(table: CatalogObject, action: AlterTableStatement['action'], binder: Binder): void {
  if (action.kind === 'DropColumns') referKeys(table, action.columns, binder, 'define');
  else if (action.kind === 'AlterColumn') referKeys(table, [action.column], binder, 'define');
  else if (action.kind === 'SetOptions' && action.history) referDefinition(action.history, 'read', binder);
}

function referAdded(table: CatalogObject, action: AddColumns, binder: Binder): void {
  referColumnsOf(table, action.columns, binder);
  referParts(table, action, binder);
}

/** Nothing is put in it when it is added. One that is to be NOT NULL, and gets no value, can only be added where there are no rows. */
function isEmpty({ computed, identity, default: otherwise, type }: ColumnDefinition, binder: Binder): boolean {
  if (computed || identity || otherwise) return false;
  return !type || !/^(?:rowversion|timestamp)$/i.test(binder.source.slice(type));
}

function isChange(action: AlterTableStatement['action']): action is Change {
  if (action.kind === 'AlterColumn') return action.hidden !== undefined;
  return action.kind === 'AddColumns' || action.kind === 'DropColumns';
}

function switched(kind: 'read' | 'write', name: MultipartName, binder: Binder): Relation | undefined {
  if (binder.isTemp(name)) return binder.localRelation(name.parts.at(-1)!);
  const object = binder.named(kind, name);
  return object && binder.relationOf(object, name);
}

function altered(relation: Relation, action: Change, binder: Binder): readonly LocalColumn[] {
  if (action.kind !== 'AddColumns')
    return alteredColumns<LocalColumn>(relation.columns, action, binder.source, binder.keyOf);
  const added = newColumns(relation, action, binder);
  return [...keptBeside(added, relation, binder), ...definedColumns(added, binder)];
}

/** What one branch of an IF dropped, and is hidden since, is there anew. */
function keptBeside(added: readonly ColumnDefinition[], { columns }: Relation, binder: Binder): RelationColumn[] {
  const keys = new Set(added.map(({ name }) => binder.key(name)));
  return columns.filter(({ key }) => !keys.has(key));
}

/** A column that is there already is not added: the script met its ALTER TABLE before. */
function newColumns({ columns }: Relation, action: AddColumns, binder: Binder): ColumnDefinition[] {
  const there = new Set(columns.flatMap(({ key, hidden }) => (hidden ? [] : [key])));
  return action.columns.filter(({ name }) => !there.has(binder.key(name)));
}
