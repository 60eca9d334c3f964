// Edges that a person wrote down in a comment: -- @LINEAGE_INPUTS: dbo.A, dbo.B   -- @LINEAGE_OUTPUTS: dbo.C
import type { ModuleText } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import type { Tracer } from './tracer.ts';

/** A hint stands behind `--` on a line of its own or behind code. */
const hint = /--[ \t]*@LINEAGE_(INPUTS|OUTPUTS):([^\r\n]*)/g;

/** Adds the edges that hints in the module's text give. */
export function addHints({ start = 0, end }: ModuleText, { text }: Source, tracer: Tracer): void {
  const { module, estate } = tracer;
  const ledger = estate.ledgers.of(module);
  for (const { 0: written, 1: which, 2: names, index } of text.slice(start, end).matchAll(hint)) {
    let at = start + index + written.length - names!.length;
    for (const piece of names!.split(',')) {
      const name = piece.trim();
      const nameStart = at + piece.indexOf(name);
      at += piece.length + 1;
      const object = name === '' ? undefined : estate.names.resolve(parseName(name), 'table', module);
      if (!object) continue;
      const evidence = tracer.evidence({ start: nameStart, end: nameStart + name.length }, 'HINT');
      if (which === 'INPUTS') ledger.objects.add('read', object, module, 'hint', evidence);
      else ledger.objects.add('write', module, object, 'hint', evidence);
    }
  }
}
