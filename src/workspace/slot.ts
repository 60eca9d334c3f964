/** Who is importing, as the others are told: read at the moment somebody asks, so progress is live. */
export interface SlotHolder {
  readonly id: string;
  readonly user: string;
  readonly startedAt: Date;
  /** 0 to 100. */
  readonly progress: number;
  readonly step: string;
}

/**
 * One import at a time, and no queue: whoever comes second is told at once who is first.
 *
 * The slot and the name of its holder are one field. Were they two, a request between the two assignments would see a
 * busy slot that nobody holds, or a free one that somebody seems to hold.
 */
export class ImportSlot {
  #holder: SlotHolder | undefined;

  get holder(): SlotHolder | undefined {
    return this.#holder;
  }

  /**
   * Decides synchronously: no two callers can both win. Returns what gives the slot back, or undefined where it is taken.
   * Giving back twice does nothing, so every way out of an import may do it.
   */
  take(holder: SlotHolder): (() => void) | undefined {
    if (this.#holder) return undefined;
    this.#holder = holder;
    return () => {
      if (this.#holder === holder) this.#holder = undefined;
    };
  }
}
