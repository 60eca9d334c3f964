import type { Text } from './text.ts';
import type { Constant } from './value.ts';

export interface Call {
  /** Upper case. */
  readonly name: string;
  /** The arguments as the script writes them. */
  readonly written: readonly string[];
  /** The word in front of the first argument: LEADING of `TRIM(LEADING '0' FROM x)`. */
  lead?(): string | undefined;
  /** How many bytes a letter of an argument takes, where its type tells. */
  readonly bytesOf?: ((argument: number) => 1 | 2 | undefined) | undefined;
  /** The unknown that the call is where its arguments do not tell. */
  hole(holds?: 'value' | 'text'): Text;
}

/** What a function makes of its arguments; undefined where that is not known. */
export type Fold = (values: readonly Constant[], call: Call) => Constant | undefined;
