import { parseColumnName } from './column-name.ts';
import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { ForClause } from './tree/query.ts';

/**
 * FOR XML, FOR JSON, FOR BROWSE, and in a cursor FOR READ ONLY and FOR UPDATE OF. Undefined, and nothing consumed, for another FOR.
 * https://learn.microsoft.com/sql/t-sql/queries/select-for-clause-transact-sql
 */
export function parseForClause(p: Parser): ForClause | undefined {
  const start = p.start;
  const form = formAhead(p);
  if (!form) return undefined;
  p.next();
  p.next();
  if (form === 'XML') parseXmlForm(p);
  else if (form === 'JSON') parseJsonForm(p);
  else if (form === 'READ ONLY') p.expect(T.ONLY, 'ONLY');
  const columns = form === 'UPDATE' && p.take(T.OF) ? parseCommaList(p, parseColumnName) : undefined;
  return { kind: 'ForClause', start, end: p.lastEnd, form, columns };
}

function formAhead(p: Parser): ForClause['form'] | undefined {
  switch (p.peek(1)) {
    case T.XML:
      return 'XML';
    case T.JSON:
      return 'JSON';
    case T.BROWSE:
      return 'BROWSE';
    case T.UPDATE:
      return 'UPDATE';
    case T.READ:
      return 'READ ONLY';
    default:
      return undefined;
  }
}

function parseXmlForm(p: Parser): void {
  if (p.takeWord('RAW') || p.takeWord('PATH')) parseNameInParentheses(p);
  else if (!p.takeWord('AUTO') && !p.takeWord('EXPLICIT')) p.fail('RAW, AUTO, EXPLICIT or PATH');
  const seen: string[] = [];
  while (p.take(T.Comma)) {
    checkOnce(p, seen);
    if (p.takeWord('BINARY')) p.expectWord('BASE64');
    else if (p.takeWord('ROOT') || p.takeWord('XMLSCHEMA')) parseNameInParentheses(p);
    else if (p.takeWord('ELEMENTS')) {
      if (!p.takeWord('XSINIL')) p.takeWord('ABSENT');
    } else if (!p.takeWord('TYPE') && !p.takeWord('XMLDATA')) p.fail('an option of FOR XML');
  }
}

function parseJsonForm(p: Parser): void {
  if (!p.takeWord('PATH') && !p.takeWord('AUTO')) p.fail('AUTO or PATH');
  const seen: string[] = [];
  while (p.take(T.Comma)) {
    checkOnce(p, seen);
    if (p.takeWord('ROOT')) parseNameInParentheses(p);
    else if (!p.takeWord('INCLUDE_NULL_VALUES') && !p.takeWord('WITHOUT_ARRAY_WRAPPER'))
      p.fail('an option of FOR JSON');
  }
}

function checkOnce(p: Parser, seen: string[]): void {
  const word = p.tokenText().toUpperCase();
  if (seen.includes(word)) p.violates(`${word} stands twice`, p.hereSpan());
  seen.push(word);
}

function parseNameInParentheses(p: Parser): void {
  if (!p.take(T.LeftParen)) return;
  if (p.kind === T.String || p.kind === T.NationalString || p.kind === T.Variable || p.kind === T.DoubleQuoted)
    p.next();
  else p.fail('a string');
  p.expect(T.RightParen, ')');
}
