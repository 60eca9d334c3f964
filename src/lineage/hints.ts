// Edges that a person wrote down in a comment: -- @LINEAGE_INPUTS: dbo.A, dbo.B   -- @LINEAGE_OUTPUTS: dbo.C
import type { ModuleText } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import type { Tracer } from './tracer.ts';

const words = { '@LINEAGE_INPUTS:': 'read', '@LINEAGE_OUTPUTS:': 'write' } as const;

/** Adds the edges that hints in the module's text give. A hint stands behind `--` on a line of its own or behind code. */
export function addHints(definition: ModuleText, source: Source, tracer: Tracer): void {
  const { text } = source;
  const end = definition.end ?? text.length;
  for (const [word, kind] of Object.entries(words)) {
    let at = text.indexOf(word, definition.start ?? 0);
    for (; at >= 0 && at < end; at = text.indexOf(word, at + word.length)) {
      if (isInLineComment(text, at)) addHint(kind, at + word.length, text, tracer);
    }
  }
}

/** Between the two dashes and the word there is nothing but blanks. */
function isInLineComment(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before >= 1 && text[before] === '-' && text[before - 1] === '-';
}

function addHint(kind: 'read' | 'write', from: number, text: string, tracer: Tracer): void {
  const { module, estate } = tracer;
  let lineEnd = from;
  while (lineEnd < text.length && text[lineEnd] !== '\n' && text[lineEnd] !== '\r') lineEnd++;
  let start = from;
  for (const piece of text.slice(from, lineEnd).split(',')) {
    const name = piece.trim();
    const nameStart = start + piece.indexOf(name);
    start += piece.length + 1;
    if (name === '') continue;
    const object = estate.names.resolve(parseName(name), 'table', module);
    if (!object) continue;
    const evidence = tracer.evidence({ start: nameStart, end: nameStart + name.length }, 'HINT');
    const ledger = estate.ledgerOf(module);
    if (kind === 'read') ledger.object('read', object, module, 'hint', evidence);
    else ledger.object('write', module, object, 'hint', evidence);
  }
}
