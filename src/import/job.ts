import { randomUUID } from 'node:crypto';
import type { JobState, JobStatus, JobSummary } from '../contract/node.ts';
import type { SlotHolder } from '../workspace/slot.ts';
import type { ImportRefused } from './refusal.ts';
import { type ImportStep, progressWithin, stepWords } from './steps.ts';

/** One run of the import, from the first byte to the snapshot. Lives on in the list of recent jobs. */
export class ImportJob implements SlotHolder {
  readonly id: string = randomUUID();
  readonly user: string;
  /** Results of what did not change since the last import may be reused. */
  readonly reuses: boolean;
  readonly startedAt = new Date();
  /** Settles when the files are known to be usable; rejects with an {@link ImportRefused} where the job ends before. */
  readonly recognised: Promise<readonly string[]>;
  /** Settles when the job is over, however it ended. Never rejects. */
  readonly over: Promise<void>;

  #state: JobState = 'pending';
  #step = 'Waiting for the files';
  #progress = 0;
  #files: readonly string[] = [];
  #message = 'The import is starting.';
  #errors: readonly string[] = [];
  readonly #warnings: string[] = [];
  #finishedAt: Date | undefined;
  #snapshotId: string | undefined;
  readonly #aborting = new AbortController();
  readonly #onChange: () => void;
  #resolveRecognised!: (files: readonly string[]) => void;
  #rejectRecognised!: (error: ImportRefused) => void;
  #resolveOver!: () => void;

  constructor(user: string, onChange: () => void = () => {}, reuses = false) {
    this.user = user;
    this.reuses = reuses;
    this.#onChange = onChange;
    this.recognised = new Promise((resolve, reject) => {
      this.#resolveRecognised = resolve;
      this.#rejectRecognised = reject;
    });
    // Nobody may be waiting for it: an import from the command line, or a client that left.
    this.recognised.catch(() => undefined);
    this.over = new Promise((resolve) => {
      this.#resolveOver = resolve;
    });
  }

  get step(): string {
    return this.#step;
  }
  get progress(): number {
    return this.#progress;
  }
  get state(): JobState {
    return this.#state;
  }
  get errors(): readonly string[] {
    return this.#errors;
  }
  get files(): readonly string[] {
    return this.#files;
  }
  /** The snapshot that it made, once completed. */
  get snapshotId(): string | undefined {
    return this.#snapshotId;
  }
  /** Aborted, with an {@link ImportRefused} as the reason, when the job is to stop. */
  get signal(): AbortSignal {
    return this.#aborting.signal;
  }
  get isOver(): boolean {
    return this.#finishedAt !== undefined;
  }
  get seconds(): number {
    return ((this.#finishedAt ?? new Date()).getTime() - this.startedAt.getTime()) / 1000;
  }

  /** @param part how much of the step is done, 0 to 1. */
  advance(step: ImportStep, part = 0): void {
    if (this.isOver) return;
    if (step !== 'receive') this.#state = 'processing';
    this.#step = stepWords(step);
    // Progress never goes back: a person who watches would not believe the rest.
    this.#progress = Math.max(this.#progress, progressWithin(step, part));
    this.#message = `${this.#step}…`;
    this.#onChange();
  }

  received(files: readonly string[]): void {
    this.#files = files;
  }

  accept(): void {
    this.#resolveRecognised(this.#files);
  }

  warn(warning: string): void {
    this.#warnings.push(warning);
  }

  /** Asks the job to stop; it is over only when everything that it holds is given back. */
  abort(reason: ImportRefused): void {
    if (!this.isOver) this.#aborting.abort(reason);
  }

  complete(snapshotId: string, message: string): void {
    this.#finish('completed', 'Completed', message);
    this.#snapshotId = snapshotId;
    this.#progress = 100;
    this.accept();
    this.#resolveOver();
    this.#onChange();
  }

  fail(refused: ImportRefused): void {
    this.#finish('failed', refused.reason === 'cancelled' ? 'Cancelled' : 'Failed', refused.message);
    this.#errors = refused.errors;
    this.#rejectRecognised(refused);
    this.#resolveOver();
    this.#onChange();
  }

  #finish(state: JobState, step: string, message: string): void {
    this.#state = state;
    this.#step = step;
    this.#message = message;
    this.#finishedAt = new Date();
  }

  /** Seconds until the end at the pace so far; null as long as there is nothing to judge by. */
  get remainingSeconds(): number | null {
    if (this.isOver) return 0;
    if (this.#progress < 5) return null;
    return Math.round((this.seconds / this.#progress) * (100 - this.#progress));
  }

  status(): JobStatus {
    return {
      job_id: this.id,
      status: this.#state,
      progress: this.#progress,
      current_step: this.#step,
      elapsed_seconds: Math.round(this.seconds * 10) / 10,
      estimated_remaining_seconds: this.remainingSeconds,
      message: this.#message,
      errors: [...this.#errors],
      warnings: [...this.#warnings],
    };
  }

  summary(): JobSummary {
    return {
      ...this.status(),
      user: this.user,
      started_at: this.startedAt.toISOString(),
      files: [...this.#files],
    };
  }
}
