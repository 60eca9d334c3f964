// Where a value is asked for the last time. Ways that differ in nothing that anybody still asks for are one way: a text that was
// run, and the conditions it was put together by, do not split the rest of the module.

import { partsOf } from '../../bind/bound/parts.ts';
import type { BoundDelete, BoundExecute, BoundStatement, BoundWhile } from '../../bind/bound/statement.ts';
import type { Span } from '../../text/span.ts';
import { cursorKey, cursorNamed } from './cursor-key.ts';

/** The names whose value nobody asks for behind a statement, which still did. */
export type Endings = ReadonlyMap<BoundStatement, readonly string[]>;

/** What is known of a body before its lifetimes are. */
export interface Body {
  readonly statements: readonly BoundStatement[];
  /** All that decide dynamic SQL. */
  readonly names: ReadonlySet<string>;
  readonly guards: ReadonlySet<BoundStatement>;
  /** Asked for behind the body. */
  readonly wanted: readonly string[];
  readonly facts: {
    namesIn(span: Span): readonly string[];
    /** What a call that runs a text makes it of; undefined of any other call. */
    textsOf(call: BoundExecute): readonly string[] | undefined;
    /** Whether it leaves a text in a variable that what it is passed decides. */
    leavesText(call: BoundExecute): boolean;
  };
}

type Live = ReadonlySet<string>;

/** What is asked for where control can go from a place other than to the next statement. */
interface Exits {
  /** An error in TRY. */
  readonly thrown: Live;
  readonly again: Live;
}

/** Nothing new is asked for after so many rounds, or no value ends in the loop. */
const maxRounds = 6;

const none: Live = new Set();

export function endingsOf(body: Body): Endings {
  const lifetimes = new Lifetimes(body);
  return lifetimes.endings;
}

class Lifetimes {
  readonly endings = new Map<BoundStatement, readonly string[]>();
  readonly #body: Body;
  readonly #asked = new Map<Span, readonly string[]>();
  /** By statement, all that it and what is in it names. */
  readonly #named = new Map<BoundStatement, Live>();
  /** What a text that runs can ask for besides what it is made of: temp tables and cursors. */
  readonly #shared: readonly string[];
  /** What is asked for at the head of a loop, as far as it was gone round. */
  readonly #heads = new Map<BoundWhile, Live>();
  /** The names that the query of a cursor asks for when it is opened. */
  readonly #queries = new Map<string, string[]>();

  constructor(body: Body) {
    this.#body = body;
    this.#shared = [...body.names].filter((name) => name.startsWith('#') || cursorNamed(name) !== undefined);
    // A GOTO may lead anywhere: no value ends.
    if (body.names.size === 0 || this.#jumps(body.statements)) return;
    this.#list(body.statements, new Set(body.wanted), { thrown: none, again: none });
  }

  #jumps(statements: readonly BoundStatement[]): boolean {
    return statements.some((statement) => {
      switch (statement.kind) {
        case 'Jump':
          return statement.jump === 'GOTO';
        case 'DeclareCursor': {
          const key = cursorKey(statement.cursor);
          this.#queries.set(key, [...(this.#queries.get(key) ?? []), ...this.#asks(statement)]);
          return false;
        }
        default:
          return partsOf(statement).some((part) => this.#jumps(part));
      }
    });
  }

  /** The relevant names in the words of a statement, or of a part of one. */
  #asks(span: Span): readonly string[] {
    let names = this.#asked.get(span);
    if (!names) {
      names = this.#body.facts.namesIn(span).filter((name) => this.#body.names.has(name));
      this.#asked.set(span, names);
    }
    return names;
  }

