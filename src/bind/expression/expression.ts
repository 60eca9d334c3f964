import type { Expression, MethodCall } from '../../parse/tree/expression.ts';
import type { Binder } from '../binder.ts';
import type { BoundQuery } from '../bound/query.ts';
import {
  type BoundValue,
  changed,
  deciding,
  type IndirectUse,
  type Input,
  isDirect,
  type Use,
  type ValueSource,
} from '../bound/value.ts';
import type { Scope } from '../query/scope.ts';
import { unreadStars } from '../query/unread-stars.ts';
import { bindColumnReference } from './column-reference.ts';
import { bindFunctionCall } from './function-call.ts';
import { collectOver } from './over.ts';
import { collectXQuery } from './xquery.ts';

/** An expression as a value: what of its inputs becomes its content, and what only decides. */
export function bindValue(expression: Expression, scope: Scope | undefined, binder: Binder): BoundValue {
  const inputs: Input[] = [];
  collect(expression, 'IDENTITY', inputs, scope, binder);
  return { inputs, syntax: expression, start: expression.start, end: expression.end };
}

/**
 * What a method puts into the value that it changes a part of: an XQuery text, a value, a path in a JSON document and a value.
 * `further`: what stands behind its first argument.
 */
export function bindMethod(
  argument: Expression,
  further: readonly Expression[] | undefined,
  scope: Scope | undefined,
  binder: Binder,
): BoundValue {
  const bound = bindValue(argument, scope, binder);
  const inputs = [...bound.inputs];
  for (const other of further ?? []) collect(other, 'TRANSFORMATION', inputs, scope, binder);
  collectXQuery([argument], 'TRANSFORMATION', inputs, scope, binder);
  return { ...bound, inputs };
}

/** What an expression reads, all with one use: the inputs of a condition, of GROUP BY, of ORDER BY. */
export function bindInputs(expression: Expression, use: Use, scope: Scope | undefined, binder: Binder): Input[] {
  const inputs: Input[] = [];
  if (isDirect(use)) collect(expression, use, inputs, scope, binder);
  else collectDecision(expression, use, inputs, scope, binder);
  return inputs;
}

/** As {@link collect}, of what decides: each condition between two ANDs is the place of what it reads. */
export function collectDecision(
  expression: Expression | undefined,
  use: IndirectUse,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  if (!expression) return;
  for (const condition of conjunctsOf(expression)) {
    const first = inputs.length;
    collect(condition, use, inputs, scope, binder);
    const at = { start: condition.start, end: condition.end, words: binder.words };
    for (let i = first; i < inputs.length; i++) {
      const input = inputs[i]!;
      if (!input.at) inputs[i] = { use: input.use, from: input.from, at };
    }
  }
}

/** The operands of `a AND b AND c`, which leans to the left. */
function conjunctsOf(expression: Expression): Expression[] {
  const conjuncts: Expression[] = [];
  let at = expression;
  for (;;) {
    if (at.kind === 'ParenthesizedExpression') at = at.expression;
    else if (at.kind === 'LogicalExpression' && at.operator === 'AND') {
      conjuncts.push(at.right);
      at = at.left;
    } else break;
  }
  conjuncts.push(at);
  return conjuncts.reverse();
}

/** Adds what `expression` reads to `inputs`, entering as `use`. */
export function collect(
  expression: Expression | undefined,
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  if (!expression) return;
  // Most are one of these three.
  switch (expression.kind) {
    case 'Literal':
      for (const name of binder.passedIn?.(expression) ?? []) {
        inputs.push({ use: changed(use), from: { kind: 'variable', name } });
      }
      return;
    case 'ColumnReference': {
      const from = bindColumnReference(expression, scope, binder);
      if (from) inputs.push({ use, from });
      return;
    }
    case 'VariableReference': {
      const from: ValueSource = { kind: 'variable', name: binder.variable(expression) };
      inputs.push({ use, from });
      return;
    }
  }
  collectParts(expression, use, inputs, scope, binder);
}

