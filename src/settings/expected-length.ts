import { setFlagsFromString } from 'node:v8';

/** UTF-16 units of text that are read and followed in a second or two. */
const short = 4_000_000;

/**
 * Suits V8 to how much text, in UTF-16 units, a run is over, which decides whether what it optimises pays in time.
 *
 * A run over little text ends before all that it optimises has paid: what it does beside the program takes the processors that the
 * program needs. Without inlining hundreds of .sql files are done in two thirds of the time where there are two. A long run pays for
 * what was optimised too early, for it is compiled again and again: later there is more to go by, and it is right at once.
 */
export function expectLength(units: number): void {
  // Trees outlive the first collections: where the space of what is new grows at once, they are not copied at every step.
  setFlagsFromString('--semi-space-growth-factor=16');
  const isShort = units <= short;
  setFlagsFromString(isShort ? '--no-turbo-inlining' : '--turbo-inlining');
  setFlagsFromString(`--interrupt-budget=${isShort ? 150_000 : 600_000}`);
}
