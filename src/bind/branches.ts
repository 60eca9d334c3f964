// The shape of tables in the branches of an IF: either begins with what was there before it.
import type { CatalogObject } from '../catalog/catalog.ts';
import type { IfStatement, Statement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { Relation } from './bound/query.ts';
import type { BoundStatement } from './bound/statement.ts';

/** The tables that have been made or altered, and those of callers that were asked for. */
interface Shapes {
  readonly locals: ReadonlyMap<string, Relation>;
  readonly created: ReadonlyMap<CatalogObject, Relation>;
}

/**
 * `IF @full = 1 ALTER TABLE #t ADD c int ELSE INSERT #t SELECT …`: the ELSE does not see the column. Behind the IF a table is as the
 * branch leaves it that changes it; who names a column that the branch took away finds it, for on the other way it is there. A branch
 * that ends in RETURN or THROW leaves nothing.
 */
export function bindBranches(
  { then, otherwise }: IfStatement,
  binder: Binder,
): { readonly consequent: BoundStatement[]; readonly otherwise: BoundStatement[] } {
  // Most IFs are such: nothing of theirs is to be taken back.
  if (!otherwise && !leaves(then) && !binder.mayDropColumn)
    return { consequent: binder.statement(then), otherwise: [] };
  const before = shapesOf(binder);
  const consequent = binder.statement(then);
  if (!otherwise) {
    if (leaves(then)) goBack(before, binder);
    else giveBack(before, binder);
    return { consequent, otherwise: [] };
  }
  const first = shapesOf(binder);
  goBack(before, binder);
  const base = shapesOf(binder);
  const bound = binder.statement(otherwise);
  if (leaves(then)) return { consequent, otherwise: bound };
  const last = leaves(otherwise) ? base : shapesOf(binder);
  join(binder.locals, base.locals, first.locals, last.locals);
  join(binder.created, base.created, first.created, last.created);
  return { consequent, otherwise: bound };
}

function shapesOf({ locals, created }: Binder): Shapes {
  return { locals: new Map(locals), created: new Map(created) };
}

/** What there was before has its shape again; what was made since stays. */
function goBack(before: Shapes, binder: Binder): void {
  const { locals, created, names } = binder;
  for (const [key, { local }] of [...locals]) {
    if (local?.owner !== 'caller') continue;
    locals.delete(key);
    binder.toldByCallers(local.name);
  }
  for (const [key, relation] of before.locals) locals.set(key, relation);
  for (const object of [...created.keys()]) {
    if (names.columnsOf(object)) created.delete(object);
  }
  for (const [object, relation] of before.created) created.set(object, relation);
}

function join<Key>(
  into: Map<Key, Relation>,
  base: ReadonlyMap<Key, Relation>,
  first: ReadonlyMap<Key, Relation>,
  last: ReadonlyMap<Key, Relation>,
): void {
  for (const [key, shape] of first) into.set(key, joinedShape(base.get(key), shape, last.get(key)));
}

/** Of a table that the last branch renames, or that the first alone makes, as the first leaves it. */
function joinedShape(base: Relation | undefined, first: Relation, last: Relation | undefined): Relation {
  if (!last) return first;
  if (base && isSame(last, base)) return withDropped(first, base);
  if (base && isSame(first, base)) return withDropped(last, base);
  const there = new Set(last.columns.map(({ key }) => key));
  return { ...last, columns: [...last.columns, ...first.columns.filter(({ key }) => !there.has(key))] };
}

/** Where there is no other branch. */
function giveBack(before: Shapes, binder: Binder): void {
  const { locals, created } = binder;
  for (const [key, left] of [...locals]) locals.set(key, withDropped(left, before.locals.get(key)));
  for (const [object, left] of [...created]) {
    // What the catalog has is what there was before anything was altered.
    created.delete(object);
    created.set(object, withDropped(left, before.created.get(object) ?? binder.relationOf(object)));
  }
}

/** A table as one branch leaves it; the columns that it took away have their names yet, for the other way, and are in no `*`. */
function withDropped(left: Relation, before: Relation | undefined): Relation {
  // Most tables are as they were, and a module may have a thousand IFs.
  if (!before || left === before) return left;
  const there = new Set(left.columns.map(({ key }) => key));
  const dropped = before.columns.filter(({ key }) => !there.has(key));
  return { ...left, columns: [...left.columns, ...dropped.map((one) => ({ ...one, hidden: true, generated: true }))] };
}

function isSame(one: Relation, other: Relation): boolean {
  if (one === other) return true;
  return (
    one.columns.length === other.columns.length && one.columns.every(({ key }, i) => key === other.columns[i]!.key)
  );
}

/** Whether nothing behind the statement is reached by way of it. */
function leaves(statement: Statement): boolean {
  switch (statement.kind) {
    case 'ReturnStatement':
      return true;
    case 'JumpStatement':
      return statement.jump === 'THROW';
    case 'BlockStatement':
      return statement.body.some(leaves);
    case 'IfStatement':
      return Boolean(statement.otherwise && leaves(statement.then) && leaves(statement.otherwise));
    default:
      return false;
  }
}
