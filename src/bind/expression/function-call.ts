import type { Expression, FunctionCall } from '../../parse/tree/expression.ts';
import type { Binder } from '../binder.ts';
import { changed, deciding, type Input, isDirect, type Use } from '../bound/value.ts';
import { reportAggregate, reportWindow } from '../clause.ts';
import { unknownMark } from '../names.ts';
import { hasSource, type Scope } from '../query/scope.ts';
import { columnsOfStar, reportUnknown, unknownOfStar } from '../query/star.ts';
import { bindColumnName } from './column-reference.ts';
import { collectOver } from './over.ts';
import { hasOwnType } from './own-type.ts';
import { sessionValue } from './session-context.ts';
import { collectXQuery } from './xquery.ts';

const xmlMethods = new Set(['value', 'query', 'exist', 'nodes', 'modify', 'tostring']);

/** Methods of spatial and hierarchy values, whose names are case-sensitive. */
const clrMethods = new Set(
  (
    'STArea STAsBinary STAsText STBoundary STBuffer STCentroid STContains STConvexHull STCrosses STCurveN STCurveToLine ' +
    'STDifference STDimension STDisjoint STDistance STEndpoint STEndPoint STEnvelope STEquals STExteriorRing STGeometryN ' +
    'STGeometryType STInteriorRingN STIntersection STIntersects STIsClosed STIsEmpty STIsRing STIsSimple STIsValid STLength ' +
    'STNumCurves STNumGeometries STNumInteriorRing STNumPoints STOverlaps STPointN STPointOnSurface STRelate STStartPoint ' +
    'STSymDifference STTouches STUnion STWithin ' +
    'GetAncestor GetDescendant GetLevel IsDescendantOf GetReparentedValue MakeValid Reduce BufferWithTolerance ' +
    'BufferWithCurves AsTextZM AsBinaryZM AsGml Filter InstanceOf EnvelopeCenter EnvelopeAngle NumRings RingN ' +
    'ReorientObject ShortestLineTo CurveToLineWithTolerance IsValidDetailed'
  ).split(' '),
);

/** https://learn.microsoft.com/azure/synapse-analytics/sql/query-specific-files */
const fileMethods = new Set(['filepath', 'filename']);

/** Where they take a word that is no column: a date part, the kind of JSON. */
const wordPlaces = new Map<string, number>([
  ...'dateadd datediff datediff_big datepart datename datetrunc date_bucket'
    .split(' ')
    .map((name) => [name, 0] as const),
  ['isjson', 1],
]);

const aggregates = new Set(
  (
    'sum avg min max count count_big stdev stdevp var varp string_agg checksum_agg approx_count_distinct ' +
    'approx_percentile_cont approx_percentile_disc percentile_cont percentile_disc grouping grouping_id ' +
    'json_arrayagg json_objectagg product any_value median quantile approx_median approx_quantile'
  ).split(' '),
);

/** Their first argument decides which of the others is taken. */
const choosing = new Set(['iif', 'choose']);

/** Their `*` stands for all columns; that of COUNT for rows. */
const ofWholeRows = new Set(['checksum', 'binary_checksum']);

/** Every argument but the last also decides whether the next is taken. */
const coalescing = new Set(['coalesce', 'isnull']);

/** The methods of XML take a literal, `ToString` nothing: `util.Value(c)` and `util.ToString(c)` are functions. */
function takesWhatMethodsTake(method: string, [first]: FunctionCall['arguments'], binder: Binder): boolean {
  if (method === 'tostring') return first === undefined;
  return first !== undefined && (first.kind === 'Literal' || binder.source.slice(first).includes(unknownMark));
}

/** `t.c.value('…', 'int')` is a method of a column, `dbo.f(a)` a function of a schema; both are written alike. */
function isMethod(call: FunctionCall, parts: readonly string[], scope: Scope | undefined, binder: Binder): boolean {
  if (parts.length > 2 && hasSource(scope, binder.prefix(parts.slice(0, -2)), binder.keyOf)) return true;
  if (parts.length === 2 && binder.keyOf(parts[0]!) === 'dbo') return false;
  const method = parts.at(-1)!;
  const own = method.toLowerCase();
  const isOfXml = xmlMethods.has(own) && takesWhatMethodsTake(own, call.arguments, binder);
  // The type of an assembly has methods that only it knows.
  const isOfOwnType = parts.length === 2 && hasOwnType(parts[0]!, scope, binder);
  if (!isOfXml && !clrMethods.has(method) && !isOfOwnType) return false;
  return binder.names.find(parts, binder.defaults)?.type !== 'Function';
}

