// Which way a condition goes, as far as that is known before the module runs.

import type { Expression } from '../../parse/tree/expression.ts';
import type { QueryExpression } from '../../parse/tree/query.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import { isSystemVariable } from '../../text/system-variable.ts';
import { variablesIn } from '../../text/word.ts';
import { asksForNull } from './asks-for-null.ts';
import { parseDate } from './date.ts';
import { emptinessTest, emptyWith } from './emptiness.ts';
import { type Folding, fold, foldAll, inCondition } from './fold.ts';
import { isLike } from './like.ts';
import { any, both, either, holding, negated, neither, no, type Outcomes, outcomeOf, yes } from './outcome.ts';
import { onceForEach } from './same-worlds.ts';
import { Text } from './text.ts';
import { asNumber, type Constant, nothing, wordsOf } from './value.ts';
import type { Assumption, World } from './world.ts';

/** Whether a condition holds; undefined where that is not known. */
export function decided(condition: Expression, world: World, around: Folding): boolean | undefined {
  return holding(decide(condition, world, inCondition(around)));
}

/** The worlds in which a condition holds, and those in which it does not (or is unknown to SQL); a world may be in both. */
export function splitWorld(condition: Expression, world: World, around: Folding): Sides {
  const folding = inCondition(around);
  const truth = holding(decide(condition, world, folding));
  if (truth !== undefined) return truth ? { yes: [world], no: [] } : { yes: [], no: [world] };
  // What can come out neither way is still asked: where nothing more is said by it, the world goes on as it is.
  const side = (truth: boolean) => {
    const worlds = assume(condition, truth, world, folding);
    return worlds.length > 0 ? worlds : [world];
  };
  return { yes: side(true), no: side(false) };
}

interface Sides {
  readonly yes: readonly World[];
  readonly no: readonly World[];
}

/** Each of many worlds as {@link splitWorld} does: what a condition says is the same where all that it names is the same. */
export function splitAll(condition: Expression, worlds: readonly World[], folding: Folding): readonly Sides[] {
  const names = folding.known.namesIn(condition, folding.keyOf);
  // A condition changes nothing but what is assumed.
  const since = (before: World, side: readonly World[]) => side.map((world) => world.assumedSince(before));
  const from = (world: World, side: readonly ReadonlyMap<string, Assumption>[]) =>
    side.map((assumed) => world.assumeAll(assumed));
  const splitOnce = onceForEach(
    (world) => `${world.keyOf(names)}${world.assumed.size >= maxAssumptions}`,
    (world): Sides => splitWorld(condition, world, folding),
    ({ yes, no }, before) => ({ yes: since(before, yes), no: since(before, no) }),
    ({ yes, no }, world) => ({ yes: from(world, yes), no: from(world, no) }),
  );
  return worlds.map(splitOnce);
}

/** How a condition comes out: {@link any} where that is not known. */
function decide(condition: Expression, world: World, folding: Folding): Outcomes {
  // Most worlds assume nothing: their conditions need not be put into words.
  if (world.assumed.size > 0) {
    const assumed = assumedOf(condition, world, folding);
    if (assumed !== undefined) return outcomeOf(assumed);
    if (comparedIn(condition).some((operand) => isTakenForNull(operand, world, folding))) return neither;
    if (condition.kind === 'IsNullPredicate' && isTakenForSomething(condition.operand, world, folding))
      return outcomeOf(condition.negated);
  }
  switch (condition.kind) {
    case 'ParenthesizedExpression':
      return decide(condition.expression, world, folding);
    case 'NotExpression':
      return negated(decide(condition.operand, world, folding));
    case 'LogicalExpression': {
      const join = condition.operator === 'OR' ? either : both;
      return operandsOf(condition)
        .map((part) => decide(part, world, folding))
        .reduce(join);
    }
    case 'ComparisonExpression':
      return everyWay([condition.left, condition.right], world, folding, ([a, b]) =>
        compared(condition.operator, a!, b!),
      );
    case 'IsNullPredicate':
      return everyWay([condition.operand], world, folding, ([a]) => negated(isNull(a!), condition.negated));
    case 'InPredicate': {
      if (condition.query) return amongRows(condition, condition.query, world, folding);
      return everyWay([condition.operand, ...(condition.values ?? [])], world, folding, ([operand, ...values]) =>
        negated(values.map((value) => compared('=', operand!, value)).reduce(either), condition.negated),
      );
    }
    case 'BetweenPredicate': {
      const { operand, low, high } = condition;
      return everyWay([operand, low, high], world, folding, ([value, from, to]) =>
        negated(both(compared('>=', value!, from!), compared('<=', value!, to!)), condition.negated),
      );
    }
    case 'LikePredicate': {
      if (condition.escape) return any;
      return everyWay([condition.operand, condition.pattern], world, folding, ([value, pattern]) =>
        negated(like(value!, pattern!), condition.negated),
      );
    }
    case 'ExistsPredicate': {
      const ways = folding.subquery(condition.query, 'count', world, folding);
      return anyOf(
        ways.map(({ value }) => {
          const count = asNumber(value);
          return count === undefined ? any : outcomeOf(count > 0);
        }),
      );
    }
    default:
      return any;
  }
}

