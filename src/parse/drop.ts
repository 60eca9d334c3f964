import { parseClauses } from './clauses.ts';
import { parseName } from './name.ts';
import { parseOptionList } from './options.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { MultipartName } from './tree/name.ts';
import type { DropStatement, OtherStatement } from './tree/statement.ts';

/** Kinds of objects of two and more words; every other kind is one word. */
const compound = new Map<string, readonly string[]>([
  ['EXTERNAL', ['TABLE', 'DATA SOURCE', 'FILE FORMAT', 'RESOURCE POOL', 'LIBRARY', 'LANGUAGE', 'MODEL', 'STREAM']],
  ['SECURITY', ['POLICY']],
  ['PARTITION', ['FUNCTION', 'SCHEME']],
  ['XML', ['SCHEMA COLLECTION']],
  ['FULLTEXT', ['INDEX', 'CATALOG', 'STOPLIST']],
  ['MASTER', ['KEY']],
  ['SYMMETRIC', ['KEY']],
  ['ASYMMETRIC', ['KEY']],
  ['COLUMN', ['MASTER KEY', 'ENCRYPTION KEY']],
  ['DATABASE', ['SCOPED CREDENTIAL', 'AUDIT SPECIFICATION', 'ENCRYPTION KEY']],
  ['SERVER', ['AUDIT SPECIFICATION', 'AUDIT', 'ROLE']],
  ['APPLICATION', ['ROLE']],
  ['EVENT', ['NOTIFICATION', 'SESSION']],
  ['MESSAGE', ['TYPE']],
  ['REMOTE', ['SERVICE BINDING']],
  ['BROKER', ['PRIORITY']],
  ['SEARCH', ['PROPERTY LIST']],
  ['RESOURCE', ['POOL']],
  ['WORKLOAD', ['GROUP', 'CLASSIFIER']],
  ['CRYPTOGRAPHIC', ['PROVIDER']],
  ['AVAILABILITY', ['GROUP']],
  ['MATERIALIZED', ['VIEW']],
]);

/**
 * `DROP TABLE IF EXISTS dbo.a, b`, `DROP INDEX ix ON dbo.T`, and DROP of anything else.
 * https://learn.microsoft.com/sql/t-sql/statements/drop-table-transact-sql
 */
export function parseDrop(p: Parser): DropStatement | OtherStatement {
  const start = p.start;
  p.next();
  if (p.atWord('SIGNATURE') || p.atWord('COUNTER') || p.atWord('SENSITIVITY')) return parseDropOther(p, start);
  const object = parseObjectKind(p);
  const names: MultipartName[] = [];
  if (object !== 'DATABASE ENCRYPTION KEY' && object !== 'MASTER KEY') {
    if (p.kind === T.IF) {
      p.next();
      p.expect(T.EXISTS, 'EXISTS');
    }
    if (object === 'FULLTEXT INDEX') p.expect(T.ON, 'ON');
    do {
      names.push(parseName(p));
      if (object === 'INDEX') parseIndexPlace(p, names);
    } while (p.take(T.Comma));
    parseDropTail(p, object);
  }
  return { kind: 'DropStatement', start, end: p.lastEnd, object, names };
}

/** The words of the object's kind, upper case. */
export function parseObjectKind(p: Parser): string {
  if (p.kind < T.ADD) {
    p.fail('a kind of object');
    return '';
  }
  const first = p.tokenText().toUpperCase();
  p.next();
  for (const rest of compound.get(first) ?? []) {
    const words = rest.split(' ');
    if (!words.every((word, n) => p.peekWord(n, word))) continue;
    for (const _ of words) p.next();
    return `${first} ${rest}`;
  }
  return first === 'PROC' ? 'PROCEDURE' : first;
}

/** `ON dbo.T WITH (ONLINE = ON)`: the table is added to the names. */
function parseIndexPlace(p: Parser, names: MultipartName[]): void {
  if (!p.take(T.ON)) return;
  names.push(parseName(p));
  if (p.kind === T.WITH && p.peek(1) === T.LeftParen) {
    p.next();
    parseOptionList(p);
  }
}

/** What follows the names of some kinds: `ON SERVER`, `FROM db`, `WITH NO DEPENDENTS`, `REMOVE PROVIDER KEY`. */
function parseDropTail(p: Parser, object: string): void {
  if (object === 'TRIGGER' || object === 'EVENT NOTIFICATION' || object === 'EVENT SESSION') {
    if (!p.take(T.ON)) return;
    if (p.take(T.ALL)) p.expect(T.SERVER, 'SERVER');
    else if (!p.take(T.SERVER) && !p.take(T.DATABASE)) {
      p.expectWord('QUEUE');
      parseName(p);
    }
  } else if (object === 'ASSEMBLY' && p.kind === T.WITH && p.peek(1) === T.NO) {
    p.next();
    p.next();
    p.expectWord('DEPENDENTS');
  } else if (object.endsWith('SYMMETRIC KEY') && p.atWord('REMOVE')) {
    p.next();
    p.expectWord('PROVIDER');
    p.expect(T.KEY, 'KEY');
  } else if (object === 'EXTERNAL LIBRARY' || object === 'EXTERNAL LANGUAGE') {
    if (p.take(T.AUTHORIZATION)) parseName(p);
  } else if (object === 'TABLE' && (p.kind === T.RESTRICT || p.kind === T.CASCADE)) p.next();
}

function parseDropOther(p: Parser, start: number): OtherStatement {
  const words = `DROP ${p.tokenText().toUpperCase()}`;
  p.next();
  parseClauses(p);
  return otherStatement(p, start, words);
}
