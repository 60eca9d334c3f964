/** The steps of an import in the server's words, in their order. */
const knownSteps = [
  'Receiving files',
  'Recognising files',
  'Reading the catalog',
  'Tracing lineage',
  'Writing the snapshot',
  'Publishing',
];

export interface Step {
  readonly words: string;
  readonly state: 'done' | 'now' | 'open';
}

/** All steps with the one that runs; a step that this version of the app does not know is shown by itself. */
export function stepsAt(current: string, over: boolean): readonly Step[] {
  const at = knownSteps.findIndex((step) => step.toLowerCase() === current.toLowerCase());
  if (at < 0 && !over) return [{ words: current, state: 'now' }];
  return knownSteps.map((words, index) => ({
    words,
    state: over || index < at ? 'done' : index === at ? 'now' : 'open',
  }));
}
