import type { BoundExecute } from '../bind/bound/statement.ts';
import { hasHole, markedName } from '../bind/partly-known.ts';
import { everyColumn } from '../bind/query/unknown-columns.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { argumentOf } from './call/arguments.ts';
import { calledName } from './call/called-name.ts';
import { checkArguments } from './call/check-arguments.ts';
import { applySummary, inCaller } from './call/summary.ts';
import { beginsStatement } from './constant/begins-statement.ts';
import { asText } from './constant/value.ts';
import type { World } from './constant/world.ts';
import { type Worlds, worldsOf } from './constant/worlds.ts';
import { traceCopyInBatches } from './copy-in-batches.ts';
import { assignUnknown } from './dynamic/assign.ts';
import { setOutputs } from './dynamic/execute-outputs.ts';
import { runExecuteSql, runParameters, runString } from './dynamic/execute-text.ts';
import { addAs, type Flow, type FlowItem, flowOf, joined, noFlow, passed } from './flow/flow.ts';
import { changedFlows, type ResultSet } from './flow/result-set.ts';
import { joinedStates, State } from './flow/state.ts';
import { beginningHere, callWithMade } from './made-tables.ts';
import { traceSpRename } from './rename.ts';
import { renameTables } from './renamed-table.ts';
import { renamesOf } from './renames-by-call.ts';
import { asCalled } from './runs-by-call.ts';
import { traceSprintf } from './sprintf.ts';
import { assignLeftTexts, textsWanted } from './texts-by-call.ts';
import type { Tracer } from './tracer.ts';
import { ownColumns } from './write-rows.ts';

/** A call: dynamic SQL is run in its place, a procedure by its summary. Returns the result sets. */
export function traceExecute(statement: BoundExecute, tracer: Tracer): ResultSet[] {
  const { target } = statement;
  switch (target.kind) {
    case 'string':
      return runString(statement, target.pieces, target.server, tracer);
    case 'system':
      return runSystem(target.name, target.prefix, statement, tracer);
    case 'variable':
      return runNamed(target.variable, statement, tracer);
    case 'procedure':
      return call(target.object, statement, tracer);
  }
}

interface TextArgument {
  readonly name: string;
  readonly position: number;
}

/** Procedures of the system that run texts: which of their arguments these are. */
const texts: Readonly<Record<string, readonly TextArgument[]>> = {
  sp_prepare: [{ name: '@stmt', position: 2 }],
  sp_prepexec: [{ name: '@stmt', position: 2 }],
  sp_sqlexec: [{ name: '@p1', position: 0 }],
  // These take no names: their arguments go by their places.
  sp_cursoropen: [{ name: '@stmt', position: 1 }],
  sp_cursorprepare: [{ name: '@stmt', position: 2 }],
  sp_cursorprepexec: [{ name: '@stmt', position: 3 }],
  sp_send_dbmail: [{ name: '@query', position: Number.POSITIVE_INFINITY }],
  sp_execute_external_script: [{ name: '@input_data_1', position: 2 }],
  sp_msforeachtable: eachTexts(6),
  sp_msforeachdb: eachTexts(5),
};

/** In the order in which they run. */
function eachTexts(last: number): TextArgument[] {
  return [
    { name: '@precommand', position: last - 1 },
    { name: '@command1', position: 0 },
    { name: '@command2', position: 2 },
    { name: '@command3', position: 3 },
    { name: '@postcommand', position: last },
  ];
}

/** Those whose result sets are those of the text. */
const givesBackRows = new Set(['sp_prepexec', 'sp_sqlexec']);

/** Procedures of the system that run what is not followed. */
const notFollowed = new Set(
  (
    'xp_cmdshell sp_add_jobstep sp_update_jobstep sp_start_job sp_execute_remote sp_oamethod sp_prepexecrpc xp_execresultset ' +
    'sp_execresultset'
  ).split(' '),
);

function runSystem(name: string, prefix: readonly string[], statement: BoundExecute, tracer: Tracer): ResultSet[] {
  if (name === 'sp_executesql') {
    setReturned(statement, noFlow, tracer);
    return runExecuteSql(statement, prefix, tracer);
  }
  if (name === 'xp_sprintf') {
    traceSprintf(statement, tracer);
    setReturned(statement, noFlow, tracer);
    return [];
  }
  if (name === 'sp_rename') traceSpRename(statement, prefix, tracer);
  if (name === 'sp_copy_data_in_batches') traceCopyInBatches(statement, tracer);
  if (notFollowed.has(name)) tracer.report('HW3004', statement, { construct: name });
  // The others run their text where they are called.
  const each = name.startsWith('sp_msforeach') ? { placeholder: '?', prefix } : { prefix: [] };
  const results = (texts[name] ?? []).flatMap((text) => {
    const argument = argumentOf(statement.arguments, [text.name], text.position);
    return argument ? runParameters(statement, argument, each, tracer) : [];
  });
  const prepares = name === preparing;
  const made = prepares ? documentOf(statement, tracer) : name === scripting ? ofScript(statement, tracer) : noFlow;
  setOutputs(statement, tracer, !prepares, () => made);
  setReturned(statement, noFlow, tracer);
  return givesBackRows.has(name) ? results : [];
}

