import { aliased, bare, type Grammar, type Scope, type Source } from './grammar.ts';
import type { Room, Table } from './room.ts';

/** A source of FROM: a table, a derived table, VALUES, PIVOT or UNPIVOT. */
export function source(g: Grammar, room: Room, depth: number): Source {
  const { dice } = g;
  const table = () => {
    // What the procedure has made itself is named more often than one table of many would be.
    const own = [...room.locals, ...room.has.ctes];
    return aliased(own.length > 0 && dice.chance(0.5) ? dice.pick(own) : stored(g, room), dice);
  };
  if (depth <= 0) return table();
  return dice.weighed([
    [50, table],
    [25, () => derived(g, room, depth)],
    [10, () => constants(g)],
    [8, () => pivoted(g, room, depth)],
    [7, () => unpivoted(g, room)],
    [room.has.tableFunctions.length > 0 ? 5 : 0, () => called(g, [], room)],
  ]);
}

function stored({ dice }: Grammar, room: Room): Table {
  const { name, columns } = dice.pick(
    dice.chance(0.2) && room.has.views.length > 0 ? room.has.views : room.has.catalog,
  );
  const isHidden = room.has.hidden.includes(bare(name));
  return { name: !isHidden && dice.chance(0.2) ? bare(name) : name, columns };
}

/** A table function, which the sources beside it may give its argument. */
function called(g: Grammar, scope: Scope, room: Room): Source {
  const { name, columns } = g.dice.pick(room.has.tableFunctions);
  const argument = g.value(scope, room, 1, { plain: true, qualified: true });
  return aliased({ name: `${name}(${argument})`, columns }, g.dice);
}

function derived(g: Grammar, room: Room, depth: number): Source {
  const { dice } = g;
  const { sql, columns } = g.query(room, depth - 1);
  const alias = dice.name('x');
  if (dice.chance(0.7)) return { sql: `(${sql}) AS ${alias}`, alias, columns };
  const renamed = columns.map(() => dice.name('r'));
  return { sql: `(${sql}) AS ${alias} (${renamed.join(', ')})`, alias, columns: renamed };
}

function constants({ dice }: Grammar): Source {
  const alias = dice.name('x');
  const columns = [dice.name('v'), dice.name('v')];
  const row = () => `(${dice.number()}, ${dice.number()})`;
  return { sql: `(VALUES ${row()}, ${row()}) AS ${alias} (${columns.join(', ')})`, alias, columns };
}

function pivoted(g: Grammar, room: Room, depth: number): Source {
  const { dice } = g;
  const of = g.source(room, depth - 1);
  const [group, made, spread] = dice.some(of.columns, 3);
  if (group === undefined || made === undefined || spread === undefined) return of;
  const [inner, alias, one, two] = [dice.name('p'), dice.name('x'), dice.name('o'), dice.name('o')];
  const list = [group, made, spread].map((column) => `${of.alias}.${column}`).join(', ');
  const rows = `(SELECT ${list} FROM ${of.sql}) AS ${inner}`;
  const pivot = `PIVOT (${dice.pick(['SUM', 'MAX'])}(${made}) FOR ${spread} IN ([1], [2])) AS ${dice.name('p')}`;
  const sql = `(SELECT ${group}, [1] AS ${one}, [2] AS ${two} FROM ${rows} ${pivot}) AS ${alias}`;
  return { sql, alias, columns: [group, one, two] };
}

function unpivoted({ dice }: Grammar, room: Room): Source {
  const { name, columns } = dice.pick(room.has.catalog);
  const folded = dice.some(columns, 2);
  const kept = columns.filter((column) => !folded.includes(column)).slice(0, 2);
  const [alias, held, from] = [dice.name('x'), dice.name('u'), dice.name('f')];
  const unpivot = `UNPIVOT (${held} FOR ${from} IN (${folded.join(', ')})) AS ${dice.name('p')}`;
  const sql = `(SELECT ${[...kept, held].join(', ')} FROM ${name} ${unpivot}) AS ${alias}`;
  return { sql, alias, columns: [...kept, held] };
}

/** FROM with up to two further sources, joined or applied. */
export function from(g: Grammar, room: Room, depth: number): { readonly sql: string; readonly scope: Scope } {
  const { dice } = g;
  const first = g.source(room, depth);
  let { sql } = first;
  const scope: Source[] = [first];
  for (let more = dice.pick([0, 0, 1, 1, 2]); more > 0; more--) {
    const next = dice.weighed([
      [60, () => joined(g, scope, room, depth)],
      [15, () => prefixed('CROSS JOIN', g.source(room, depth - 1))],
      [10, () => appliedValues(g, scope, room)],
      [15, () => applied(g, scope, room, depth)],
      [
        room.has.tableFunctions.length > 0 ? 8 : 0,
        () => prefixed(`${dice.pick(['CROSS', 'OUTER'])} APPLY`, called(g, scope, room)),
      ],
    ]);
    sql += ` ${next.sql}`;
    scope.push(next);
  }
  return { sql, scope };
}

const prefixed = (words: string, of: Source): Source => ({ ...of, sql: `${words} ${of.sql}` });

function joined(g: Grammar, scope: Scope, room: Room, depth: number): Source {
  const { dice } = g;
  const of = g.source(room, depth - 1);
  const words = dice.pick(['JOIN', 'LEFT JOIN', 'FULL JOIN', 'RIGHT JOIN']);
  const on = `${of.alias}.${dice.pick(of.columns)} = ${g.value(scope, room, 0, { qualified: true })}`;
  return { ...of, sql: `${words} ${of.sql} ON ${on}` };
}

function appliedValues(g: Grammar, scope: Scope, room: Room): Source {
  const { dice } = g;
  const alias = dice.name('a');
  const columns = [dice.name('q'), dice.name('q')];
  const cell = (depth: number) => g.value(scope, room, depth, { plain: true });
  const rows = `(${cell(1)}, ${cell(1)}), (${cell(0)}, ${dice.number()})`;
  return { sql: `CROSS APPLY (VALUES ${rows}) AS ${alias} (${columns.join(', ')})`, alias, columns };
}

function applied(g: Grammar, scope: Scope, room: Room, depth: number): Source {
  const { dice } = g;
  const of = g.source(room, depth - 1);
  const alias = dice.name('a');
  const columns = [dice.name('q'), dice.name('q')];
  const list = columns.map((column) => {
    return `${g.value([of, ...scope], room, 1, { plain: true, qualified: true })} AS ${column}`;
  });
  const where = `${of.alias}.${dice.pick(of.columns)} = ${g.value(scope, room, 0)}`;
  const sql = `${dice.pick(['CROSS', 'OUTER'])} APPLY (SELECT ${list.join(', ')} FROM ${of.sql} WHERE ${where}) AS ${alias}`;
  return { sql, alias, columns };
}
