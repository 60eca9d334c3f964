// Compiles src/ to dist/src, and what runs to two files in dist/program, where something changed: safely for processes that start at the same moment.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const program = join(dist, 'program', 'headwater.cjs');
const stamp = join(dist, '.compiled');
const lock = join(dist, '.compiling');

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the sources last changed; 0 in an installed package, which has none. */
function sourcesChanged() {
  const folder = join(root, 'src');
  if (!existsSync(folder)) return 0;
  // Folders count too: a file that was removed or renamed changes only its folder's time.
  const names = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  const times = names.filter((name) => !name.endsWith('.test.ts')).map((name) => changed(join(folder, name)));
  return Math.max(...times, changed(join(root, 'tsconfig.build.json')), changed(join(root, 'package.json')));
}

function isCompiled() {
  return existsSync(program) && changed(stamp) >= sourcesChanged();
}

/** Compiles beside the old output and then swaps the folders, so that nobody runs half of each. */
function compile() {
  const began = new Date();
  const fresh = join(dist, `.fresh-${process.pid}`);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--outDir', fresh, '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  const result = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
  // A type error is for `npm run check` to report: the JavaScript is complete all the same.
  if (!existsSync(join(fresh, 'src', 'cli', 'headwater.js'))) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`Headwater could not be compiled.\n${result.stdout}${result.stderr}${result.error ?? ''}`);
  }
  bundle(join(fresh, 'src'), join(fresh, 'program'));
  warm(join(fresh, 'program'));
  for (const folder of readdirSync(fresh)) {
    if (existsSync(join(dist, folder))) renameSync(join(dist, folder), join(fresh, `.old-${folder}`));
    renameSync(join(fresh, folder), join(dist, folder));
  }
  rmSync(fresh, { recursive: true, force: true });
  // The stamp says when compiling began, so that a file saved meanwhile counts as newer.
  writeFileSync(stamp, `${began.toISOString()}\n`);
  utimesSync(stamp, began, began);
}

/** One file for the whole command line, and one for its threads: hundreds of modules take a tenth of a second to load. */
function bundle(compiled, outdir) {
  // Only who compiles needs it: an installed package has what was compiled.
  const { buildSync } = createRequire(import.meta.url)('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  buildSync({
    entryPoints: {
      headwater: join(compiled, 'cli', 'headwater.js'),
      'tracer-thread': join(compiled, 'import', 'tracer-thread.js'),
    },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    // A script can be kept as V8 compiled it (program.js), which a module cannot.
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'programUrl' },
    external: Object.keys(dependencies).filter((name) => !modulesOnly.includes(name)),
    logLevel: 'error',
  });
}

/** Packages that a script cannot require. */
const modulesOnly = ['typebox'];

/** Lets the program run over the sample and all cases of lineage, so that it starts faster; it runs without that too. */
function warm(folder) {
  const texts = [join(root, 'samples', 'sql'), join(root, 'cases', 'lineage')].filter(existsSync);
  spawnSync(process.execPath, [join(root, 'bin', 'program.js'), folder, ...texts], { stdio: 'ignore' });
}

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** True where this process now holds the lock, false where another process does. */
function takeLock() {
  mkdirSync(dist, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holderIsGone() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Sees to it that what is compiled is what the sources say, silently. False, and the reason on stderr, where it cannot be. */
export function compileWhereNeeded() {
  while (!isCompiled()) {
    if (!takeLock()) {
      if (holderIsGone()) rmSync(lock, { force: true });
      else pause(50);
      continue;
    }
    try {
      if (!isCompiled()) compile();
    } catch (error) {
      console.error(error.message);
      return false;
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return true;
}

// `npm run build:server` runs this file itself.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = compileWhereNeeded() ? 0 : 1;
