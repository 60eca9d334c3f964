import type { BoundSelect } from '../bind/bound/statement.ts';
import type { Tracer } from './tracer.ts';

/** SELECT: into a table, into variables, or to the caller. */
export function traceSelect(statement: BoundSelect, tracer: Tracer): void {
  const { query, into, words } = statement;
  tracer.assignAll(query.assignments, words);
  if (into) {
    tracer.write(into, words, { replaces: true });
    return;
  }
  if (query.assignments.length > 0) return;
  const evaluation = tracer.evaluation();
  tracer.results.push(query.columns.map((column) => evaluation.column(column)));
}
