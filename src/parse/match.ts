import { parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { MatchPredicate } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';

/**
 * `MATCH(a-(e)->b AND b<-(f)-c)`, `MATCH(SHORTEST_PATH(a(-(e)->b){1,3}))`.
 * https://learn.microsoft.com/sql/t-sql/queries/match-sql-graph
 */
export function parseMatchPredicate(p: Parser): MatchPredicate {
  const start = p.start;
  const aliases: Identifier[] = [];
  p.next();
  p.expect(T.LeftParen, '(');
  do {
    if (p.kind === T.SHORTEST_PATH) parseShortestPath(p, aliases);
    else parsePattern(p, aliases);
  } while (p.take(T.AND));
  p.expect(T.RightParen, ')');
  p.isCondition = true;
  return { kind: 'MatchPredicate', start, end: p.lastEnd, aliases };
}

/** `a-(e)->b<-(f)-c`, with LAST_NODE(a) for a node. */
function parsePattern(p: Parser, aliases: Identifier[]): void {
  parseNode(p, aliases);
  if (p.kind !== T.Equals) {
    do {
      parseEdge(p, aliases);
      parseNode(p, aliases);
    } while (p.kind === T.Minus || p.kind === T.Less);
  }
  while (p.kind === T.Equals) {
    p.next();
    parseNode(p, aliases);
  }
}

function parseNode(p: Parser, aliases: Identifier[]): void {
  if (p.atWord('LAST_NODE')) {
    p.next();
    p.expect(T.LeftParen, '(');
    aliases.push(parseIdentifier(p));
    p.expect(T.RightParen, ')');
  } else aliases.push(parseIdentifier(p));
}

/** `-(e)->` or `<-(e)-`. */
function parseEdge(p: Parser, aliases: Identifier[]): void {
  const backwards = p.take(T.Less);
  p.expect(T.Minus, '-');
  p.expect(T.LeftParen, '(');
  aliases.push(parseIdentifier(p));
  p.expect(T.RightParen, ')');
  p.expect(T.Minus, '-');
  if (!backwards) p.expect(T.Greater, '>');
}

/** `SHORTEST_PATH(a(-(e)->b)+)`, `SHORTEST_PATH((a-(e)->){1,5}b)`. */
function parseShortestPath(p: Parser, aliases: Identifier[]): void {
  p.next();
  p.expect(T.LeftParen, '(');
  if (p.kind !== T.LeftParen) {
    parseNode(p, aliases);
    p.expect(T.LeftParen, '(');
    do {
      parseEdge(p, aliases);
      parseNode(p, aliases);
    } while (p.kind === T.Minus || p.kind === T.Less);
    p.expect(T.RightParen, ')');
    parseRepeat(p);
  } else {
    p.next();
    do {
      parseNode(p, aliases);
      parseEdge(p, aliases);
    } while (p.atName);
    p.expect(T.RightParen, ')');
    parseRepeat(p);
    parseNode(p, aliases);
  }
  while (p.kind === T.AND && p.peek(1) !== T.SHORTEST_PATH) {
    p.next();
    parsePattern(p, aliases);
  }
  p.expect(T.RightParen, ')');
}

/** `+` or `{1,5}`. */
function parseRepeat(p: Parser): void {
  if (p.take(T.Plus)) return;
  p.expect(T.LeftBrace, '+');
  p.expect(T.Integer, 'a number');
  p.expect(T.Comma, ',');
  p.expect(T.Integer, 'a number');
  p.expect(T.RightBrace, '}');
}
