// The values of expressions of constants and variables, as far as they are known before the module runs.

import { tokensOf } from '../../parse/scanner.ts';
import type { CaseExpression, Expression, FunctionCall } from '../../parse/tree/expression.ts';
import type { CommonTableExpression, QueryExpression } from '../../parse/tree/query.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Call } from './call.ts';
import { callFunction } from './function.ts';
import type { KnownNodes } from './known-nodes.ts';
import { foldLiteral } from './literal.ts';
import { arithmetic } from './number.ts';
import { sampledWays } from './sampled-ways.ts';
import { type Piece, Text } from './text.ts';
import { asType, bytesOfType, complement, holdsValues } from './type.ts';
import {
  asNumber,
  asText,
  type Constant,
  constantKey,
  decimal,
  isValueHole,
  nothing,
  scaleOf,
  wordsOf,
} from './value.ts';
import type { World } from './world.ts';
import { xmlMethod } from './xml-method.ts';
import type { VariableInPath } from './xpath.ts';

/** One way an expression can come out, and the world in which it does. */
export interface Way {
  readonly value: Constant;
  readonly world: World;
}

/** The rows of a query. */
export interface QueryRows {
  /** By key; empty for one without a name. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Constant[])[];
  /** Those rows and no others; else any of them may be missing. */
  readonly exact: boolean;
  /** Each row stands for any number of its kind. */
  readonly repeats: boolean;
}

/** What a subquery is asked for: the value of its row, or how many rows there are. */
export type SubqueryAs = 'value' | 'count';

/** Where an expression is folded. */
export interface Folding {
  readonly source: Source;
  /** A part of the text in pieces that know where they stand. */
  locate(span: Span): readonly Piece[];
  keyOf(name: string): string;
  /** The declared type of a variable, as written. */
  typeOf(variable: string): string | undefined;
  /** That of a column of the catalog, by the place that names it. */
  typeOfColumn(name: Span): string | undefined;
  /** What the system's own functions say of the module: `DB_NAME()`, `OBJECT_NAME(@@PROCID)`. */
  system(written: string): Text | undefined;
  /** A column of the row that is being looked at; `undefined` outside of rows. */
  readonly column?: ((parts: readonly string[]) => Constant | undefined) | undefined;
  /** What was worked out before of nodes of the text, which does not depend on the world. */
  readonly known: KnownNodes;
  /** The common table expressions of the statement, by key. */
  readonly ctes?: ReadonlyMap<string, CommonTableExpression> | undefined;
  /** What a recursive one finds under its own name: the rows of the round before. */
  readonly round?: { readonly key: string; readonly rows: QueryRows } | undefined;
  /** An aggregate over the rows that are looked at. */
  readonly call?: ((call: FunctionCall) => Constant | undefined) | undefined;
  /** One value is asked for: a part that may come out in several ways is a hole, and is not gone on with in each of them. */
  readonly asOne?: boolean | undefined;
  /** What comes out is compared and goes nowhere: what is not known need not say what it is. */
  readonly isCompared?: boolean | undefined;
  /** Queries and conditions contain expressions and are contained in them: they meet here. */
  rows(query: QueryExpression, world: World, folding: Folding): QueryRows;
  subquery(query: QueryExpression, as: SubqueryAs, world: World, folding: Folding): readonly Way[];
  /** Whether a condition holds; undefined where that is not known. */
  decided(condition: Expression, world: World, folding: Folding): boolean | undefined;
  /** The worlds in which a condition holds, and those in which it does not. */
  split(
    condition: Expression,
    world: World,
    folding: Folding,
  ): { readonly yes: readonly World[]; readonly no: readonly World[] };
}

/** More ways than these are not followed: the product of many choices would have no end. */
const maxWays = 64;
/** So many stand for them: in each of these the next choice is made. */
const maxSampled = 4;

/** Where one value is asked for: hardly a choice between so many comes to the same. */
const maxOpen = 8;

const areTooMany = (ways: readonly { readonly world: World }[]) =>
  ways.length > maxSampled && (ways.length > maxWays || ways[0]!.world.sampled);

export function holeOf(expression: Expression, folding: Folding, holds: 'value' | 'text' = 'text'): Text {
  return folding.isCompared ? nameless[holds] : folding.known.hole(expression, holds);
}

const nameless = { value: Text.hole('', 'value'), text: Text.hole('', 'text') };

