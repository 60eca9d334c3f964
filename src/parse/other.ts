import type { Parser } from './parser.ts';
import type { Expression } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type { OtherStatement, Statement } from './tree/statement.ts';

const none: readonly never[] = [];

/** A statement that moves no data, from `start` to the token read last. */
export function otherStatement(
  p: Parser,
  start: number,
  words: string,
  expressions: readonly Expression[] = none,
  statements: readonly Statement[] = none,
  tables: readonly MultipartName[] = none,
): OtherStatement {
  return { kind: 'OtherStatement', start, end: p.lastEnd, words, expressions, statements, tables };
}
