import { isSqlcmdVariable } from './constant.ts';
import { type ConstraintPlace, type Constraints, parseConstraint, parseNotForReplication } from './constraint.ts';
import { atDataType, parseDataType } from './data-type.ts';
import { parseIndexDefinition } from './index-definition.ts';
import { parseCollation, parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { encryptionOptions, maskOptions } from './table-options.ts';
import { T } from './token.ts';
import type { DataType, Expression } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { ColumnDefinition, GeneratedAlways, IndexDefinition } from './tree/statement.ts';

/** Options of a column as they are found. */
interface Found extends Constraints {
  identity: boolean;
  hidden: boolean;
  rowGuid: boolean;
  generatedAlways: GeneratedAlways | undefined;
  sparse: boolean;
  columnSet: boolean;
  nullable: boolean | undefined;
  /** Words of the options that may stand once. */
  readonly once: string[];
  readonly indexes: IndexDefinition[];
}

function nothingFound(): Found {
  // A literal that has others in it takes V8 a slow way, and columns are many.
  const references: Found['references'] = [];
  const checks: Found['checks'] = [];
  const once: string[] = [];
  const indexes: IndexDefinition[] = [];
  const keys: Found['keys'] = [];
  return {
    keys,
    references,
    checks,
    default: undefined,
    identity: false,
    hidden: false,
    rowGuid: false,
    generatedAlways: undefined,
    sparse: false,
    columnSet: false,
    nullable: undefined,
    once,
    indexes,
  };
}

/**
 * `a int NOT NULL IDENTITY(1, 1)`, `b AS a * 2 PERSISTED`, `c datetime2 GENERATED ALWAYS AS ROW START HIDDEN`.
 * https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql
 */
export function parseColumnDefinition(p: Parser, place: ConstraintPlace): ColumnDefinition {
  const start = p.start;
  const name = parseIdentifier(p);
  let type: DataType | undefined;
  let computed: Expression | undefined;
  const found = nothingFound();
  if (p.take(T.AS)) {
    computed = p.expression();
    parseComputedOptions(p, found, place);
  } else {
    if (!atTypelessColumn(p, name)) type = parseDataType(p);
    while (parseColumnOption(p, found, place));
  }
  return {
    kind: 'ColumnDefinition',
    start,
    end: p.lastEnd,
    name,
    type,
    computed,
    identity: found.identity,
    hidden: found.hidden,
    rowGuid: found.rowGuid,
    generatedAlways: found.generatedAlways,
    sparse: found.sparse,
    columnSet: found.columnSet,
    nullable: found.nullable,
    default: found.default,
    references: found.references,
    checks: found.checks,
    indexes: found.indexes,
  };
}

/** What may follow the type in ALTER COLUMN: everything but constraints, IDENTITY and indexes. */
export function parseColumnAttributes(p: Parser): void {
  const found = nothingFound();
  while (parseAttribute(p, found) || (found.nullable === undefined && parseNullability(p, found)));
}

/** `PERSISTED NOT NULL UNIQUE`: only a stored column has constraints besides keys. */
function parseComputedOptions(p: Parser, found: Found, place: ConstraintPlace): void {
  const persisted = p.take(T.PERSISTED);
  for (;;) {
    const start = p.start;
    const kind = p.kind === T.CONSTRAINT ? p.peek(2) : p.kind;
    if (kind === T.NULL || kind === T.DEFAULT) return p.fail('an option of a computed column');
    const isKey = kind === T.PRIMARY || kind === T.UNIQUE || kind === T.INDEX;
    if (!isKey && kind !== T.NOT && kind !== T.CHECK && kind !== T.FOREIGN && kind !== T.REFERENCES) return;
    if (kind === T.INDEX) found.indexes.push(parseIndexDefinition(p));
    else if (!parseConstraint(p, found, place)) parseNullability(p, found);
    if (!isKey && !persisted)
      p.violates('a computed column that is not PERSISTED has this constraint', { start, end: p.lastEnd });
  }
}

/** `timestamp` may stand for its own type, and so leave it out. */
function atTypelessColumn(p: Parser, name: Identifier): boolean {
  return !atDataType(p) && p.source.words(name).toUpperCase() === 'TIMESTAMP';
}

/** One option; false where there is none. */
function parseColumnOption(p: Parser, found: Found, place: ConstraintPlace): boolean {
  switch (p.kind) {
    case T.NULL:
    case T.NOT:
      return parseNullability(p, found);
    case T.IDENTITY:
      once(p, found);
      found.identity = true;
      parseIdentity(p);
      return true;
    case T.INDEX:
      found.indexes.push(parseIndexDefinition(p));
      return true;
    case T.CONSTRAINT:
    case T.PRIMARY:
    case T.UNIQUE:
    case T.FOREIGN:
    case T.REFERENCES:
    case T.CHECK:
    case T.DEFAULT:
      if (!parseConstraint(p, found, place)) return p.kind === T.NOT || p.kind === T.NULL;
      return true;
    default:
      return parseAttribute(p, found);
  }
}

function parseNullability(p: Parser, found: Found): boolean {
  if (p.take(T.NULL)) {
    found.nullable = true;
    return true;
  }
  if (p.kind !== T.NOT) return false;
  p.next();
  p.expect(T.NULL, 'NULL');
  found.nullable = false;
  return true;
}

const attributes = new Set(
  'COLLATE GENERATED MASKED ENCRYPTED SPARSE FILESTREAM COLUMN_SET HIDDEN ROWGUIDCOL'.split(' '),
);

/** What belongs to the column itself rather than to a constraint; false where there is none. */
function parseAttribute(p: Parser, found: Found): boolean {
  const word = p.oneOfWords(attributes);
  if (!word) return false;
  once(p, found);
  if (word === 'GENERATED') {
    found.generatedAlways = parseGenerated(p);
    return true;
  }
  p.next();
  switch (word) {
    case 'COLLATE':
      parseCollation(p);
      break;
    case 'HIDDEN':
      found.hidden = true;
      break;
    case 'ROWGUIDCOL':
      found.rowGuid = true;
      break;
    case 'SPARSE':
      found.sparse = true;
      break;
    case 'MASKED':
      p.expect(T.WITH, 'WITH');
      maskOptions.parse(p);
      break;
    case 'ENCRYPTED':
      p.expect(T.WITH, 'WITH');
      encryptionOptions.parse(p);
      break;
    case 'COLUMN_SET':
      p.expect(T.FOR, 'FOR');
      p.expectWord('ALL_SPARSE_COLUMNS');
      found.columnSet = true;
  }
  return true;
}

/** The option that stands here may stand once. */
function once(p: Parser, { once }: Found): void {
  const word = p.tokenText().toUpperCase();
  if (once.includes(word)) p.violates(`${word} stands twice`, p.hereSpan());
  else once.push(word);
}

function parseIdentity(p: Parser): void {
  p.next();
  if (p.take(T.LeftParen)) {
    parseSignedNumber(p);
    p.expect(T.Comma, ',');
    parseSignedNumber(p);
    p.expect(T.RightParen, ')');
  }
  parseNotForReplication(p);
}

function parseSignedNumber(p: Parser): void {
  if (!p.take(T.Minus)) p.take(T.Plus);
  if (p.kind === T.Integer || p.kind === T.Numeric || isSqlcmdVariable(p)) p.next();
  else p.fail('a number');
}

/** `GENERATED ALWAYS AS ROW START`, `… TRANSACTION_ID END`, `… SEQUENCE_NUMBER START`. */
function parseGenerated(p: Parser): GeneratedAlways {
  p.next();
  p.expect(T.ALWAYS, 'ALWAYS');
  p.expect(T.AS, 'AS');
  const isRow = p.take(T.ROW);
  if (!isRow && !p.takeWord('TRANSACTION_ID') && !p.takeWord('SEQUENCE_NUMBER')) {
    if (!p.takeWord('SUSER_SID')) p.expectWord('SUSER_SNAME');
  }
  const isStart = p.takeWord('START');
  if (!isStart) p.expect(T.END, 'START or END');
  return isRow ? (isStart ? 'ROW START' : 'ROW END') : 'CHANGE';
}
