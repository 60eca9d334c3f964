import { parseAdminStatement } from './admin/admin.ts';
import { parseCreateTable } from './create-table.ts';
import { parseIdentifier, parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';
import type { CreateSchemaStatement, OtherStatement, Statement, TransferStatement } from './tree/statement.ts';
import { parseCreateView } from './view.ts';

/**
 * `CREATE SCHEMA s AUTHORIZATION u CREATE TABLE t (…) GRANT SELECT ON t TO u`: what stands behind it is a part of it. CREATE was
 * read already and began at `start`. https://learn.microsoft.com/sql/t-sql/statements/create-schema-transact-sql
 */
export function parseCreateSchema(p: Parser, start: number): CreateSchemaStatement {
  p.next();
  const name: Identifier | undefined = p.kind === T.AUTHORIZATION ? undefined : parseIdentifier(p);
  if (p.take(T.AUTHORIZATION)) parseIdentifier(p);
  const elements: Statement[] = [];
  for (let element = parseElement(p); element; element = parseElement(p)) elements.push(element);
  return { kind: 'CreateSchemaStatement', start, end: p.lastEnd, name, elements };
}

function parseElement(p: Parser): Statement | undefined {
  const start = p.start;
  if (p.kind === T.GRANT || p.kind === T.DENY || p.kind === T.REVOKE) return parseAdminStatement(p);
  if (p.kind !== T.CREATE || (p.peek(1) !== T.TABLE && p.peek(1) !== T.VIEW)) return undefined;
  p.next();
  return p.kind === T.TABLE ? parseCreateTable(p, start) : parseCreateView(p, start, 'CREATE');
}

/** `ALTER SCHEMA s TRANSFER TYPE::dbo.T`; ALTER was read already. https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql */
export function parseAlterSchema(p: Parser, start: number): TransferStatement | OtherStatement {
  p.next();
  const schema = parseIdentifier(p);
  p.expectWord('TRANSFER');
  let isObject = true;
  if (p.kind === T.XML && p.peek(1) === T.SCHEMA) {
    p.next();
    p.next();
    p.expectWord('COLLECTION');
    p.expect(T.DoubleColon, '::');
    isObject = false;
  } else if (p.peek(1) === T.DoubleColon) {
    isObject = p.take(T.OBJECT);
    if (!isObject) p.expect(T.TYPE, 'OBJECT or TYPE');
    p.next();
  }
  const name = parseName(p);
  if (isObject) return { kind: 'TransferStatement', start, end: p.lastEnd, schema, name };
  return otherStatement(p, start, 'ALTER SCHEMA');
}
