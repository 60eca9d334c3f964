// EXECUTE of a text: EXEC ('…'), sp_executesql, and the other procedures that run one.
import type { BoundArgument, BoundExecute } from '../../bind/bound/statement.ts';
import { defaultsBehind, type NameDefaults } from '../../bind/names.ts';
import { parseScript } from '../../parse/parse.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import { Source } from '../../text/source.ts';
import { argumentOf } from '../call/arguments.ts';
import { fold, foldAll } from '../constant/fold.ts';
import { replaced } from '../constant/slice.ts';
import { isKnown, Text } from '../constant/text.ts';
import { asType } from '../constant/type.ts';
import { asText, wordsOf } from '../constant/value.ts';
import type { World } from '../constant/world.ts';
import { type Flow, noFlow, passed } from '../flow/flow.ts';
import type { ResultSet } from '../flow/result-set.ts';
import type { Tracer } from '../tracer.ts';
import { unknownOf } from './assign.ts';
import { setOutputs } from './execute-outputs.ts';
import { flowOfText } from './passed-in-text.ts';
import { runTexts, type TextParameter, type TextWay } from './run-texts.ts';
import { withNamedMarkers } from './sent-values.ts';

/** Where a text finds its names: in the database of the module, under the default schema, which no module changes. */
function defaultsHere(tracer: Tracer): NameDefaults {
  return { ...tracer.text.defaults, schema: tracer.estate.names.catalog.data.defaultSchema };
}

/** EXEC ('…' + @sql) [AT server]. Returns the result sets. */
export function runString(
  statement: BoundExecute,
  pieces: readonly Expression[],
  server: string | undefined,
  tracer: Tracer,
): ResultSet[] {
  let defaults = defaultsHere(tracer);
  if (server !== undefined) {
    tracer.report('HW3004', statement, { construct: `EXECUTE … AT ${server}, beyond the names in its text,` });
    defaults = { server, database: '', schema: defaults.schema };
  }
  const given = statement.arguments;
  const evaluation = tracer.evaluation();
  const flows = given.map(({ value }) => evaluation.value(value));
  let placed = true;
  const ways = tracer.state.worlds.list.flatMap((world) =>
    // Between the parentheses stands no expression: a number is its digits, and NULL is no text where else it would be all of it.
    foldAll(pieces.flatMap(summands), world, tracer.folding).map(({ values, world: now }): TextWay => {
      const text = values.reduce<Text>((all, value) => all.followedBy(asText(value) ?? Text.empty), Text.empty);
      const nothing = values.every(({ kind }) => kind === 'null');
      const own = server === undefined ? text : namedHere(text);
      const sent = given.length > 0 ? withNamedMarkers(own) : { text: own, placed: true };
      placed &&= sent.placed && !nothing;
      const parameters = given.map((argument, i) => passedIn(argument, i, [], flows[i]!, now, statement, tracer));
      const declared = server === undefined ? [] : undefined;
      return { text: nothing ? undefined : sent.text, world: now, parameters, declared };
    }),
  );
  const { results, outputs } = runTexts(
    ways,
    { statement, defaults, pieces, flow: flowOfText(pieces, tracer) },
    tracer,
  );
  setOutputs(statement, tracer, !placed, (_, i) => outputs.get(`@${i}`) ?? noFlow);
  return results;
}

/** A text that goes to another server: what DB_NAME() puts into it is the name of the database here, not of the one there. */
function namedHere({ pieces }: Text): Text {
  return Text.from(
    pieces.map((piece) => (isKnown(piece) || piece.holds !== 'here' ? piece : { ...piece, holds: 'value' })),
  );
}

/** `'…' + @a + @b`. */
function summands(text: Expression): Expression[] {
  const found: Expression[] = [];
  let at = text;
  for (; at.kind === 'BinaryExpression' && at.operator === '+'; at = at.left) found.push(at.right);
  return [at, ...found.reverse()];
}

/** A text without parameters; the placeholder in it stands for the name of each table or database. `prefix`: where it runs. */
export function runParameters(
  statement: BoundExecute,
  argument: BoundArgument,
  { placeholder, prefix }: { readonly placeholder?: string; readonly prefix: readonly string[] },
  tracer: Tracer,
): ResultSet[] {
  const { syntax } = argument.value;
  if (!syntax) return [];
  const ways = tracer.state.worlds.list.flatMap((world) =>
    fold(syntax, world, tracer.folding).map((way): TextWay => {
      const text = asText(way.value);
      return {
        text: text && placeholder !== undefined ? replaced(text, placeholder, Text.hole('each')) : text,
        world: way.world,
        parameters: [],
      };
    }),
  );
  const defaults = defaultsBehind(prefix, defaultsHere(tracer));
  const run = { statement, defaults, pieces: [syntax], flow: flowOfText([syntax], tracer) };
  return runTexts(ways, run, tracer).results;
}

