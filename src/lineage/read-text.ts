// The texts that dynamic SQL runs, parsed and bound once at each statement that runs them: a loop runs the same again.
import type { BoundModule } from '../bind/bound/module.ts';
import type { BoundExecute } from '../bind/bound/statement.ts';
import { bindScript } from '../bind/module.ts';
import { parseScript } from '../parse/parse.ts';
import { Source } from '../text/source.ts';
import { type Filled, isPartlyKnown, readableName } from './hole.ts';
import type { Tracer } from './tracer.ts';

interface ReadText {
  readonly source: Source;
  readonly filled: Filled;
  readonly bound: BoundModule;
  readonly readable: boolean;
  /** What stood in the holes, whenever it was something else. */
  readonly reported: Set<string>;
  /** What it names is written down. */
  noted: boolean;
}

export class ReadTexts {
  readonly #texts = new Map<BoundExecute, Map<string, ReadText>>();

  of(filled: Filled, statement: BoundExecute, tracer: Tracer): ReadText {
    let texts = this.#texts.get(statement);
    if (!texts) {
      texts = new Map();
      this.#texts.set(statement, texts);
    }
    let read = texts.get(filled.text);
    if (!read) {
      read = readText(filled, statement, tracer);
      texts.set(filled.text, read);
    }
    return read;
  }
}

function readText(filled: Filled, statement: BoundExecute, { estate, module }: Tracer): ReadText {
  const source = new Source('', filled.text);
  const { script, diagnostics } = parseScript(source);
  const statements = script.batches.flatMap((batch) => batch.statements);
  const bound = bindScript(statements, source, estate.names, module, statement.context);
  const readable = diagnostics.every(({ severity }) => severity !== 'error');
  return { source, filled, bound, readable, reported: new Set(), noted: false };
}

/** Says what of a text is not known; false where what is known cannot be relied on. */
export function reportUnknown(
  { bound, readable, reported }: ReadText,
  holes: readonly string[],
  statement: BoundExecute,
  tracer: Tracer,
): boolean {
  const usable = readable || holes.length === 0;
  const reason = holes.join(', ');
  if (reported.has(reason)) return usable;
  reported.add(reason);
  if (!readable) tracer.report('HW3001', statement, { reason: reason || 'its text cannot be read' });
  if (!usable) return false;
  for (const { object } of bound.uses) {
    if (!isPartlyKnown(object)) continue;
    tracer.report('HW3002', statement, {
      pattern: readableName([object.schema, object.name].filter(Boolean).join('.'), holes),
    });
  }
  return true;
}