  /** What is asked for before a list of statements, given what is behind it. */
  #list(statements: readonly BoundStatement[], behind: Live, exits: Exits): Live {
    let live = joined(behind, exits.thrown);
    for (const statement of statements.toReversed()) {
      const after = live;
      live = joined(this.#before(statement, after, exits), exits.thrown);
      const ending = [...this.#namesOf(statement, live)].filter((name) => !after.has(name));
      if (ending.length > 0) this.endings.set(statement, ending);
      else this.endings.delete(statement);
    }
    return live;
  }

  #namesOf(statement: BoundStatement, before: Live): Live {
    let named = this.#named.get(statement);
    if (!named) {
      named = new Set([
        ...targetsOf(statement).filter((name) => this.#body.names.has(name)),
        ...partsOf(statement)
          .flat()
          .flatMap((inner) => [...this.#namesOf(inner, none)]),
      ]);
      this.#named.set(statement, named);
    }
    return joined(named, before);
  }

  #before(statement: BoundStatement, after: Live, exits: Exits): Live {
    const { names, guards, wanted } = this.#body;
    const all = (span: Span = statement) => this.#asks(span);
    const condition = () => (guards.has(statement) && 'condition' in statement ? all(statement.condition) : []);
    switch (statement.kind) {
      case 'Block':
        return this.#list(statement.body, after, exits);
      case 'If': {
        const consequent = this.#list(statement.consequent, after, exits);
        const otherwise = this.#list(statement.otherwise, after, exits);
        return joined(joined(consequent, otherwise), condition());
      }
      case 'While':
        return this.#loop(statement, joined(after, condition()), exits);
      case 'TryCatch': {
        const thrown = this.#list(statement.catchBody, after, exits);
        return this.#list(statement.tryBody, after, { ...exits, thrown: joined(exits.thrown, thrown) });
      }
      case 'Return':
        return new Set(wanted);
      case 'Jump':
        // What a BREAK leads to, the head of its loop asks for as well.
        return exits.again;
      case 'SetVariable': {
        const { variable, operator, value } = statement;
        if (!after.has(variable)) return after;
        return joined(operator === '=' ? without(after, [variable]) : after, all(value));
      }
      case 'DeclareVariable': {
        let live = after;
        for (const { name, value } of statement.variables.toReversed()) {
          if (value && live.has(name)) live = joined(without(live, [name]), all(value));
        }
        return live;
      }
      case 'Select': {
        const { assignments } = statement.query;
        if (assignments.length > 0 && assignments.every(({ rows }) => !rows)) {
          return assignments.toReversed().reduce((live, { variable, operator, value }) => {
            if (!live.has(variable)) return live;
            return joined(operator === '=' ? without(live, [variable]) : live, all(value));
          }, after);
        }
        return targetsOf(statement).some((name) => after.has(name)) ? joined(after, all()) : after;
      }
      case 'Execute': {
        const { facts } = this.#body;
        const texts = facts.textsOf(statement);
        if (!texts && !facts.leavesText(statement)) return after;
        // Of what it gives back, all that it is passed decides.
        const passed = targetsOf(statement).some((name) => after.has(name)) ? all() : [];
        if (!texts) return joined(after, passed);
        return joined(after, [...texts.filter((name) => names.has(name)), ...passed, ...this.#shared]);
      }
      case 'Insert': {
        const { execute } = statement;
        const live = execute ? this.#before(execute.call, after, exits) : after;
        return targetsOf(statement).some((name) => after.has(name)) ? joined(live, all()) : live;
      }
      // In front of a text that runs all cursors are asked for. What was declared says what the variables were then.
      case 'OpenCursor': {
        const cursor = cursorKey(statement.cursor);
        return joined(after, [cursor, ...(this.#queries.get(cursor) ?? [])]);
      }
      case 'Fetch':
        return joined(after, [cursorKey(statement.cursor)]);
      default:
        return targetsOf(statement).some((name) => after.has(name)) ? joined(after, all()) : after;
    }
  }

  #loop(statement: BoundWhile, entering: Live, exits: Exits): Live {
    // A loop in a loop goes on from where it was in the round before: what is asked for only grows.
    let live = joined(entering, this.#heads.get(statement) ?? none);
    for (let round = 0; ; round++) {
      const before = this.#list(statement.body, live, { ...exits, again: live });
      const next = joined(live, before);
      if (next === live) break;
      live = round < maxRounds ? next : joined(next, this.#body.names);
    }
    this.#heads.set(statement, live);
    return live;
  }
}

/** What a statement gives a value to. */
function targetsOf(statement: BoundStatement): readonly string[] {
  switch (statement.kind) {
    case 'SetVariable':
      return [statement.variable];
    case 'DeclareVariable':
      return statement.variables.map(({ name }) => name);
    case 'Select': {
      const local = statement.into?.local;
      return local ? [local.key] : statement.query.assignments.map(({ variable }) => variable);
    }
    case 'Insert':
      return [...local(statement.rows.local), ...(statement.execute ? targetsOf(statement.execute.call) : [])];
    case 'Update':
    case 'Merge':
      return [...statement.variables.map(({ variable }) => variable), ...local(statement.rows.local)];
    case 'Delete':
      return deletedFrom(statement);
    case 'Truncate':
    case 'CreateTable':
      return local(statement.local);
    case 'Execute': {
      const outputs = statement.arguments.flatMap(({ output, variable }) => (output && variable ? [variable] : []));
      return statement.returnVariable ? [...outputs, statement.returnVariable] : outputs;
    }
    case 'DeclareCursor':
    case 'OpenCursor':
    case 'DeallocateCursor':
      return [cursorKey(statement.cursor)];
    case 'Fetch':
      return [...statement.into, '@@fetch_status', cursorKey(statement.cursor)];
    default:
      return [];
  }
}

/** The table that a DELETE takes rows out of, and the one that its OUTPUT puts them into. */
export function deletedFrom({ local, outputs }: BoundDelete): string[] {
  const tables = [local, ...outputs.map(({ into }) => into?.local)];
  return tables.flatMap((table) => (table ? [table.key] : []));
}

const local = (table: { readonly key: string } | undefined) => (table ? [table.key] : []);

/** Both; the first itself where the other brings nothing new. */
function joined(live: Live, more: Iterable<string>): Live {
  let result: Set<string> | undefined;
  for (const name of more) {
    if (live.has(name)) continue;
    result ??= new Set(live);
    result.add(name);
  }
  return result ?? live;
}

function without(live: Live, names: readonly string[]): Live {
  const result = new Set(live);
  for (const name of names) result.delete(name);
  return result;
}
