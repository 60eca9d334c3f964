#!/usr/bin/env node
// Runs the compiled command line, compiling it first in a checkout whose sources have changed.
import { compileWhereNeeded } from './compile.js';
import { loadProgram } from './program.js';

if (compileWhereNeeded()) {
  const code = await loadProgram().main(process.argv.slice(2));
  // A command that goes on, as a server does, may have set its own.
  if (code !== 0) process.exitCode = code;
} else process.exitCode = 1;
