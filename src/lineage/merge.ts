import type { BoundMerge } from '../bind/bound/statement.ts';
import { assignAll } from './assign-all.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';
import { writeRows } from './write-rows.ts';

export function traceMerge(statement: BoundMerge, tracer: Tracer): void {
  const { rows, inserts, variables, words } = statement;
  assignAll(variables, words, tracer, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  const output = prepareOutputs(statement, tracer);
  writeRows(rows, words, tracer, { changes: !inserts });
  output();
}
