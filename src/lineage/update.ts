import type { BoundUpdate } from '../bind/bound/statement.ts';
import { assignAll } from './assign-all.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { fillUpdated } from './dynamic/fill.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';
import { writeRows } from './write-rows.ts';

export function traceUpdate(statement: BoundUpdate, tracer: Tracer): void {
  const { rows, everyRow, variables, words } = statement;
  assignAll(variables, words, tracer, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  const output = prepareOutputs(statement, tracer);
  fillUpdated(statement, tracer, () => writeRows(rows, words, tracer, { changes: true, everyRow }));
  output();
}
