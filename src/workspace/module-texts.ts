import type { CatalogObject } from '../catalog/catalog.ts';
import { lineStarts, type Position, positionAt } from '../text/span.ts';

/** A place in a source: what evidence, references and diagnostics have in common. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

interface Slice {
  readonly text: string;
  readonly start: number;
  readonly at: Position;
}

const atStart: Position = { line: 1, column: 1 };

/**
 * The text of each module alone. A file may hold a thousand modules, and lineage counts offsets and lines in the file;
 * a snapshot keeps one text a module, so its places count in that text.
 */
export class ModuleTexts {
  readonly #slices = new Map<string, Slice>();

  constructor(objects: readonly CatalogObject[]) {
    const startsOfFile = new Map<string, { text: string; starts: number[] }>();
    for (const { id, definition } of objects) {
      if (!definition) continue;
      const { file, text, end } = definition;
      let start = definition.start ?? 0;
      if (start === 0 && (end === undefined || end >= text.length)) {
        this.#slices.set(id, { text, start: 0, at: atStart });
        continue;
      }
      while (/\s/.test(text.charAt(start))) start++;
      let known = startsOfFile.get(file);
      if (known?.text !== text) {
        known = { text, starts: lineStarts(text) };
        startsOfFile.set(file, known);
      }
      this.#slices.set(id, { text: text.slice(start, end), start, at: positionAt(known.starts, start) });
    }
  }

  textOf(id: string): string | undefined {
    return this.#slices.get(id)?.text;
  }

  /** A place in the module's source as a place in its own text. */
  place<P extends Place>(module: string | undefined, place: P): P {
    const slice = module === undefined ? undefined : this.#slices.get(module);
    if (!slice || slice.start === 0) return place;
    return {
      ...place,
      start: Math.max(0, place.start - slice.start),
      end: Math.max(0, place.end - slice.start),
      line: Math.max(1, place.line - slice.at.line + 1),
    };
  }

  /** The column of a place on `line` of the source: only a module's first line begins elsewhere than its source's. */
  column(module: string | undefined, line: number, column: number): number {
    const slice = module === undefined ? undefined : this.#slices.get(module);
    return slice && line === slice.at.line ? Math.max(1, column - slice.at.column + 1) : column;
  }
}
