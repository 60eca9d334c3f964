import type { BoundDelete } from '../bind/bound/statement.ts';
import { fillHanded, fillRemaining } from './dynamic/fill.ts';
import { emptyTable } from './made-tables.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceDelete(statement: BoundDelete, tracer: Tracer): void {
  fillHanded(statement, tracer, prepareOutputs(statement, tracer));
  const { emptied, emptiedTable } = statement;
  if (emptied) tracer.empty(emptied);
  if (emptiedTable) emptyTable(emptiedTable, statement, tracer);
  fillRemaining(statement, tracer);
}
