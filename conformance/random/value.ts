import type { Grammar, Manner, Scope } from './grammar.ts';
import type { Room } from './room.ts';

/** A number: of columns, variables and constants, by operators, functions, CASE and subqueries. */
export function value(g: Grammar, scope: Scope, room: Room, depth: number, manner: Manner = {}): string {
  const { dice } = g;
  const inner = () => g.value(scope, room, depth - 1, manner);
  const test = () => g.condition(scope, room, depth - 1, manner);
  if (depth <= 0) return leaf(g, scope, room, manner);
  return dice.weighed([
    [50, () => leaf(g, scope, room, manner)],
    [10, () => `(${inner()} ${dice.pick(['+', '-', '*'])} ${inner()})`],
    [10, () => `CASE WHEN ${test()} THEN ${inner()} ELSE ${inner()} END`],
    [7, () => `ISNULL(${inner()}, ${inner()})`],
    [5, () => `COALESCE(${inner()}, ${inner()}, ${dice.number()})`],
    [4, () => `IIF(${test()}, ${inner()}, ${dice.number()})`],
    [4, () => `CAST(${inner()} AS int)`],
    [3, () => `NULLIF(${inner()}, ${inner()})`],
    [room.has.scalarFunctions.length > 0 ? 2 : 0, () => `${dice.pick(room.has.scalarFunctions)}(${inner()})`],
    [manner.plain ? 0 : 7, () => subquery(g, scope, room, depth - 1)],
  ]);
}

function leaf({ dice }: Grammar, scope: Scope, room: Room, { qualified }: Manner): string {
  if (scope.length > 0 && dice.chance(0.85)) {
    const { alias, columns } = dice.pick(scope);
    const column = dice.pick(columns);
    const isOne = scope.filter((source) => source.columns.includes(column)).length === 1;
    return !qualified && isOne && dice.chance(0.35) ? column : `${alias}.${column}`;
  }
  return room.has.variables.length > 0 && dice.chance(0.5) ? dice.pick(room.has.variables) : dice.number();
}

/** One value of another table, which may depend on the row around it. */
function subquery(g: Grammar, scope: Scope, room: Room, depth: number): string {
  const { dice } = g;
  const source = g.source(room, depth - 1);
  const column = () => `${source.alias}.${dice.pick(source.columns)}`;
  const where = dice.chance(0.7) ? ` WHERE ${column()} = ${g.value(scope, room, 0)}` : '';
  if (dice.chance(0.5)) {
    return `(SELECT ${dice.pick(['MAX', 'MIN', 'SUM'])}(${column()}) FROM ${source.sql}${where})`;
  }
  const given = g.value([source, ...scope], room, 1, { plain: true, qualified: true });
  return `(SELECT TOP (1) ${given} FROM ${source.sql}${where} ORDER BY ${column()})`;
}

/** What WHERE, ON, CASE and IF ask. */
export function condition(g: Grammar, scope: Scope, room: Room, depth: number, manner: Manner = {}): string {
  const { dice } = g;
  const operand = () => g.value(scope, room, 0, manner);
  if (scope.length === 0) return exists(g, dice.number(), room, depth);
  const compared = () => `${operand()} ${dice.pick(['=', '<', '>', '<>'])} ${operand()}`;
  if (depth <= 0 || manner.plain) return compared();
  return dice.weighed([
    [70, compared],
    [
      10,
      () => {
        const [one, other] = [g.condition(scope, room, depth - 1), g.condition(scope, room, depth - 1)];
        return `(${one} ${dice.pick(['AND', 'OR'])} ${other})`;
      },
    ],
    [10, () => exists(g, operand(), room, depth)],
    [
      10,
      () => {
        const source = g.source(room, depth - 1);
        return `${operand()} IN (SELECT ${source.alias}.${dice.pick(source.columns)} FROM ${source.sql})`;
      },
    ],
  ]);
}

function exists(g: Grammar, operand: string, room: Room, depth: number): string {
  const { sql, alias, columns } = g.source(room, depth - 1);
  return `EXISTS (SELECT 1 FROM ${sql} WHERE ${alias}.${g.dice.pick(columns)} = ${operand})`;
}
