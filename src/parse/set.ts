import { parseCursorDefinition } from './cursor.ts';
import { parseMethodArguments } from './function-call.ts';
import { parseIdentifier, parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { parseAssignmentOperator, parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { OtherStatement, SetVariableStatement } from './tree/statement.ts';

/** `SET @a = 1` or `SET NOCOUNT ON`. https://learn.microsoft.com/sql/t-sql/statements/set-statements-transact-sql */
export function parseSet(p: Parser): SetVariableStatement | OtherStatement {
  const start = p.start;
  p.next();
  return p.kind === T.Variable ? parseSetVariable(p, start) : parseSetOption(p, start);
}

/** `SET @a += 1`, `SET @c = CURSOR FOR SELECT …`, `SET @x.modify('…')`, `SET @p.X = 1`. */
function parseSetVariable(p: Parser, start: number): SetVariableStatement {
  const variable = parseVariable(p);
  const node = { kind: 'SetVariableStatement', start, variable } as const;
  if (p.take(T.Dot) || p.take(T.DoubleColon)) {
    parseIdentifier(p);
    if (p.kind === T.LeftParen) {
      const [value] = parseMethodArguments(p);
      return { ...node, end: p.lastEnd, operator: '=', value, cursor: undefined };
    }
  }
  const operator = parseAssignmentOperator(p);
  if (p.kind === T.CURSOR) {
    const cursor = parseCursorDefinition(p);
    return { ...node, end: p.lastEnd, operator, value: undefined, cursor };
  }
  const value = p.expression();
  return { ...node, end: p.lastEnd, operator, value, cursor: undefined };
}

const switches = new Set(
  `ANSI_DEFAULTS ANSI_NULL_DFLT_OFF ANSI_NULL_DFLT_ON ANSI_NULLS ANSI_PADDING ANSI_WARNINGS ARITHABORT ARITHIGNORE
  CONCAT_NULL_YIELDS_NULL CURSOR_CLOSE_ON_COMMIT DISABLE_DEF_CNST_CHK FMTONLY FORCEPLAN IMPLICIT_TRANSACTIONS NOCOUNT NOEXEC
  NO_BROWSETABLE NUMERIC_ROUNDABORT PARSEONLY QUOTED_IDENTIFIER RECOMMENDATIONS REMOTE_PROC_TRANSACTIONS RESULT_SET_CACHING
  SHOWPLAN_ALL SHOWPLAN_TEXT SHOWPLAN_XML XACT_ABORT`.split(/\s+/),
);

const statistics = new Set('IO TIME PROFILE XML'.split(' '));

const values = new Set(
  `CONTEXT_INFO DATEFIRST DATEFORMAT DEADLOCK_PRIORITY ERRLVL FIPS_FLAGGER LANGUAGE LOCK_TIMEOUT QUERY_GOVERNOR_COST_LIMIT
  ROWCOUNT TEXTSIZE`.split(/\s+/),
);

function parseSetOption(p: Parser, start: number): OtherStatement {
  if (p.take(T.IDENTITY_INSERT)) {
    const table = parseName(p);
    parseOnOff(p);
    return otherStatement(p, start, 'SET IDENTITY_INSERT', [], [], [table]);
  }
  if (p.take(T.STATISTICS)) {
    parseWords(p, statistics);
    parseOnOff(p);
    return otherStatement(p, start, 'SET STATISTICS');
  }
  if (p.take(T.OFFSETS)) {
    do parseOffsetWord(p);
    while (p.take(T.Comma));
    parseOnOff(p);
    return otherStatement(p, start, 'SET OFFSETS');
  }
  if (p.take(T.TRANSACTION) || p.take(T.TRAN)) return parseIsolationLevel(p, start);
  const name = p.oneOfWords(values);
  if (name) {
    p.next();
    return otherStatement(p, start, `SET ${name}`, [parseSetValue(p)]);
  }
  const quoted = p.atWord('QUOTED_IDENTIFIER');
  const words = p.tokenText().toUpperCase();
  parseWords(p, switches);
  const isOn = parseOnOff(p);
  if (quoted && !p.failed) p.quotedIdentifiers = isOn;
  return otherStatement(p, start, `SET ${words}`);
}

function parseWords(p: Parser, allowed: ReadonlySet<string>): void {
  do {
    if (p.oneOfWords(allowed)) p.next();
    else p.fail('an option');
  } while (p.take(T.Comma));
}

/** Keywords whose places a client asked for: `SELECT`, `FROM`, …. */
function parseOffsetWord(p: Parser): void {
  if (p.kind >= T.ADD && p.kind !== T.ON && p.kind !== T.OFF) p.next();
  else p.fail('a keyword');
}

function parseOnOff(p: Parser): boolean {
  if (p.take(T.ON)) return true;
  p.expect(T.OFF, 'ON or OFF');
  return false;
}

/** A constant or variable; a bare word stands for its own text; FIPS_FLAGGER may be OFF. */
function parseSetValue(p: Parser): Expression {
  if (!p.atName && p.kind !== T.OFF) return p.expression();
  const start = p.start;
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
}

function parseIsolationLevel(p: Parser, start: number): OtherStatement {
  p.expectWord('ISOLATION');
  p.expect(T.LEVEL, 'LEVEL');
  if (p.take(T.READ)) {
    if (!p.takeWord('COMMITTED')) p.expectWord('UNCOMMITTED');
  } else if (p.takeWord('REPEATABLE')) p.expect(T.READ, 'READ');
  else if (!p.takeWord('SNAPSHOT')) p.expectWord('SERIALIZABLE');
  return otherStatement(p, start, 'SET TRANSACTION ISOLATION LEVEL');
}
