// Dynamic SQL: the text is put together from what is known where it runs, parsed, bound and traced in that place.
// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-executesql-transact-sql

import type { Relation } from '../../bind/bound/query.ts';
import type { BoundExecute } from '../../bind/bound/statement.ts';
import { bindScript } from '../../bind/module.ts';
import type { NameDefaults } from '../../bind/names.ts';
import { outlives } from '../../bind/told/told-table.ts';
import { type ModuleText, ownWords } from '../../catalog/catalog.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { Span } from '../../text/span.ts';
import { cursorNamed } from '../constant/cursor-key.ts';
import { relevanceOf } from '../constant/relevant.ts';
import { isKnown, type Text } from '../constant/text.ts';
import { unknownOfType } from '../constant/type.ts';
import type { Constant } from '../constant/value.ts';
import { World } from '../constant/world.ts';
import { worldsOf } from '../constant/worlds.ts';
import { addTo, type Flow } from '../flow/flow.ts';
import { traceWithJumps } from '../flow/jumps.ts';
import type { ResultSet } from '../flow/result-set.ts';
import { addCursor, type CursorState, globalCursors, joinedStates, State, type TableFlow } from '../flow/state.ts';
import { typesIn } from '../flow/traced-text.ts';
import { addUses } from '../flow/uses.ts';
import type { Tracer } from '../tracer.ts';
import { foldedPlace, piecesOf } from './filled-places.ts';
import { type Filled, mayComeOfHoles, nameElsewhere, readableWords } from './filled-text.ts';
import { HiddenTables } from './hidden-tables.ts';
import { PassedValues } from './passed-in-text.ts';
import type { ReadText } from './read-text.ts';
import { reportHoles } from './report-holes.ts';
import { withEachPair, withEachPiece } from './representative-texts.ts';

/** Dynamic SQL in dynamic SQL in …: deeper than this nobody writes it. */
const maxDepth = 4;

/** More texts than these are not run for one module. */
const maxRuns = 4000;

/** Of texts that are longer than this together not each is read. */
const maxLetters = 50_000;

/** A parameter of the text: what flows into it, and what is known of it. */
export interface TextParameter {
  readonly name: string;
  readonly type?: string | undefined;
  readonly flow: Flow;
  readonly constant: Constant;
  /** Who asks what it is behind the text, where that may set it. */
  readonly asked: 'here' | 'by callers' | undefined;
  /** The table behind a table-valued parameter. */
  readonly table?: Relation | undefined;
  /** The cursor that the variable stands for which is passed. */
  readonly cursor?: CursorState | undefined;
}

/** One way a text can come out, and the world in which it does. */
export interface TextWay {
  /** Undefined where it is NULL: nothing runs. */
  readonly text: Text | undefined;
  readonly world: World;
  readonly parameters: readonly TextParameter[];
  /** The parameters that it has, passed or not, by key; undefined where it is not known which. */
  readonly declared?: readonly string[] | undefined;
}

export interface TextRun {
  readonly statement: BoundExecute;
  readonly defaults: NameDefaults;
  /** What the text is put together of. */
  readonly pieces: readonly Expression[];
  /** What flows into the text. */
  readonly flow: Flow;
}

export interface RunResult {
  readonly results: ResultSet[];
  /** What flows out of the parameters of the text. */
  readonly outputs: ReadonlyMap<string, Flow>;
  /** The cursors that its parameters stand for behind it. */
  readonly cursors: ReadonlyMap<string, CursorState>;
}

interface Group {
  readonly way: TextWay & { readonly text: Text };
  readonly inner: World;
  readonly outer: World[];
}

/**
 * Runs each way that a text can come out from the state before, and goes on behind it with all that they leave.
 * `back`: what a world around makes of what the text left in its parameters.
 */
