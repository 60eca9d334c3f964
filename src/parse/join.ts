import { parseColumnList } from './name.ts';
import type { Parser } from './parser.ts';
import { parsePivot, parseUnpivot } from './pivot.ts';
import { beginsStatement } from './statement-start.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { JoinedTable, TableSource } from './tree/table-source.ts';

/** Goes on with everything that is joined to `first`, pivots included. */
export function parseJoins(p: Parser, first: TableSource): TableSource {
  let left = first;
  for (;;) {
    const joined = parseJoin(p, left);
    if (!joined) return left;
    left = joined;
  }
}

/** One join, or PIVOT, of `left`; undefined, and nothing consumed, where there is none. */
function parseJoin(p: Parser, left: TableSource): TableSource | undefined {
  switch (p.kind) {
    case T.JOIN:
      p.next();
      return parseQualified(p, left, 'INNER');
    case T.INNER:
      p.next();
      return parseHinted(p, left, 'INNER');
    case T.LEFT:
    case T.RIGHT:
    case T.FULL: {
      const join = p.kind === T.LEFT ? 'LEFT' : p.kind === T.RIGHT ? 'RIGHT' : 'FULL';
      p.next();
      p.take(T.OUTER);
      return parseHinted(p, left, join);
    }
    case T.CROSS:
      p.next();
      if (p.take(T.APPLY)) return parseUnqualified(p, left, 'CROSS APPLY');
      p.expect(T.JOIN, 'JOIN or APPLY');
      return parseUnqualified(p, left, 'CROSS');
    case T.OUTER:
      p.next();
      p.expect(T.APPLY, 'APPLY');
      return parseUnqualified(p, left, 'OUTER APPLY');
    case T.PIVOT:
      return parsePivot(p, left);
    case T.UNPIVOT:
      return parseUnpivot(p, left);
    default:
      return undefined;
  }
}

const hints = new Set(['LOOP', 'HASH', 'MERGE', 'REMOTE', 'REDUCE', 'REPLICATE', 'REDISTRIBUTE']);

function parseHinted(p: Parser, left: TableSource, join: JoinedTable['join']): TableSource {
  if (p.kind === T.LOCAL) p.next();
  if (p.kind !== T.JOIN && p.oneOfWords(hints)) p.next();
  p.expect(T.JOIN, 'JOIN');
  return parseQualified(p, left, join);
}

/** `a JOIN b JOIN c ON … ON …`: what is joined before ON belongs to the right side. */
function parseQualified(p: Parser, left: TableSource, join: JoinedTable['join']): TableSource {
  let right = p.grammar.simpleTableSource(p);
  if (p.kind !== T.ON) {
    if (p.enter()) {
      while (p.kind !== T.ON) {
        const nested = parseJoin(p, right);
        if (!nested) break;
        right = nested;
      }
    }
    p.leave();
  }
  const on = parseOn(p, right);
  return { kind: 'JoinedTable', start: left.start, end: p.lastEnd, join, left, right, on };
}

/** The condition of a join. Where it is missing, or said by USING as elsewhere, what is joined is known all the same. */
function parseOn(p: Parser, right: TableSource): Expression | undefined {
  if (p.take(T.ON)) return p.condition();
  if (p.kind === T.USING && p.peek(1) === T.LeftParen) {
    const start = p.start;
    p.next();
    parseColumnList(p);
    p.violates('a join has USING and no ON', { start, end: p.lastEnd });
  } else if (endsFrom(p)) p.violates('a join has no ON', right);
  else p.fail('ON');
  return undefined;
}

const behindFrom = new Set([
  T.RightParen,
  T.Semicolon,
  T.Comma,
  T.WHERE,
  T.GROUP,
  T.HAVING,
  T.ORDER,
  T.UNION,
  T.EXCEPT,
  T.INTERSECT,
  T.FOR,
  T.OPTION,
]);

/** Nothing more of a table source can stand here. */
const endsFrom = (p: Parser) => p.atEnd || behindFrom.has(p.kind) || beginsStatement(p, false);

function parseUnqualified(p: Parser, left: TableSource, join: JoinedTable['join']): TableSource {
  const right = p.grammar.simpleTableSource(p);
  return { kind: 'JoinedTable', start: left.start, end: p.lastEnd, join, left, right, on: undefined };
}