/** `r.filepath(1)` of OPENROWSET over files: where the row was read. */
function isOfFile(parts: readonly string[], scope: Scope | undefined, binder: Binder): boolean {
  return fileMethods.has(parts.at(-1)!.toLowerCase()) && hasSource(scope, parts.slice(0, -1), binder.keyOf);
}

/** `$PARTITION.pf(c)`, also with a database in front, names a partition function, which is no object that holds data. */
function isPartitionNumber(parts: readonly string[]): boolean {
  return parts.at(-2)?.toLowerCase() === '$partition';
}

/** Adds what a call reads to `inputs`, and notes the function where it is one of the catalog. */
export function bindFunctionCall(
  call: FunctionCall,
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  const parts = call.name.parts.map((part) => binder.text(part));
  const values = call.arguments.filter((argument) => argument.kind !== 'StarArgument');
  const all = (expressions: readonly Expression[], as: Use) => {
    for (const expression of expressions) binder.collect(expression, as, inputs, scope);
  };
  const overRows = (name: string, isAggregate: boolean) => {
    if (isAggregate && !call.over) reportAggregate(call, scope, binder);
    const aggregated = isDirect(use) && isAggregate ? 'AGGREGATION' : changed(use);
    all(values, aggregated);
    for (const { expression } of call.withinGroup?.elements ?? []) {
      // PERCENTILE_CONT takes its values from the order; STRING_AGG only sorts by it.
      if (name.includes('percentile')) binder.collect(expression, aggregated, inputs, scope);
      else binder.collectDecision(expression, isDirect(use) ? 'SORT' : use, inputs, scope);
    }
    if (call.over) reportWindow(call, binder);
    collectOver(call.over, use, inputs, scope, binder);
  };
  if (parts.length > 1) {
    if (isOfFile(parts, scope, binder)) return;
    if (isMethod(call, parts, scope, binder)) {
      const from = bindColumnName(call.name, scope, binder, parts.length - 1);
      if (from) inputs.push({ use: changed(use), from });
    } else if (!isPartitionNumber(parts)) {
      const named = binder.named('read', call.name, 'table function');
      // Of an assembly. https://learn.microsoft.com/sql/t-sql/statements/create-aggregate-transact-sql
      if (named?.aggregates) {
        overRows('', true);
        return;
      }
    }
    all(values, changed(use));
    collectXQuery(values, changed(use), inputs, scope, binder);
    return;
  }
  const name = (parts[0] ?? '').toLowerCase();
  const kept = sessionValue(name, call, binder);
  if (kept) {
    inputs.push({ use, from: kept });
    for (const key of values) binder.collectDecision(key, deciding(use), inputs, scope);
    return;
  }
  // IDENTITY(int, 1, 1) of SELECT INTO: the table makes the values, and the first argument is a type.
  if (name === 'identity') return;
  const wordPlace = wordPlaces.get(name);
  if (wordPlace !== undefined) {
    all(values.toSpliced(wordPlace, 1), changed(use));
    return;
  }
  if (choosing.has(name)) {
    for (const choice of values.slice(0, 1)) binder.collectDecision(choice, deciding(use), inputs, scope);
    all(values.slice(1), changed(use));
    return;
  }
  if (name === 'nullif') {
    all(values.slice(0, 1), changed(use));
    for (const other of values.slice(1)) binder.collectDecision(other, deciding(use), inputs, scope);
    return;
  }
  if (coalescing.has(name)) {
    for (const [i, value] of values.entries()) {
      const from = inputs.length;
      all([value], changed(use));
      // The test for NULL reads no more than the value itself.
      if (i < values.length - 1) {
        const at = { start: value.start, end: value.end, words: binder.words };
        for (const input of inputs.slice(from)) {
          if (isDirect(input.use)) inputs.push({ use: 'CONDITIONAL', from: input.from, at });
        }
      }
    }
    return;
  }
  const star = call.arguments.find((argument) => argument.kind === 'StarArgument');
  if (star && ofWholeRows.has(name)) {
    for (const { relation } of scope?.sources ?? []) {
      reportUnknown(unknownOfStar(relation, star, binder), binder);
      for (const { source } of columnsOfStar(relation, star, binder))
        if (source) inputs.push({ use: changed(use), from: source });
    }
    return;
  }
  // LAST_VALUE(…) WITHIN GROUP (GRAPH PATH) is an aggregate along the path; otherwise it has an OVER.
  overRows(name, aggregates.has(name) || (name === 'last_value' && !call.over));
}