export function runTexts(
  ways: readonly TextWay[],
  run: TextRun,
  tracer: Tracer,
  back: (outer: World, inner: World) => World = (outer) => outer,
): RunResult {
  const { statement } = run;
  const groups = new Map<string, Group>();
  const worlds: World[] = [];
  for (const { text, world, parameters, declared } of ways) {
    if (!text) {
      worlds.push(world);
      continue;
    }
    const inner = innerWorld(world, parameters);
    const key = `${text.key} ${inner.key}`;
    const group = groups.get(key);
    if (group) group.outer.push(world);
    else groups.set(key, { way: { text, world, parameters, declared }, inner, outer: [world] });
  }
  const isSampled = reportWays(ways, groups.size, run, tracer);
  const before = tracer.state;
  const results: ResultSet[] = [];
  const outputs = new Map<string, Flow>();
  const cursors = new Map<string, CursorState>();
  let after: State | undefined;
  const all = [...groups.values()];
  const letters = all.reduce((sum, { way }) => sum + way.text.length, 0);
  const chosen = new Set(
    letters > maxLetters ? (isSampled ? withEachPiece : withEachPair)(all, ({ way }) => way.text) : all,
  );
  for (const group of all) {
    const { way, inner, outer } = group;
    tracer.state = new State(before);
    tracer.state.worlds = { list: [inner], sampled: false };
    if (chosen.has(group)) {
      results.push(...runText(way, run, all.length === 1, tracer));
      for (const { name } of way.parameters) {
        addTo(outputs, name, tracer.state.variables.get(name));
        addCursor(cursors, name, tracer.state.cursors.get(name));
      }
      after = after ? joinedStates(after, tracer.state) : tracer.state;
    } else leaveUnknown(way.text, way.parameters, statement, tracer);
    const { tables, worlds: ends } = tracer.state;
    const stays = (key: string) => !tables.has(key) || staysBehind(key, tables.get(key)!, before);
    for (const world of outer) for (const end of ends.list) worlds.push(back(backIn(world, end, stays), end));
  }
  // The text has variables of its own; what it did to temp tables stays.
  tracer.state = new State(before);
  if (after) {
    tracer.state.made = after.made;
    for (const [table, flow] of after.tables) if (staysBehind(table, flow, before)) tracer.setTable(table, flow);
    for (const [name, cursor] of globalCursors(after)) tracer.state.cursors.set(name, cursor);
  }
  tracer.setWorlds(worldsOf(worlds, before.worlds.sampled));
  return { results, outputs, cursors };
}

/** A temp table that the text made ends with it, but for one that outlives who makes it. */
function staysBehind(key: string, { owner }: TableFlow, before: State): boolean {
  return isTemp(key) && (before.tables.has(key) || owner === 'caller' || outlives(key, owner));
}

const isTemp = (name: string) => name.startsWith('#');

const isVariable = (name: string) => name.startsWith('@');

/** What the text sees of the world around: its parameters, temp tables and the cursors that have a name. */
function innerWorld(world: World, parameters: readonly TextParameter[]): World {
  return new World({
    variables: new Map(parameters.map(({ name, constant }) => [name, constant])),
    tables: new Map([...world.tables].filter(([name]) => isTemp(name))),
    cursors: new Map([...world.cursors].filter(hasName)),
  });
}

/** Of the cursors of a world, those that no variable stands for. */
const hasName = ([name]: readonly [string, unknown]) => !cursorNamed(name)?.startsWith('@');

function backIn(outer: World, inner: World, stays: (table: string) => boolean): World {
  const own = [...outer.tables].filter(([name]) => !isTemp(name));
  const cursors = [...outer.cursors].filter((entry) => !hasName(entry));
  return outer.with({
    tables: new Map([...own, ...[...inner.tables].filter(([name]) => stays(name))]),
    cursors: new Map([...cursors, ...[...inner.cursors].filter(hasName)]),
  });
}

