import { parseDataType } from './data-type.ts';
import { parseIdentifier, parseName } from './name.ts';
import { parseOption, parseOptionList, parseWithOptions } from './options.ts';
import type { Parser } from './parser.ts';
import { parsePeriod, parseTableElement, type TableBody } from './table-body.ts';
import { T } from './token.ts';
import type { DataType } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { AlterTableAction, AlterTableStatement } from './tree/statement.ts';

/**
 * `ALTER TABLE dbo.T ADD a int`, `… DROP COLUMN a`, `… SWITCH PARTITION 1 TO dbo.U`; ALTER was read already and began at `start`.
 * https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql
 */
export function parseAlterTable(p: Parser, start: number): AlterTableStatement {
  p.next();
  const name = parseName(p);
  const action = parseAction(p);
  return { kind: 'AlterTableStatement', start, end: p.lastEnd, name, action };
}

function parseAction(p: Parser): AlterTableAction {
  const start = p.start;
  if (p.kind === T.WITH) {
    p.next();
    if (!p.take(T.CHECK)) p.expect(T.NOCHECK, 'CHECK or NOCHECK');
  }
  switch (p.kind) {
    case T.ADD:
      return parseAdd(p, start);
    case T.DROP:
      return parseDropElements(p, start);
    case T.ALTER:
      return parseAlter(p, start);
    case T.SWITCH:
      return parseSwitch(p, start);
  }
  parseOtherAction(p);
  return { kind: 'OtherTableAction', start, end: p.lastEnd };
}

function parseAdd(p: Parser, start: number): AlterTableAction {
  p.next();
  const body: TableBody = { columns: [], indexes: [], references: [], checks: [] };
  do {
    if (p.kind === T.COLUMN) p.next();
    parseTableElement(p, body);
  } while (p.take(T.Comma));
  parseWithOptions(p);
  return { kind: 'AddColumns', start, end: p.lastEnd, ...body };
}

/** `DROP COLUMN a, b`, `DROP CONSTRAINT IF EXISTS c, COLUMN d`, `DROP PERIOD FOR SYSTEM_TIME`. */
function parseDropElements(p: Parser, start: number): AlterTableAction {
  p.next();
  const columns: Identifier[] = [];
  let ofColumns = false;
  do {
    if (p.kind === T.PERIOD && p.peek(1) === T.FOR) {
      p.next();
      p.next();
      p.expect(T.SYSTEM_TIME, 'SYSTEM_TIME');
      continue;
    }
    if (p.take(T.COLUMN)) ofColumns = true;
    else if (p.take(T.CONSTRAINT) || p.take(T.INDEX)) ofColumns = false;
    if (p.kind === T.IF) {
      p.next();
      p.expect(T.EXISTS, 'EXISTS');
    }
    const name = parseIdentifier(p);
    if (ofColumns) columns.push(name);
    parseWithOptions(p);
  } while (p.take(T.Comma));
  if (columns.length === 0) return { kind: 'OtherTableAction', start, end: p.lastEnd };
  return { kind: 'DropColumns', start, end: p.lastEnd, columns };
}

/** `ALTER COLUMN a int NOT NULL`, `ALTER COLUMN a ADD MASKED WITH (…)`, `ALTER INDEX ix REBUILD WITH (…)`. */
function parseAlter(p: Parser, start: number): AlterTableAction {
  p.next();
  if (p.take(T.INDEX)) {
    parseIdentifier(p);
    p.expectWord('REBUILD');
    parseWithOptions(p);
    return { kind: 'OtherTableAction', start, end: p.lastEnd };
  }
  p.expect(T.COLUMN, 'COLUMN or INDEX');
  const column = parseIdentifier(p);
  let type: DataType | undefined;
  if (p.kind === T.ADD || p.kind === T.DROP) {
    p.next();
    parseColumnProperty(p);
  } else {
    type = parseDataType(p);
    for (;;) {
      if (p.take(T.COLLATE)) parseIdentifier(p);
      else if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
      else if (p.kind === T.MASKED) parseMask(p);
      else if (p.takeWord('ENCRYPTED')) {
        p.expect(T.WITH, 'WITH');
        parseOptionList(p);
      } else if (!p.take(T.NULL) && !p.take(T.SPARSE) && !p.take(T.HIDDEN) && !p.take(T.ROWGUIDCOL)) break;
    }
  }
  parseWithOptions(p);
  return { kind: 'AlterColumn', start, end: p.lastEnd, column, type };
}

function parseColumnProperty(p: Parser): void {
  if (p.kind === T.MASKED) return parseMask(p);
  if (p.take(T.NOT)) {
    p.expect(T.FOR, 'FOR');
    p.expect(T.REPLICATION, 'REPLICATION');
    return;
  }
  if (!p.take(T.ROWGUIDCOL) && !p.take(T.PERSISTED) && !p.take(T.SPARSE) && !p.take(T.HIDDEN)) p.fail('a property');
}

function parseMask(p: Parser): void {
  p.next();
  if (p.kind === T.WITH && p.peek(1) === T.LeftParen) parseWithOptions(p);
}

/** `SWITCH PARTITION 1 TO dbo.T PARTITION 2 WITH (…)`. */
function parseSwitch(p: Parser, start: number): AlterTableAction {
  p.next();
  if (p.take(T.PARTITION)) p.expression();
  p.expect(T.TO, 'TO');
  const target = parseName(p);
  if (p.take(T.PARTITION)) p.expression();
  parseWithOptions(p);
  return { kind: 'SwitchPartition', start, end: p.lastEnd, target };
}

function parseOtherAction(p: Parser): void {
  if (p.take(T.CHECK) || p.take(T.NOCHECK)) {
    p.expect(T.CONSTRAINT, 'CONSTRAINT');
    return parseAllOrNames(p);
  }
  if (p.take(T.ENABLE) || p.take(T.DISABLE)) {
    if (p.take(T.TRIGGER)) return parseAllOrNames(p);
    if (!p.takeWord('CHANGE_TRACKING') && !p.takeWord('FILETABLE_NAMESPACE')) p.fail('TRIGGER or CHANGE_TRACKING');
    return parseWithOptions(p);
  }
  if (p.take(T.SET)) return parseOptionList(p);
  if (p.takeWord('REBUILD')) {
    if (p.take(T.PARTITION)) {
      p.expect(T.Equals, '=');
      if (!p.take(T.ALL)) p.expression();
    }
    return parseWithOptions(p);
  }
  if (p.takeWord('SPLIT') || p.take(T.MERGE)) {
    p.expect(T.RANGE, 'RANGE');
    return parseOptionList(p);
  }
  if (p.kind === T.PERIOD && p.peek(1) === T.FOR) return parsePeriod(p);
  if (p.kind === T.LeftParen || p.atName) return parseOption(p);
  p.fail('ADD, ALTER, DROP, SWITCH or SET');
}

function parseAllOrNames(p: Parser): void {
  if (p.take(T.ALL)) return;
  do parseIdentifier(p);
  while (p.take(T.Comma));
}
