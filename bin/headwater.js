#!/usr/bin/env node
// Runs the compiled command line, compiling it first in a checkout whose sources have changed.
import { compileWhereNeeded, program } from './compile.js';

if (compileWhereNeeded()) await import(program);
else process.exitCode = 1;
