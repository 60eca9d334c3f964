import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');

/** Beside the sources that are changed, and of what an import takes over, which no case shows. */
const include = ['src/{bind,lineage}/**/*.test.ts', 'src/import/trace-estate.test.ts'];

/** A mutant whose run takes so many times as long as that of the sources has an endless loop. */
const patience = 10;

/** The tests that stand beside the sources, in an instrumented copy of the repository. */
export class TestsBeside {
  readonly #folder: string;
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
    const begun = performance.now();
    if (this.#fail(0)) throw new Error('The tests beside the sources fail as the sources are.');
    this.#deadline = Math.ceil(patience * (performance.now() - begun));
  }

  notice({ id }: Mutant): boolean {
    return this.#fail(id);
  }

  /** Where a run is cut off its status is null; threads end with the process, as children would not. */
  #fail(id: number): boolean {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const env = { ...process.env, CI: 'true', MUTANT: String(id) };
    const run = spawnSync(process.execPath, [vitest, 'run', '--bail', '1'], {
      cwd: this.#folder,
      env,
      timeout: this.#deadline,
      killSignal: 'SIGKILL',
    });
    return run.status !== 0;
  }
}

const switchOn = `import { Switches } from ${JSON.stringify(join(import.meta.dirname, 'switches.ts'))};
globalThis.mutants = Object.assign(new Switches(), { active: Number(process.env.MUTANT), rounds: Infinity });
`;
