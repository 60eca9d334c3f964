import type { BoundUpdate } from '../bind/bound/statement.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { fillUpdated } from './dynamic/fill.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceUpdate(statement: BoundUpdate, tracer: Tracer): void {
  const { rows, everyRow, variables, words } = statement;
  tracer.assignAll(variables, words, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  const output = prepareOutputs(statement, tracer);
  fillUpdated(statement, tracer, () => tracer.write(rows, words, { changes: true, everyRow }));
  output();
}
