import type { BoundQuery } from '../bind/bound/query.ts';
import type { BoundDeclareCursor, BoundFetch, BoundOpenCursor } from '../bind/bound/statement.ts';
import { type Flow, noFlow, passed, withRows } from './flow.ts';
import type { Tracer } from './tracer.ts';

export function traceDeclareCursor({ cursor, query }: BoundDeclareCursor, tracer: Tracer): void {
  tracer.state.cursors.set(cursor, { query, columns: columnsNow(query, tracer) });
}

/** The tables may have been filled since the cursor was declared. */
export function traceOpenCursor({ cursor }: BoundOpenCursor, tracer: Tracer): void {
  const known = tracer.state.cursors.get(cursor);
  if (known) tracer.state.cursors.set(cursor, { query: known.query, columns: columnsNow(known.query, tracer) });
}

export function traceFetch(statement: BoundFetch, tracer: Tracer): void {
  const { cursor, into, words } = statement;
  const known = tracer.state.cursors.get(cursor);
  if (!known) tracer.report('HW3003', statement, { name: cursor });
  const texts = known && constantRows(known.query, tracer);
  for (const [i, variable] of into.entries()) {
    const flow = passed(known?.columns[i] ?? noFlow, tracer.evidence(statement, words));
    tracer.assign(variable, flow, texts?.[i] ?? [[{ written: variable }]]);
  }
}

function columnsNow(query: BoundQuery, tracer: Tracer): readonly Flow[] {
  const evaluation = tracer.evaluation();
  return withRows(
    query.columns.map((column) => evaluation.column(column)),
    evaluation.rows(query),
  );
}

/** A cursor over constants (`SELECT 'a' UNION ALL SELECT 'b'`) gives each of them in turn. */
function constantRows(query: BoundQuery, tracer: Tracer) {
  return query.columns.map(({ value }) => (value.syntax ? tracer.fold(value.syntax) : undefined));
}
