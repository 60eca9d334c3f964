import { generalised } from './generalised.ts';
import type { World } from './world.ts';
import { joinedWorlds, noWorlds, type Worlds, worldsOf } from './worlds.ts';

/** A loop whose condition is known goes round as often as it says, up to this. */
const maxKnownRounds = 400;
/** One whose condition is not known is followed so often before its worlds become one. */
const maxOpenRounds = 2;
/** Nothing that was made one keeps growing; the bound only keeps a mistake from looping. */
const maxGeneralised = 4;

/** The ways round a loop: which worlds enter its body, round after round, and which go on behind it. */
export class LoopWorlds {
  readonly #split: (worlds: Worlds) => { readonly yes: Worlds; readonly no: Worlds };
  readonly #seen = new Map<string, World>();
  #continued: Worlds = noWorlds;
  #behind: Worlds = noWorlds;
  readonly #inside: Worlds[] = [];
  /** How many worlds entered the body in this round, and how many left it by BREAK. */
  #entered = 0;
  #broken = 0;
  #rounds = 0;
  #openRounds = 0;
  #generalised = 0;

  constructor(split: (worlds: Worlds) => { readonly yes: Worlds; readonly no: Worlds }) {
    this.#split = split;
  }

  /**
   * The worlds that enter the body now, of those that came to its head: none where all have been seen. `hurried`: there is no
   * time to go round one by one.
   */
  enter(arriving: Worlds, hurried: boolean): Worlds {
    const all = joinedWorlds(arriving, this.#continued);
    this.#continued = noWorlds;
    // A world that goes on and also left by BREAK: the condition of the BREAK is not known.
    if (this.#broken > 0 && this.#broken + all.list.length > this.#entered) this.#openRounds++;
    this.#broken = 0;
    let fresh = worldsOf(
      all.list.filter(({ key }) => !this.#seen.has(key)),
      all.sampled,
    );
    if (fresh.list.length === 0) return noWorlds;
    if (this.#rounds > 0 && (hurried || this.#openRounds >= maxOpenRounds || this.#rounds > maxKnownRounds)) {
      if (this.#generalised++ > maxGeneralised) {
        this.#behind = { ...this.#behind, sampled: true };
        return noWorlds;
      }
      const [first, ...others] = [...this.#seen.values(), ...fresh.list];
      const one = generalised(first!, others);
      fresh = worldsOf(this.#seen.has(one.key) ? [] : [one], fresh.sampled);
    }
    for (const world of fresh.list) this.#seen.set(world.key, world);
    const { yes, no } = this.#split(fresh);
    this.#rounds++;
    // A world on both sides: the condition is not known.
    if (yes.list.length + no.list.length > fresh.list.length) this.#openRounds++;
    this.#entered = yes.list.length;
    this.#behind = joinedWorlds(this.#behind, no);
    if (yes.list.length > 0 || this.#inside.length === 0) this.#inside.push(yes);
    return yes;
  }

  escape(worlds: Worlds, jump: 'BREAK' | 'CONTINUE'): void {
    if (jump === 'BREAK') {
      this.#broken += worlds.list.length;
      this.#behind = joinedWorlds(this.#behind, worlds);
    } else this.#continued = joinedWorlds(this.#continued, worlds);
  }

  /** What entered the body, round by round. */
  get rounds(): readonly Worlds[] {
    return this.#inside;
  }

  /** All that entered the body. */
  get inside(): Worlds {
    return this.#inside.reduce(joinedWorlds, noWorlds);
  }

  /** All that go on behind the loop. */
  get behind(): Worlds {
    return this.#behind;
  }
}
