import type { Grammar } from './grammar.ts';
import type { Room, Table } from './room.ts';
import {
  deleted,
  inserted,
  insertedWhole,
  merged,
  updated,
  updatedThroughQuery,
  updatedWithVariable,
} from './write.ts';

/** A statement, and what those behind it may name. */
export interface Step {
  readonly sql: string;
  readonly room: Room;
}

/**
 * A statement of a procedure. `depth`: how far branches and loops go into one another; inside of them only the catalog's tables
 * are written, since the oracle takes a temp table for one and the same on every way.
 */
export function statement(g: Grammar, room: Room, depth: number, inBranch: boolean): Step {
  const { dice } = g;
  const targets = inBranch ? room.has.catalog : [...room.has.catalog, ...room.has.catalog, ...room.locals];
  const output = inBranch ? [] : room.has.tableVariables;
  const stays = (sql: string): Step => ({ sql, room });
  const hasVariables = room.has.variables.length > 0;
  return dice.weighed([
    [25, () => stays(inserted(g, dice.pick(targets), output, room))],
    [12, () => stays(updated(g, dice.pick(targets), output, room))],
    [8, () => stays(merged(g, dice.pick(targets), output, room))],
    [output.length > 0 ? 3 : 0, () => stays(deleted(g, output, room))],
    [hasVariables ? 2 : 0, () => stays(updatedWithVariable(g, room))],
    [2, () => stays(insertedWhole(g, room))],
    [3, () => stays(updatedThroughQuery(g, room))],
    [inBranch ? 0 : 8, () => tempTable(g, room)],
    [inBranch ? 0 : 6, () => tableVariable(g, room)],
    [8, () => variable(g, room)],
    [hasVariables ? 7 : 0, () => stays(assigned(g, room))],
    [depth > 0 ? 6 : 0, () => stays(branched(g, room, depth))],
    [depth > 0 ? 7 : 0, () => stays(repeated(g, room, depth))],
    [depth > 0 ? 3 : 0, () => cursor(g, room)],
    [room.has.temps.length > 0 && !inBranch ? 3 : 0, () => stays(emptied(g, dice.pick(room.has.temps), room))],
  ]);
}

function block(g: Grammar, room: Room, depth: number): string {
  const texts: string[] = [];
  let around = room;
  for (let more = g.dice.whole(1, 3); more > 0; more--) {
    const step = statement(g, around, depth - 1, true);
    texts.push(step.sql);
    around = step.room;
  }
  return `BEGIN ${texts.join(' ')} END`;
}

function tempTable(g: Grammar, room: Room): Step {
  const name = `#${g.dice.name('t')}`;
  const { head, tail, columns } = g.query(room, 2);
  return { sql: `${head} INTO ${name}${tail};`, room: room.with({ temps: [{ name, columns }] }) };
}

function tableVariable(g: Grammar, room: Room): Step {
  const { dice } = g;
  const table: Table = { name: `@${dice.name('tv')}`, columns: [dice.name('w'), dice.name('w'), dice.name('w')] };
  const declared = `DECLARE ${table.name} TABLE (${table.columns.map((column) => `${column} int`).join(', ')});`;
  return { sql: `${declared} ${inserted(g, table, [], room)}`, room: room.with({ tableVariables: [table] }) };
}

function variable(g: Grammar, room: Room): Step {
  const name = `@${g.dice.name('v')}`;
  return { sql: `DECLARE ${name} int = ${g.value([], room, 2)};`, room: room.with({ variables: [name] }) };
}

function assigned(g: Grammar, room: Room): string {
  const { dice } = g;
  const name = dice.pick(room.has.variables);
  if (dice.chance(0.5)) return `SET ${name} ${dice.pick(['=', '+='])} ${g.value([], room, 2)};`;
  const { sql, scope } = g.from(room, 1);
  return `SELECT ${name} = ${dice.pick(['MAX', 'SUM'])}(${g.value(scope, room, 1, { plain: true })}) FROM ${sql};`;
}

function branched(g: Grammar, room: Room, depth: number): string {
  const first = `IF ${g.condition([], room, 1)} ${block(g, room, depth)}`;
  return g.dice.chance(0.5) ? `${first} ELSE ${block(g, room, depth)}` : first;
}

function repeated(g: Grammar, room: Room, depth: number): string {
  if (g.dice.chance(0.6)) return `WHILE ${g.condition([], room, 1)} ${block(g, room, depth)}`;
  const tried = block(g, room, depth)
    .replace(/^BEGIN/, 'BEGIN TRY')
    .replace(/END$/, 'END TRY');
  return `${tried} BEGIN CATCH PRINT 'failed'; END CATCH`;
}

function cursor(g: Grammar, room: Room): Step {
  const { dice } = g;
  const [name, one, two] = [dice.name('c'), `@${dice.name('v')}`, `@${dice.name('v')}`];
  const behind = room.with({ variables: [one, two] });
  const fetch = `FETCH NEXT FROM ${name} INTO ${one}, ${two};`;
  const { sql } = statement(g, behind, 0, true);
  const loop = `WHILE @@FETCH_STATUS = 0 BEGIN ${sql} ${fetch} END`;
  const opened = `DECLARE ${name} CURSOR LOCAL FOR ${g.query(room, 1, 2).sql}; OPEN ${name};`;
  const text = `DECLARE ${one} int, ${two} int; ${opened} ${fetch} ${loop} CLOSE ${name}; DEALLOCATE ${name};`;
  return { sql: text, room: behind };
}

function emptied(g: Grammar, { name, columns }: Table, room: Room): string {
  return `DELETE FROM ${name} WHERE ${name}.${g.dice.pick(columns)} > ${g.value([], room, 0)};`;
}
