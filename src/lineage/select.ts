import type { BoundSelect } from '../bind/bound/statement.ts';
import { assignAll } from './assign-all.ts';
import { assignSelected } from './dynamic/assign.ts';
import { fillSelected } from './dynamic/fill.ts';
import type { Tracer } from './tracer.ts';
import { writeRows } from './write-rows.ts';

/** SELECT: into a table, into variables, or to the caller. */
export function traceSelect(statement: BoundSelect, tracer: Tracer): void {
  const { query, into, syntax, words } = statement;
  assignAll(query.assignments, words, tracer, tracer.evaluation().rows(query));
  if (into) {
    fillSelected(statement, tracer, () => writeRows(into, words, tracer, { replaces: true }));
    return;
  }
  if (query.assignments.length > 0) {
    assignSelected(syntax, tracer);
    return;
  }
  tracer.results.push(tracer.evaluation().result(query));
  if (query.rest) tracer.openResults++;
}
