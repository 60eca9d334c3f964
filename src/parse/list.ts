import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** `a, b`: one or more. */
export function parseCommaList<Element>(p: Parser, parse: (p: Parser) => Element): Element[] {
  const first = parse(p);
  if (p.kind !== T.Comma) return [first];
  const list = [first];
  while (p.take(T.Comma)) list.push(parse(p));
  return exactly(list);
}

/** A list without the room that growing left behind its end: trees are kept, and in a small one that is most of it. */
export function exactly<Element>(list: Element[]): Element[] {
  return list.length > 0 ? list.slice() : list;
}