/** As {@link collect}, of what is made of other expressions. */
function collectParts(
  expression: Exclude<Expression, { kind: 'Literal' | 'ColumnReference' | 'VariableReference' }>,
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  const inner = (part: Expression | undefined, as: Use = changed(use)) => collect(part, as, inputs, scope, binder);
  switch (expression.kind) {
    case 'ParenthesizedExpression':
      inner(expression.expression, use);
      return;
    case 'CollateExpression':
      inner(expression.operand, use);
      return;
    case 'UnaryExpression':
    case 'NotExpression':
    case 'IsNullPredicate':
      inner(expression.operand);
      return;
    case 'BinaryExpression':
    case 'ComparisonExpression':
    case 'LogicalExpression':
    case 'DistinctPredicate':
      collectChain(expression, use, inputs, scope, binder);
      return;
    case 'FunctionCall':
      bindFunctionCall(expression, use, inputs, scope, binder);
      return;
    case 'MethodCall':
      inner(expression.target);
      for (const argument of expression.arguments ?? []) inner(argument, argumentUse(expression, use, binder));
      collectXQuery(expression.arguments ?? [], changed(use), inputs, scope, binder);
      return;
    case 'CaseExpression':
      collectDecision(expression.input, deciding(use), inputs, scope, binder);
      for (const { when, then } of expression.whens) {
        collectDecision(when, deciding(use), inputs, scope, binder);
        inner(then);
      }
      inner(expression.otherwise);
      return;
    case 'CastExpression':
      inner(expression.operand);
      inner(expression.style);
      return;
    case 'AtTimeZoneExpression':
      inner(expression.operand);
      inner(expression.timeZone);
      return;
    case 'ScalarSubquery': {
      const query = binder.query(expression.query, scope);
      reportColumns(query, binder);
      const [column] = query.columns;
      if (column) inputs.push({ use, from: { kind: 'column', column } });
      inputs.push({ use: deciding(use), from: { kind: 'rows', query } });
      return;
    }
    case 'NextValueExpression': {
      const sequence = binder.object(expression.sequence);
      if (sequence) binder.refer(sequence, expression.sequence, 'read');
      collectOver(expression.over, use, inputs, scope, binder);
      return;
    }
    case 'BetweenPredicate':
      inner(expression.operand);
      inner(expression.low);
      inner(expression.high);
      return;
    case 'LikePredicate':
      inner(expression.operand);
      inner(expression.pattern);
      inner(expression.escape);
      return;
    case 'InPredicate': {
      inner(expression.operand);
      for (const value of expression.values ?? []) inner(value);
      if (expression.query) collectQuery(expression, use, inputs, scope, binder);
      return;
    }
    case 'ExistsPredicate': {
      for (const star of unreadStars(expression.query)) binder.unreadStars.add(star);
      const query = binder.query(expression.query, scope);
      const { columns, compared, influences } = query;
      if (!compared) {
        // What EXISTS selects is never looked at …
        inputs.push({ use, from: { kind: 'rows', query } });
        return;
      }
      // … unless EXCEPT or INTERSECT compares it.
      inputs.push(...influences);
      for (const column of columns) inputs.push({ use: changed(use), from: { kind: 'column', column } });
      for (const { from } of compared) inputs.push({ use: changed(use), from });
      return;
    }
    case 'QuantifiedPredicate':
      inner(expression.left);
      collectQuery(expression, use, inputs, scope, binder);
      return;
    case 'FullTextPredicate':
      for (const column of expression.columns) inner(column);
      inner(expression.value);
      return;
    case 'CurrentOfPredicate':
      inputs.push({ use, from: { kind: 'cursor rows', cursor: binder.key(expression.cursor) } });
      return;
    case 'UpdatePredicate': {
      const table = binder.triggerTable;
      if (table)
        binder.refer(table, expression.column, 'read', binder.names.columnName(table, binder.text(expression.column)));
    }
  }
}

type Chain = Extract<
  Expression,
  { kind: 'BinaryExpression' | 'ComparisonExpression' | 'LogicalExpression' | 'DistinctPredicate' }
>;

/** `a + b + c + …` leans to the left, a thousand deep in generated SQL: walked in a loop, so that no stack overflows. */
/** Static methods that make one shape of many rows: `geometry::UnionAggregate(t.Spot)`. */
const spatialAggregates = new Set([
  'unionaggregate',
  'envelopeaggregate',
  'collectionaggregate',
  'convexhullaggregate',
]);

function argumentUse({ type, name }: MethodCall, use: Use, binder: Binder): Use {
  return type && isDirect(use) && spatialAggregates.has(binder.text(name).toLowerCase()) ? 'AGGREGATION' : changed(use);
}

function collectChain(chain: Chain, use: Use, inputs: Input[], scope: Scope | undefined, binder: Binder): void {
  const rights: Expression[] = [];
  let at: Expression = chain;
  while (isChain(at)) {
    rights.push(at.right);
    at = at.left;
  }
  collect(at, changed(use), inputs, scope, binder);
  for (const right of rights.reverse()) collect(right, changed(use), inputs, scope, binder);
}

function isChain(expression: Expression): expression is Chain {
  const { kind } = expression;
  return (
    kind === 'BinaryExpression' ||
    kind === 'ComparisonExpression' ||
    kind === 'LogicalExpression' ||
    kind === 'DistinctPredicate'
  );
}

/** The query of IN and ANY: its column is compared, and what decides its rows decides with it. */
function collectQuery(
  predicate: Extract<Expression, { kind: 'InPredicate' | 'QuantifiedPredicate' }>,
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  const query = binder.query(predicate.query!, scope);
  reportColumns(query, binder);
  for (const column of query.columns) inputs.push({ use: changed(use), from: { kind: 'column', column } });
  inputs.push({ use: deciding(use), from: { kind: 'rows', query } });
}

/** A subquery has one column, unless EXISTS stands in front of it; a `*` may be of one column more or less than the catalog knows. */
function reportColumns(query: BoundQuery, binder: Binder): void {
  const { length } = query.columns;
  if (length < 2 || query.columns.some(({ star }) => star)) return;
  binder.report('HW2014', query, { rule: `a subquery that stands for values has one column, and this one ${length}` });
}
