/** The compiled command line: what src/cli/headwater.ts exports. Throws where nothing is compiled. */
export function loadProgram(): Pick<typeof import('../src/cli/headwater.ts'), 'main'> & {
  /** Whether V8 took what it had compiled in an earlier run. */
  readonly isKept: boolean;
};
