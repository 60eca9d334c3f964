import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');

/** Beside the sources that are changed, and of what an import takes over, which no case shows. */
const include = ['src/{bind,lineage}/**/*.test.ts', 'src/import/trace-estate.test.ts'];

/** The tests that stand beside the sources, in an instrumented copy of the repository. */
export class TestsBeside {
  readonly #folder: string;

  /** @throws where they fail as the sources are. */
  constructor(folder: string) {
    this.#folder = folder;
    const config = { root: folder, test: { include, setupFiles: ['switch.ts'], testTimeout: 600_000 } };
    writeFileSync(join(folder, 'vitest.config.ts'), `export default ${JSON.stringify(config)};\n`);
    writeFileSync(join(folder, 'switch.ts'), switchOn);
    if (this.#fail(0)) throw new Error('The tests beside the sources fail as the sources are.');
  }

  notice({ id }: Mutant): boolean {
    return this.#fail(id);
  }

  #fail(id: number): boolean {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const env = { ...process.env, CI: 'true', MUTANT: String(id) };
    const run = spawnSync(process.execPath, [vitest, 'run', '--bail', '1'], { cwd: this.#folder, env });
    return run.status !== 0;
  }
}

const switchOn = `import { Switches } from ${JSON.stringify(join(import.meta.dirname, 'switches.ts'))};
globalThis.mutants = Object.assign(new Switches(), { active: Number(process.env.MUTANT), rounds: Infinity });
`;
