import type { BoundInsert } from '../bind/bound/statement.ts';
import { placed } from '../bind/query/unknown-columns.ts';
import { calledName } from './call/called-name.ts';
import { fillInserted } from './dynamic/fill.ts';
import { traceExecute } from './execute.ts';
import { passed } from './flow/flow.ts';
import { prepareOutputs } from './output.ts';
import type { Tracer } from './tracer.ts';
import { putValues, writeRows } from './write-rows.ts';

export function traceInsert(statement: BoundInsert, tracer: Tracer): void {
  const { rows, execute, words } = statement;
  const output = prepareOutputs(statement, tracer);
  fillInserted(statement, tracer, () => writeRows(rows, words, tracer));
  output();
  if (!execute) return;
  const { unknownCalls, openResults } = tracer;
  // INSERT … EXEC: every result set of the callee goes into the table.
  const results = traceExecute(execute.call, tracer);
  const fitting = results.flatMap(({ columns, rows: decided }) => {
    for (const places of execute.places) {
      const standing = placed(columns, places.length);
      if (standing) return [{ decided, places, standing }];
    }
    return [];
  });
  const { target } = execute.call;
  // What the system's own procedures return is nothing of the catalog; of dynamic SQL, what is not known of the text has been told.
  const ofSystem = target.kind === 'system' || target.kind === 'string';
  const isSaid = tracer.remarks.isSaidAt(tracer.text.place(execute.call));
  const silent = ofSystem && (tracer.unknownCalls === unknownCalls || isSaid);
  const columns = execute.places[0]!.length;
  if (fitting.length === 0 && columns > 0) {
    if (!silent) tracer.report('HW3003', execute.call, { name: calledName(execute.call, tracer) });
    else if (results[0] && !isSaid && tracer.openResults === openResults) {
      tracer.report('HW2006', execute.call, { values: String(results[0].columns.length), columns: String(columns) });
    }
  }
  for (const { decided, places, standing } of fitting) {
    const evidence = tracer.evidence(execute.call, words);
    if (rows.local) tracer.decideRows(rows.local, passed(decided, evidence));
    putValues(
      standing.flatMap((given, i) => given.map(({ flow }) => ({ place: places[i], flow, evidence }))),
      decided,
      tracer,
    );
  }
}
