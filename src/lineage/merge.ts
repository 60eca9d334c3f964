import type { BoundMerge } from '../bind/bound/statement.ts';
import { assignUnknown } from './assign.ts';
import { traceOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceMerge({ rows, variables, outputs, words }: BoundMerge, tracer: Tracer): void {
  traceOutputs(outputs, words, tracer);
  tracer.assignAll(variables, words, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  tracer.write(rows, words);
}
