import type { Stats } from '../contract/node.ts';

/** Above this share of refused attempts one import at a time no longer fits the team. */
const tooManyBlocked = 0.2;
/** Fewer attempts than this say little about a team's habits. */
const enoughAttempts = 10;

/** Counts attempts, refusals and durations since the start of the server. */
export class ImportTally {
  #attempts = 0;
  #blocked = 0;
  #completed = 0;
  #failed = 0;
  #totalSeconds = 0;
  #longestSeconds: number | null = null;
  #lastSeconds: number | null = null;

  countAttempt(blocked: boolean): void {
    this.#attempts++;
    if (blocked) this.#blocked++;
  }

  countCompleted(seconds: number): void {
    this.#completed++;
    this.#totalSeconds += seconds;
    this.#lastSeconds = seconds;
    this.#longestSeconds = Math.max(this.#longestSeconds ?? 0, seconds);
  }

  countFailed(): void {
    this.#failed++;
  }

  stats(currentlyProcessing: boolean): Stats {
    const rounded = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 100) / 100);
    const rate = this.#attempts === 0 ? 0 : this.#blocked / this.#attempts;
    return {
      upload_attempts: this.#attempts,
      blocked_attempts: this.#blocked,
      currently_processing: currentlyProcessing,
      completed_imports: this.#completed,
      failed_imports: this.#failed,
      block_rate: Math.round(rate * 10_000) / 10_000,
      average_import_seconds: this.#completed === 0 ? null : rounded(this.#totalSeconds / this.#completed),
      longest_import_seconds: rounded(this.#longestSeconds),
      last_import_seconds: rounded(this.#lastSeconds),
      advice: this.#advice(rate),
    };
  }

  #advice(rate: number): string {
    if (this.#attempts === 0) return 'Nobody has uploaded since the server started.';
    const share = `${Math.round(rate * 100)} % of ${this.#attempts} uploads were refused because another import was running.`;
    if (rate <= tooManyBlocked) return `${share} One import at a time fits this team.`;
    const caution = this.#attempts < enoughAttempts ? ' So few uploads are little to judge by.' : '';
    return `${share} That is over 20 %: think of a queue, or agree on times to import.${caution}`;
  }
}
