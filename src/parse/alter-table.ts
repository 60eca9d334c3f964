import { parseColumnAttributes } from './column-definition.ts';
import { parseDataType } from './data-type.ts';
import { dropOptions, indexOptions } from './index-options.ts';
import { parseIdentifier, parseName } from './name.ts';
import { Clause } from './notation/clause.ts';
import type { Parser } from './parser.ts';
import { emptyBody, parseTableElement } from './table-body.ts';
import { maskOptions, rebuildOptions, switchOptions, tableOptions } from './table-options.ts';
import { T } from './token.ts';
import type { DataType } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { AlterTableAction, AlterTableStatement } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** What ENABLE and DISABLE switch besides triggers. */
const changeFeed = new Clause(
  `CHANGE_TRACKING [ WITH ( TRACK_COLUMNS_UPDATED = <onOff> ) ] | FILETABLE_NAMESPACE | NATIVE_COMPILATION`,
  {},
);

/** `ADD (CLUSTER BY (a, b))` of Fabric. */
const clustering = new Clause('( CLUSTER BY ( name ,... ) )', {});

/** `ALTER TABLE dbo.T ADD a int, CONSTRAINT …`, `… SWITCH TO dbo.U`. https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql */
export function parseAlterTable(p: Parser, start: number): AlterTableStatement {
  p.next();
  const name = parseName(p, 3);
  const action = parseAction(p);
  return { kind: 'AlterTableStatement', start, end: p.lastEnd, name, action };
}

function parseAction(p: Parser): AlterTableAction {
  const start = p.start;
  if (p.kind === T.WITH && (p.peek(1) === T.CHECK || p.peek(1) === T.NOCHECK)) {
    p.next();
    p.next();
    if (p.kind !== T.ADD && p.kind !== T.CHECK && p.kind !== T.NOCHECK) p.fail('ADD, CHECK or NOCHECK');
  }
  switch (p.kind) {
    case T.ADD:
      return parseAdd(p, start);
    case T.DROP:
      return parseDrop(p, start);
    case T.ALTER:
      if (p.peek(1) === T.COLUMN) return parseAlterColumn(p, start);
      p.next();
      p.expect(T.INDEX, 'COLUMN');
      parseIdentifier(p);
      p.expectWord('REBUILD');
      if (takeWithList(p)) indexOptions.parse(p);
      break;
    case T.SWITCH:
      return parseSwitch(p, start);
    case T.CHECK:
    case T.NOCHECK:
      p.next();
      p.expect(T.CONSTRAINT, 'CONSTRAINT');
      parseAllOrNames(p);
      break;
    case T.ENABLE:
    case T.DISABLE:
      p.next();
      if (p.take(T.TRIGGER)) parseAllOrNames(p);
      else changeFeed.parse(p);
      break;
    case T.SET:
      p.next();
      return { kind: 'SetOptions', start, history: tableOptions.parse(p).targets[0], end: p.lastEnd };
    default:
      if (p.atWord('REBUILD')) {
        p.next();
        if (p.take(T.PARTITION)) {
          p.expect(T.Equals, '=');
          if (!p.take(T.ALL)) p.expression();
        }
        if (takeWithList(p)) rebuildOptions.parse(p);
      } else if (p.atWord('SPLIT') || p.atWord('MERGE')) {
        p.next();
        p.expectWord('RANGE');
        p.expect(T.LeftParen, '(');
        p.expression();
        p.expect(T.RightParen, ')');
      } else p.fail('ADD, ALTER, DROP, SWITCH or another action');
  }
  return { kind: 'OtherTableAction', start, end: p.lastEnd };
}

function parseAdd(p: Parser, start: number): AlterTableAction {
  p.next();
  if (p.kind === T.LeftParen) {
    clustering.parse(p);
    return { kind: 'OtherTableAction', start, end: p.lastEnd };
  }
  const body = emptyBody();
  do {
    if (p.kind === T.ROWGUIDCOL) p.next();
    parseTableElement(p, body, true);
  } while (p.take(T.Comma));
  const { columns, indexes, keys, references, checks, period } = body;
  if (period) keys.push(period.start, period.end);
  return { kind: 'AddColumns', start, end: p.lastEnd, columns, indexes, keys, references, checks };
}

/** `DROP COLUMN a, b, CONSTRAINT c WITH (ONLINE = ON), d`, `DROP PERIOD FOR SYSTEM_TIME`. */
function parseDrop(p: Parser, start: number): AlterTableAction {
  p.next();
  const columns: Identifier[] = [];
  let isColumn = false;
  do {
    if (p.kind === T.PERIOD && p.peek(1) === T.FOR) {
      p.next();
      p.next();
      p.expect(T.SYSTEM_TIME, 'SYSTEM_TIME');
      continue;
    }
    if (p.kind === T.COLUMN || p.kind === T.CONSTRAINT || p.kind === T.INDEX) {
      isColumn = p.kind === T.COLUMN;
      p.next();
      if (p.take(T.IF)) p.expect(T.EXISTS, 'EXISTS');
    }
    const name = parseIdentifier(p);
    if (isColumn) columns.push(name);
    if (takeWithList(p)) dropOptions.parse(p);
  } while (p.take(T.Comma));
  return { kind: 'DropColumns', start, end: p.lastEnd, columns };
}

function parseAlterColumn(p: Parser, start: number): AlterTableAction {
  p.next();
  p.next();
  const column = parseIdentifier(p);
  let type: DataType | undefined;
  let hidden: boolean | undefined;
  if (p.kind === T.ADD || p.kind === T.DROP) {
    const isAdded = p.kind === T.ADD;
    p.next();
    if (p.take(T.HIDDEN)) hidden = isAdded;
    else parseColumnProperty(p);
  } else {
    type = parseDataType(p);
    parseColumnAttributes(p);
  }
  if (takeWithList(p)) indexOptions.parse(p);
  return { kind: 'AlterColumn', start, end: p.lastEnd, column, type, hidden };
}

function parseColumnProperty(p: Parser): void {
  if (p.take(T.MASKED)) {
    if (p.take(T.WITH)) maskOptions.parse(p);
  } else if (p.take(T.NOT)) {
    p.expect(T.FOR, 'FOR');
    p.expect(T.REPLICATION, 'REPLICATION');
  } else if (p.kind === T.ROWGUIDCOL || p.kind === T.PERSISTED || p.kind === T.SPARSE) p.next();
  else p.fail('a property of a column');
}

/** `SWITCH PARTITION 1 TO dbo.U PARTITION 2 WITH (…)`. */
function parseSwitch(p: Parser, start: number): AlterTableAction {
  p.next();
  if (p.take(T.PARTITION)) p.expression();
  p.expect(T.TO, 'TO');
  const target = parseName(p);
  if (p.take(T.PARTITION)) p.expression();
  if (takeWithList(p)) switchOptions.parse(p);
  return { kind: 'SwitchPartition', start, end: p.lastEnd, target };
}

function parseAllOrNames(p: Parser): void {
  if (p.take(T.ALL)) return;
  do parseIdentifier(p);
  while (p.take(T.Comma));
}