/** sp_executesql @sql, N'@a int, @b int OUTPUT', @a = @x, @b = @y OUTPUT. `prefix`: the database it is called in. */
export function runExecuteSql(statement: BoundExecute, prefix: readonly string[], tracer: Tracer): ResultSet[] {
  const values = statement.arguments;
  const text = argumentOf(values, ['@stmt', '@statement'], 0);
  const definitions = argumentOf(values, ['@params', '@parameters'], 1);
  if (!text?.value.syntax) return [];
  const given = values.filter((argument) => argument !== text && argument !== definitions);
  const { folding } = tracer;
  // A text that runs on another server already is told where that is said.
  const server = prefix.at(-3);
  if (server)
    tracer.report('HW3004', statement, { construct: `sp_executesql on ${server}, beyond the names in its text,` });
  const evaluation = tracer.evaluation();
  const flows = given.map(({ value }) => evaluation.value(value));
  const ways = tracer.state.worlds.list.flatMap((world) => {
    const parts = [text.value.syntax!, ...(definitions?.value.syntax ? [definitions.value.syntax] : [])];
    return foldAll(parts, world, folding).map(({ values: [sql, defined], world: now }): TextWay => {
      const parameters = defined ? definedParameters(wordsOf(defined), tracer) : [];
      return {
        text: sql && asText(sql),
        world: now,
        parameters: given.map((argument, i) =>
          passedIn(argument, i, parameters ?? [], flows[i]!, now, statement, tracer),
        ),
        declared: parameters?.map(({ name }) => name),
      };
    });
  });
  const nameOf = (argument: BoundArgument) => ways[0]?.parameters[given.indexOf(argument)]?.name;
  const back = (outer: World, inner: World): World =>
    given.reduce((world, argument) => {
      const { output, variable } = argument;
      if (!output || variable === undefined || !tracer.matters(variable)) return world;
      const value = inner.valueOf(nameOf(argument) ?? '') ?? unknownOf(variable, variable, tracer);
      return world.assign(variable, asType(value, tracer.frame.types.get(variable)));
    }, outer);
  const { results, outputs, cursors } = runTexts(
    ways,
    {
      statement,
      defaults: defaultsBehind(prefix, defaultsHere(tracer)),
      pieces: [text.value.syntax],
      flow: flowOfText([text.value.syntax], tracer),
    },
    tracer,
    back,
  );
  for (const argument of given) {
    const { output, variable, value } = argument;
    if (!output || variable === undefined) continue;
    const name = nameOf(argument) ?? '';
    const flow = outputs.get(name) ?? noFlow;
    tracer.assign(variable, passed(flow, tracer.evidence(value, statement.words)));
    const cursor = cursors.get(name);
    if (cursor) tracer.state.cursors.set(variable, cursor);
  }
  return results;
}

interface DefinedParameter {
  readonly name: string;
  readonly type: string | undefined;
}

/** `N'@a int, @b int OUTPUT'`; undefined where it cannot be read. */
function definedParameters(definitions: string | undefined, tracer: Tracer): readonly DefinedParameter[] | undefined {
  if (definitions === undefined) return undefined;
  const source = new Source('', `CREATE PROCEDURE p ${definitions} AS RETURN`);
  const [statement] = parseScript(source).script.batches.flatMap(({ statements }) => statements);
  if (statement?.kind !== 'CreateProcedureStatement') return undefined;
  return statement.parameters.map(({ name, type }) => ({
    name: tracer.estate.names.key(source.slice(name)),
    type: type && source.slice(type),
  }));
}

function askedBehind(variable: string, statement: BoundExecute, tracer: Tracer): TextParameter['asked'] {
  if (!tracer.matters(variable) || tracer.endsAt(statement, variable)) return undefined;
  return tracer.decides(variable) ? 'here' : 'by callers';
}

function passedIn(
  { name, value, variable, output }: BoundArgument,
  position: number,
  parameters: readonly DefinedParameter[],
  flow: Flow,
  world: World,
  statement: BoundExecute,
  tracer: Tracer,
): TextParameter {
  const defined = name === undefined ? parameters[position] : parameters.find((one) => one.name === name);
  const key = defined?.name ?? name ?? `@${position}`;
  const [way] = value.syntax ? fold(value.syntax, world, tracer.folding) : [];
  return {
    name: key,
    type: defined?.type,
    flow,
    constant: asType(way?.value ?? unknownOf(key, key, tracer), defined?.type),
    asked: output && variable !== undefined ? askedBehind(variable, statement, tracer) : undefined,
    table: variable === undefined ? undefined : statement.context?.locals.get(variable),
    cursor: variable === undefined ? undefined : tracer.state.cursors.get(variable),
  };
}
