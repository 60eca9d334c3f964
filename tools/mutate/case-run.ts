import { performance } from 'node:perf_hooks';
import type { Check } from './case-checks.ts';
import type { Fate } from './mutant.ts';
import { spread } from './spread.ts';
import type { Switches } from './switches.ts';

interface RunCheck extends Check {
  /** What it says while nothing is changed. */
  readonly said: string;
  /** Rounds of loops that it may take. */
  readonly rounds: number;
}

/** The footer of a case, or its other checks. */
interface Part {
  readonly checks: readonly RunCheck[];
  /** Milliseconds that they take while nothing is changed. */
  readonly cost: number;
  /** How many mutants they killed until now. */
  kills: number;
}

/** A mutant that makes a case go round so many times as often, beyond some rounds, has an endless loop. */
const patience = 20;
const someRounds = 100_000;

/** So many cases answer what is not asked in each: it rarely sees what no footer saw, and costs several runs. */
const most = { 'in each case': Number.POSITIVE_INFINITY, 'in many cases': 100, 'in some cases': 20 } as const;

/** All cases, run once, so that it is known what they say and which of them a mutant can make a difference to. */
export class CaseRun {
  readonly #switches: Switches;
  /** By mutant that some case comes by: what of a case it makes a difference to. */
  readonly #parts = new Map<number, Part[]>();

  /** @throws where a case fails as the sources are. */
  constructor(checks: ReadonlyMap<string, readonly Check[]>, switches: Switches) {
    this.#switches = switches;
    for (const [file, ofCase] of checks) {
      for (const part of [ofCase.slice(0, 1), ofCase.slice(1)]) this.#start(file, part);
    }
    switches.seen = undefined;
  }

  #start(file: string, part: readonly Check[]): void {
    const seen = new Map<number, boolean>();
    this.#switches.seen = seen;
    const begun = performance.now();
    const checks = part.map((check) => this.#asItIs(check));
    const run: Part = { checks, cost: performance.now() - begun, kills: 0 };
    if (checks.some(({ written, said }) => written !== undefined && written !== said)) {
      throw new Error(`${file} fails as the sources are.`);
    }
    for (const [id, differs] of seen) {
      const parts = this.#parts.get(id) ?? [];
      if (differs) parts.push(run);
      this.#parts.set(id, parts);
    }
  }

  #asItIs(check: Check): RunCheck {
    const most = Number.MAX_SAFE_INTEGER;
    this.#switches.rounds = most;
    const said = check.says();
    return { ...check, said, rounds: patience * (most - this.#switches.rounds) + someRounds };
  }

  /**
   * What becomes of a mutant: killed by the first check that fails, footers before all else. What has killed many is asked first, for
   * it will kill more; then what takes least time.
   */
  fateOf(id: number): Fate {
    const parts = this.#parts.get(id);
    if (!parts) return 'not reached';
    this.#switches.active = id;
    try {
      const noticed = (['in each case', 'in many cases', 'in some cases'] as const).some((how) => {
        const asks = ({ asked }: RunCheck) => asked === how;
        const some = spread(
          parts.filter(({ checks }) => checks.some(asks)),
          most[how],
        );
        const killer = some
          .toSorted((a, b) => b.kills - a.kills || a.cost - b.cost)
          .find(({ checks }) => checks.some((check) => asks(check) && this.#fails(check)));
        if (killer) killer.kills++;
        return killer;
      });
      return noticed ? 'killed' : 'survived';
    } finally {
      this.#switches.active = 0;
    }
  }

  /** A mutant that throws, or loops for ever, is one that the case notices. */
  #fails({ says, said, rounds }: RunCheck): boolean {
    this.#switches.rounds = rounds;
    try {
      return says() !== said;
    } catch {
      return true;
    }
  }
}
