// Texts that a procedure leaves in OUTPUT parameters where its caller says which: `EXEC dbo.SelectOf N'Orders', @sql OUTPUT`.
import type { BoundExecute } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ProcedureSummary } from './call/summary.ts';
import { givenBy } from './called-with.ts';
import { Text } from './constant/text.ts';
import { asType } from './constant/type.ts';
import { unknownOf } from './dynamic/assign.ts';
import type { Tracer } from './tracer.ts';

/** A variable in which a call leaves a text, and the parameter that does. */
export interface WantedText {
  readonly variable: string;
  readonly parameter: string;
}

/**
 * The variables in which a call leaves texts that what it passes decides, and that decide what this module runs. Of those that only
 * a caller may ask for it is noted that there are such: to follow them for nobody would cost the product of all that call one another.
 */
export function textsWanted(
  parameters: ProcedureSummary['parameters'],
  statement: BoundExecute,
  tracer: Tracer,
): readonly WantedText[] {
  const asked = statement.arguments.flatMap(({ name, output, variable }, i) => {
    const parameter = parameters.find((one, at) => (name === undefined ? at === i : one.name === name));
    const isAsked = output && variable !== undefined && parameter?.asks !== undefined && tracer.matters(variable);
    return isAsked ? [{ variable, parameter: parameter.name }] : [];
  });
  const wanted = asked.filter(({ variable }) => tracer.decides(variable));
  tracer.leavesByCall ||= wanted.length < asked.length;
  return wanted;
}

/** Gives variables the texts that a call leaves in them, on each way of the caller those that follow from what it passes there. Which these are. */
export function assignLeftTexts(
  procedure: CatalogObject,
  { parameters }: ProcedureSummary,
  asked: readonly WantedText[],
  statement: BoundExecute,
  tracer: Tracer,
): ReadonlySet<string> {
  const variables = new Set(asked.map(({ variable }) => variable));
  if (variables.size === 0) return variables;
  const wanted = asked.map(({ parameter }) => parameter);
  const { frame, knownCalls } = tracer;
  const givenIn = givenBy(parameters, wanted, statement, tracer);
  // What is passed is what the variables held before.
  tracer.changeWorlds((world) =>
    (knownCalls.with(procedure, givenIn(world))?.summary.texts ?? [new Map<string, string>()]).map((way) =>
      asked.reduce((now, { variable, parameter }) => {
        const text = way.get(parameter);
        const value =
          text === undefined
            ? unknownOf(variable, variable, tracer)
            : asType(Text.known(text), frame.types.get(variable));
        return now.assign(variable, value);
      }, world),
    ),
  );
  return variables;
}
