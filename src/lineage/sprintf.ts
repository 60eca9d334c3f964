// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/xp-sprintf-transact-sql
import type { BoundExecute } from '../bind/bound/statement.ts';
import { behind, firstOf } from './constant/slice.ts';
import { Text } from './constant/text.ts';
import type { Constant } from './constant/value.ts';
import { assignMade } from './dynamic/assign.ts';
import { setOutputs } from './dynamic/execute-outputs.ts';
import { addAs, type FlowItem } from './flow/flow.ts';
import type { Tracer } from './tracer.ts';

/** `EXEC xp_sprintf @sql OUTPUT, 'INSERT dbo.%s (a) SELECT a FROM dbo.%s', @to, @from`: the arguments at the places of the format. */
export function traceSprintf(statement: BoundExecute, tracer: Tracer): void {
  const [into, ...given] = statement.arguments;
  const made = new Map<string, FlowItem>();
  const evaluation = tracer.evaluation();
  for (const { value } of given) addAs(made, evaluation.value(value), 'TRANSFORMATION');
  const variable = into?.output ? into.variable : undefined;
  const from = given.flatMap(({ value }) => value.syntax ?? []);
  if (variable !== undefined) assignMade(variable, from, formatted, tracer);
  setOutputs(statement, tracer, false, () => made, undefined, variable === undefined ? undefined : new Set([variable]));
}

/** More letters in one argument the server does not take. */
const longest = 254;

const isTaken = (value: Constant): value is Text => value.kind === 'text' && value.knownLength <= longest;

function formatted(values: readonly Constant[]): Text | undefined {
  if (!values.every(isTaken)) return undefined;
  const [format, ...given] = values;
  if (format?.whole === undefined || /%(?!s)/.test(format.whole)) return undefined;
  let made = Text.empty;
  let rest: Text = format;
  for (const value of given) {
    const at = rest.whole!.indexOf('%s');
    if (at < 0) break;
    made = made.followedBy(firstOf(rest, at)!).followedBy(value);
    rest = behind(rest, at + 2)!;
  }
  return rest.whole!.includes('%s') ? undefined : made.followedBy(rest);
}
