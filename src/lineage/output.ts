import type { BoundOutput } from '../bind/bound/statement.ts';
import { withRows } from './flow/flow.ts';
import type { Tracer } from './tracer.ts';

/**
 * OUTPUT sees the rows as they were and as they become, and may fill a table that its statement reads: worked out before the
 * statement writes, put into place behind it, by what this returns.
 */
export function prepareOutputs(outputs: readonly BoundOutput[], words: string, tracer: Tracer): () => void {
  const evaluation = tracer.evaluation();
  const writes = outputs.map(({ columns, influences, into }) => {
    if (into) return tracer.prepare(into, words);
    const flows = columns.map((column) => evaluation.value(column));
    const rows = withRows(flows, evaluation.inputs(influences));
    return () => tracer.results.push(rows);
  });
  return () => {
    for (const write of writes) write();
  };
}
