// Edges that a person wrote down in a comment: -- @LINEAGE_INPUTS: dbo.A, dbo.B   /* @LINEAGE_OUTPUTS: dbo.C */
import type { CatalogObject, ModuleText } from '../catalog/catalog.ts';
import { scan } from '../parse/scanner.ts';
import { parseName } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { EdgeKind } from './flow/edges.ts';
import type { Tracer } from './tracer.ts';

/** Behind what begins a comment, or a line of one. */
const hint = /(?:--|\/\*|[\r\n])[ \t*]*@LINEAGE_(INPUT|OUTPUT)S?[ \t]*[:=]([^\r\n]*)/gi;

/** One name between commas; what stands in brackets or quotes is a part of it. */
const item = /(?:\[(?:[^\]]|\]\])*\]|"(?:[^"]|"")*"|[^,])+/g;

/** What ends the list before its line does: the end of the comment, a remark behind two dashes, a semicolon. */
const listEnd = /\*\/|--|;/;

/**
 * Adds the edges that hints in the comments of a module's own text give. `others`: where other modules stand in the text of a
 * script.
 */
export function addHints(definition: ModuleText, { text }: Source, others: readonly Span[], tracer: Tracer): void {
  const { start = 0, end = text.length } = definition;
  // Thousands of modules may stand in one text: each looks at its own words.
  const own = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const comment of commentsIn(own)) {
    for (const found of own.slice(comment.start, comment.end).matchAll(hint)) {
      const [written, which, line] = found as unknown as [string, string, string];
      const list = line.slice(0, listEnd.exec(line)?.index);
      const at = start + comment.start + found.index + written.length - line.length;
      if (others.some((other) => at >= other.start && at <= other.end)) continue;
      for (const { 0: piece, index } of list.matchAll(item)) {
        const name = piece.trim();
        const nameStart = at + index + piece.indexOf(name);
        if (name !== '') addHint(which.toUpperCase(), name, nameStart, tracer);
      }
    }
  }
}

function addHint(which: string, name: string, start: number, tracer: Tracer): void {
  const { module, estate } = tracer;
  const object = estate.names.resolve(parseName(name), 'table', module);
  if (!object) return;
  const evidence = tracer.evidence({ start, end: start + name.length }, 'HINT');
  const { objects } = estate.ledgers.of(module);
  const kind = kindOf(which, object);
  if (kind === 'read') objects.add(kind, object, module, 'hint', evidence);
  else objects.add(kind, module, object, 'hint', evidence);
}

/** A procedure is called, whether it brings rows or takes them. */
function kindOf(which: string, { type }: CatalogObject): EdgeKind {
  if (type === 'Stored Procedure') return 'call';
  return which === 'INPUT' ? 'read' : 'write';
}

/** No hint has fewer characters. */
const shortest = '--@LINEAGE_INPUT:'.length;

/** What stands between the tokens of a text and is long enough for a hint: blanks and comments. */
function commentsIn(text: string): Span[] {
  if (text.search(hint) < 0) return [];
  const { starts, ends, count } = scan(text);
  const gaps: Span[] = [];
  for (let i = 0; i <= count; i++) {
    const start = i === 0 ? 0 : ends[i - 1]!;
    const end = i === count ? text.length : starts[i]!;
    if (end - start >= shortest) gaps.push({ start, end });
  }
  return gaps;
}
