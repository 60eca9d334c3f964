import type { BoundDelete } from '../bind/bound/statement.ts';
import { fillHanded, fillRemaining } from './dynamic/fill.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceDelete(statement: BoundDelete, tracer: Tracer): void {
  fillHanded(statement, tracer, prepareOutputs(statement, tracer));
  if (statement.emptied) tracer.empty(statement.emptied);
  fillRemaining(statement, tracer);
}
