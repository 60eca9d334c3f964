import { type Constraints, parseConstraint, parseNotForReplication } from './constraint.ts';
import { parseDataType } from './data-type.ts';
import { parseIndexDefinition } from './index-definition.ts';
import { parseIdentifier } from './name.ts';
import { parseOptionList } from './options.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { DataType, Expression } from './tree/expression.ts';
import type { ColumnDefinition, IndexDefinition } from './tree/statement.ts';

/** Options of a column as they are found. */
interface Found extends Constraints {
  identity: boolean;
  hidden: boolean;
  generatedAlways: boolean;
  sparse: boolean;
  columnSet: boolean;
  nullable: boolean | undefined;
}

/**
 * `a int NOT NULL IDENTITY(1, 1)`, `b AS a * 2 PERSISTED`, `c datetime2 GENERATED ALWAYS AS ROW START HIDDEN`.
 * Indexes written at the column are added to `indexes`.
 * https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql
 */
export function parseColumnDefinition(p: Parser, indexes: IndexDefinition[]): ColumnDefinition {
  const start = p.start;
  const name = parseIdentifier(p);
  let type: DataType | undefined;
  let computed: Expression | undefined;
  if (p.take(T.AS)) {
    computed = p.expression();
    p.take(T.PERSISTED);
  } else if (!atTypelessColumn(p)) type = parseDataType(p);
  const found: Found = {
    references: [],
    checks: [],
    default: undefined,
    identity: false,
    hidden: false,
    generatedAlways: false,
    sparse: false,
    columnSet: false,
    nullable: undefined,
  };
  while (parseColumnOption(p, found, indexes));
  return {
    kind: 'ColumnDefinition',
    start,
    end: p.lastEnd,
    name,
    type,
    computed,
    identity: found.identity,
    hidden: found.hidden,
    generatedAlways: found.generatedAlways,
    sparse: found.sparse,
    columnSet: found.columnSet,
    nullable: found.nullable,
    default: found.default,
    references: found.references,
    checks: found.checks,
  };
}

/** `timestamp` may stand for its own type, and so leave it out. */
function atTypelessColumn(p: Parser): boolean {
  if (p.kind !== T.Comma && p.kind !== T.RightParen && p.kind !== T.NOT && p.kind !== T.NULL) return false;
  const at = p.at - 1;
  return p.text.slice(p.starts[at]!, p.ends[at]!).toUpperCase() === 'TIMESTAMP';
}

/** One option; false where there is none. */
function parseColumnOption(p: Parser, found: Found, indexes: IndexDefinition[]): boolean {
  switch (p.kind) {
    case T.NULL:
      found.nullable = true;
      p.next();
      return true;
    case T.NOT:
      if (p.peek(1) === T.FOR) parseNotForReplication(p);
      else {
        p.next();
        p.expect(T.NULL, 'NULL');
        found.nullable = false;
      }
      return true;
    case T.COLLATE:
      p.next();
      parseIdentifier(p);
      return true;
    case T.IDENTITY:
      found.identity = true;
      parseIdentity(p);
      return true;
    case T.SPARSE:
      found.sparse = true;
      p.next();
      return true;
    case T.ROWGUIDCOL:
    case T.PERSISTED:
      p.next();
      return true;
    case T.HIDDEN:
      found.hidden = true;
      p.next();
      return true;
    case T.INDEX:
      indexes.push(parseIndexDefinition(p));
      return true;
    case T.GENERATED:
      found.generatedAlways = true;
      parseGenerated(p);
      return true;
    case T.MASKED:
      p.next();
      if (p.take(T.WITH)) parseOptionList(p);
      return true;
    case T.CONSTRAINT:
    case T.PRIMARY:
    case T.UNIQUE:
    case T.FOREIGN:
    case T.REFERENCES:
    case T.CHECK:
    case T.DEFAULT:
      if (!parseConstraint(p, found)) return p.kind === T.NOT || p.kind === T.NULL;
      return true;
    default:
      return parseRareOption(p, found);
  }
}

function parseRareOption(p: Parser, found: Found): boolean {
  if (p.takeWord('FILESTREAM')) return true;
  if (p.takeWord('ENCRYPTED')) {
    p.expect(T.WITH, 'WITH');
    parseOptionList(p);
    return true;
  }
  if (p.takeWord('COLUMN_SET')) {
    p.expect(T.FOR, 'FOR');
    p.expectWord('ALL_SPARSE_COLUMNS');
    found.columnSet = true;
    return true;
  }
  return false;
}

function parseIdentity(p: Parser): void {
  p.next();
  if (p.take(T.LeftParen)) {
    p.expression();
    p.expect(T.Comma, ',');
    p.expression();
    p.expect(T.RightParen, ')');
  }
  parseNotForReplication(p);
}

/** `GENERATED ALWAYS AS ROW START`, `… TRANSACTION_ID END`, `… SEQUENCE_NUMBER START`. */
function parseGenerated(p: Parser): void {
  p.next();
  p.expect(T.ALWAYS, 'ALWAYS');
  p.expect(T.AS, 'AS');
  if (!p.take(T.ROW) && !p.takeWord('TRANSACTION_ID') && !p.takeWord('SEQUENCE_NUMBER')) {
    if (!p.takeWord('SUSER_SID')) p.takeWord('SUSER_SNAME');
  }
  if (!p.takeWord('START')) p.expect(T.END, 'START or END');
}
