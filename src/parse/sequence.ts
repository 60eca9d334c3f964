import { parseConstant } from './constant.ts';
import { parseDataType } from './data-type.ts';
import { parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { CreateSequenceStatement, OtherStatement } from './tree/statement.ts';

// https://learn.microsoft.com/sql/t-sql/statements/create-sequence-transact-sql

/** `CREATE SEQUENCE dbo.s AS int START WITH 1 INCREMENT BY 1 NO CACHE`; CREATE was read already. */
export function parseCreateSequence(p: Parser, start: number): CreateSequenceStatement {
  p.next();
  const name = parseName(p, 2);
  parseSequenceOptions(p);
  return { kind: 'CreateSequenceStatement', start, end: p.lastEnd, name };
}

/** `ALTER SEQUENCE dbo.s RESTART WITH 1`; ALTER was read already. */
export function parseAlterSequence(p: Parser, start: number): OtherStatement {
  p.next();
  const name = parseName(p);
  parseSequenceOptions(p);
  return otherStatement(p, start, 'ALTER SEQUENCE', undefined, undefined, [name]);
}

/** Each option once. */
function parseSequenceOptions(p: Parser): void {
  const seen: string[] = [];
  for (;;) {
    const span = p.hereSpan();
    const at = p.kind === T.NO ? { start: p.starts[p.at + 1]!, end: p.ends[p.at + 1]! } : span;
    if (!parseSequenceOption(p)) return;
    const word = p.source.slice(at).toUpperCase();
    if (seen.includes(word)) p.violates(`${word} stands twice`, span);
    seen.push(word);
  }
}

/** One option; false where there is none. */
function parseSequenceOption(p: Parser): boolean {
  if (p.take(T.AS)) parseDataType(p);
  else if (p.atWord('START') && p.peek(1) === T.WITH) {
    p.next();
    p.next();
    parseConstant(p, 'a number');
  } else if (p.takeWord('RESTART')) {
    if (p.take(T.WITH)) parseConstant(p, 'a number');
  } else if (p.takeWord('INCREMENT')) {
    p.expect(T.BY, 'BY');
    parseConstant(p, 'a number');
  } else if (p.takeWord('MINVALUE') || p.takeWord('MAXVALUE')) parseConstant(p, 'a number');
  else if (p.takeWord('CACHE')) p.take(T.Integer);
  else if (p.takeWord('CYCLE')) return true;
  else if (
    p.kind === T.NO &&
    (p.peekWord(1, 'MINVALUE') || p.peekWord(1, 'MAXVALUE') || p.peekWord(1, 'CACHE') || p.peekWord(1, 'CYCLE'))
  ) {
    p.next();
    p.next();
  } else return false;
  return true;
}
