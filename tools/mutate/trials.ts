import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Fate, Mutant } from './mutant.ts';

const program = join(import.meta.dirname, 'trial.ts');

interface Trying {
  /** Parts of the paths of the cases that are asked. */
  readonly cases: readonly string[];
  readonly jobs: number;
  /** For one mutant, in milliseconds. On a machine with more to do, a mutant can outlive it that nothing notices. */
  readonly deadline: number;
  readonly onFate: (mutant: Mutant, fate: Fate) => void;
  /** Told of a mutant that gave no answer. */
  readonly onLost: (mutant: Mutant) => void;
}

/** Tries all mutants, several at a time, each with a deadline; one that outlives it or takes its process down is killed. */
export async function tryMutants(
  folder: string,
  mutants: readonly Mutant[],
  { cases, jobs, deadline, onFate, onLost }: Trying,
): Promise<void> {
  const waiting = [...mutants];
  const work = async () => {
    let trial: Trial | undefined;
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      trial ??= await Trial.start(folder, cases);
      const fate = await trial.ask(mutant.id, deadline);
      onFate(mutant, fate ?? 'killed');
      if (fate) continue;
      onLost(mutant);
      trial = undefined;
    }
    trial?.end();
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

class Trial {
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** @throws where the cases cannot be loaded, or fail as the sources are; the process has said why. */
  static async start(folder: string, cases: readonly string[]): Promise<Trial> {
    const trial = new Trial(fork(program, [folder, ...cases], { execArgv: ['--import', 'tsx'] }));
    if ((await trial.#answer()) !== 'ready') throw new Error('The cases could not be run.');
    return trial;
  }

  /** Undefined where there is no answer in time, or ever. */
  async ask(id: number, deadline: number): Promise<Fate | undefined> {
    this.#process.send(id);
    return (await this.#answer(deadline)) as Fate | undefined;
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }

  #answer(deadline?: number): Promise<string | undefined> {
    return new Promise((resolve) => {
      const finish = (answer?: string) => {
        clearTimeout(timer);
        this.#process.off('message', finish).off('exit', gone);
        if (answer === undefined) this.end();
        resolve(answer);
      };
      const gone = () => finish();
      const timer = deadline === undefined ? undefined : setTimeout(gone, deadline);
      this.#process.once('message', finish).once('exit', gone);
    });
  }
}
