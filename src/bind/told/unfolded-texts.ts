import { scan } from '../../parse/scanner.ts';
import { blanked, insideOf, unfolded } from '../../text/literal.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

/** Texts of literals, each in its place and in a batch of its own. */
export interface UnfoldedTexts {
  readonly source: Source;
  readonly places: readonly Span[];
}

/** A text that grows. */
interface Layer {
  readonly pieces: string[];
  readonly places: Span[];
  /** Where its last place ends. */
  end: number;
}

/**
 * The literals of a text, unfolded in their places: as many in one text as have a line between them on which GO fits, so that the
 * whole is read about once, however many there are. What cannot be scanned by itself is left out, for it would swallow the next one.
 *
 *     EXEC ('CREATE VIEW a AS SELECT 1')             CREATE VIEW a AS SELECT 1
 *     PRINT 'then'                             →     GO
 *     EXEC ('CREATE VIEW b AS SELECT 2')             CREATE VIEW b AS SELECT 2
 */
export function unfoldedTexts({ name, text }: Source, literals: readonly Span[]): UnfoldedTexts[] {
  const layers: Layer[] = [];
  for (const literal of literals) {
    const content = unfolded(text, literal);
    if (scan(content).problems.length > 0) continue;
    const place = insideOf(text, literal);
    const layer = layers.find(({ end }) => lineBetween(text, end, place.start) !== undefined) ?? newLayer(layers);
    layer.pieces.push(between(text, layer.end, place.start), content);
    layer.places.push(place);
    layer.end = place.end;
  }
  return layers.map(({ pieces, places }) => ({ source: new Source(name, pieces.join('')), places }));
}

function newLayer(layers: Layer[]): Layer {
  const layer: Layer = { pieces: [], places: [], end: 0 };
  layers.push(layer);
  return layer;
}

/** Blanks, and GO on a line between. */
function between(text: string, start: number, end: number): string {
  const line = lineBetween(text, start, end);
  if (line === undefined) return blanked(text.slice(start, end));
  return `${blanked(text.slice(start, line))}GO${blanked(text.slice(line + 2, end))}`;
}

/** Where a whole line between two places begins that has room for GO. */
function lineBetween(text: string, start: number, end: number): number | undefined {
  const found = /\n[^\r\n]{2,}[\r\n]/.exec(text.slice(start, end));
  return found ? start + found.index + 1 : undefined;
}