/** Whether there were more ways than these. */
function reportWays(ways: readonly TextWay[], texts: number, { statement, pieces }: TextRun, tracer: Tracer): boolean {
  tracer.reach(statement, ways.length > 0);
  if (ways.length > 0 && texts === 0) tracer.report('HW3001', statement, { reason: 'it is NULL here' });
  const sampled = tracer.state.worlds.sampled || ways.some(({ world }) => world.sampled);
  // What names no variable comes out in one way, unless what it is passed decides a text that it runs itself.
  const { source } = tracer.text;
  const isTold =
    sampled &&
    (pieces.some((piece) => piece.kind !== 'Literal' && source.slice(piece).includes('@')) ||
      ways.some(({ text, parameters }) => parameters.length > 0 && /\bEXEC/i.test(text?.readable ?? '')));
  if (isTold) tracer.report('HW3001', statement, { reason: 'it can come out in more ways than are followed' });
  return isTold;
}

/** `alone`: it can come out as no other text. */
function runText(
  { text, parameters, declared }: TextWay & { readonly text: Text },
  run: TextRun,
  alone: boolean,
  tracer: Tracer,
): ResultSet[] {
  const { statement } = run;
  const { isBlank } = text;
  const reason = isBlank ? firstHole(text) : tooMuch(tracer);
  if (reason !== undefined) {
    tracer.report('HW3001', statement, { reason });
    tracer.asksForTexts ||= isBlank;
    leaveUnknown(text, parameters, statement, tracer);
    return [];
  }
  tracer.estate.effort.read(text.length);
  const read = tracer.readTexts.of(text);
  // Who puts it together does not mean that way.
  if (read.isRefused && !alone) return [];
  if (read.problem !== undefined) tracer.report('HW3001', statement, { reason: read.problem });
  // Of one way among others nobody may mean that it is declared in this part and used in that.
  const results = traceText(read, parameters, alone ? declared : undefined, run, tracer);
  if (read.problem !== undefined) leaveUnknown(text, parameters, statement, tracer);
  return results;
}

function firstHole({ pieces }: Text): string | undefined {
  return pieces.map((piece) => (isKnown(piece) ? '' : piece.written)).find(Boolean);
}

function tooMuch(tracer: Tracer): string | undefined {
  const isMore = tracer.depth >= maxDepth || ++tracer.runs > maxRuns;
  return isMore ? 'there is more text that runs text than is followed' : undefined;
}

/** What is not read may set what it was given, and fill the temp tables that it names; where nothing of it is known, any. */
function leaveUnknown(
  text: Text,
  parameters: readonly TextParameter[],
  { context }: BoundExecute,
  tracer: Tracer,
): void {
  if (context.locals.size > 0) {
    const words = text.readable.toLowerCase();
    for (const key of context.locals.keys()) {
      if (text.isBlank || words.includes(key.toLowerCase())) tracer.forget({ key });
    }
  }
  for (const { name, type } of parameters) {
    const hole = unknownOfType(type, name);
    tracer.changeWorlds((world) => [world.assign(name, hole)]);
  }
}

