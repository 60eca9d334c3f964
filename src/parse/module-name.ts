import { namesDatabase, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import type { MultipartName } from './tree/name.ts';

/** The name that CREATE and ALTER of a module give: in this database, and for views and functions no temporary one. */
export function parseModuleName(p: Parser, mayBeTemporary = false): MultipartName {
  const name = parseName(p);
  const last = name.parts[name.parts.length - 1]!;
  if (namesDatabase(name)) p.violates('it is created in another database', name);
  if (!mayBeTemporary && p.source.words(last).startsWith('#'))
    p.violates('a view, function or trigger is temporary', last);
  return name;
}
