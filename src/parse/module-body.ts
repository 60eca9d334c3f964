import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Statement } from './tree/statement.ts';

/** The statements of a procedure or trigger: all up to the end of the batch. An empty body is an error only where nothing at all stands. */
export function parseModuleBody(p: Parser): Statement[] {
  if (p.failed) return [];
  const body = p.grammar.statementList(p);
  // An END too many costs itself, not the rest of the module.
  while (!p.atEnd && p.kind !== T.EndOfText && (p.kind === T.END || p.kind === T.ELSE)) {
    body.push(p.statement());
    body.push(...p.grammar.statementList(p));
  }
  return body;
}