function traceText(
  { source, filled, statements, problem }: ReadText,
  parameters: readonly TextParameter[],
  declared: readonly string[] | undefined,
  run: TextRun,
  tracer: Tracer,
): ResultSet[] {
  const { statement, defaults } = run;
  const { estate, text: outerText, frame, escaped, held, heldWorlds, returned } = tracer;
  // Of the tables around, the text sees the temp tables; table variables only as parameters.
  const locals = new Map([...statement.context.locals].filter(([name]) => isTemp(name)));
  for (const { name, table } of parameters) if (table) locals.set(name, table);
  const passed = new PassedValues(filled, run.flow, tracer);
  const passedIn = (span: Span) => passed.in(span);
  const isWhole = declared !== undefined && problem === undefined;
  const context = { ...statement.context, locals, followsUse: true, passedIn, isWhole, parameters: declared };
  const bound = bindScript(statements, source, estate.names, defaults, context);
  const around = outerText.place(statement);
  tracer.text = {
    source,
    place: (span: Span) => foldedPlace(filled, span) ?? around,
    locate: (span: Span) => piecesOf(passed.filled, span),
    passedIn,
    typeOfColumn: typesIn(bound),
    nameElsewhere: (name) => nameElsewhere(name, filled),
    defaults,
    origin: 'dynamic',
    runsAt: Math.max(outerText.runsAt, around.start),
  };
  const outside = [...frame.relevance.names].filter((name) => isTemp(name) || cursorNamed(name) !== undefined);
  const askedFor = (by: TextParameter['asked']) =>
    parameters.filter(({ asked }) => asked === by).map(({ name }) => name);
  const types = new Map(parameters.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type]])));
  const keyOf = (name: string) => estate.names.key(name);
  const relevance = relevanceOf(bound.body, {
    source,
    keyOf,
    runs: tracer.runsText,
    leaves: tracer.leavesText,
    wanted: [...askedFor('here'), ...outside.filter((name) => frame.relevance.deciding.has(name))],
    left: [...askedFor('by callers'), ...outside.filter((name) => !frame.relevance.deciding.has(name))],
    declared: types,
  });
  tracer.frame = { relevance, types, putIn: new Map() };
  const { variables, tables, cursors } = tracer.state;
  variables.clear();
  for (const [name, flow] of passed.flows) variables.set(name, flow);
  for (const name of cursors.keys()) if (isVariable(name)) cursors.delete(name);
  for (const { name, flow, cursor } of parameters) {
    variables.set(name, flow);
    if (cursor) cursors.set(name, cursor);
  }
  const seen = new Set([...locals.values()].map(({ local }) => local?.key));
  for (const key of tables.keys()) if (key.startsWith('@') && !seen.has(key)) tables.delete(key);
  tracer.escaped = undefined;
  tracer.held = undefined;
  tracer.heldWorlds = undefined;
  tracer.returned = undefined;
  tracer.depth++;
  const results = tracer.results.length;
  reportHoles({ bound, statements, source, filled }, around, tracer.remarks);
  tracer.asksForTexts ||= mayComeOfHoles(filled);
  for (const found of mayComeOfHoles(filled) ? [] : bound.diagnostics) {
    const table = found.code === 'HW2007' ? keyOf(source.words(found)) : undefined;
    const message = readableWords(found.message, filled);
    tracer.remarks.pass({ ...found, message }, tracer.text.place(found), table);
  }
  reportModules(statements, filled, tracer);
  addUses(bound, tracer, filled);
  const hidden = new HiddenTables(bound.body, tracer);
  traceWithJumps(bound.body, tracer);
  tracer.finish();
  hidden.show(tracer);
  tracer.depth--;
  Object.assign(tracer, { text: outerText, frame, escaped, held, heldWorlds, returned });
  return tracer.results.splice(results);
}

/** A view or procedure that dynamic SQL creates is followed as the catalog has it; where a module alters it, it becomes another one. */
function reportModules(statements: readonly Statement[], filled: Filled, tracer: Tracer): void {
  const { source, defaults } = tracer.text;
  for (const statement of statements) {
    switch (statement.kind) {
      case 'CreateViewStatement':
      case 'CreateProcedureStatement':
      case 'CreateFunctionStatement':
      case 'CreateTriggerStatement': {
        const parts = statement.name.parts.map((part) => source.words(part));
        const definition = tracer.estate.names.find(parts, defaults)?.definition;
        if (definition && (statement.verb === 'CREATE' || isMadeBy(source.slice(statement), definition))) continue;
        const written = source.slice({ start: statement.start, end: statement.name.end });
        tracer.report('HW3004', statement, { construct: `${readableWords(written, filled)} in dynamic SQL` });
      }
    }
  }
}

const verb = /^(?:CREATE(?:\s+OR\s+ALTER)?|ALTER)\s+/i;

/** CREATE OR ALTER of what nothing else creates changes nothing: the catalog has it out of this text, or of one like it. */
function isMadeBy(text: string, definition: ModuleText): boolean {
  const body = (words: string) => words.replace(verb, '').replace(/\s+/g, '').replace(/;$/, '');
  return definition.dynamic === true && body(text) === body(ownWords(definition));
}
