import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import type { UseStatement } from './tree/statement.ts';

/** `USE db`. https://learn.microsoft.com/sql/t-sql/language-elements/use-transact-sql */
export function parseUse(p: Parser): UseStatement {
  const start = p.start;
  p.next();
  const database = parseIdentifier(p);
  return { kind: 'UseStatement', start, end: p.lastEnd, database };
}
