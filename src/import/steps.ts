/** The steps of an import in their order, with the words that people see and how far each of them reaches, in percent. */
const steps = {
  receive: { words: 'Receiving files', from: 0, to: 10 },
  recognise: { words: 'Recognising files', from: 10, to: 14 },
  read: { words: 'Reading the catalog', from: 14, to: 25 },
  trace: { words: 'Tracing lineage', from: 25, to: 65 },
  write: { words: 'Writing the snapshot', from: 65, to: 95 },
  publish: { words: 'Publishing', from: 95, to: 99 },
} as const;

export type ImportStep = keyof typeof steps;

export function stepWords(step: ImportStep): string {
  return steps[step].words;
}

/** Percent of the whole import when `part` (0 to 1) of the step is done. */
export function progressWithin(step: ImportStep, part: number): number {
  const { from, to } = steps[step];
  return Math.round(from + (to - from) * Math.min(1, Math.max(0, part)));
}
