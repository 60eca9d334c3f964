import { parseConstant } from './constant.ts';
import { parseCursorDefinition } from './cursor.ts';
import { parseMethodArguments } from './function-call.ts';
import { parseIdentifier, parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { parseAssignmentOperator, parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { OtherStatement, SetVariableStatement } from './tree/statement.ts';

/** `SET @a = 1`, `SET @a += 1`, `SET NOCOUNT, XACT_ABORT ON`, `SET TRANSACTION ISOLATION LEVEL SNAPSHOT`. */
export function parseSet(p: Parser): SetVariableStatement | OtherStatement {
  const start = p.start;
  p.next();
  return p.kind === T.Variable ? parseSetVariable(p, start) : parseSetOption(p, start);
}

/** https://learn.microsoft.com/sql/t-sql/language-elements/set-local-variable-transact-sql */
function parseSetVariable(p: Parser, start: number): SetVariableStatement {
  const variable = parseVariable(p);
  if (p.kind === T.Dot || p.kind === T.DoubleColon) return parseMember(p, start, variable);
  const operator = parseAssignmentOperator(p);
  if (p.kind === T.CURSOR) {
    const { select: cursor } = parseCursorDefinition(p);
    return { kind: 'SetVariableStatement', start, end: p.lastEnd, variable, operator, value: undefined, cursor };
  }
  const value = p.expression();
  return { kind: 'SetVariableStatement', start, end: p.lastEnd, variable, operator, value, cursor: undefined };
}

/** `SET @x.modify('…')`, `SET @p.X = 1`. */
function parseMember(p: Parser, start: number, variable: SetVariableStatement['variable']): SetVariableStatement {
  p.next();
  const member = parseIdentifier(p);
  let value: Expression | undefined;
  let further: readonly Expression[] | undefined;
  if (p.kind === T.LeftParen) [value, ...further] = parseMethodArguments(p);
  else {
    parseAssignmentOperator(p);
    value = p.expression();
  }
  return { kind: 'SetVariableStatement', start, end: p.lastEnd, variable, member, operator: '=', value, further };
}

const switches = new Set(
  `ANSI_DEFAULTS ANSI_NULLS ANSI_NULL_DFLT_OFF ANSI_NULL_DFLT_ON ANSI_PADDING ANSI_WARNINGS ARITHABORT ARITHIGNORE
  CONCAT_NULL_YIELDS_NULL CURSOR_CLOSE_ON_COMMIT DISABLE_DEF_CNST_CHK FMTONLY FORCEPLAN IMPLICIT_TRANSACTIONS NOCOUNT
  NOEXEC NO_BROWSETABLE NUMERIC_ROUNDABORT PARSEONLY QUOTED_IDENTIFIER REMOTE_PROC_TRANSACTIONS SHOWPLAN_ALL
  SHOWPLAN_TEXT SHOWPLAN_XML XACT_ABORT AUTOCOMMIT RECOMMENDATIONS RESULT_SET_CACHING`.split(/\s+/),
);

const statistics = new Set(['IO', 'TIME', 'PROFILE', 'XML']);

const values = new Set(
  `CONTEXT_INFO DATEFIRST DATEFORMAT DEADLOCK_PRIORITY FIPS_FLAGGER LANGUAGE LOCK_TIMEOUT QUERY_GOVERNOR_COST_LIMIT
  ROWCOUNT TEXTSIZE ERRLVL`.split(/\s+/),
);

/** https://learn.microsoft.com/sql/t-sql/statements/set-statements-transact-sql */
function parseSetOption(p: Parser, start: number): OtherStatement {
  const word = p.kind >= T.ADD ? p.tokenText().toUpperCase() : '';
  const expressions: Expression[] = [];
  const tables: MultipartName[] = [];
  if (values.has(word)) {
    do {
      p.next();
      expressions.push(parseSetValue(p));
    } while (p.take(T.Comma) && p.oneOfWords(values));
  } else if (switches.has(word)) {
    let quotes = false;
    do {
      const option = p.oneOfWords(switches);
      if (option) p.next();
      else p.fail('an option of SET');
      quotes ||= option === 'QUOTED_IDENTIFIER';
    } while (p.take(T.Comma));
    parseOnOff(p);
    if (quotes) p.quotedIdentifiers = p.kinds[p.at - 1] === T.ON;
  } else if (p.take(T.TRANSACTION) || p.take(T.TRAN)) parseIsolationLevel(p);
  else if (p.take(T.IDENTITY_INSERT)) {
    tables.push(parseName(p));
    parseOnOff(p);
  } else if (p.take(T.STATISTICS)) {
    do
      if (!p.oneOfWords(statistics)) p.fail('IO, TIME, PROFILE or XML');
      else p.next();
    while (p.take(T.Comma));
    parseOnOff(p);
  } else if (p.take(T.OFFSETS)) {
    do
      if (p.kind >= T.ADD && p.kind !== T.ON && p.kind !== T.OFF) p.next();
      else p.fail('an option of SET');
    while (p.take(T.Comma));
    parseOnOff(p);
  } else p.fail('an option of SET');
  return otherStatement(p, start, `SET ${word}`, expressions, undefined, tables);
}

function parseOnOff(p: Parser): void {
  if (!p.take(T.ON)) p.expect(T.OFF, 'ON or OFF');
}

/** A constant, a variable or a word. */
function parseSetValue(p: Parser): Expression {
  const start = p.start;
  if (!p.atName && p.kind !== T.OFF) return parseConstant(p, 'a constant, a variable or a word');
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
}

function parseIsolationLevel(p: Parser): void {
  p.expectWord('ISOLATION');
  p.expect(T.LEVEL, 'LEVEL');
  if (p.take(T.READ)) {
    if (!p.takeWord('COMMITTED')) p.expectWord('UNCOMMITTED');
  } else if (p.takeWord('REPEATABLE')) p.expect(T.READ, 'READ');
  else if (!p.takeWord('SNAPSHOT')) p.expectWord('SERIALIZABLE');
}
