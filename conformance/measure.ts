import type { Figure } from './figure.ts';
import type { Project } from './project.ts';
import type { Difference } from './score.ts';

/** One question that both sides answer: a table with a row for each project. */
export interface Measure {
  /** As `--only` names it. */
  readonly name: string;
  readonly title: string;
  /** Whose word Headwater's is held against, and what is left out on both sides. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly compare: (project: Project) => Promise<Comparison>;
}

export interface Column {
  readonly title: string;
  readonly target?: string;
}

export interface Comparison {
  /** One for each of the measure's columns. */
  readonly figures: readonly Figure[];
  readonly differences: readonly Difference[];
}