/** What a condition compares, which holds of nothing where that is NULL. */
function comparedIn(condition: Expression): readonly Expression[] {
  switch (condition.kind) {
    case 'ComparisonExpression':
      return [condition.left, condition.right];
    case 'InPredicate':
      return condition.query ? [] : [condition.operand];
    case 'BetweenPredicate':
    case 'LikePredicate':
      return [condition.operand];
    default:
      return [];
  }
}

/** Where `@x IS NULL` was taken for true, `@x LIKE 'a%'` does not hold. */
function isTakenForNull(operand: Expression, { assumed }: World, { known }: Folding): boolean {
  return assumed.get(`${known.saidOf(operand)} is null`)?.truth === true;
}

const comparing = /^(?:[=<>!]|(?:not )?(?:like|between|in)\b)/;

/** Nor is NULL what a comparison held of. */
function isTakenForSomething(operand: Expression, { assumed }: World, { known }: Folding): boolean {
  const name = `${known.saidOf(operand)} `;
  return [...assumed].some(
    ([words, { truth }]) => truth && words.startsWith(name) && comparing.test(words.slice(name.length)),
  );
}

function isValue(operand: Expression): boolean {
  return unparenthesized(operand).kind === 'Literal';
}

/** `x IN (SELECT …)` over rows that are all known; none among no rows. */
function amongRows(
  { operand, negated: not }: Extract<Expression, { kind: 'InPredicate' }>,
  query: QueryExpression,
  world: World,
  folding: Folding,
): Outcomes {
  const { rows, exact } = folding.rows(query, world, folding);
  if (rows.length === 0) return outcomeOf(not);
  if (!exact) return any;
  return everyWay([operand], world, folding, ([value]) =>
    negated(rows.map(([one]) => (one ? compared('=', value!, one) : any)).reduce(either), not),
  );
}

/** `a AND b AND c` leans to the left: a loop, so that thousands do not overflow the stack. */
function operandsOf(condition: Extract<Expression, { kind: 'LogicalExpression' }>): Expression[] {
  const operands: Expression[] = [];
  let at: Expression = condition;
  while (at.kind === 'LogicalExpression' && at.operator === condition.operator) {
    operands.push(at.right);
    at = at.left;
  }
  return [at, ...operands.reverse()];
}

/** What comes out, whichever way the operands do. */
function everyWay(
  operands: readonly Expression[],
  world: World,
  folding: Folding,
  test: (values: readonly Constant[]) => Outcomes,
): Outcomes {
  const ways = foldAll(operands, world, folding);
  return isCut(ways, world) ? any : anyOf(ways.map(({ values }) => test(values)));
}

/** Whether there were more ways than these. */
const isCut = (ways: readonly { readonly world: World }[], before: World) =>
  ways.some((way) => way.world.sampled) && !before.sampled;

const anyOf = (outcomes: readonly Outcomes[]): Outcomes => outcomes.reduce((a, b) => a | b);

const isNull = (value: Constant): Outcomes =>
  value.kind === 'text' && value.whole === undefined ? yes | no : outcomeOf(value.kind === 'null');

function compared(operator: string, a: Constant, b: Constant): Outcomes {
  if (a.kind === 'null' || b.kind === 'null') return neither;
  const order = orderOf(a, b);
  return order === undefined ? any : isOrder(operator, order);
}

function isOrder(operator: string, order: number): Outcomes {
  switch (operator) {
    case '=':
      return outcomeOf(order === 0);
    case '<>':
    case '!=':
      return outcomeOf(order !== 0);
    case '<':
      return outcomeOf(order < 0);
    case '>':
      return outcomeOf(order > 0);
    case '<=':
    case '!>':
      return outcomeOf(order <= 0);
    case '>=':
    case '!<':
      return outcomeOf(order >= 0);
    default:
      return any;
  }
}

