import { randomFrom } from '../../bench/random.ts';
import { Dice } from './dice.ts';
import type { Grammar } from './grammar.ts';
import { query, underWith } from './query.ts';
import { Room, type Table } from './room.ts';
import { from, source } from './source.ts';
import { statement } from './statement.ts';
import { condition, value } from './value.ts';

/** Files of a database that nobody wrote: six tables, and procedures that SQL Server takes. The same of the same seed. */
export function* randomDatabase(procedures: number, seed: number): Generator<{ file: string; text: string }> {
  const dice = new Dice(randomFrom(seed));
  const catalog = Array.from({ length: 6 }, (_, i) => table(i, dice));
  yield { file: 'tables.sql', text: catalog.map(definition).join('') };
  for (let i = 0; i < procedures; i++) {
    const name = `P${String(i).padStart(4, '0')}`;
    yield { file: `${name}.sql`, text: procedure(name, grammar(dice), new Room(catalog)) };
  }
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

function procedure(name: string, g: Grammar, room: Room): string {
  const lines: string[] = [];
  let around = room;
  for (let more = g.dice.whole(2, 5); more > 0; more--) {
    const step = statement(g, around, 2, false);
    lines.push(`  ${step.sql}\n`);
    around = step.room;
  }
  return `CREATE PROCEDURE dbo.${name} AS\nBEGIN\n${lines.join('')}END\nGO\n`;
}
