import { bare, type Grammar, type Query, type Scope } from './grammar.ts';
import type { Room, Table } from './room.ts';

/** A SELECT, or several in a set operation; `count`: how many columns it has to have. */
export function query(g: Grammar, room: Room, depth: number, count?: number): Query {
  const { dice } = g;
  if (depth > 0 && dice.chance(0.12)) {
    const first = g.query(room, depth - 1, count ?? dice.whole(2, 4));
    const second = g.query(room, depth - 1, first.columns.length);
    const operator = dice.pick(['UNION', 'UNION ALL', 'UNION ALL', 'INTERSECT', 'EXCEPT']);
    const tail = `${first.tail} ${operator} ${second.sql}`;
    return { head: first.head, tail, sql: first.head + tail, columns: first.columns };
  }
  const { sql, scope } = g.from(room, depth);
  const behind = ` FROM ${sql}`;
  if (count === undefined) {
    if (scope.length === 1 && dice.chance(0.12)) return written('SELECT *', behind, scope[0]!.columns);
    if (dice.chance(0.1)) {
      const { alias, columns } = dice.pick(scope);
      const last = dice.name('n');
      const list = `SELECT ${alias}.*, ${g.value(scope, room, 1)} AS ${last}`;
      return written(list, behind, [...columns, last]);
    }
  }
  const columns = Array.from({ length: count ?? dice.whole(2, 4) }, () => dice.name('n'));
  return dice.chance(0.15) ? grouped(g, scope, room, behind, columns) : plain(g, scope, room, behind, columns);
}

function written(head: string, tail: string, columns: readonly string[]): Query {
  return { head, tail, sql: head + tail, columns };
}

function grouped(g: Grammar, scope: Scope, room: Room, behind: string, columns: readonly string[]): Query {
  const { dice } = g;
  const key = () => {
    const { alias, columns: of } = dice.pick(scope);
    return `${alias}.${dice.pick(of)}`;
  };
  const keys = [...new Set([key(), key()])];
  const items = columns.map((column) => {
    const made = `${dice.pick(['SUM', 'MAX', 'MIN', 'COUNT'])}(${g.value(scope, room, 1, { plain: true })})`;
    return `${dice.chance(0.4) ? dice.pick(keys) : made} AS ${column}`;
  });
  const where = dice.chance(0.4) ? ` WHERE ${g.condition(scope, room, 1)}` : '';
  const by = dice.pick([keys.join(', '), `ROLLUP (${keys.join(', ')})`, `CUBE (${keys.join(', ')})`]);
  const having = dice.chance(0.3) ? ` HAVING COUNT(*) > ${dice.number()}` : '';
  return written(`SELECT ${items.join(', ')}`, `${behind}${where} GROUP BY ${by}${having}`, columns);
}

function plain(g: Grammar, scope: Scope, room: Room, behind: string, columns: readonly string[]): Query {
  const { dice } = g;
  const cell = () => {
    const { alias, columns: of } = dice.pick(scope);
    return `${alias}.${dice.pick(of)}`;
  };
  const items = columns.map((column) => {
    const item = dice.weighed([
      [85, () => g.value(scope, room, 2)],
      [10, () => `${dice.pick(['SUM', 'MAX'])}(${cell()}) OVER (PARTITION BY ${cell()})`],
      [5, () => `LAG(${cell()}, 1, ${dice.number()}) OVER (ORDER BY ${cell()})`],
    ]);
    return dice.chance(0.8) ? `${item} AS ${column}` : `${column} = ${item}`;
  });
  const where = dice.chance(0.5) ? ` WHERE ${g.condition(scope, room, 2)}` : '';
  return written(
    `SELECT ${dice.pick(['', '', '', 'DISTINCT ', 'TOP (5) '])}${items.join(', ')}`,
    behind + where,
    columns,
  );
}

/** Up to three common table expressions, each seeing those in front of it; some call themselves. */
export function underWith(g: Grammar, room: Room, body: (room: Room) => string): string {
  const { dice } = g;
  if (dice.chance(0.7)) return body(room);
  const texts: string[] = [];
  let around = room;
  for (let more = dice.whole(1, 3); more > 0; more--) {
    const { text, table } = dice.chance(0.25) ? recursive(g, around) : simple(g, around);
    texts.push(text);
    around = around.with({ ctes: [table], hidden: [table.name] });
  }
  return `WITH ${texts.join(', ')} ${body(around)}`;
}

function simple(g: Grammar, room: Room): { text: string; table: Table } {
  const { dice } = g;
  // It may have the name of a table, which stands behind its schema then.
  const free = room.has.catalog.map((of) => bare(of.name)).filter((of) => !room.has.hidden.includes(of));
  const name = dice.chance(0.15) && free.length > 0 ? dice.pick(free) : dice.name('cte');
  const { sql, columns } = g.query(room.with({ hidden: [name] }), 1);
  return { text: `${name} AS (${sql})`, table: { name, columns } };
}

function recursive(g: Grammar, room: Room): { text: string; table: Table } {
  const { dice } = g;
  const [name, alias, self] = [dice.name('cte'), dice.name('x'), dice.name('x')];
  const columns = [dice.name('k'), dice.name('k')];
  const of = dice.pick(room.has.catalog);
  const scope = [
    { alias, columns: of.columns },
    { alias: self, columns },
  ];
  const member = `SELECT ${self}.${columns[0]}, ${g.value(scope, room, 1, { plain: true })} FROM ${of.name} AS ${alias}`;
  const on = `${self}.${columns[0]} = ${alias}.${dice.pick(of.columns)}`;
  const text = `${name} (${columns.join(', ')}) AS (${g.query(room, 0, 2).sql} UNION ALL ${member} JOIN ${name} AS ${self} ON ${on})`;
  return { text, table: { name, columns } };
}
