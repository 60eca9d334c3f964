// Which variables decide dynamic SQL: only of those is it worth knowing what they hold on each way.

import type { BoundExecute, BoundIf, BoundStatement, BoundWhile } from '../../bind/bound/statement.ts';
import { scan } from '../../parse/scanner.ts';
import { T } from '../../parse/token.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { deletedFrom, type Endings, endingsOf } from './lifetime.ts';
import { namesAskedFor } from './local-names.ts';
import { holdsValues } from './type.ts';

export interface Relevance {
  /** Keys of variables and temp tables, and of cursors as `cursor NAME`. */
  readonly names: ReadonlySet<string>;
  /** IF and WHILE around something that matters: their conditions are worth working out. */
  readonly guards: ReadonlySet<BoundStatement>;
  /** What no longer matters behind a statement. */
  readonly endings: Endings;
}

export const irrelevant: Relevance = { names: new Set(), guards: new Set(), endings: new Map() };

/** A place that gives a value to `targets` out of `uses`; a place where dynamic SQL runs has no targets. */
interface Fact {
  readonly targets: readonly string[];
  /** Names, or the text that has them: it is looked through only where its targets matter. */
  readonly uses: readonly string[] | Span;
  readonly guards: readonly (BoundIf | BoundWhile)[];
}

/**
 * `runs`: whether a call runs text that its arguments decide. `wanted`: what somebody around
 * asks for. `declared`: the types of the parameters. `whole`: what the text has of the module, where others stand in it too.
 */
export function relevanceOf(
  body: readonly BoundStatement[],
  source: Source,
  keyOf: (name: string) => string,
  runs: (call: BoundExecute) => boolean,
  wanted: readonly string[] = [],
  declared: ReadonlyMap<string, string> = new Map(),
  whole?: { readonly start?: number | undefined; readonly end?: number | undefined },
): Relevance {
  const namesIn = (span: Span) => namesAskedFor(source.slice(span)).map(keyOf);
  const facts = new Map<string, Fact[]>();
  const open: Fact[] = [];
  const jumps: Fact[] = [];
  const types = new Map(declared);
  let running: boolean | undefined;
  const runsInText = () => {
    running ??= hasTextThatRuns(source.text.slice(whole?.start, whole?.end));
    return running;
  };
  /** What a text is made of. Of sp_executesql, what is passed to the text matters where it may be a text that runs. */
  const textsOf = (call: BoundExecute): string[] | undefined => {
    if (!runs(call)) return undefined;
    const { target, arguments: values } = call;
    if (target.kind !== 'system' || target.name !== 'sp_executesql') return namesIn(call);
    return values.flatMap(({ value, variable, name }, i) => {
      // What a string names beyond temp tables are the parameters of the text.
      if (variable === undefined) return namesIn(value).filter((one) => one.startsWith('#'));
      const text = name === undefined ? i < 2 : /^@(stmt|statement|params|parameters)$/i.test(name);
      return text || (!holdsValues(types.get(variable)) && runsInText()) ? [variable] : [];
    });
  };
  const assigned = (targets: readonly string[], uses: Fact['uses'], guards: Fact['guards']) => {
    const fact: Fact = { targets, uses, guards };
    for (const target of targets) {
      const known = facts.get(target);
      if (known) known.push(fact);
      else facts.set(target, [fact]);
    }
  };
  const walk = (statements: readonly BoundStatement[], guards: Fact['guards']): void => {
    for (const statement of statements) {
      switch (statement.kind) {
        case 'Block':
          walk(statement.body, guards);
          break;
        case 'TryCatch':
          walk(statement.tryBody, guards);
          walk(statement.catchBody, guards);
          break;
        case 'If':
          walk(statement.consequent, [...guards, statement]);
          walk(statement.otherwise, [...guards, statement]);
          break;
        case 'While':
          walk(statement.body, [...guards, statement]);
          break;
        case 'Return':
        case 'Jump':
          jumps.push({ targets: [], uses: [], guards });
          break;
        case 'Execute': {
          const uses = textsOf(statement);
          if (uses) open.push({ targets: [], uses, guards });
          const targets = statement.arguments.flatMap(({ output, variable }) => (output && variable ? [variable] : []));
          if (statement.returnVariable) targets.push(statement.returnVariable);
          // What any other procedure sets is not known, whatever it is passed.
          assigned(targets, uses ? statement : [], guards);
          break;
        }
        case 'DeclareVariable':
          for (const { name, type } of statement.variables) if (type !== undefined) types.set(name, type);
          for (const { name, value } of statement.variables) assigned([name], value ?? [], guards);
          break;
        case 'SetVariable':
          assigned([statement.variable], statement, guards);
          break;
        case 'Select': {
          const targets = statement.query.assignments.map(({ variable }) => variable);
          const local = statement.into?.local;
          assigned(local ? [local.key] : targets, statement, guards);
          break;
        }
        case 'CreateTable':
          if (statement.made && statement.local) assigned([statement.local.key], statement, guards);
          break;
        case 'Insert': {
          const { execute, rows } = statement;
          if (execute) walk([execute.call], guards);
          if (rows.local) assigned([rows.local.key], statement, guards);
          break;
        }
        case 'Update':
        case 'Merge': {
          const targets = statement.variables.map(({ variable }) => variable);
          const { local } = statement.rows;
          assigned(local ? [...targets, local.key] : targets, statement, guards);
          break;
        }
        case 'Delete':
          assigned(deletedFrom(statement), statement, guards);
          break;
        case 'DeclareCursor':
          assigned([`cursor ${statement.cursor}`], statement, guards);
          break;
        case 'SetCursor':
          assigned([`cursor ${statement.cursor}`], [`cursor ${statement.from}`], guards);
          break;
        case 'Fetch':
          assigned([...statement.into, '@@fetch_status'], [`cursor ${statement.cursor}`], guards);
          break;
      }
    }
  };
  walk(body, []);
  if (open.length === 0 && wanted.length === 0) return irrelevant;
  open.push({ targets: [], uses: wanted, guards: [] }, ...jumps);
  const names = new Set<string>();
  const guards = new Set<BoundStatement>();
  const need = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    open.push(...(facts.get(name) ?? []));
  };
  for (let fact = open.pop(); fact; fact = open.pop()) {
    const { uses } = fact;
    for (const name of 'start' in uses ? namesIn(uses) : uses) need(name);
    for (const guard of fact.guards) {
      if (guards.has(guard)) continue;
      guards.add(guard);
      for (const name of namesIn(guard.condition)) need(name);
    }
  }
  return { names, guards, endings: endingsOf({ statements: body, names, guards, wanted, namesIn, textsOf }) };
}

/** Whether a string of a text may itself run one: then what it is passed matters, however short it is. */
function hasTextThatRuns(text: string): boolean {
  const { kinds, starts, ends, count } = scan(text);
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== T.String && kinds[i] !== T.NationalString) continue;
    if (/exec/i.test(text.slice(starts[i], ends[i]))) return true;
  }
  return false;
}
