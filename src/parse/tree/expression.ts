// Scalar expressions and search conditions. One union: T-SQL keeps conditions and values apart by where they stand.
// https://learn.microsoft.com/sql/t-sql/language-elements/expressions-transact-sql
import type { Span } from '../../text/span.ts';
import type { Identifier, MultipartName } from './name.ts';
import type { OrderByClause, QueryExpression } from './query.ts';

export type Expression =
  | Literal
  | ColumnReference
  | VariableReference
  | UnaryExpression
  | BinaryExpression
  | ParenthesizedExpression
  | FunctionCall
  | MethodCall
  | CaseExpression
  | CastExpression
  | ScalarSubquery
  | CollateExpression
  | AtTimeZoneExpression
  | NextValueExpression
  | ComparisonExpression
  | LogicalExpression
  | NotExpression
  | IsNullPredicate
  | DistinctPredicate
  | BetweenPredicate
  | LikePredicate
  | InPredicate
  | ExistsPredicate
  | QuantifiedPredicate
  | FullTextPredicate
  | UpdatePredicate
  | MatchPredicate
  | CurrentOfPredicate
  | BogusExpression;

export interface Literal extends Span {
  readonly kind: 'Literal';
  /** `identifier` is a double-quoted word where QUOTED_IDENTIFIER is off, or a bare word where T-SQL takes one as a value (EXEC p abc). */
  readonly type: 'string' | 'integer' | 'numeric' | 'money' | 'binary' | 'null' | 'default' | 'max' | 'identifier';
}

/** `c`, `t.c`, `dbo.t.c`, `$action`, `$identity`, `$partition` …; `IDENTITYCOL` and `ROWGUIDCOL` too. A property of a CLR value (`t.geo.Lat`) looks the same. */
export interface ColumnReference extends Span {
  readonly kind: 'ColumnReference';
  readonly name: MultipartName;
}

/** `@x` or `@@rowcount`. */
export interface VariableReference extends Span {
  readonly kind: 'VariableReference';
}

export interface UnaryExpression extends Span {
  readonly kind: 'UnaryExpression';
  readonly operator: '+' | '-' | '~';
  readonly operand: Expression;
}

export interface BinaryExpression extends Span {
  readonly kind: 'BinaryExpression';
  readonly operator: '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '||' | '<<' | '>>';
  readonly left: Expression;
  readonly right: Expression;
}

export interface ParenthesizedExpression extends Span {
  readonly kind: 'ParenthesizedExpression';
  readonly expression: Expression;
}

/**
 * `f(a)`, `dbo.f(a)`, `COUNT(DISTINCT a)`, `SUM(a) OVER (…)`, `COALESCE(a, b)`, `IIF(…)`, `LEFT(a, 1)`, `CURRENT_TIMESTAMP`, `{fn …}`.
 * Where `name` has more than one part it may turn out to be a method of a column (`t.c.value('…', 'int')`): the binder decides.
 */
export interface FunctionCall extends Span {
  readonly kind: 'FunctionCall';
  readonly name: MultipartName;
  /** `COUNT(*)`: a {@link StarArgument}. A date part or other keyword argument is a ColumnReference of one part. */
  readonly arguments: readonly (Expression | StarArgument)[];
  readonly quantifier?: 'DISTINCT' | 'ALL' | undefined;
  readonly over?: OverClause | undefined;
  /** `STRING_AGG(…) WITHIN GROUP (ORDER BY …)`. */
  /** WITHIN GROUP (ORDER BY …), or the ORDER BY inside of JSON_ARRAYAGG. */
  readonly withinGroup?: OrderByClause | undefined;
  /** Argument-like values that are no plain arguments: JSON_OBJECT('k': v) pairs, TRIM(x FROM y), … are in `arguments` in order. */
}

export interface StarArgument extends Span {
  readonly kind: 'StarArgument';
}

export interface OverClause extends Span {
  readonly kind: 'OverClause';
  /** A window of the WINDOW clause. */
  readonly windowName?: Identifier | undefined;
  readonly partitionBy: readonly Expression[];
  readonly orderBy?: OrderByClause | undefined;
}

/** A method or property of any value: `@xml.value('…', 'int')`, `(expr).query('…')`, `geography::Point(1, 2, 4326)`; of a plain column it is a {@link FunctionCall}. */
export interface MethodCall extends Span {
  readonly kind: 'MethodCall';
  /** Left out for a static method of a type (`hierarchyid::GetRoot()`). */
  readonly target?: Expression | undefined;
  readonly type?: MultipartName | undefined;
  readonly name: Identifier;
  /** Left out for a property. */
  readonly arguments?: readonly Expression[] | undefined;
}

