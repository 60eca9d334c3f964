import type { BoundAssignment, BoundQuery, QueryColumn } from '../bind/bound/query.ts';
import type { Input } from '../bind/bound/value.ts';
import { type Flow, joined, noFlow, passed } from './flow/flow.ts';
import type { Tracer } from './tracer.ts';

/**
 * SELECT, SET and UPDATE into variables, from left to right: a value sees what stands before it. `decided` is what decides
 * which row gives the value.
 */
export function assignAll(
  assignments: readonly BoundAssignment[],
  statement: string,
  tracer: Tracer,
  decided: Flow = noFlow,
): void {
  const assign = () => {
    // Anew each row: a subquery sees what the variables hold by then.
    const evaluation = tracer.evaluation();
    for (const { variable, value } of assignments) {
      tracer.assign(variable, passed(joined(evaluation.value(value), decided), tracer.evidence(value, statement)));
    }
  };
  assign();
  // `@before = @now, @now = c`: from the second row on it sees the row before; any row may be the last.
  if (!readsRowBefore(assignments)) return;
  for (let grown = true; grown; ) {
    const before = assignments.map(({ variable }) => tracer.state.variables.get(variable)!);
    assign();
    grown = false;
    for (const [i, { variable }] of assignments.entries()) {
      const after = joined(tracer.state.variables.get(variable)!, before[i]);
      grown ||= after.size > before[i]!.size;
      tracer.assign(variable, after);
    }
  }
}

/** Whether a value of several rows reads a variable that is assigned behind it. */
function readsRowBefore(assignments: readonly BoundAssignment[]): boolean {
  const behind = new Set<string>();
  for (const { variable, value, rows } of assignments.toReversed()) {
    if (rows && readsAny(value.inputs, behind)) return true;
    behind.add(variable);
  }
  return false;
}

/** In a subquery too, be it as what it selects or as what decides its rows. */
function readsAny(inputs: readonly Input[], variables: ReadonlySet<string>): boolean {
  const seen = new Set<QueryColumn | BoundQuery>();
  const reads = ({ from }: Input): boolean => {
    if (from.kind === 'variable') return variables.has(from.name);
    const query = from.kind === 'column' ? from.column : from.kind === 'rows' ? from.query : undefined;
    if (!query || seen.has(query)) return false;
    seen.add(query);
    return ('influences' in query ? query.influences : query.value.inputs).some(reads);
  };
  return inputs.some(reads);
}
