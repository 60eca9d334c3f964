import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');

/** Beside the sources that are changed, and of what an import takes over, which no case shows. */
const include = ['src/{bind,lineage}/**/*.test.ts', 'src/import/trace-estate.test.ts'];

/** A mutant whose run takes so many times as long as that of the sources has an endless loop. */
const patience = 10;

/** What one file of tests comes by where nothing is changed. */
interface Reached {
  readonly file: string;
  readonly mutants: readonly number[];
}

/** The tests that stand beside the sources, in an instrumented copy of the repository. */
export class TestsBeside {
  readonly #folder: string;
  /** By mutant, the files of tests to which it makes a difference. */
  readonly #files = new Map<number, string[]>();
  /** In milliseconds, of one run. */
  readonly #deadline: number | undefined;

  /** @throws where they fail as the sources are. */
  constructor(folder: string) {
    this.#folder = folder;
    const config = {
      root: folder,
      test: { include, setupFiles: ['switch.ts'], testTimeout: 600_000, pool: 'threads' },
    };
    writeFileSync(join(folder, 'vitest.config.ts'), `export default ${JSON.stringify(config)};\n`);
    writeFileSync(join(folder, 'switch.ts'), switchOn);
    const reached = join(folder, 'reached');
    mkdirSync(reached);
    const begun = performance.now();
    if (this.#fail(0, [])) throw new Error('The tests beside the sources fail as the sources are.');
    this.#deadline = Math.ceil(patience * (performance.now() - begun));
    for (const name of readdirSync(reached)) {
      const { file, mutants } = JSON.parse(readFileSync(join(reached, name), 'utf8')) as Reached;
      for (const id of mutants) this.#files.set(id, [...(this.#files.get(id) ?? []), file]);
    }
  }

  /** The tests of its own file are asked first. */
  notice({ id, file }: Mutant): boolean {
    const files = this.#files.get(id) ?? [];
    const isOwn = (test: string) => test.endsWith(file.replace(/\.ts$/, '.test.ts'));
    const parts = [files.filter(isOwn), files.filter((test) => !isOwn(test))];
    return parts.some((some) => some.length > 0 && this.#fail(id, some));
  }

  /** Where a run is cut off its status is null; threads end with the process, as children would not. */
  #fail(id: number, files: readonly string[]): boolean {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const env = { ...process.env, CI: 'true', MUTANT: String(id) };
    const run = spawnSync(process.execPath, [vitest, 'run', '--bail', '1', ...files], {
      cwd: this.#folder,
      env,
      timeout: this.#deadline,
      killSignal: 'SIGKILL',
    });
    return run.status !== 0;
  }
}

const switchOn = `import { writeFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';
import { Switches } from ${JSON.stringify(join(import.meta.dirname, 'switches.ts'))};
const active = Number(process.env.MUTANT);
const seen = active === 0 ? new Map() : undefined;
globalThis.mutants = Object.assign(new Switches(), { active, seen, rounds: Infinity });
if (seen) {
  afterAll(() => {
    const file = expect.getState().testPath;
    const mutants = [...seen].flatMap(([id, differs]) => (differs ? [id] : []));
    writeFileSync('reached/' + file.replace(/\\W/g, '_') + '.json', JSON.stringify({ file, mutants }));
  });
}
`;
