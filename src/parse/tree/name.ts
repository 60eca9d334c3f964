import type { Span } from '../../text/span.ts';

/** One part of a name as written; its words are cut from the source when asked for (`source.words(part)`). */
export interface Identifier extends Span {
  readonly kind: 'Identifier';
}

/**
 * A name of one to four parts, outermost first; a missing part (`db..t`) is an empty identifier.
 * `srv.db.dbo.t` has four parts. The span runs from the first to the last part.
 */
export interface MultipartName extends Span {
  readonly kind: 'MultipartName';
  readonly parts: readonly Identifier[];
}
