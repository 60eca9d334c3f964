import type { BoundMerge } from '../bind/bound/statement.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceMerge({ rows, inserts, variables, outputs, words }: BoundMerge, tracer: Tracer): void {
  tracer.assignAll(variables, words, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  const output = prepareOutputs(outputs, words, tracer);
  tracer.write(rows, words, { changes: !inserts });
  output();
}