/** Below 0 where `a` comes before `b`; undefined where that is not known. */
export function orderOf(a: Constant, b: Constant): number | undefined {
  if (a.kind === 'number' || b.kind === 'number') {
    const [x, y] = [asNumber(a), asNumber(b)];
    return x === undefined || y === undefined ? undefined : x - y;
  }
  if (a.kind === 'date' && b.kind === 'date') return a.value - b.value;
  // A text beside a date is one.
  if (a.kind === 'date' || b.kind === 'date') {
    const [x, y] = [a, b].map((one) => (one.kind === 'date' ? one : parseDate(wordsOf(one) ?? '')));
    return x && y && x.value - y.value;
  }
  const [x, y] = [wordsOf(a), wordsOf(b)].map((words) => words && withoutBlanks(words).toLowerCase());
  return x === undefined || y === undefined ? undefined : Number(x > y) - Number(x < y);
}

/** Blanks at the end make no difference to a comparison. */
function withoutBlanks(words: string): string {
  let end = words.length;
  while (words[end - 1] === ' ') end--;
  return words.slice(0, end);
}

function like(value: Constant, pattern: Constant): Outcomes {
  if (value.kind === 'null' || pattern.kind === 'null') return neither;
  const [words, wanted] = [wordsOf(value), wordsOf(pattern)];
  const truth = words === undefined || wanted === undefined ? undefined : isLike(words, wanted);
  return truth === undefined ? any : outcomeOf(truth);
}

/** A condition in words, the same however it is written: `CASE @x WHEN 1` asks what `IF @x=1` does, IS NOT NULL the opposite of IS NULL. */
interface Said {
  readonly words: string;
  /** The words say the opposite. */
  readonly flipped: boolean;
}

function sayingOf(condition: Expression, folding: Folding): Said {
  const words = (part: Expression) => folding.known.saidOf(part);
  switch (condition.kind) {
    case 'ComparisonExpression': {
      const operator = condition.operator === '!=' ? '<>' : condition.operator;
      return { words: `${words(condition.left)} ${operator} ${words(condition.right)}`, flipped: false };
    }
    case 'IsNullPredicate':
      return { words: `${words(condition.operand)} is null`, flipped: condition.negated };
    default:
      return { words: words(condition), flipped: false };
  }
}

/** What was assumed of a condition before. */
function assumedOf(condition: Expression, world: World, folding: Folding): boolean | undefined {
  const { words, flipped } = sayingOf(condition, folding);
  const assumed = world.assumed.get(words);
  if (assumed) return assumed.truth !== flipped;
  if (condition.kind !== 'ComparisonExpression') return undefined;
  const { operator, left, right } = condition;
  const opposite = operator === '=' ? '<>' : operator === '<>' || operator === '!=' ? '=' : undefined;
  if (!opposite) return undefined;
  const other = world.assumed.get(sayingOf({ ...condition, operator: opposite, left, right }, folding).words);
  if (!other) return undefined;
  if (other.truth) return false;
  // Of NULL both are false.
  return isValue(right) && isTakenForSomething(left, world, folding) ? true : undefined;
}

/** The world in which a condition is taken for true or false. */
function taken(
  condition: Expression,
  truth: boolean,
  world: World,
  folding: Folding,
  said: Omit<Assumption, 'truth'>,
): World {
  const { words, flipped } = sayingOf(condition, folding);
  return world.assume(words, { truth: truth !== flipped, ...said });
}

const maxAssumptions = 16;
/** Of what is deeper in a condition, or of a longer one, nothing is concluded. */
const maxDepth = 2;
const maxWords = 600;

/** The world once a condition is taken for true or false: a whitelist (`IF @t IN ('A', 'B')`) says what a variable holds. */
function assume(condition: Expression, truth: boolean, world: World, folding: Folding, depth = 0): readonly World[] {
  switch (condition.kind) {
    case 'ParenthesizedExpression':
      return assume(condition.expression, truth, world, folding, depth);
    case 'NotExpression':
      return assume(condition.operand, !truth, world, folding, depth);
    case 'LogicalExpression': {
      const operands = operandsOf(condition);
      if (operands.length > maxAssumptions || depth >= maxDepth) return [world];
      if (condition.end - condition.start > maxWords) return [world];
      const side = (part: Expression, taken: boolean, one: World) => sided(part, taken, one, folding, depth + 1);
      if ((condition.operator === 'AND') === truth) {
        // All of them are so.
        return operands.reduce<readonly World[]>(
          (worlds, part) => {
            const next = worlds.flatMap((one) => side(part, truth, one));
            return next.length > maxAssumptions ? worlds : next;
          },
          [world],
        );
      }
      // One of them is so, the ones before it are not.
      const worlds: World[] = [];
      let open: readonly World[] = [world];
      for (const part of operands) {
        worlds.push(...open.flatMap((one) => side(part, truth, one)));
        open = open.flatMap((one) => side(part, !truth, one));
        if (worlds.length > maxAssumptions || open.length > maxAssumptions) return [world];
      }
      return worlds;
    }
    case 'ComparisonExpression':
    case 'InPredicate': {
      const held = heldValues(condition, truth, world, folding);
      if (held) {
        return held.map((value) => taken(condition, truth, world, folding, { names: [value.variable], value }));
      }
    }
  }
  const names = steadyNames(condition, folding);
  if (!names || world.assumed.size >= maxAssumptions) return [world];
  return [taken(condition, truth, world, folding, { names })];
}

