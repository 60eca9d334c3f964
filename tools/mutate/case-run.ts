import type { Check } from './case-checks.ts';
import type { Fate } from './mutant.ts';
import type { Switches } from './switches.ts';

interface RunCheck extends Check {
  /** What it says while nothing is changed. */
  readonly said: string;
}

/** More rounds of loops than any case needs by far. */
const enough = 1_000_000;

/** All cases, run once, so that it is known what they say and which of them come by a mutant. */
export class CaseRun {
  readonly #switches: Switches;
  readonly #comingBy = new Map<number, RunCheck[][]>();

  /** @throws where a case fails as the sources are. */
  constructor(checks: ReadonlyMap<string, readonly Check[]>, switches: Switches) {
    this.#switches = switches;
    for (const [file, ofCase] of checks) {
      switches.seen = new Set();
      switches.rounds = enough;
      const run = ofCase.map((check) => ({ ...check, said: check.says() }));
      if (run.some(({ written, said }) => written !== undefined && written !== said)) {
        throw new Error(`${file} fails as the sources are.`);
      }
      for (const id of switches.seen) this.#comingBy.set(id, [...(this.#comingBy.get(id) ?? []), run]);
    }
    switches.seen = undefined;
  }

  /** What becomes of a mutant: killed by the first check that fails, footers before all else. */
  fateOf(id: number): Fate {
    const cases = this.#comingBy.get(id);
    if (!cases) return 'not reached';
    this.#switches.active = id;
    try {
      const fails =
        cases.some(([footer]) => this.#fails(footer!)) || cases.some((one) => one.some((c) => this.#fails(c)));
      return fails ? 'killed' : 'survived';
    } finally {
      this.#switches.active = 0;
    }
  }

  /** A mutant that throws, or loops for ever, is one that the case notices. */
  #fails({ says, said }: RunCheck): boolean {
    this.#switches.rounds = enough;
    try {
      return says() !== said;
    } catch {
      return true;
    }
  }
}