/** All the ways an expression can come out. Each way goes on in the world in which its choices were made. */
export function fold(expression: Expression, world: World, folding: Folding): readonly Way[] {
  const one = (value: Constant): readonly Way[] => [{ value, world }];
  switch (expression.kind) {
    case 'Literal':
      return one(foldLiteral(expression, folding));
    case 'VariableReference': {
      const name = folding.keyOf(folding.source.slice(expression));
      const value =
        world.valueOf(name) ??
        holeOf(expression, folding, holdsValues(folding.typeOf(name)) || isCounter(name) ? 'value' : 'text');
      return one(value.kind === 'text' ? value.heldBy(name) : value);
    }
    case 'ColumnReference': {
      const parts = expression.name.parts.map((part) => folding.source.words(part));
      const known = folding.column?.(parts);
      if (known) return one(known);
      const type = folding.typeOfColumn(expression.name.parts.at(-1)!);
      return one(holeOf(expression, folding, holdsValues(type) ? 'value' : 'text'));
    }
    case 'ParenthesizedExpression':
      return fold(expression.expression, world, folding);
    case 'CollateExpression':
      return fold(expression.operand, world, folding);
    case 'CastExpression': {
      if (expression.function.endsWith('PARSE')) return one(holeOf(expression, folding));
      const type = folding.source.slice(expression.type);
      const { operand, style: chosen } = expression;
      return foldAll(chosen ? [operand, chosen] : [operand], world, folding).map(({ values, world: now }) => {
        const [value, style] = values as [Constant, Constant | undefined];
        // A style that is not known is none that there is.
        const number = style && (asNumber(style) ?? Number.NaN);
        return {
          value: style?.kind === 'null' ? nothing : asType(value, type, { defaultLength: 30, style: number }),
          world: now,
        };
      });
    }
    case 'UnaryExpression':
      return mapped(fold(expression.operand, world, folding), (value) => {
        if (expression.operator === '+' || value.kind === 'null') return value;
        const number = asNumber(value);
        const changed =
          number === undefined
            ? undefined
            : expression.operator === '-'
              ? decimal(-number, scaleOf(value))
              : turnedBits(number, expression.operand, folding);
        return changed ?? holeOf(expression, folding, 'value');
      });
    case 'BinaryExpression': {
      // `a + b + c` leans to the left: a loop, so that a thousand pieces do not overflow the stack.
      const chain: Extract<Expression, { kind: 'BinaryExpression' }>[] = [];
      let at: Expression = expression;
      while (at.kind === 'BinaryExpression') {
        chain.push(at);
        at = at.left;
      }
      let ways = fold(at, world, folding);
      while (chain.length > 0) {
        const whole = chain.pop()!;
        const { operator, right } = whole;
        ways = capped(
          ways.flatMap(({ value, world: now }) =>
            mapped(fold(right, now, folding), (other) =>
              operated(operator, value, other, () => holeOf(whole, folding, 'value')),
            ),
          ),
          whole,
          world,
          folding,
        );
      }
      return ways;
    }
    case 'CaseExpression':
      return capped(foldCase(expression, world, folding), expression, world, folding);
    case 'FunctionCall':
      return capped(foldCall(expression, world, folding), expression, world, folding);
    case 'MethodCall': {
      // `(SELECT … FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)')` is the text of the document.
      const target = expression.target && unparenthesized(expression.target);
      const method = folding.source.slice(expression.name).toLowerCase();
      if (target?.kind === 'ScalarSubquery' && method === 'value') {
        return capped(folding.subquery(target.query, 'value', world, folding), expression, world, folding);
      }
      const { arguments: passed } = expression;
      if (!target || !passed || !xmlMethods.has(method)) return one(holeOf(expression, folding));
      const ways = foldAll([target, ...passed], world, folding).map(({ values: [document, ...values], world: now }) =>
        calledXml(method, document!, values, expression, now, folding),
      );
      return capped(ways, expression, world, folding);
    }
    case 'ScalarSubquery':
      return capped(folding.subquery(expression.query, 'value', world, folding), expression, world, folding);
    default:
      return one(holeOf(expression, folding));
  }
}

/** What has a type says so, and a whole number is an int. */
function turnedBits(value: number, written: Expression, folding: Folding): Constant | undefined {
  const operand = unparenthesized(written);
  const type = typeOfText(operand, folding);
  if (type === undefined && operand.kind !== 'Literal') return undefined;
  const turned = complement(value, type);
  return turned === undefined ? undefined : decimal(turned);
}

const xmlMethods = new Set(['value', 'exist']);

/** One of them, called on a document that may be known. */
function calledXml(
  method: string,
  document: Constant,
  values: readonly Constant[],
  call: Expression,
  world: World,
  folding: Folding,
): Way {
  const variable = variableInPath(world, folding);
  return { value: xmlMethod(method, document, values.map(wordsOf), variable) ?? holeOf(call, folding), world };
}

