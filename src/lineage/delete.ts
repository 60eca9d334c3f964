import type { BoundDelete } from '../bind/bound/statement.ts';
import { fillHanded, fillRemaining } from './dynamic/fill.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceDelete(statement: BoundDelete, tracer: Tracer): void {
  const { emptied, outputs, words } = statement;
  fillHanded(statement, tracer, prepareOutputs(outputs, words, tracer));
  if (emptied) tracer.empty(emptied);
  fillRemaining(statement, tracer);
}
