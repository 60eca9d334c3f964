import type { BoundDelete } from '../bind/bound/statement.ts';
import { traceOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceDelete({ emptied, outputs, words }: BoundDelete, tracer: Tracer): void {
  traceOutputs(outputs, words, tracer);
  if (emptied) tracer.empty(emptied);
}
