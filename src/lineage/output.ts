import type { BoundOutput } from '../bind/bound/statement.ts';
import { withRows } from './flow.ts';
import type { Tracer } from './tracer.ts';

/** OUTPUT sees the rows as they were and as they become: traced before the statement's own writes. */
export function traceOutputs(outputs: readonly BoundOutput[], words: string, tracer: Tracer): void {
  for (const { columns, influences, into } of outputs) {
    if (into) {
      tracer.write(into, words);
      continue;
    }
    const evaluation = tracer.evaluation();
    const flows = columns.map((column) => evaluation.value(column));
    tracer.results.push(withRows(flows, evaluation.inputs(influences)));
  }
}