export interface CaseExpression extends Span {
  readonly kind: 'CaseExpression';
  /** `CASE input WHEN …`; left out for a searched CASE. */
  readonly input?: Expression | undefined;
  readonly whens: readonly WhenClause[];
  readonly otherwise?: Expression | undefined;
}

export interface WhenClause extends Span {
  readonly kind: 'WhenClause';
  readonly when: Expression;
  readonly then: Expression;
}

/** CAST, TRY_CAST, CONVERT, TRY_CONVERT, PARSE, TRY_PARSE. */
export interface CastExpression extends Span {
  readonly kind: 'CastExpression';
  readonly function: 'CAST' | 'TRY_CAST' | 'CONVERT' | 'TRY_CONVERT' | 'PARSE' | 'TRY_PARSE';
  readonly operand: Expression;
  readonly type: DataType;
  /** CONVERT's style, PARSE's culture. */
  readonly style?: Expression | undefined;
}

/** `int`, `nvarchar(max)`, `decimal(18, 2)`, `dbo.MyType`, `xml(CONTENT dbo.c)`. */
export interface DataType extends Span {
  readonly kind: 'DataType';
  readonly name: MultipartName;
}

export interface ScalarSubquery extends Span {
  readonly kind: 'ScalarSubquery';
  readonly query: QueryExpression;
}

export interface CollateExpression extends Span {
  readonly kind: 'CollateExpression';
  readonly operand: Expression;
  readonly collation: Identifier;
}

export interface AtTimeZoneExpression extends Span {
  readonly kind: 'AtTimeZoneExpression';
  readonly operand: Expression;
  readonly timeZone: Expression;
}

export interface NextValueExpression extends Span {
  readonly kind: 'NextValueExpression';
  readonly sequence: MultipartName;
  readonly over?: OverClause | undefined;
}

export interface ComparisonExpression extends Span {
  readonly kind: 'ComparisonExpression';
  readonly operator: '=' | '<' | '>' | '<=' | '>=' | '<>' | '!=' | '!<' | '!>' | '*=' | '=*';
  readonly left: Expression;
  readonly right: Expression;
}

export interface LogicalExpression extends Span {
  readonly kind: 'LogicalExpression';
  readonly operator: 'AND' | 'OR';
  readonly left: Expression;
  readonly right: Expression;
}

export interface NotExpression extends Span {
  readonly kind: 'NotExpression';
  readonly operand: Expression;
}

export interface IsNullPredicate extends Span {
  readonly kind: 'IsNullPredicate';
  readonly operand: Expression;
  readonly negated: boolean;
}

/** `a IS [NOT] DISTINCT FROM b`. */
export interface DistinctPredicate extends Span {
  readonly kind: 'DistinctPredicate';
  readonly left: Expression;
  readonly right: Expression;
  readonly negated: boolean;
}

export interface BetweenPredicate extends Span {
  readonly kind: 'BetweenPredicate';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly negated: boolean;
}

export interface LikePredicate extends Span {
  readonly kind: 'LikePredicate';
  readonly operand: Expression;
  readonly pattern: Expression;
  readonly escape?: Expression | undefined;
  readonly negated: boolean;
}

export interface InPredicate extends Span {
  readonly kind: 'InPredicate';
  readonly operand: Expression;
  /** Either a list of values or one query. */
  readonly values?: readonly Expression[] | undefined;
  readonly query?: QueryExpression | undefined;
  readonly negated: boolean;
}

export interface ExistsPredicate extends Span {
  readonly kind: 'ExistsPredicate';
  readonly query: QueryExpression;
}

/** `a > ALL (SELECT …)`. */
export interface QuantifiedPredicate extends Span {
  readonly kind: 'QuantifiedPredicate';
  readonly operator: ComparisonExpression['operator'];
  readonly quantifier: 'ALL' | 'ANY' | 'SOME';
  readonly left: Expression;
  readonly query: QueryExpression;
}

/** CONTAINS and FREETEXT; `columns` is empty for `*`. */
export interface FullTextPredicate extends Span {
  readonly kind: 'FullTextPredicate';
  readonly function: 'CONTAINS' | 'FREETEXT';
  readonly columns: readonly ColumnReference[];
  readonly value: Expression;
}

/** `UPDATE(c)` in a trigger. */
export interface UpdatePredicate extends Span {
  readonly kind: 'UpdatePredicate';
  readonly column: Identifier;
}

/** Graph MATCH: the node and edge aliases it names. */
export interface MatchPredicate extends Span {
  readonly kind: 'MatchPredicate';
  readonly aliases: readonly Identifier[];
}

export interface CurrentOfPredicate extends Span {
  readonly kind: 'CurrentOfPredicate';
  /** A name, or a variable's `@name`. */
  readonly cursor: Identifier | VariableReference;
}

/** Text that could not be read as an expression; a diagnostic says why. */
export interface BogusExpression extends Span {
  readonly kind: 'BogusExpression';
}
