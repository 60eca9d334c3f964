import type { BoundExecute } from '../../bind/bound/statement.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Span } from '../../text/span.ts';
import type { Tracer } from '../tracer.ts';
import type { ProcedureSummary } from './summary.ts';

/**
 * Tells what a call gives that the procedure does not take, and what it leaves out that has no default.
 * https://learn.microsoft.com/sql/relational-databases/stored-procedures/specify-parameters
 */
export function checkArguments(
  procedure: CatalogObject,
  { parameters, isExact }: ProcedureSummary,
  statement: BoundExecute,
  tracer: Tracer,
): void {
  // Of a text that is put together, what stands in its holes may be arguments too.
  if (!isExact || tracer.text.origin !== 'parsed' || statement.target.kind !== 'procedure') return;
  const tell = (span: Span, rule: string) =>
    tracer.report('HW2015', span, { procedure: tracer.estate.names.display(procedure), rule });
  const open = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const given = statement.arguments;
  let isRefused = false;
  for (const [i, { name = parameters[i]?.name, value }] of given.entries()) {
    if (name !== undefined && open.delete(name)) continue;
    isRefused = true;
    if (name === undefined) tell(value, `it takes ${countOf(parameters)} and gets ${given.length}`);
    else tell(value, parameters.some((one) => one.name === name) ? `${name} is given twice` : `it has no ${name}`);
  }
  // A name that is mistaken leaves its parameter out.
  if (isRefused) return;
  for (const { name, optional } of open.values())
    if (!optional) tell(statement, `${name} has no default and is not given`);
}

function countOf({ length }: readonly unknown[]): string {
  return length === 0 ? 'no values' : length === 1 ? 'one value' : `${length} values`;
}
