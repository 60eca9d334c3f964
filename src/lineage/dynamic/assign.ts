// What the variables that decide dynamic SQL hold after an assignment.

import type { Expression } from '../../parse/tree/expression.ts';
import type { QueryExpression, QuerySpecification, SelectAssignment } from '../../parse/tree/query.ts';
import type { SelectStatement } from '../../parse/tree/statement.ts';
import { type Folding, fold, foldAll, holeOf, operated, type Way } from '../constant/fold.ts';
import { namesAskedFor } from '../constant/local-names.ts';
import { knownGroups, rowsBeneath, withAggregates } from '../constant/query.ts';
import { inRow, type RowScope } from '../constant/row-set.ts';
import { assignedInSameWorlds, inSameWorlds } from '../constant/same-worlds.ts';
import { withCtes } from '../constant/table.ts';
import { Text } from '../constant/text.ts';
import { asType, holdsValues, unknownOfType } from '../constant/type.ts';
import { asText, type Constant, nothing } from '../constant/value.ts';
import type { World } from '../constant/world.ts';
import type { Tracer } from '../tracer.ts';
import { notePutIn } from './passed-in-text.ts';

/** Gives a variable what an expression can come out as: `SET @x = …`, `SET @x += …`. */
export function assignConstant(
  variable: string,
  operator: string,
  value: Expression | undefined,
  tracer: Tracer,
): void {
  if (!value || !tracer.matters(variable)) return;
  const { folding } = tracer;
  const asked = folding.known.namesIn(value, folding.keyOf);
  notePutIn(asked, tracer);
  const names = operator === '=' ? asked : [...asked, variable];
  assignWays(variable, names, (world) => assigned(variable, operator, value, world, folding), tracer);
}

/** Gives a variable what is made of the values of several expressions; undefined: only the run knows. */
export function assignMade(
  variable: string,
  from: readonly Expression[],
  make: (values: readonly Constant[]) => Constant | undefined,
  tracer: Tracer,
): void {
  if (!tracer.matters(variable)) return;
  const { folding } = tracer;
  const names = from.flatMap((one) => folding.known.namesIn(one, folding.keyOf));
  notePutIn(names, tracer);
  const hole = unknownOf(variable, variable, tracer);
  const madeIn = (before: World) =>
    foldAll(from, before, folding).map(({ values, world }) => ({ value: make(values) ?? hole, world }));
  assignWays(variable, names, madeIn, tracer);
}

/** Gives a variable what comes out in each world; `names`: what that hangs on. */
function assignWays(
  variable: string,
  names: readonly string[],
  waysIn: (world: World) => readonly Way[],
  tracer: Tracer,
): void {
  const ways = inSameWorlds(names, (world) => waysIn(world).map((way) => typed(variable, way, tracer)));
  tracer.changeWorlds((world) => ways(world).map((way) => way.world.assign(variable, way.value)));
}

/** Gives a variable a text that is known. */
export function assignText(variable: string, text: string, tracer: Tracer): void {
  if (!tracer.matters(variable)) return;
  const value = asType(Text.known(text), tracer.frame.types.get(variable));
  tracer.changeWorlds((world) => [world.assign(variable, value)]);
}

/** Gives a variable a value that only the run knows. */
export function assignUnknown(variable: string, written: string, tracer: Tracer): void {
  if (!tracer.matters(variable)) return;
  const hole = unknownOf(variable, written, tracer);
  tracer.changeWorlds((world) => [world.assign(variable, hole)]);
}

export function unknownOf(variable: string, written: string, tracer: Tracer): Text {
  return unknownOfType(tracer.frame.types.get(variable), written);
}

function stored(variable: string, way: Way, tracer: Tracer): World {
  return way.world.assign(variable, typed(variable, way, tracer).value);
}

function typed(variable: string, { value, world }: Way, tracer: Tracer): Way {
  const type = tracer.frame.types.get(variable);
  const constant = asType(value, type);
  // A number or date that is not known is one whatever it is made of: the same on all ways.
  const hole = holdsValues(type) && constant.kind === 'text' ? constant.onlyHole : undefined;
  const unknown = hole && !hole.isConstant;
  return { value: unknown ? unknownOf(variable, variable, tracer) : constant, world };
}

