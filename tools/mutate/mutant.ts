/** One small change of the source that some case must notice. */
export interface Mutant {
  /** From 1; the switch that turns it on in the instrumented copy. */
  readonly id: number;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  /** What is done, such as `always true`. */
  readonly change: string;
  /** The source that it is done to, on one line. */
  readonly text: string;
  /** The same change as an edit of the source. */
  readonly edit: Span & { readonly text: string };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What became of it: `killed` by a case; `beside`: no case notices it, a test beside the source does; `refused` where it does not
 * compile, which leaves nothing for a case to show.
 */
export type Fate = 'killed' | 'beside' | 'refused' | 'survived' | 'not reached';

/** How a mutant is called in the output and in survivors.json; lines move, so they are no part of it. */
export const mutantKey = ({ file, change, text }: Mutant): string => `${file}: ${change}: ${text}`;
