import type { BoundUpdate } from '../bind/bound/statement.ts';
import { traceOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceUpdate({ rows, variables, outputs, words }: BoundUpdate, tracer: Tracer): void {
  traceOutputs(outputs, words, tracer);
  tracer.assignAll(variables, words, tracer.evaluation().inputs(rows.influences));
  tracer.write(rows, words);
}
