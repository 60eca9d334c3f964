import { parseExternalName } from './external-name.ts';
import { parseModuleBody } from './module-body.ts';
import { parseModuleName } from './module-name.ts';
import { parseModuleOptions } from './module-options.ts';
import { parseAnyWord, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { MultipartName } from './tree/name.ts';
import type { CreateTriggerStatement, ModuleVerb, Statement } from './tree/statement.ts';

/** `CREATE TRIGGER dbo.tr ON dbo.T AFTER INSERT, UPDATE AS …`, `… ON DATABASE FOR CREATE_TABLE AS …`. https://learn.microsoft.com/sql/t-sql/statements/create-trigger-transact-sql */
export function parseCreateTrigger(p: Parser, start: number, verb: ModuleVerb): CreateTriggerStatement {
  p.next();
  const name = parseModuleName(p);
  p.expect(T.ON, 'ON');
  let table: MultipartName | undefined;
  if (p.kind === T.ALL && p.peek(1) === T.SERVER) {
    p.next();
    p.next();
  } else if (!p.take(T.DATABASE)) {
    const named = parseName(p);
    if (!p.failed) table = named;
  }
  parseModuleOptions(p, 'trigger');
  let insteadOf = false;
  if (p.take(T.INSTEAD)) {
    p.expect(T.OF, 'OF');
    if (!table) p.violates('INSTEAD OF is for tables and views', { start: p.lastEnd - 2, end: p.lastEnd });
    insteadOf = true;
  } else if (!p.take(T.FOR)) p.expect(T.AFTER, 'FOR, AFTER or INSTEAD OF');
  const events: string[] = [];
  do {
    if (table && p.kind !== T.INSERT && p.kind !== T.UPDATE && p.kind !== T.DELETE) p.fail('INSERT, UPDATE or DELETE');
    const event = p.source.slice(parseAnyWord(p)).toUpperCase();
    if (!table && !isServerEvent(event)) p.fail('an event of a database or server');
    events.push(event);
  } while (p.take(T.Comma));
  if (p.kind === T.WITH && p.peekWord(1, 'APPEND')) {
    p.next();
    p.next();
  }
  if (p.kind === T.NOT) {
    p.next();
    p.expect(T.FOR, 'FOR');
    p.expect(T.REPLICATION, 'REPLICATION');
  }
  p.expect(T.AS, 'AS');
  let body: Statement[] = [];
  if (p.kind === T.EXTERNAL) parseExternalName(p, 'module');
  else body = parseModuleBody(p);
  if (body.length === 0 && p.kinds[p.at - 1] === T.AS) p.fail('a statement');
  return { kind: 'CreateTriggerStatement', start, end: p.lastEnd, verb, name, table, events, insteadOf, body };
}

/** `CREATE_TABLE`, `DDL_LOGIN_EVENTS`, `LOGON`: all but a few are several words. */
const isServerEvent = (event: string) =>
  event.includes('_') || ['LOGON', 'RENAME', 'INSERT', 'UPDATE', 'DELETE'].includes(event);
