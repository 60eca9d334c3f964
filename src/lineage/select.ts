import type { BoundSelect } from '../bind/bound/statement.ts';
import { assignAll } from './assign-all.ts';
import { assignSelected } from './dynamic/assign.ts';
import { fillSelected } from './dynamic/fill.ts';
import { withRows } from './flow/flow.ts';
import type { Tracer } from './tracer.ts';
import { writeRows } from './write-rows.ts';

/** SELECT: into a table, into variables, or to the caller. */
export function traceSelect(statement: BoundSelect, tracer: Tracer): void {
  const { query, into, syntax, words } = statement;
  const rows = tracer.evaluation().rows(query);
  assignAll(query.assignments, words, tracer, rows);
  if (into) {
    fillSelected(statement, tracer, () => writeRows(into, words, tracer, { replaces: true }));
    return;
  }
  if (query.assignments.length > 0) {
    assignSelected(syntax, tracer);
    return;
  }
  const evaluation = tracer.evaluation();
  const columns = query.columns.map((column) => evaluation.column(column));
  tracer.results.push(withRows(columns, rows).map((flow, i) => ({ flow, rest: query.columns[i]!.rest })));
  if (query.rest) tracer.openResults++;
}
