import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileWhereNeeded } from '../../bin/compile.js';
import { loadProgram } from '../../bin/program.js';
import { installation } from '../../src/settings/installation.ts';

it('the command line starts with what V8 kept of it when it was compiled', () => {
  expect(compileWhereNeeded()).toBe(true);
  const kept = readdirSync(join(installation.root, 'dist', 'program')).filter((file) => file.endsWith('.cache'));
  expect(kept).toEqual([`headwater-${process.versions.v8}.cache`]);
  expect(loadProgram().isKept).toBe(true);
});
