// SELECT and what stands inside it.
// https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql
import type { Span } from '../../text/span.ts';
import type { ColumnReference, Expression, OverClause, VariableReference } from './expression.ts';
import type { Identifier, MultipartName } from './name.ts';
import type { TableSource } from './table-source.ts';

export type QueryExpression = QuerySpecification | BinaryQueryExpression | ParenthesizedQuery;

/** `SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW … QUALIFY …`. `into` is kept here because T-SQL allows it in the first SELECT of a set operation. */
export interface QuerySpecification extends Span {
  readonly kind: 'QuerySpecification';
  readonly distinct: boolean;
  readonly top?: TopClause | undefined;
  readonly selectList: readonly SelectElement[];
  readonly into?: MultipartName | undefined;
  readonly from?: FromClause | undefined;
  readonly where?: Expression | undefined;
  readonly groupBy?: GroupByClause | undefined;
  readonly having?: Expression | undefined;
  readonly windows?: readonly WindowDefinition[] | undefined;
  /** Decides by the values of window functions, of Fabric. */
  readonly qualify?: Expression | undefined;
  readonly orderBy?: OrderByClause | undefined;
  readonly forClause?: ForClause | undefined;
}

export interface BinaryQueryExpression extends Span {
  readonly kind: 'BinaryQueryExpression';
  readonly operator: 'UNION' | 'UNION ALL' | 'EXCEPT' | 'INTERSECT';
  readonly left: QueryExpression;
  readonly right: QueryExpression;
  readonly orderBy?: OrderByClause | undefined;
  readonly forClause?: ForClause | undefined;
}

export interface ParenthesizedQuery extends Span {
  readonly kind: 'ParenthesizedQuery';
  /** Only other servers allow it here: `INSERT INTO t WITH a AS (…) SELECT …`. The query then stands behind it, not in parentheses. */
  readonly with?: readonly CommonTableExpression[] | undefined;
  readonly query: QueryExpression;
  readonly orderBy?: OrderByClause | undefined;
  readonly forClause?: ForClause | undefined;
}

export type SelectElement = SelectExpression | SelectStar | SelectAssignment;

/** `expr`, `expr AS name`, `expr name`, `name = expr`, `expr 'name'`. */
export interface SelectExpression extends Span {
  readonly kind: 'SelectExpression';
  readonly expression: Expression;
  /** Identifier or quoted string as written. */
  readonly alias?: Identifier | undefined;
}

export interface SelectStar extends Span {
  readonly kind: 'SelectStar';
  /** `o.*` */
  readonly qualifier?: MultipartName | undefined;
}

/** `SELECT @a = expr`, `SELECT @a += expr`. */
export interface SelectAssignment extends Span {
  readonly kind: 'SelectAssignment';
  readonly variable: VariableReference;
  readonly operator: AssignmentOperator;
  readonly value: Expression;
}

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '^=' | '|=' | '||=';

export interface TopClause extends Span {
  readonly kind: 'TopClause';
  readonly count: Expression;
  readonly percent: boolean;
  readonly withTies: boolean;
}

export interface FromClause extends Span {
  readonly kind: 'FromClause';
  readonly sources: readonly TableSource[];
}

export interface GroupByClause extends Span {
  readonly kind: 'GroupByClause';
  /** Every expression named, those inside ROLLUP, CUBE and GROUPING SETS too; none for `GROUP BY ALL` of Fabric. */
  readonly expressions: readonly Expression[];
  /** `GROUP BY ALL` without expressions: by whatever the select list has beside its aggregates. */
  readonly bySelectList: boolean;
}

export interface OrderByClause extends Span {
  readonly kind: 'OrderByClause';
  readonly elements: readonly OrderByElement[];
  readonly offset?: Expression | undefined;
  readonly fetch?: Expression | undefined;
}

export interface OrderByElement extends Span {
  readonly kind: 'OrderByElement';
  readonly expression: Expression;
  readonly descending: boolean;
}

/** FOR XML, FOR JSON: the rows become one document. FOR BROWSE and the cursor forms change nothing. */
export interface ForClause extends Span {
  readonly kind: 'ForClause';
  readonly form: 'XML' | 'JSON' | 'BROWSE' | 'UPDATE' | 'READ ONLY';
  /** FOR UPDATE OF. */
  readonly columns?: readonly ColumnReference[] | undefined;
}

export interface WindowDefinition extends Span {
  readonly kind: 'WindowDefinition';
  readonly name: Identifier;
  readonly over: OverClause;
}

/** `WITH name (columns) AS (query)`. */
export interface CommonTableExpression extends Span {
  readonly kind: 'CommonTableExpression';
  readonly name: Identifier;
  readonly columns: readonly Identifier[];
  /** `WITH a AS (WITH b AS (…) SELECT …)`, of Fabric. */
  readonly with?: readonly CommonTableExpression[] | undefined;
  readonly query: QueryExpression;
}