/** `condition` taken for `truth`, unless it is known to be otherwise. */
function sided(condition: Expression, truth: boolean, world: World, folding: Folding, depth: number): readonly World[] {
  const known = holding(decide(condition, world, folding));
  if (known !== undefined) return known === truth ? [world] : [];
  return assume(condition, truth, world, folding, depth);
}

/** What a variable holds, one of these: `@x = 'A'`, `NOT @x <> 'A'`, `@x IN ('A', 'B')`. Undefined where that is not said. */
function heldValues(
  condition: Extract<Expression, { kind: 'ComparisonExpression' | 'InPredicate' }>,
  truth: boolean,
  world: World,
  folding: Folding,
) {
  if (condition.kind === 'InPredicate') {
    const { operand, values, negated: not } = condition;
    if (!values || values.length > maxAssumptions || truth === not) return undefined;
    const { start, end } = condition;
    const isOpen = (value: Expression) =>
      assumedOf(
        { kind: 'ComparisonExpression', operator: '=', left: operand, right: value, start, end },
        world,
        folding,
      ) !== false;
    const held = values.filter(isOpen).map((value) => equated(operand, value, world, folding));
    return held.every((one) => one !== undefined) ? held : undefined;
  }
  const held = heldAlone(condition, truth, world, folding);
  if (!held) return undefined;
  // NULL holds of no comparison, so that it may be NULL as well; that makes no other text where nobody asks for it.
  const { variable, isOrNull } = held;
  if (!isOrNull || !asksForNull(variable, folding.source, folding.keyOf)) return [held];
  return [held, { variable, constant: nothing }];
}

/** What one comparison says that a variable holds: `@x = 'A'` where it does, `@x <> 'A'` or `LEN(@x) > 0` where it does not. */
function heldAlone(
  condition: Extract<Expression, { kind: 'ComparisonExpression' }>,
  truth: boolean,
  world: World,
  folding: Folding,
) {
  const { operator, left, right } = condition;
  const test = emptinessTest(condition, folding.source);
  if (test) return test.outcome === truth ? emptied(test.text, truth, world, folding) : undefined;
  const equal = truth ? ['='] : ['<>', '!='];
  if (!equal.includes(operator)) return undefined;
  const held = equated(left, right, world, folding) ?? equated(right, left, world, folding);
  if (held) return { ...held, isOrNull: !truth && !isTakenForSomething(left, world, folding) };
  const isEmpty = (value: Expression) => blank.test(folding.source.slice(value));
  if (isEmpty(right)) return emptied(left, truth, world, folding);
  return isEmpty(left) ? emptied(right, truth, world, folding) : undefined;
}

const blank = /^n?'\s*'$/i;

/** The variable that is empty where a text is. */
function emptied(text: Expression, truth: boolean, world: World, folding: Folding) {
  const variable = emptyWith(text, folding.source);
  const name = ownVariable(variable, folding);
  if (name === undefined) return undefined;
  const isPlain = unparenthesized(text) === variable;
  const isOrNull = !(isPlain && truth) && !isTakenForSomething(variable, world, folding);
  return { variable: name, constant: Text.empty, isOrNull };
}

/** What `@x = 'A'` says of `@x` where nothing is known of it. */
function equated(operand: Expression, value: Expression, world: World, folding: Folding) {
  const name = ownVariable(unparenthesized(operand), folding);
  if (name === undefined) return undefined;
  const [way, ...others] = fold(value, world, folding);
  const constant = way?.value;
  if (!constant || others.length > 0) return undefined;
  if (constant instanceof Text && constant.whole === undefined) return undefined;
  return { variable: name, constant };
}

/** The key of a variable that only the module itself sets. */
function ownVariable(value: Expression, { keyOf, source }: Folding): string | undefined {
  const name = value.kind === 'VariableReference' ? keyOf(source.slice(value)) : undefined;
  return name !== undefined && isSystemVariable(name) ? undefined : name;
}

/** The variables of a condition that stays as it is until one of them is assigned; undefined of any other. */
function steadyNames(condition: Expression, folding: Folding): string[] | undefined {
  const { words } = sayingOf(condition, folding);
  if (/@@|\(/.test(words.replace(/\bin\s*\(/g, '').replace(/^\(/, ''))) return undefined;
  const names = variablesIn(words).map(folding.keyOf);
  return names.length > 0 ? names : undefined;
}