/** Its handle stands for the document, which OPENXML reads. */
const preparing = 'sp_xml_preparedocument';

function documentOf(statement: BoundExecute, tracer: Tracer): Flow {
  const evaluation = tracer.evaluation();
  const passed = statement.arguments.filter(({ output }) => !output).map(({ value }) => evaluation.value(value));
  return passed.reduce(joined, noFlow);
}

/** What the script makes of the rows that it is given, in another language, is not known. */
const scripting = 'sp_execute_external_script';

function ofScript(statement: BoundExecute, tracer: Tracer): Flow {
  tracer.unknownCalls++;
  return flowOf({ kind: 'unknown', name: scripting, place: tracer.text.place(statement) }, 'IDENTITY');
}

function call(procedure: CatalogObject, statement: BoundExecute, tracer: Tracer): ResultSet[] {
  const summary = tracer.estate.summaryOf(procedure);
  if (!summary || summary.external) {
    // Of one that is being traced it is not known yet; it is traced again when it is.
    const isOpen = procedure.definition && !summary;
    callUnknown(isOpen ? undefined : calledName(statement, tracer), statement, tracer);
    if (procedure.type === 'Function') setReturned(statement, calculated(statement, tracer), tracer);
    return [];
  }
  checkArguments(procedure, summary, statement, tracer);
  const wanted = textsWanted(summary.parameters, statement, tracer);
  const called = asCalled(procedure, summary, wanted, statement, tracer);
  const { parameters, results, returned, unknown } = called;
  const values = new Map<string, Flow>();
  const tables = new Map<string, string>();
  const evaluation = tracer.evaluation();
  for (const [i, { name = parameters[i]?.name, value, variable }] of statement.arguments.entries()) {
    if (name === undefined) continue;
    values.set(name, evaluation.value(value));
    if (variable !== undefined) tables.set(name, variable);
  }
  const given = { values, tables, locals: statement.context.locals, filled: called.callerTables };
  const filled = (flow: Flow) => inCaller(flow, given, tracer);
  const sent = results.map((result) => changedFlows(result, filled));
  const outputs = new Map(parameters.map(({ name, flow }) => [name, filled(flow)]));
  const cursors = new Map(parameters.map(({ name, cursor }) => [name, cursor && changedFlows(cursor, filled)]));
  for (const [name, content] of called.cursors) {
    // Where this module has one of that name itself, FETCH goes through its own, or the callee's DECLARE was refused.
    if (tracer.state.cursors.get(name)?.queries.length) continue;
    tracer.state.cursors.set(name, { content: changedFlows(content, filled), queries: [], isLocal: false });
  }
  const value = filled(returned);
  const here = tracer.evidence(statement, statement.words);
  // What it writes is told under the last names already.
  renameTables(renamesOf(procedure, summary, statement, tracer), here, tracer);
  for (const altered of statement.alters ?? []) {
    ownColumns(altered, tracer);
    tracer.forget(altered.local);
  }
  const begins = called.made.length > 0 ? beginningHere(tracer) : undefined;
  applySummary(called, given, tracer);
  if (unknown !== undefined) {
    tracer.unknownCallee ??= unknown;
    const place = tracer.text.place(statement);
    fillUnknown(flowOf({ kind: 'unknown', name: unknown, place }, 'IDENTITY'), statement, tracer);
  }
  tracer.called.add(procedure.id);
  tracer.lastCalls.set(procedure.id, ++tracer.calls);
  callWithMade(procedure, called.made, statement, begins, tracer);
  const parameterOf = (name: string | undefined, position: number) => name ?? parameters[position]?.name ?? '';
  const texts = new Map(parameters.map(({ name, text }) => [name, text]));
  const left = assignLeftTexts(procedure, summary, wanted, statement, tracer);
  // OUTPUT of a parameter that is none is refused: the variable stays as it was.
  const keeps = new Set(parameters.flatMap(({ name, output }) => (output ? [] : [name])));
  const passedOn = statement.arguments.map((one, i) =>
    keeps.has(parameterOf(one.name, i)) ? { ...one, output: false } : one,
  );
  setOutputs(
    { ...statement, arguments: passedOn },
    tracer,
    false,
    (name, position) => outputs.get(parameterOf(name, position)) ?? noFlow,
    (name, position) => texts.get(parameterOf(name, position)),
    left,
  );
  for (const [i, { name, output, variable }] of statement.arguments.entries()) {
    const content = cursors.get(parameterOf(name, i));
    if (output && variable !== undefined && content)
      tracer.state.cursors.set(variable, { content, queries: [], isLocal: true });
  }
  setReturned(statement, value, tracer);
  return sent;
}

