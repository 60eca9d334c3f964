// Dynamic SQL: the text is put together from what is known where it runs, parsed, bound and traced in that place.
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-executesql-transact-sql
import type { BoundExecute } from '../bind/bound/statement.ts';
import { bindScript } from '../bind/module.ts';
import { parseScript } from '../parse/parse.ts';
import type { Expression } from '../parse/tree/expression.ts';
import { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type Constant, concatenated, isKnown, type Text, wholeText } from './constant.ts';
import { setOutputs } from './execute-outputs.ts';
import type { Flow } from './flow.ts';
import { type Filled, fillHoles, foldedPlace, isPartlyKnown, readableName } from './hole.ts';
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
  setOutputs(passing, tracer, (name, position) => after.get(name ?? names[position] ?? '') ?? new Map());
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
  return texts.flatMap((text) => runText(text, statement, tracer));
}

function runText(text: Text, statement: BoundExecute, tracer: Tracer): Flow[][] {
  const filled = fillHoles(text);
  if (!filled) {
    const reason = text.map((piece) => (isKnown(piece) ? '' : piece.written)).find(Boolean) ?? 'it is empty';
    tracer.report('HW3001', statement, { reason });
    return [];
  }
  if (tracer.depth >= maxDepth) {
    tracer.report('HW3001', statement, { reason: 'it runs text that runs text, too deep' });
    return [];
  }
  const source = new Source('', filled.text);
  const { script, diagnostics } = parseScript(source);
  const statements = script.batches.flatMap((batch) => batch.statements);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    tracer.report('HW3001', statement, { reason: filled.holes.join(', ') || 'its text cannot be read' });
    if (filled.holes.length > 0) return [];
  }
  const bound = bindScript(statements, source, tracer.estate.names, tracer.module, statement.context);
  const outer = { text: tracer.text, results: tracer.results.length, ended: tracer.ended };
  tracer.text = {
    source,
    place: (span) => outer.text.place(foldedPlace(filled, span) ?? statement),
    origin: 'dynamic',
  };
  tracer.depth++;
  reportPartlyKnown(bound.uses, filled, statement, tracer);
  addUses(bound, tracer, filled);
  tracer.trace(bound.body, tracer);
  tracer.depth--;
  tracer.text = outer.text;
  tracer.ended = outer.ended;
  return tracer.results.splice(outer.results);
}

/** A name with an unknown part is a pattern, and no edge. */
function reportPartlyKnown(
  uses: readonly { readonly object: { readonly schema: string; readonly name: string } }[],
  filled: Filled,
  span: Span,
  tracer: Tracer,
): void {
  const patterns = new Set<string>();
  for (const { object } of uses) {
    if (isPartlyKnown(object)) patterns.add(readableName(`${object.schema}.${object.name}`, filled));
  }
  for (const pattern of patterns) tracer.report('HW3002', span, { pattern });
}
