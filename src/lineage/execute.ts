import type { BoundExecute } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { isKnown, wholeText } from './constant.ts';
import { runDynamic, runExecuteSql } from './dynamic.ts';
import { setOutputs } from './execute-outputs.ts';
import { type Flow, joined, noFlow, passed } from './flow.ts';
import { traceSpRename } from './rename.ts';
import { applySummary, inCaller } from './summary.ts';
import type { Tracer } from './tracer.ts';

/** A call: dynamic SQL is run in its place, a procedure by its summary. Returns the result sets. */
export function traceExecute(statement: BoundExecute, tracer: Tracer): Flow[][] {
  const { target } = statement;
  switch (target.kind) {
    case 'string':
      return runDynamic(statement, target.pieces, target.server, tracer);
    case 'system':
      if (target.name === 'sp_executesql') return runExecuteSql(statement, tracer);
      if (target.name === 'sp_rename') traceSpRename(statement.arguments, tracer);
      setOutputs(statement, tracer, true, () => (target.name === preparing ? documentOf(statement, tracer) : noFlow));
      setReturned(statement, noFlow, tracer);
      return [];
    case 'variable':
      return namedProcedures(target.variable, statement, tracer).flatMap((object) => call(object, statement, tracer));
    case 'procedure':
      return call(target.object, statement, tracer);
  }
}

/** Its handle stands for the document, which OPENXML reads. */
const preparing = 'sp_xml_preparedocument';

function documentOf(statement: BoundExecute, tracer: Tracer): Flow {
  const evaluation = tracer.evaluation();
  const passed = statement.arguments.filter(({ output }) => !output).map(({ value }) => evaluation.value(value));
  return passed.reduce(joined, noFlow);
}

function call(procedure: CatalogObject, statement: BoundExecute, tracer: Tracer): Flow[][] {
  const summary = tracer.estate.summaryOf(procedure);
  if (!summary) {
    const sets = statement.arguments.some(({ output, variable }) => output && variable !== undefined);
    // A procedure that calls itself has told by its own text what it sets.
    if (sets && !procedure.definition)
      tracer.report('HW3003', statement, { name: tracer.estate.names.display(procedure) });
    setOutputs(statement, tracer, true, () => noFlow);
    setReturned(statement, noFlow, tracer);
    return [];
  }
  const { parameters, results, returned } = summary;
  const values = new Map<string, Flow>();
  const tables = new Map<string, string>();
  const evaluation = tracer.evaluation();
  for (const [i, { name = parameters[i]?.name, value, variable }] of statement.arguments.entries()) {
    if (name === undefined) continue;
    values.set(name, evaluation.value(value));
    if (variable !== undefined) tables.set(name, variable);
  }
  const given = { values, tables };
  const filled = (flow: Flow) => inCaller(flow, given, tracer);
  const rows = results.map((columns) => columns.map(filled));
  const outputs = new Map(parameters.map(({ name, flow }) => [name, filled(flow)]));
  const value = filled(returned);
  applySummary(summary, given, tracer);
  setOutputs(statement, tracer, false, (name = '', position) => {
    return outputs.get(name || (parameters[position]?.name ?? '')) ?? noFlow;
  });
  setReturned(statement, value, tracer);
  return rows;
}

/** `EXEC @status = dbo.P`. */
function setReturned({ returnVariable, words, ...span }: BoundExecute, flow: Flow, tracer: Tracer): void {
  if (!returnVariable) return;
  tracer.assign(returnVariable, passed(flow, tracer.evidence(span, words)), [[{ written: returnVariable }]]);
}

/** `EXEC @name`: the procedures that the variable can name here, each with its call written down. */
function namedProcedures(variable: string, statement: BoundExecute, tracer: Tracer): CatalogObject[] {
  const { names } = tracer.estate;
  const found: CatalogObject[] = [];
  for (const text of tracer.state.constants.get(variable) ?? [[{ written: variable }]]) {
    const name = wholeText(text);
    if (name === undefined) {
      const pattern = text.map((piece) => (isKnown(piece) ? piece.text : `{${piece.written}}`)).join('');
      tracer.report('HW3002', statement, { pattern });
      continue;
    }
    const object = names.resolve(parseName(name), 'procedure', tracer.module);
    if (!object) continue;
    const evidence = tracer.evidence(statement, statement.words);
    tracer.estate.ledgerOf(tracer.module).object('call', tracer.module, object, 'dynamic', evidence);
    found.push(object);
  }
  return found;
}