function assigned(
  variable: string,
  operator: string,
  value: Expression,
  world: World,
  folding: Folding,
): readonly Way[] {
  const ways = fold(value, world, folding);
  if (operator === '=') return ways;
  return ways.map((way) => {
    const before = way.world.valueOf(variable) ?? Text.hole(variable);
    return {
      value: operated(operator.slice(0, -1), before, way.value, () => holeOf(value, folding)),
      world: way.world,
    };
  });
}

/** SELECT @a = …, @b += … [FROM …]. */
export function assignSelected(statement: SelectStatement, tracer: Tracer): void {
  const { query, with: ctes } = statement;
  const specification = plainQuery(query);
  const assignments = (specification?.selectList ?? []).filter((element) => element.kind === 'SelectAssignment');
  const { folding } = tracer;
  const variables = new Map(assignments.map((one) => [one, folding.keyOf(folding.source.slice(one.variable))]));
  if (![...variables.values()].some((variable) => tracer.matters(variable))) return;
  for (const { value } of variables.keys()) notePutIn(folding.known.namesIn(value, folding.keyOf), tracer);
  const inside = withCtes(ctes, folding);
  const names = folding.known.namesIn(statement, folding.keyOf);
  tracer.changeWorlds(
    assignedInSameWorlds(names, [...variables.values()], (world) =>
      selected(specification!, variables, world, inside, tracer),
    ),
  );
}

function plainQuery(query: QueryExpression): QuerySpecification | undefined {
  let at = query;
  while (at.kind === 'ParenthesizedQuery') at = at.query;
  return at.kind === 'QuerySpecification' ? at : undefined;
}

function selected(
  query: QuerySpecification,
  variables: ReadonlyMap<SelectAssignment, string>,
  world: World,
  folding: Folding,
  tracer: Tracer,
): readonly World[] {
  const beneath = rowsBeneath(query, world, folding);
  const { set, aggregated } = beneath;
  const inOne = (worlds: readonly World[], row: RowScope, inside: Folding): readonly World[] => {
    let now = worlds;
    for (const [{ operator, value }, variable] of variables) {
      if (!tracer.matters(variable)) continue;
      now = now.flatMap((one) =>
        assigned(variable, operator, value, one, inRow(row, inside)).map((way) => stored(variable, way, tracer)),
      );
      if (now.length > maxBranches) now = now.slice(0, 1).map((one) => one.assign(variable, holeOf(value, folding)));
    }
    return now;
  };
  const groups = knownGroups(query, beneath, world, folding);
  if (groups) return groups.reduce<readonly World[]>((worlds, { inGroup }) => inOne(worlds, [], inGroup), [world]);
  if (aggregated) {
    const grouped = query.groupBy !== undefined;
    return inOne([world], [], withAggregates({ ...set, grouped }, world, folding));
  }
  if (set.exact) {
    return set.rows.reduce<readonly World[]>((worlds, row) => inOne(worlds, row, folding), [world]);
  }
  // Text that is put together over rows that are not known: one round of it, any number of times.
  const grows = [...variables].filter(([assignment, variable]) => accumulates(assignment, variable, folding));
  if (grows.length > 0) {
    return set.rows
      .reduce<readonly World[]>((worlds, row) => inOne(worlds, row, folding), [world])
      .map((one) =>
        grows.reduce((after, [{ value }, variable]) => repeated(after, variable, holeOf(value, folding)), one),
      );
  }
  // Any of the rows may be the last one, and where there is none the variable stays as it was.
  const isNew = set.rows.length > 0 && [...variables.values()].every((variable) => isEmpty(world.valueOf(variable)));
  const kept = isNew ? [] : [world];
  return [...set.rows.flatMap((row) => inOne([world], row, folding)), ...kept];
}

const maxBranches = 64;

const isEmpty = (value: Constant | undefined) =>
  value === undefined || value.kind === 'null' || (value.kind === 'text' && value.onlyHole !== undefined);

/** `@sql += x`, `@sql = @sql + x`. */
function accumulates({ operator, value }: SelectAssignment, variable: string, folding: Folding): boolean {
  if (operator !== '=') return true;
  return namesAskedFor(folding.source.slice(value)).some((name) => folding.keyOf(name) === variable);
}

function repeated(world: World, variable: string, hole: Text): World {
  const text = asText(world.valueOf(variable) ?? nothing);
  if (!text) return world;
  return world.assign(variable, text.followedBy(Text.hole(hole.onlyHole?.written ?? '', 'more')));
}
