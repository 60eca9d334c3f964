import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Script } from './tree/statement.ts';

export interface ParseOptions {
  /** Values of sqlcmd's `$(NAME)`, by upper-case name. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
}

export interface ParseResult {
  readonly script: Script;
  readonly diagnostics: readonly Diagnostic[];
}

/** T-SQL text → syntax tree. Never throws: what is not understood costs one statement and one diagnostic. */
export type ParseScript = (source: Source, options?: ParseOptions) => ParseResult;
