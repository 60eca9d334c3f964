import type { BoundExecute } from '../bind/bound/statement.ts';
import { runDynamic, runExecuteSql } from './dynamic.ts';
import { setOutputs } from './execute-outputs.ts';
import { type Flow, noFlow } from './flow.ts';
import { traceSpRename } from './rename.ts';
import { applySummary } from './summary.ts';
import type { Tracer } from './tracer.ts';

/** A call: dynamic SQL is run in its place, a procedure by its summary. Returns the result sets. */
export function traceExecute(statement: BoundExecute, tracer: Tracer): Flow[][] {
  const { target, returnVariable } = statement;
  if (returnVariable) tracer.assign(returnVariable, noFlow, [[{ written: returnVariable }]]);
  switch (target.kind) {
    case 'string':
      return runDynamic(statement, target.pieces, target.server, tracer);
    case 'system':
      if (target.name === 'sp_executesql') return runExecuteSql(statement, tracer);
      if (target.name === 'sp_rename') traceSpRename(statement.arguments, tracer);
      setOutputs(statement, tracer, () => noFlow);
      return [];
    case 'variable':
      return [];
    case 'procedure': {
      const summary = tracer.estate.summaryOf(target.object);
      if (!summary) {
        setOutputs(statement, tracer, () => noFlow);
        return [];
      }
      applySummary(summary, tracer);
      setOutputs(statement, tracer, (name, position) => {
        const { parameters } = summary;
        const parameter = name === undefined ? parameters[position] : parameters.find((one) => one.name === name);
        return parameter?.flow ?? noFlow;
      });
      return summary.results.map((columns) => [...columns]);
    }
  }
}