/** What `sql:variable("@i")` in the path of an XML method stands for. */
export function variableInPath(world: World, folding: Folding): VariableInPath {
  return (name) => {
    const value = world.valueOf(folding.keyOf(name));
    if (value?.kind === 'null') return null;
    return value?.kind === 'number' ? value.value : value?.kind === 'text' ? value.whole : undefined;
  };
}

const isCounter = (name: string) =>
  name === '@@rowcount' || name === '@@error' || name === '@@trancount' || name === '@@spid';

export function mapped(ways: readonly Way[], change: (value: Constant) => Constant): readonly Way[] {
  return ways.map(({ value, world }) => ({ value: change(value), world }));
}

/** The value that all ways have; a hole where they differ. */
function oneOf(ways: readonly Way[], span: Expression, folding: Folding): Constant {
  const [first, ...others] = ways;
  const same = first && others.every(({ value }) => constantKey(value) === constantKey(first.value));
  return same ? first.value : holeOf(span, folding);
}

/** The one value of an expression; a hole where it, or the part of it that is one, may be several. */
export function valueIn(expression: Expression, world: World, folding: Folding): Constant {
  const ways = fold(expression, world, folding.asOne ? folding : { ...folding, asOne: true });
  return oneOf(ways, expression, folding);
}

/** For a condition, which is decided with all ways of what it compares: it may hold in each. */
export function inCondition(folding: Folding): Folding {
  return folding.isCompared && !folding.asOne ? folding : { ...folding, asOne: false, isCompared: true };
}

/** The worlds in which a CASE goes on that leaves too many open. */
function sampledOpen(worlds: readonly World[]): World[] {
  return sampledWays(
    worlds.map((world) => ({ world })),
    maxSampled,
  ).map(({ world }) => world);
}

function capped(ways: readonly Way[], span: Expression, world: World, folding: Folding): readonly Way[] {
  if (folding.asOne && ways.length > 1) return [{ value: oneOf(ways, span, folding), world }];
  return areTooMany(ways) ? sampledWays(ways, maxSampled) : ways;
}

/** Several expressions one after the other, each in the world that the one before left. */
export function foldAll(
  expressions: readonly Expression[],
  world: World,
  folding: Folding,
): readonly { readonly values: readonly Constant[]; readonly world: World }[] {
  let ways: { readonly values: readonly Constant[]; readonly world: World }[] = [{ values: [], world }];
  for (const expression of expressions) {
    ways = ways.flatMap(({ values, world: now }) =>
      fold(expression, now, folding).map(({ value, world: next }) => ({ values: [...values, value], world: next })),
    );
    if (areTooMany(ways)) ways = sampledWays(ways, maxSampled);
  }
  return ways;
}

/** `a + b`: text behind text, or a sum. NULL makes all of it NULL. */
export function operated(operator: string, a: Constant, b: Constant, hole: () => Text): Constant {
  if (a.kind === 'null' || b.kind === 'null') return nothing;
  if (operator === '||' || (operator === '+' && a.kind === 'text' && b.kind === 'text')) {
    if (operator === '+' && isValueHole(a) && isValueHole(b)) return hole();
    return asText(a)!.followedBy(asText(b)!);
  }
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x === undefined || y === undefined) return hole();
  return arithmetic(operator, x, y, scaleOf(a), scaleOf(b)) ?? hole();
}

function foldCase(whole: CaseExpression, world: World, folding: Folding): readonly Way[] {
  const { input, whens, otherwise } = whole;
  const ways: Way[] = [];
  let open: readonly World[] = [world];
  for (const { when, then, start, end } of whens) {
    // `CASE x WHEN 1` asks whether x = 1.
    const condition: Expression = input
      ? { kind: 'ComparisonExpression', operator: '=', left: input, right: when, start, end }
      : when;
    const still: World[] = [];
    for (const one of open) {
      const { yes, no } = folding.split(condition, one, folding);
      for (const taken of yes) ways.push(...fold(then, taken, folding));
      still.push(...no);
    }
    // What a condition with OR in it leaves open doubles with each that follows.
    if (folding.asOne && still.length > maxOpen) return [{ value: holeOf(whole, folding), world }];
    open = still.length > maxWays ? sampledOpen(still) : still;
  }
  for (const one of open) ways.push(...(otherwise ? fold(otherwise, one, folding) : [{ value: nothing, world: one }]));
  return ways;
}

