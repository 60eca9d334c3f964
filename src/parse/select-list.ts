import { exactly, parseCommaList } from './list.ts';
import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { atThrow } from './statement-start.ts';
import { T } from './token.ts';
import type { VariableReference } from './tree/expression.ts';
import type { Identifier, MultipartName } from './tree/name.ts';
import type { AssignmentOperator, SelectElement } from './tree/query.ts';

/** `a, t.*, b AS c, d = 1, @x = e`. https://learn.microsoft.com/sql/t-sql/queries/select-clause-transact-sql */
export function parseSelectList(p: Parser): SelectElement[] {
  return parseCommaList(p, parseSelectElement);
}

export function parseSelectElement(p: Parser): SelectElement {
  const start = p.start;
  const kind = p.kind;
  if (kind === T.Star) {
    p.next();
    return { kind: 'SelectStar', start, end: p.lastEnd, qualifier: undefined };
  }
  if (kind === T.Variable && isAssignment(p.peek(1))) return parseAssignment(p, start);
  if (
    p.peek(1) === T.Equals &&
    (p.atName || kind === T.String || kind === T.NationalString || kind === T.PseudoColumn)
  ) {
    const alias = parseAliasName(p);
    p.next();
    const expression = p.expression();
    return { kind: 'SelectExpression', start, end: p.lastEnd, expression, alias };
  }
  if (p.peek(1) === T.Dot && qualifiesStar(p)) return parseQualifiedStar(p, start);
  const expression = p.expression();
  const alias = parseSelectAlias(p);
  return { kind: 'SelectExpression', start, end: p.lastEnd, expression, alias };
}

const isAssignment = (kind: number) => kind === T.Equals || (kind >= T.PlusEquals && kind <= T.CaretEquals);

function parseAssignment(p: Parser, start: number): SelectElement {
  const variable = parseVariable(p);
  const operator = parseAssignmentOperator(p);
  const value = p.expression();
  return { kind: 'SelectAssignment', start, end: p.lastEnd, variable, operator, value };
}

/** `@x`. Fails where there is none. */
export function parseVariable(p: Parser): VariableReference {
  const start = p.start;
  p.expect(T.Variable, 'a variable');
  return { kind: 'VariableReference', start, end: p.lastEnd };
}

/** `=`, `+=`, … Fails where there is none. */
export function parseAssignmentOperator(p: Parser): AssignmentOperator {
  const kind = p.kind;
  if (!isAssignment(kind)) {
    p.fail('=');
    return '=';
  }
  const operator = p.tokenText() as AssignmentOperator;
  p.next();
  return operator;
}

/** Whether dots and names lead from here to a star: `t.*`, `dbo.t.*`. */
function qualifiesStar(p: Parser): boolean {
  if (!p.atName && p.kind !== T.Dot) return false;
  for (let n = 1; n < 8; n++) {
    const kind = p.peek(n);
    if (kind === T.Star) return p.peek(n - 1) === T.Dot;
    if (kind !== T.Dot && !p.peekName(n)) return false;
  }
  return false;
}

function parseQualifiedStar(p: Parser, start: number): SelectElement {
  const parts: Identifier[] = [];
  while (p.kind !== T.Star) {
    if (p.kind === T.Dot) parts.push({ kind: 'Identifier', start: p.start, end: p.start });
    else parts.push(parseIdentifier(p));
    p.expect(T.Dot, '.');
    if (p.failed) break;
  }
  if (p.kind === T.Star && p.kinds[p.at - 2] === T.Dot) p.fail('a table');
  const last = parts[parts.length - 1];
  const qualifier: MultipartName = {
    kind: 'MultipartName',
    start,
    end: last ? last.end : start,
    parts: exactly(parts),
  };
  p.expect(T.Star, '*');
  return { kind: 'SelectStar', start, end: p.lastEnd, qualifier };
}

/** `AS name`, `name`, `'name'`; a word with a colon behind it is a label and the next statement, and so is THROW with what it throws. */
function parseSelectAlias(p: Parser): Identifier | undefined {
  if (p.take(T.AS)) return parseAliasName(p);
  if (p.atName ? p.peek(1) !== T.Colon && !atThrow(p) : p.kind === T.String || p.kind === T.NationalString)
    return parseAliasName(p);
  return undefined;
}

function parseAliasName(p: Parser): Identifier {
  const start = p.start;
  if (p.atName || p.kind === T.String || p.kind === T.NationalString) p.next();
  else p.fail('a name');
  return { kind: 'Identifier', start, end: p.lastEnd };
}
