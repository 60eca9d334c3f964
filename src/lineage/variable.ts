import type { BoundDeclareVariable, BoundSetVariable } from '../bind/bound/statement.ts';
import { assignAll } from './assign-all.ts';
import { assignConstant, assignUnknown } from './dynamic/assign.ts';
import { passed } from './flow/flow.ts';
import type { Tracer } from './tracer.ts';

/** Met again in a loop, a DECLARE without a value does not empty its variable. */
export function traceDeclareVariable({ variables, words }: BoundDeclareVariable, tracer: Tracer): void {
  for (const { name, type, value } of variables) {
    if (type) tracer.frame.types.set(name, type);
    if (value) {
      tracer.assign(name, passed(tracer.evaluation().value(value), tracer.evidence(value, words)));
      assignConstant(name, '=', value.syntax, tracer);
    } else if (tracer.matters(name)) {
      // NULL until something is assigned.
      tracer.changeWorlds((world) => [world.variables.has(name) ? world : world.assign(name, { kind: 'null' })]);
    }
  }
}

export function traceSetVariable({ variable, part, operator, value, words }: BoundSetVariable, tracer: Tracer): void {
  assignAll([{ variable, operator, value, rows: false }], words, tracer);
  if (part) assignUnknown(variable, variable, tracer);
  else assignConstant(variable, operator, value.syntax, tracer);
}
