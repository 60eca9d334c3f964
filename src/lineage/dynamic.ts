// Dynamic SQL: the text is put together from what is known where it runs, parsed, bound and traced in that place.
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-executesql-transact-sql
import type { BoundExecute } from '../bind/bound/statement.ts';
import { parseScript } from '../parse/parse.ts';
import type { Expression } from '../parse/tree/expression.ts';
import { Source } from '../text/source.ts';
import { type Constant, concatenated, isKnown, type Text, wholeText } from './constant.ts';
import { setOutputs } from './execute-outputs.ts';
import type { Flow } from './flow.ts';
import { fillHoles, foldedPlace } from './hole.ts';
import { reportUnknown } from './read-text.ts';
import type { Tracer } from './tracer.ts';
import { addUses } from './uses.ts';

/** Dynamic SQL in dynamic SQL in …: deeper than this nobody writes it. */
const maxDepth = 4;

/** EXEC ('…' + @sql). Returns the result sets. */
export function runDynamic(
  statement: BoundExecute,
  pieces: readonly Expression[],
  elsewhere: boolean,
  tracer: Tracer,
): Flow[][] {
  // A linked server resolves the names; they are not those of this catalog.
  if (elsewhere) {
    tracer.report('HW3004', statement, { construct: 'EXECUTE … AT' });
    return [];
  }
  return runTexts(pieces.map((piece) => tracer.fold(piece)).reduce(concatenated, []), statement, tracer);
}

/** sp_executesql @sql, N'@a int, @b int OUTPUT', @a = @x, @b = @y OUTPUT. */
export function runExecuteSql(statement: BoundExecute, tracer: Tracer): Flow[][] {
  const [text, definitions, ...values] = statement.arguments;
  if (!text?.value.syntax) return [];
  const outer = tracer.state;
  const evaluation = tracer.evaluation();
  const names = definitions?.value.syntax ? parameterNames(tracer.fold(definitions.value.syntax), tracer) : [];
  const inner = new Map<string, Flow>();
  for (const [i, { name, value }] of values.entries()) {
    const parameter = name ?? names[i];
    if (parameter !== undefined) inner.set(parameter, evaluation.value(value));
  }
  const texts = tracer.fold(text.value.syntax);
  const { variables, constants } = outer;
  const saved = { variables: new Map(variables), constants: new Map(constants) };
  // The text sees its parameters, and none of the variables around.
  variables.clear();
  constants.clear();
  for (const [name, flow] of inner) variables.set(name, flow);
  const results = runTexts(texts, statement, tracer);
  const after = new Map(tracer.state.variables);
  for (const [map, before] of [
    [tracer.state.variables, saved.variables],
    [tracer.state.constants, saved.constants],
  ] as const) {
    map.clear();
    for (const [key, value] of before) (map as Map<string, unknown>).set(key, value);
  }
  const passing = { ...statement, arguments: values };
  setOutputs(passing, tracer, false, (name, position) => after.get(name ?? names[position] ?? '') ?? new Map());
  return results;
}

function parameterNames(definitions: Constant, tracer: Tracer): string[] {
  const text = definitions[0] && wholeText(definitions[0]);
  if (text === undefined) return [];
  const source = new Source('', `CREATE PROCEDURE p ${text} AS RETURN`);
  const [statement] = parseScript(source).script.batches.flatMap(({ statements }) => statements);
  if (statement?.kind !== 'CreateProcedureStatement') return [];
  return statement.parameters.map(({ name }) => tracer.estate.names.key(source.slice(name)));
}

function runTexts(texts: Constant, statement: BoundExecute, tracer: Tracer): Flow[][] {
  if (texts.length === 0) {
    tracer.report('HW3001', statement, { reason: 'nothing is known of it' });
    return [];
  }
  return chosenTexts(texts).flatMap((text) => runText(text, statement, tracer));
}

/** Of long texts these many characters are read at each place, and all pieces of the texts once. */
const enough = 50_000;

/** All texts; where that is too much to read, as many as have every piece in one of them. */
function chosenTexts(texts: Constant): Constant {
  let total = 0;
  const met = new Set<unknown>();
  return texts.filter((text) => {
    let brings = false;
    for (const piece of text) {
      const identity = isKnown(piece) ? (piece.at ?? piece.text) : piece.written;
      if (met.has(identity)) continue;
      met.add(identity);
      brings = true;
    }
    if (!brings && total > enough) return false;
    for (const piece of text) total += isKnown(piece) ? piece.text.length : 1;
    return true;
  });
}

function runText(text: Text, statement: BoundExecute, tracer: Tracer): Flow[][] {
  const filled = fillHoles(text);
  if (!filled) {
    // Running nothing does nothing.
    const unknown = text.find((piece) => !isKnown(piece));
    if (unknown && !isKnown(unknown)) tracer.report('HW3001', statement, { reason: unknown.written });
    return [];
  }
  if (tracer.depth >= maxDepth) {
    tracer.report('HW3001', statement, { reason: 'it runs text that runs text, too deep' });
    return [];
  }
  const read = tracer.readTexts.of(filled, statement, tracer);
  if (!reportUnknown(read, filled.holes, statement, tracer)) return [];
  const outer = { text: tracer.text, results: tracer.results.length, ended: tracer.ended };
  tracer.text = {
    source: read.source,
    place: (span) => outer.text.place(foldedPlace(read.filled, span) ?? statement),
    origin: 'dynamic',
  };
  const { returned } = tracer;
  tracer.returned = undefined;
  tracer.depth++;
  if (!read.noted) addUses(read.bound, tracer, read.filled);
  read.noted = true;
  tracer.trace(read.bound.body, tracer);
  tracer.finish();
  tracer.returned = returned;
  tracer.depth--;
  tracer.text = outer.text;
  tracer.ended = outer.ended;
  return tracer.results.splice(outer.results);
}
