import type { BoundExecute } from '../../bind/bound/statement.ts';
import { type Flow, passed } from '../flow/flow.ts';
import type { Tracer } from '../tracer.ts';
import { assignText, assignUnknown } from './assign.ts';

/**
 * What an OUTPUT argument holds behind the call. `keep`: it may not be set at all; `textOf`: the text that it surely holds;
 * `left`: the variables of which the ways know already what they hold.
 */
export function setOutputs(
  statement: BoundExecute,
  tracer: Tracer,
  keep: boolean,
  flowOf: (name: string | undefined, position: number) => Flow,
  textOf?: (name: string | undefined, position: number) => string | undefined,
  left?: ReadonlySet<string>,
): void {
  for (const [i, { name, output, variable, value }] of statement.arguments.entries()) {
    if (!output || variable === undefined) continue;
    const flow = passed(flowOf(name, i), tracer.evidence(value, statement.words));
    tracer.assign(variable, flow, keep);
    if (left?.has(variable)) continue;
    const text = textOf?.(name, i);
    if (text === undefined) assignUnknown(variable, variable, tracer);
    else assignText(variable, text, tracer);
  }
}
