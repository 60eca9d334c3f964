// Texts that a procedure runs where its caller says which: `EXEC dbo.Load N'dbo.Stage', N'dbo.Fact'`.
import type { BoundExecute } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ProcedureSummary } from './call/summary.ts';
import { allGiven, type Given, lengthOf, type Runs } from './called-with.ts';
import type { ModuleFindings } from './findings.ts';
import type { ColumnEdge, ObjectEdge } from './flow/edges.ts';
import type { WantedText } from './texts-by-call.ts';
import type { Tracer } from './tracer.ts';

/** In letters. What is longer does more of its own than what it is told, and takes seconds. */
const longest = 100_000;

/**
 * What a procedure does as it is called here, where that decides texts that it runs. What they do is noted; that its parameters
 * decide them is told in the procedure, for not all who call it need to be known.
 */
export function asCalled(
  procedure: CatalogObject,
  summary: ProcedureSummary,
  asked: readonly WantedText[],
  statement: BoundExecute,
  tracer: Tracer,
): ProcedureSummary {
  const { runs, parameters } = summary;
  // An entry of the query log stands for all that differ from it in values alone.
  const isOne = tracer.text.origin !== 'query_log';
  if (runs === undefined || !isOne || lengthOf(procedure) > longest) return summary;
  const wanted = asked.map(({ parameter }) => parameter);
  const called = allGiven(parameters, wanted, statement, tracer).map((given) =>
    tellsAnything(given, parameters) ? tracer.knownCalls.with(procedure, given) : undefined,
  );
  for (const one of called) {
    if (one) tracer.runsByCall.add(one.runs);
    // Who calls this module may pass what it passes on.
    tracer.asksForTexts ||= !one || one.summary.runs !== undefined;
  }
  const summaries = called.map((one) => one?.summary ?? summary);
  const [only, ...others] = summaries;
  if (others.length === 0) return only!;
  return {
    ...summary,
    results: summaries.flatMap(({ results }) => results),
    openWrites: summaries.flatMap(({ openWrites }) => openWrites),
  };
}

/** Whether anything is known of what a call passes, or leaves to its default. One that tells nothing does what the procedure does by itself. */
function tellsAnything({ values }: Given, parameters: ProcedureSummary['parameters']): boolean {
  return parameters.some(({ name, decides }) => {
    const value = values.get(name);
    if (value?.kind === 'text') return value.whole !== undefined || !value.isBlank;
    return value !== undefined || (decides === 'all' && !values.has(name));
  });
}

/** What the texts do that a procedure runs, of all that was found in it. */
export function runsOf({ module: { id }, edges, foreign, details, made, columnNames }: ModuleFindings): Runs {
  const isRun = ({ origins }: ObjectEdge | ColumnEdge) => origins.includes('dynamic');
  return {
    edges: edges.filter(isRun),
    foreign: [...details.columnEdges, ...foreign].filter(isRun),
    references: details.references.filter(({ module }) => module !== id),
    made,
    columnNames,
  };
}
