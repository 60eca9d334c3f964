import type { Parser } from './parser.ts';
import { parsePivot, parseUnpivot } from './pivot.ts';
import { T } from './token.ts';
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
  p.expect(T.ON, 'ON');
  const on = p.condition();
  return { kind: 'JoinedTable', start: left.start, end: p.lastEnd, join, left, right, on };
}

function parseUnqualified(p: Parser, left: TableSource, join: JoinedTable['join']): TableSource {
  const right = p.grammar.simpleTableSource(p);
  return { kind: 'JoinedTable', start: left.start, end: p.lastEnd, join, left, right, on: undefined };
}
