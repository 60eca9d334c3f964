import type { BoundInsert } from '../bind/bound/statement.ts';
import { traceExecute } from './execute.ts';
import { fillInserted } from './fill.ts';
import { noFlow, passed, rowsOf } from './flow.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';

export function traceInsert(statement: BoundInsert, tracer: Tracer): void {
  const { rows, execute, outputs, words } = statement;
  const output = prepareOutputs(outputs, words, tracer);
  fillInserted(statement, tracer, () => tracer.write(rows, words));
  output();
  if (!execute) return;
  const told = tracer.remarks.list.length;
  // INSERT … EXEC: every result set of the callee goes into the table.
  const results = traceExecute(execute.call, tracer);
  const fitting = results.flatMap((columns) => {
    const places = execute.places.find(({ length }) => length === columns.length);
    return places ? [{ columns, places }] : [];
  });
  const { target } = execute.call;
  // What the system's own procedures return is nothing of the catalog; dynamic SQL may have told itself what is not known.
  const isText = target.kind === 'string' || (target.kind === 'system' && target.name === 'sp_executesql');
  const silent = isText ? tracer.remarks.list.length > told : target.kind === 'system';
  if (fitting.length === 0 && execute.places[0]!.length > 0 && !silent) {
    tracer.report('HW3003', execute.call, { name: tracer.text.source.slice(execute.call) });
  }
  for (const { columns, places } of fitting) {
    if (rows.local) tracer.decideRows(rows.local, passed(rowsOf(columns), tracer.evidence(execute.call, words)));
    for (const [i, flow] of columns.entries()) {
      tracer.put(places[i], flow, noFlow, tracer.evidence(execute.call, words));
    }
  }
}
