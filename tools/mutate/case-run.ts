import type { Check } from './case-checks.ts';
import type { Fate } from './mutant.ts';
import type { Switches } from './switches.ts';

interface RunCheck extends Check {
  /** What it says while nothing is changed. */
  readonly said: string;
}

/** More rounds of loops than any case needs by far. */
const enough = 10_000_000;

/** So many cases answer what is asked in some: their changed texts rarely see what no footer saw, and cost four runs each. */
const some = 20;

/** All cases, run once, so that it is known what they say and which of them a mutant can make a difference to. */
export class CaseRun {
  readonly #switches: Switches;
  /** By mutant that some case comes by: those for which it makes a difference there. */
  readonly #cases = new Map<number, RunCheck[][]>();

  /** @throws where a case fails as the sources are. */
  constructor(checks: ReadonlyMap<string, readonly Check[]>, switches: Switches) {
    this.#switches = switches;
    for (const [file, ofCase] of checks) {
      switches.seen = new Map();
      switches.rounds = enough;
      const run = ofCase.map((check) => ({ ...check, said: check.says() }));
      if (run.some(({ written, said }) => written !== undefined && written !== said)) {
        throw new Error(`${file} fails as the sources are.`);
      }
      for (const [id, differs] of switches.seen) {
        const cases = this.#cases.get(id) ?? [];
        if (differs) cases.push(run);
        this.#cases.set(id, cases);
      }
    }
    switches.seen = undefined;
  }

  /** What becomes of a mutant: killed by the first check that fails, footers before all else. */
  fateOf(id: number): Fate {
    const cases = this.#cases.get(id);
    if (!cases) return 'not reached';
    this.#switches.active = id;
    try {
      const footers = cases.map(([footer]) => footer!);
      const asked = (how: Check['asked'], of: readonly RunCheck[][]) =>
        of.flatMap(([, ...others]) => others.filter((check) => check.asked === how));
      const fails = (checks: readonly RunCheck[]) => checks.some((check) => this.#fails(check));
      const noticed =
        fails(footers) || fails(asked('in each case', cases)) || fails(asked('in some cases', cases.slice(0, some)));
      return noticed ? 'killed' : 'survived';
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