/** What an expression is where the one before it is NULL. `type`: what the second one becomes, of ISNULL. */
function coalesced(
  expressions: readonly Expression[],
  world: World,
  folding: Folding,
  type?: string | undefined,
): readonly Way[] {
  const ways: Way[] = [];
  let open: readonly World[] = [world];
  for (const [i, expression] of expressions.entries()) {
    const still: World[] = [];
    for (const way of open.flatMap((one) => fold(expression, one, folding))) {
      const last = i === expressions.length - 1;
      if (way.value.kind !== 'null' || last) ways.push({ ...way, value: asType(way.value, type) });
      // `ISNULL(@debug, 0)`: a number that is not known, whatever stands behind it.
      if (isValueHole(way.value)) continue;
      if (way.value.kind === 'null' || (way.value.kind === 'text' && way.value.onlyHole)) still.push(way.world);
    }
    open = still;
  }
  return ways;
}

function foldCall(call: FunctionCall, world: World, folding: Folding): readonly Way[] {
  const unknown = (holds: 'value' | 'text' = 'text') => [{ value: holeOf(call, folding, holds), world }];
  const counted = folding.call?.(call);
  if (counted) return [{ value: counted, world }];
  const values = call.arguments.filter((argument): argument is Expression => argument.kind !== 'StarArgument');
  const name = folding.source.words(call.name).toUpperCase();
  const system = folding.system(folding.source.slice(call));
  if (system) return [{ value: system, world }];
  const { parts } = call.name;
  const document =
    parts.length > 1 ? folding.column?.(parts.slice(0, -1).map((part) => folding.source.words(part))) : undefined;
  const method = folding.source.words(parts.at(-1)!).toLowerCase();
  if (document && xmlMethods.has(method)) {
    return foldAll(values, world, folding).map(({ values: passed, world: now }) =>
      calledXml(method, document, passed, call, now, folding),
    );
  }
  switch (name) {
    case 'ISNULL':
      return coalesced(values, world, folding, values[0] && typeOfText(values[0], folding));
    case 'COALESCE':
      return coalesced(values, world, folding);
    case 'IIF': {
      const [condition, then, otherwise] = values;
      if (!condition || !then || !otherwise) return unknown();
      const { yes, no } = folding.split(condition, world, folding);
      return [...yes.flatMap((one) => fold(then, one, folding)), ...no.flatMap((one) => fold(otherwise, one, folding))];
    }
    case 'NULLIF': {
      const [first, second] = values;
      if (!first || !second) return unknown();
      const { start, end } = call;
      const { yes, no } = folding.split(
        { kind: 'ComparisonExpression', operator: '=', left: first, right: second, start, end },
        world,
        folding,
      );
      return [...no.flatMap((one) => fold(first, one, folding)), ...yes.map((one) => ({ value: nothing, world: one }))];
    }
    case 'CHOOSE': {
      const [index, ...choices] = values;
      if (!index) return unknown();
      return fold(index, world, folding).flatMap(({ value, world: now }) => {
        if (value.kind === 'null') return [{ value, world: now }];
        const number = asNumber(value);
        if (number === undefined) return choices.flatMap((choice) => fold(choice, now, folding));
        const choice = choices[number - 1];
        return choice ? fold(choice, now, folding) : [{ value: nothing, world: now }];
      });
    }
  }
  const called: Call = {
    name,
    written: values.map((value) => folding.source.slice(value)),
    lead: () => leadOf(call, folding),
    bytesOf: (argument) => bytesOfType(typeOfText(values[argument]!, folding)),
    hole: (holds) => holeOf(call, folding, holds),
  };
  return foldAll(values, world, folding).map(({ values: folded, world: now }) => ({
    value: folding.known.called(call, folded, folding.isCompared ?? false, () => callFunction(called, folded)),
    world: now,
  }));
}

/** LEADING or TRAILING of TRIM. */
function leadOf({ name, arguments: [first] }: FunctionCall, { source }: Folding): string | undefined {
  return first && tokensOf(source.slice({ start: name.end, end: first.start }))[1];
}

/** The declared type of a variable, the one that CAST makes: where an expression says so. */
function typeOfText(expression: Expression, folding: Folding): string | undefined {
  switch (expression.kind) {
    case 'VariableReference':
      return folding.typeOf(folding.keyOf(folding.source.slice(expression)));
    case 'CastExpression':
      return folding.source.slice(expression.type);
    case 'Literal':
      return expression.type === 'string'
        ? /^n/i.test(folding.source.slice(expression))
          ? 'nvarchar(max)'
          : 'varchar(max)'
        : undefined;
    default:
      return undefined;
  }
}
