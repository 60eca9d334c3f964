// Loads the bundled command line together with what V8 made of its source in an earlier run: a command over a few files spends
// more of its time compiling its own functions than running them.
// https://nodejs.org/api/vm.html#scriptcreatecacheddata
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'program');

/** Only the V8 that made it can use it; another one compiles as if there were none. */
const cache = (inFolder) => join(inFolder, `headwater-${process.versions.v8}.cache`);

/** The program's script, and what it exports: `main`, of src/cli/headwater.ts. */
function load(inFolder, require = createRequire(import.meta.url)) {
  const filename = join(inFolder, 'headwater.cjs');
  const cached = cache(inFolder);
  const script = new Script(`(function (require, module, exports, __filename) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    cachedData: existsSync(cached) ? readFileSync(cached) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports, filename);
  return { script, program: { ...module.exports, isKept: script.cachedDataRejected === false } };
}

export function loadProgram() {
  return load(folder).program;
}

/** Runs these command lines in turn, and keeps what V8 compiled for them beside the program. */
async function keepCompiled(inFolder, commandLines) {
  const require = createRequire(import.meta.url);
  // V8 takes what was kept only where its flags are the same: those that a command sets while it runs are left as they are.
  const v8 = { setFlagsFromString() {} };
  const { script, program } = load(inFolder, (name) => (name === 'node:v8' ? v8 : require(name)));
  // What is idle for a while would be dropped.
  setFlagsFromString('--no-flush-bytecode');
  for (const given of commandLines) await program.main(given);
  setFlagsFromString('--flush-bytecode');
  writeFileSync(cache(inFolder), script.createCachedData());
}

// node program.js FOLDER SQL-FOLDER...: what bin/compile.js starts behind compiling.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [inFolder, ...texts] = process.argv.slice(2);
  await keepCompiled(inFolder, [
    ['--version'],
    ...['references', 'lineage', 'parse'].map((name) => [name, '--json', ...texts]),
  ]);
}
