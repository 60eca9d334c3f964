import { parseAdminStatement } from './admin/admin.ts';
import { parseAlterTable } from './alter-table.ts';
import { parseCreateExternalTable, parseCreateTable } from './create-table.ts';
import { parseCreateType } from './create-type.ts';
import { parseCreateFunction } from './function.ts';
import { parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { parseCreateProcedure } from './procedure.ts';
import { parseAlterSchema, parseCreateSchema } from './schema.ts';
import { parseAlterSequence, parseCreateSequence } from './sequence.ts';
import { parseCreateSynonym } from './synonym.ts';
import { T } from './token.ts';
import type { ModuleVerb, OtherStatement, Statement } from './tree/statement.ts';
import { parseCreateTrigger } from './trigger.ts';
import { parseCreateView } from './view.ts';

/** A statement that begins with CREATE; undefined, and nothing consumed, where the word behind it is none we know. */
export function parseCreate(p: Parser): Statement | undefined {
  const start = p.start;
  if (p.peek(1) === T.OR) {
    p.next();
    p.next();
    takeAlter(p);
    const module = parseModule(p, start, 'CREATE OR ALTER');
    if (!module) p.fail('PROCEDURE, VIEW, FUNCTION or TRIGGER');
    return module ?? { kind: 'BogusStatement', start, end: p.lastEnd };
  }
  const kind = p.peek(1);
  if (isModuleWord(p, 1)) {
    p.next();
    return parseModule(p, start, 'CREATE');
  }
  const parse = creators.get(kind);
  if (parse && !(kind === T.EXTERNAL && p.peek(2) !== T.TABLE)) {
    p.next();
    return parse(p, start);
  }
  return parseAdminStatement(p);
}

/** ALTER of CREATE OR ALTER; other servers have REPLACE there. */
function takeAlter(p: Parser): void {
  if (p.atWord('REPLACE') && isModuleWord(p, 1)) {
    p.violates('OR REPLACE stands where OR ALTER has to', p.hereSpan());
    p.next();
  } else p.expect(T.ALTER, 'ALTER');
}

/** A statement that begins with ALTER; undefined, and nothing consumed, where the word behind it is none we know. */
export function parseAlter(p: Parser): Statement | undefined {
  const start = p.start;
  if (isModuleWord(p, 1)) {
    p.next();
    return parseModule(p, start, 'ALTER');
  }
  const parse = changers.get(p.peek(1));
  if (!parse) return parseAdminStatement(p);
  p.next();
  return parse(p, start);
}

type ParseBehindVerb = (p: Parser, start: number) => Statement;

const creators = new Map<number, ParseBehindVerb>([
  [T.TABLE, parseCreateTable],
  [T.EXTERNAL, parseCreateExternalTable],
  [T.TYPE, parseCreateType],
  [T.SYNONYM, parseCreateSynonym],
  [T.SEQUENCE, parseCreateSequence],
  [T.SCHEMA, parseCreateSchema],
]);

const changers = new Map<number, ParseBehindVerb>([
  [T.TABLE, parseAlterTable],
  [T.SEQUENCE, parseAlterSequence],
  [T.SCHEMA, parseAlterSchema],
]);

/** Whether the word of a module stands `n` tokens ahead. */
export function isModuleWord(p: Parser, n: number): boolean {
  const kind = p.peek(n);
  return (
    kind === T.PROC ||
    kind === T.PROCEDURE ||
    kind === T.FUNCTION ||
    kind === T.TRIGGER ||
    kind === T.VIEW ||
    (kind === T.MATERIALIZED && p.peek(n + 1) === T.VIEW)
  );
}

/** Whether CREATE, ALTER or CREATE OR ALTER of a module stands here. */
export function atModule(p: Parser): boolean {
  if (p.kind !== T.CREATE && p.kind !== T.ALTER) return false;
  return isModuleWord(p, p.peek(1) === T.OR ? 3 : 1);
}

function parseModule(p: Parser, start: number, verb: ModuleVerb): Statement | undefined {
  const isModule = verb !== 'ALTER' || p.kind !== T.MATERIALIZED;
  if (isModule && p.depth > 1) p.violates('a module is made inside another statement', p.hereSpan());
  switch (p.kind) {
    case T.PROC:
    case T.PROCEDURE:
      return parseCreateProcedure(p, start, verb);
    case T.FUNCTION:
      return parseCreateFunction(p, start, verb);
    case T.TRIGGER:
      return parseCreateTrigger(p, start, verb);
    case T.VIEW:
    case T.MATERIALIZED:
      if (verb === 'ALTER' && p.kind === T.MATERIALIZED) return parseAlterMaterializedView(p, start);
      return parseCreateView(p, start, verb);
    default:
      return undefined;
  }
}

/** `ALTER MATERIALIZED VIEW v REBUILD | DISABLE`. https://learn.microsoft.com/sql/t-sql/statements/alter-materialized-view-transact-sql */
function parseAlterMaterializedView(p: Parser, start: number): OtherStatement {
  p.next();
  p.next();
  parseName(p);
  if (!p.takeWord('REBUILD')) p.expectWord('DISABLE');
  return otherStatement(p, start, 'ALTER MATERIALIZED VIEW');
}
