import type { BoundAssignment } from '../bind/bound/query.ts';
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
  const evaluation = tracer.evaluation();
  const assign = () => {
    for (const { variable, value } of assignments) {
      tracer.assign(variable, passed(joined(evaluation.value(value), decided), tracer.evidence(value, statement)));
    }
  };
  assign();
  // `@before = @now, @now = c`: from the second row on it sees the row before; any row may be the last.
  const rows = readLater(assignments);
  if (rows === 0) return;
  const afterAny = new Map<string, Flow>();
  const collect = () => {
    for (const { variable } of assignments) {
      afterAny.set(variable, joined(tracer.state.variables.get(variable) ?? noFlow, afterAny.get(variable)));
    }
  };
  collect();
  for (let row = 0; row < rows; row++) {
    assign();
    collect();
  }
  for (const [variable, flow] of afterAny) tracer.assign(variable, flow);
}

/** How many values of several rows read a variable that is assigned behind them. */
function readLater(assignments: readonly BoundAssignment[]): number {
  const behind = new Set<string>();
  let reading = 0;
  for (const { variable, value, rows } of assignments.toReversed()) {
    if (rows && value.inputs.some(({ from }) => from.kind === 'variable' && behind.has(from.name))) reading++;
    behind.add(variable);
  }
  return reading;
}
