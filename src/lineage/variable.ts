import type { BoundDeclareVariable, BoundSetVariable } from '../bind/bound/statement.ts';
import { passed } from './flow.ts';
import type { Tracer } from './tracer.ts';

/** Met again in a loop, a DECLARE without a value does not empty its variable. */
export function traceDeclareVariable({ variables, words }: BoundDeclareVariable, tracer: Tracer): void {
  const evaluation = tracer.evaluation();
  for (const { name, value } of variables) {
    if (value) {
      const flow = passed(evaluation.value(value), tracer.evidence(value, words));
      tracer.assign(name, flow, value.syntax ? tracer.fold(value.syntax) : []);
    } else if (!tracer.state.constants.has(name)) {
      // NULL until something is assigned.
      tracer.state.constants.set(name, []);
    }
  }
}

export function traceSetVariable({ variable, operator, value, words }: BoundSetVariable, tracer: Tracer): void {
  tracer.assignAll([{ variable, operator, value, rows: false }], words);
}
