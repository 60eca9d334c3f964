import type { BoundMerge } from '../bind/bound/statement.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceMerge(statement: BoundMerge, tracer: Tracer): void {
  const { rows, inserts, variables, words } = statement;
  tracer.assignAll(variables, words, tracer.evaluation().inputs(rows.influences));
  for (const { variable } of variables) assignUnknown(variable, variable, tracer);
  const output = prepareOutputs(statement, tracer);
  tracer.write(rows, words, { changes: !inserts });
  output();
}
