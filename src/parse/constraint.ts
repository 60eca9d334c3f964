import { parseIndexTail, parseKeyColumns } from './index-definition.ts';
import { parseColumnList, parseIdentifier, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { ReferencedTable } from './tree/statement.ts';

/** What a constraint names, collected into what it belongs to. */
export interface Constraints {
  /** Columns of the table itself, in keys and behind FOR. */
  readonly keys: Identifier[];
  readonly references: ReferencedTable[];
  readonly checks: Expression[];
  default?: Expression | undefined;
}

/** Where a constraint stands: what is allowed differs between CREATE TABLE and ALTER TABLE … ADD. */
export interface ConstraintPlace {
  readonly of: 'column' | 'table';
  readonly added: boolean;
}

/**
 * One constraint of a column or table: PRIMARY KEY, UNIQUE, FOREIGN KEY, REFERENCES, CHECK, DEFAULT, CONNECTION.
 * False, and nothing consumed, where there is none. https://learn.microsoft.com/sql/t-sql/statements/alter-table-table-constraint-transact-sql
 */
export function parseConstraint(p: Parser, into: Constraints, place: ConstraintPlace): boolean {
  const named = p.kind === T.CONSTRAINT;
  if (named) {
    p.next();
    parseIdentifier(p);
  }
  switch (p.kind) {
    case T.PRIMARY:
      p.next();
      p.expect(T.KEY, 'KEY');
      parseKey(p, into, place);
      return true;
    case T.UNIQUE:
      p.next();
      parseKey(p, into, place);
      return true;
    case T.FOREIGN:
      p.next();
      p.expect(T.KEY, 'KEY');
      if (p.kind === T.LeftParen) into.keys.push(...parseColumnList(p));
      parseReferences(p, into);
      return true;
    case T.REFERENCES:
      parseReferences(p, into);
      return true;
    case T.CHECK:
      p.next();
      parseNotForReplication(p);
      p.expect(T.LeftParen, '(');
      into.checks.push(p.condition());
      p.expect(T.RightParen, ')');
      return true;
    case T.DEFAULT:
      parseDefault(p, into, place);
      return true;
    default:
      if (p.atWord('CONNECTION') && p.peek(1) === T.LeftParen) {
        parseConnection(p, into);
        return true;
      }
      if (named && p.kind !== T.NOT && p.kind !== T.NULL) p.fail('a constraint');
      return false;
  }
}

/** What stands behind PRIMARY KEY or UNIQUE: `CLUSTERED (a ASC, b) WITH (…) ON [fg] NOT ENFORCED`. */
function parseKey(p: Parser, { keys }: Constraints, place: ConstraintPlace): void {
  if (!p.take(T.CLUSTERED)) p.take(T.NONCLUSTERED);
  p.take(T.HASH);
  if (p.kind === T.LeftParen || place.of === 'table') parseKeyColumns(p, keys);
  parseIndexTail(p, keys);
  parseEnforced(p);
}

export function parseEnforced(p: Parser): void {
  if (p.kind === T.NOT && p.peekWord(1, 'ENFORCED')) p.next();
  p.takeWord('ENFORCED');
}

function parseReferences(p: Parser, into: Constraints): void {
  p.expect(T.REFERENCES, 'REFERENCES');
  into.references.push(parseReferenced(p, true));
  let before = 0;
  while (p.kind === T.ON && (p.peek(1) === T.DELETE || p.peek(1) === T.UPDATE)) {
    p.next();
    if (p.kind === before) p.violates(`ON ${p.tokenText().toUpperCase()} stands twice`, p.hereSpan());
    before = p.kind;
    p.next();
    parseReferentialAction(p);
  }
  parseNotForReplication(p);
  parseEnforced(p);
}

function parseReferentialAction(p: Parser): void {
  if (p.take(T.CASCADE)) return;
  if (p.take(T.SET)) {
    if (!p.take(T.NULL)) p.expect(T.DEFAULT, 'NULL or DEFAULT');
    return;
  }
  p.expect(T.NO, 'an action');
  p.expectWord('ACTION');
}

export function parseNotForReplication(p: Parser): void {
  if (p.kind !== T.NOT || p.peek(1) !== T.FOR) return;
  p.next();
  p.next();
  p.expect(T.REPLICATION, 'REPLICATION');
}

/** `DEFAULT 1`, `DEFAULT (getdate()) FOR c WITH VALUES`. */
function parseDefault(p: Parser, into: Constraints, place: ConstraintPlace): void {
  const span = p.hereSpan();
  p.next();
  if (place.of === 'column' && into.default) p.violates('a column has two defaults', span);
  if (place.of === 'table' && !place.added) p.violates('a default of CREATE TABLE stands at its column', span);
  const value = p.expression();
  if (place.of === 'table') {
    into.checks.push(value);
    p.expect(T.FOR, 'FOR');
    into.keys.push(parseIdentifier(p));
  } else into.default = value;
  if (p.kind === T.WITH && p.peek(1) === T.VALUES) {
    if (!place.added) p.violates('WITH VALUES stands outside of ALTER TABLE', p.hereSpan());
    p.next();
    p.next();
  }
}

/** `CONNECTION (Person TO City, a TO b) ON DELETE CASCADE` of an edge table. */
function parseConnection(p: Parser, into: Constraints): void {
  p.next();
  p.next();
  do {
    into.references.push(parseReferenced(p, false));
    p.expect(T.TO, 'TO');
    into.references.push(parseReferenced(p, false));
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
  if (p.kind === T.ON && p.peek(1) === T.DELETE) {
    p.next();
    p.next();
    parseReferentialAction(p);
  }
}

function parseReferenced(p: Parser, takesColumns: boolean): ReferencedTable {
  const name = parseName(p);
  const columns = takesColumns && p.kind === T.LeftParen ? parseColumnList(p) : [];
  return { kind: 'ReferencedTable', start: name.start, end: p.lastEnd, name, columns };
}
