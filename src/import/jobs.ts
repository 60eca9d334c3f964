import type { ImportJob } from './job.ts';

/** The running job and the recent ones, newest first. Old ones are forgotten: a job's lasting result is its snapshot. */
export class ImportJobs {
  readonly #jobs = new Map<string, ImportJob>();
  readonly #keep: number;

  constructor(keep = 100) {
    this.#keep = keep;
  }

  add(job: ImportJob): void {
    this.#jobs.set(job.id, job);
    for (const old of this.#jobs.values()) {
      if (this.#jobs.size <= this.#keep) break;
      if (old.isOver) this.#jobs.delete(old.id);
    }
  }

  find(id: string): ImportJob | undefined {
    return this.#jobs.get(id);
  }

  /** Takes a finished job off the list. */
  forget(job: ImportJob): void {
    this.#jobs.delete(job.id);
  }

  list(): ImportJob[] {
    return [...this.#jobs.values()].reverse();
  }
}