/** A call of which nobody told what it does; `name`: what is to be said of it where a value comes from it. */
function callUnknown(name: string | undefined, statement: BoundExecute, tracer: Tracer): void {
  const given =
    name === undefined ? noFlow : flowOf({ kind: 'unknown', name, place: tracer.text.place(statement) }, 'IDENTITY');
  if (name !== undefined) {
    tracer.unknownCalls++;
    tracer.unknownCallee ??= name;
  }
  // It sees the temp tables of this module, and may do to them whatever it does.
  for (const { local } of statement.context.locals.values()) if (local?.key.startsWith('#')) tracer.forget(local);
  fillUnknown(given, statement, tracer);
  setOutputs(statement, tracer, true, () => given);
  setReturned(statement, noFlow, tracer);
}

/** A temp table in which nothing is yet is most likely there to be filled. */
function fillUnknown(given: Flow, { context }: BoundExecute, tracer: Tracer): void {
  if (given.size === 0) return;
  for (const { local } of context.locals.values()) {
    if (!local?.key.startsWith('#')) continue;
    const table = tracer.table(local);
    if (table.columns.size > 0 || table.open) continue;
    tracer.setTable(local.key, { ...table, columns: new Map([[everyColumn, given]]) });
  }
}

/** `EXEC @v = dbo.F @x`: a scalar function gives what it makes of its arguments, as it does in an expression. */
function calculated(statement: BoundExecute, tracer: Tracer): Flow {
  const evaluation = tracer.evaluation();
  const made = new Map<string, FlowItem>();
  for (const { value } of statement.arguments) addAs(made, evaluation.value(value), 'TRANSFORMATION');
  return made;
}

/** `EXEC @status = dbo.P`. */
function setReturned({ returnVariable, words, ...span }: BoundExecute, flow: Flow, tracer: Tracer): void {
  if (!returnVariable) return;
  tracer.assign(returnVariable, passed(flow, tracer.evidence(span, words)));
  assignUnknown(returnVariable, returnVariable, tracer);
}

/** `[].dbo.P`: between brackets stands what is not there yet; the server refuses it. */
const emptyPart = /\[\]|""/;

/** `EXEC @name`: the procedures that the variable can name here, each called on the ways on which it does. */
function runNamed(variable: string, statement: BoundExecute, tracer: Tracer): ResultSet[] {
  const before = tracer.state;
  const { list, sampled } = before.worlds;
  const called = new Map<string, { readonly name: string | undefined; readonly worlds: World[] }>();
  const passedBy: World[] = [];
  tracer.reach(statement, list.length > 0);
  for (const world of list) {
    const value = world.valueOf(variable);
    const known = value && asText(value);
    if (value?.kind === 'null') {
      passedBy.push(world);
      continue;
    }
    // A name of which only the database is not known: `EXEC @proc` where it is `{@db}.sys.sp_executesql`.
    const name =
      known &&
      (known.whole ?? known.readable.replace(/\[?\{([^}]*)\}\]?(?=\.)/g, (_, hole: string) => markedName(hole)));
    const readable = known?.readable ?? `{${variable}}`;
    const same = called.get(readable);
    if (same) same.worlds.push(world);
    else called.set(readable, { name, worlds: [world] });
  }
  const results: ResultSet[] = [];
  let after = passedBy.length > 0 ? stateIn(before, worldsOf(passedBy, sampled)) : undefined;
  for (const [readable, { name, worlds }] of called) {
    tracer.state = stateIn(before, worldsOf(worlds, sampled));
    results.push(...callNamed(variable, readable, name, statement, tracer));
    after = after ? joinedStates(after, tracer.state) : tracer.state;
  }
  tracer.state = after ?? before;
  return results;
}

function stateIn(state: State, worlds: Worlds): State {
  const here = new State(state);
  here.worlds = worlds;
  return here;
}

function callNamed(
  variable: string,
  readable: string,
  name: string | undefined,
  statement: BoundExecute,
  tracer: Tracer,
): ResultSet[] {
  const { estate, module, text } = tracer;
  const parts = name === undefined ? [] : parseName(name);
  // The parentheses around the variable were forgotten, or its type is too short (`[`): the server finds no procedure of such a name.
  if (name !== undefined && (beginsStatement(name) || (parts.at(-1) === '' && !emptyPart.test(name)))) {
    tracer.report('HW3001', statement, { reason: `EXECUTE ${variable} takes it for the name of a procedure` });
    return [];
  }
  if (parts.at(-1)?.toLowerCase() === 'sp_executesql') return runExecuteSql(statement, parts.slice(0, -1), tracer);
  if (name === undefined || hasHole(name) || name.includes('{') || emptyPart.test(name)) {
    tracer.report('HW3002', statement, { pattern: readable });
    tracer.asksForTexts = true;
    callUnknown(readable, statement, tracer);
    return [];
  }
  const object = estate.names.resolve(parts, 'procedure', text.defaults);
  if (!object) return [];
  const evidence = tracer.evidence(statement, statement.words);
  estate.ledgers.of(module).objects.add('call', module, object, 'dynamic', evidence);
  return call(object, statement, tracer);
}
