import { parseMethodArguments } from './function-call.ts';
import { parseName } from './name.ts';
import { parseOpenRowset } from './open-rowset.ts';
import type { Parser } from './parser.ts';
import { parseSystemTable } from './rowset-function.ts';
import { parseTableAlias } from './table-alias.ts';
import { atOldTableHints, parseTableHintClause } from './table-hint.ts';
import { T } from './token.ts';
import type { MultipartName } from './tree/name.ts';
import type { TableSource } from './tree/table-source.ts';

/** What INSERT, UPDATE, DELETE and MERGE change: a table or alias by its name, `@t`, or a remote rowset; with hints. */
export function parseTarget(p: Parser, ofMerge = false): TableSource {
  const start = p.start;
  if (p.kind === T.Variable) {
    p.next();
    const variable = { kind: 'VariableReference', start, end: p.lastEnd } as const;
    parseTargetHints(p, ofMerge);
    return {
      kind: 'TableVariableReference',
      start,
      end: p.lastEnd,
      variable,
      alias: undefined,
      columnAliases: undefined,
    };
  }
  if (p.kind === T.OPENROWSET || p.kind === T.OPENDATASOURCE) return parseOpenRowset(p);
  const system = parseSystemTable(p);
  if (system) return system;
  const name = parseName(p);
  if (atFunction(p)) return parseFunctionTarget(p, name);
  parseTargetHints(p, ofMerge);
  return {
    kind: 'TableReference',
    start,
    end: p.lastEnd,
    name,
    alias: undefined,
    columnAliases: undefined,
  };
}

/** What UPDATE and DELETE change. Its alias is given in FROM; one that is given here, as on other servers, is understood all the same. */
export function parseChangedTarget(p: Parser): TableSource {
  const target = parseTarget(p);
  const isAliased = p.kind === T.AS || (p.atName && (p.peek(1) === T.SET || p.peek(1) === T.WHERE));
  if (target.kind !== 'TableReference' || !isAliased) return target;
  const { start } = p;
  const alias = parseTableAlias(p);
  const end = p.lastEnd;
  p.violates('the target of UPDATE or DELETE has an alias outside of FROM', { start, end });
  return { ...target, end, alias };
}

/** `(` of a call: nothing, or something that cannot be a column, stands behind it. */
const atFunction = (p: Parser) =>
  p.kind === T.LeftParen &&
  (p.peek(1) === T.RightParen || p.peek(1) === T.Minus || (p.peek(1) >= T.String && p.peek(1) <= T.Variable));

/** `dbo.f(1)` whose rows are those of one table. */
function parseFunctionTarget(p: Parser, name: MultipartName): TableSource {
  const args = parseMethodArguments(p);
  const { start } = name;
  return { kind: 'TableFunctionReference', start, end: p.lastEnd, name, arguments: args };
}

/** `WITH (TABLOCK)` or, of old, `(TABLOCK)`; MERGE reads its target too, and may say by which index. */
export function parseTargetHints(p: Parser, ofMerge = false): void {
  while ((p.kind === T.WITH && p.peek(1) === T.LeftParen) || atOldTableHints(p)) parseTableHintClause(p, !ofMerge);
}
