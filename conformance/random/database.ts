import { randomFrom } from '../../bench/random.ts';
import { Dice } from './dice.ts';
import type { Grammar } from './grammar.ts';
import { query, underWith } from './query.ts';
import { Room, type Table } from './room.ts';
import { from, source } from './source.ts';
import { statement } from './statement.ts';
import { condition, value } from './value.ts';

/** A file of a database. */
export interface RandomFile {
  readonly file: string;
  readonly text: string;
}

/**
 * A database that nobody wrote and SQL Server takes: tables, views and functions, and so many procedures and triggers that use them.
 * The same of the same seed.
 */
export function randomDatabase(
  count: number,
  seed: number,
): { readonly ground: RandomFile[]; readonly modules: RandomFile[] } {
  const g = grammar(new Dice(randomFrom(seed)));
  const catalog = Array.from({ length: 6 }, (_, i) => table(i, g.dice));
  const ground = [{ file: '0-tables.sql', text: catalog.map(definition).join('') }];
  let room = new Room({ catalog });
  for (const make of [view, view, view, tableFunction, tableFunction, scalarFunction, scalarFunction, view]) {
    const { text, more } = make(g, room);
    ground.push({ file: `1-ground-${ground.length}.sql`, text: `${text}\nGO\n` });
    room = room.with(more);
  }
  const modules = Array.from({ length: count }, (_, i): RandomFile => {
    const name = String(i).padStart(4, '0');
    const text = i % 8 === 7 ? trigger(`dbo.R${name}`, g, room) : procedure(`dbo.P${name}`, g, room);
    return { file: `2-${name}.sql`, text: `${text}\nGO\n` };
  });
  return { ground, modules };
}

function grammar(dice: Dice): Grammar {
  const g: Grammar = {
    dice,
    value: (...at) => value(g, ...at),
    condition: (...at) => condition(g, ...at),
    source: (...at) => source(g, ...at),
    from: (...at) => from(g, ...at),
    query: (...at) => query(g, ...at),
    underWith: (...at) => underWith(g, ...at),
  };
  return g;
}

/** Some columns have names that those of other tables have, too. */
function table(i: number, dice: Dice): Table {
  const own = 'abcdefgh'[i]!;
  const columns = Array.from({ length: 5 }, (_, at) => `${dice.chance(0.5) ? own : 'shared'}${at + 1}`);
  return { name: `dbo.T${i}`, columns };
}

function definition({ name, columns }: Table): string {
  return `CREATE TABLE ${name} (${columns.map((column) => `${column} int`).join(', ')});\nGO\n`;
}

type Made = { readonly text: string; readonly more: Partial<Room['has']> };

function view(g: Grammar, room: Room): Made {
  const name = `dbo.${g.dice.name('V')}`;
  const { sql, columns } = g.query(room, 1);
  return { text: `CREATE VIEW ${name} AS\n${sql};`, more: { views: [{ name, columns }] } };
}

function tableFunction(g: Grammar, room: Room): Made {
  const name = `dbo.${g.dice.name('F')}`;
  const { sql, columns } = g.query(room.with({ variables: ['@given'] }), 1);
  const text = `CREATE FUNCTION ${name} (@given int) RETURNS TABLE AS\nRETURN (${sql});`;
  return { text, more: { tableFunctions: [{ name, columns }] } };
}

function scalarFunction(g: Grammar, room: Room): Made {
  const name = `dbo.${g.dice.name('S')}`;
  const made = g.value([], room.with({ variables: ['@given'] }), 3);
  const text = `CREATE FUNCTION ${name} (@given int) RETURNS int AS\nBEGIN\n  RETURN ${made};\nEND`;
  return { text, more: { scalarFunctions: [name] } };
}

function procedure(name: string, g: Grammar, room: Room): string {
  return `CREATE PROCEDURE ${name} AS\n${body(g, room)}`;
}

function trigger(name: string, g: Grammar, room: Room): string {
  const of = g.dice.pick(room.has.catalog);
  const rows = ['inserted', 'deleted'].map((row) => ({ name: row, columns: of.columns }));
  const events = g.dice.pick(['AFTER UPDATE', 'AFTER INSERT, UPDATE', 'INSTEAD OF UPDATE']);
  return `CREATE TRIGGER ${name} ON ${of.name} ${events} AS\n${body(g, room.with({ ctes: rows }))}`;
}

function body(g: Grammar, room: Room): string {
  const lines: string[] = [];
  let around = room;
  for (let more = g.dice.whole(2, 5); more > 0; more--) {
    const step = statement(g, around, 2, false);
    lines.push(`  ${step.sql}\n`);
    around = step.room;
  }
  return `BEGIN\n${lines.join('')}END`;
}
