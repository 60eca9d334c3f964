import type { BoundDelete, BoundInsert, BoundMerge, BoundUpdate } from '../bind/bound/statement.ts';
import type { Tracer } from './tracer.ts';
import { prepareRows, workedOut } from './write-rows.ts';

/**
 * OUTPUT sees the rows as they were and as they become, and may fill a table that its statement reads: worked out before the
 * statement writes, put into place behind it, by what this returns.
 */
export function prepareOutputs(
  { outputs, words, feeds }: BoundInsert | BoundUpdate | BoundDelete | BoundMerge,
  tracer: Tracer,
): () => void {
  const writes = outputs.map((output) => {
    if (output.into) return prepareRows(output.into, words, tracer);
    // What another statement takes out of its FROM does not go to the client.
    if (feeds) return () => {};
    const { flows, decided } = workedOut(output, tracer);
    return () => tracer.results.push({ columns: flows.map((flow) => ({ flow })), rows: decided });
  });
  return () => {
    for (const write of writes) write();
  };
}
