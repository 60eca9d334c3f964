import { compileWhereNeeded } from '../bin/compile.js';

/** Compiles the product where its sources changed. @throws where that fails. */
export function compiled(): void {
  if (!compileWhereNeeded()) throw new Error('Headwater could not be compiled.');
}
