import { aliased, type Grammar, type Scope } from './grammar.ts';
import type { Room, Table } from './room.ts';

/** INSERT with a list of columns. `output`: the table variables that OUTPUT may fill. */
export function inserted(g: Grammar, { name, columns }: Table, output: readonly Table[], room: Room): string {
  const { dice } = g;
  const listed = dice.some(columns, dice.whole(1, 3));
  return g.underWith(room, (around) => {
    const into = dice.chance(0.15) ? outputInto(g, output, [`inserted.${dice.pick(listed)}`]) : '';
    return `INSERT INTO ${name} (${listed.join(', ')})${into} ${g.query(around, 2, listed.length).sql};`;
  });
}

/** INSERT that gives each column its value by position. */
export function insertedWhole(g: Grammar, room: Room): string {
  const { name, columns } = g.dice.pick(room.has.catalog);
  return `INSERT ${name} ${g.query(room, 1, columns.length).sql};`;
}

/** UPDATE of one of the tables in FROM, by its alias. */
export function updated(g: Grammar, target: Table, output: readonly Table[], room: Room): string {
  const { dice } = g;
  return g.underWith(room, (around) => {
    const { sql, scope } = g.from(around, 1);
    const self = aliased(target, dice);
    const all = [...scope, self];
    const set = dice.some(target.columns, dice.whole(1, 2)).map((column) => `${column} = ${g.value(all, around, 2)}`);
    const row = dice.pick(['inserted', 'deleted']);
    const second = dice.chance(0.3)
      ? g.value(scope, around, 1, { plain: true, qualified: true })
      : `inserted.${dice.pick(target.columns)}`;
    const into = dice.chance(0.2) ? outputInto(g, output, [`${row}.${dice.pick(target.columns)}`, second]) : '';
    const on = `${self.alias}.${dice.pick(target.columns)} = ${g.value(scope, around, 0, { qualified: true })}`;
    return `UPDATE ${self.alias} SET ${set.join(', ')}${into} FROM ${sql} JOIN ${self.sql} ON ${on};`;
  });
}

/** UPDATE of a common table expression over two tables, of which it changes one. */
export function updatedThroughQuery(g: Grammar, room: Room): string {
  const { dice } = g;
  const self = aliased(dice.pick(room.has.catalog), dice);
  const other = g.source(room, 0);
  const [name, changed, given] = [dice.name('cte'), dice.name('e'), dice.name('e')];
  const made = g.value([other, self], room, 1, { plain: true, qualified: true });
  const list = `${self.alias}.${dice.pick(self.columns)} AS ${changed}, ${made} AS ${given}`;
  const on = `${other.alias}.${dice.pick(other.columns)} = ${self.alias}.${dice.pick(self.columns)}`;
  const query = `SELECT ${list} FROM ${self.sql} JOIN ${other.sql} ON ${on}`;
  return `WITH ${name} AS (${query}) UPDATE ${name} SET ${changed} = ${given};`;
}

/** `SET @v = a = b + @w`. */
export function updatedWithVariable({ dice }: Grammar, room: Room): string {
  const { name, columns } = dice.pick(room.has.catalog);
  const [changed, of] = dice.some(columns, 2);
  return `UPDATE ${name} SET ${dice.pick(room.has.variables)} = ${changed} = ${of} + ${dice.pick(room.has.variables)};`;
}

export function merged(g: Grammar, target: Table, output: readonly Table[], room: Room): string {
  const { dice } = g;
  return g.underWith(room, (around) => {
    const { sql, columns } = g.query(around, 1);
    const self = aliased(target, dice);
    const source = { alias: dice.name('s'), columns };
    const both: Scope = [self, source];
    const set = dice.some(target.columns, 2).map((column) => `${column} = ${g.value(both, around, 1)}`);
    const listed = dice.some(target.columns, 2);
    const values = listed.map(() => g.value([source], around, 1, { plain: true }));
    const given = dice.pick([`deleted.${dice.pick(target.columns)}`, `${source.alias}.${dice.pick(columns)}`]);
    const into = dice.chance(0.3) ? outputInto(g, output, [`inserted.${dice.pick(target.columns)}`, given]) : '';
    const also = dice.chance(0.3) ? ` AND ${g.condition(both, around, 0, { qualified: true })}` : '';
    const on = `${self.alias}.${dice.pick(target.columns)} = ${source.alias}.${dice.pick(columns)}`;
    return [
      `MERGE ${self.sql} USING (${sql}) AS ${source.alias} ON ${on}`,
      `WHEN MATCHED${also} THEN UPDATE SET ${set.join(', ')}`,
      `WHEN NOT MATCHED THEN INSERT (${listed.join(', ')}) VALUES (${values.join(', ')})${into};`,
    ].join(' ');
  });
}

/** DELETE of a table of the catalog that keeps what is gone. */
export function deleted(g: Grammar, output: readonly Table[], room: Room): string {
  const { dice } = g;
  const self = aliased(dice.pick(room.has.catalog), dice);
  const gone = () => `deleted.${dice.pick(self.columns)}`;
  const into = outputInto(g, output, [gone(), gone()]);
  return `DELETE ${self.alias}${into} FROM ${self.sql} CROSS JOIN ${g.from(room, 1).sql};`;
}

function outputInto({ dice }: Grammar, output: readonly Table[], values: readonly string[]): string {
  if (output.length === 0) return '';
  const { name, columns } = dice.pick(output);
  return ` OUTPUT ${values.join(', ')} INTO ${name} (${dice.some(columns, values.length).join(', ')})`;
}
