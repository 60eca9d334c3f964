import type { Expression, Literal, VariableReference } from '../../parse/tree/expression.ts';
import type { SelectAssignment } from '../../parse/tree/query.ts';
import type {
  ExecuteArgument,
  ExecuteStatement,
  FetchStatement,
  OtherStatement,
  SetClause,
  SetVariableStatement,
  Statement,
} from '../../parse/tree/statement.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { literalsOf, textOf, textRun } from './whole-text.ts';

/** The literals that make the text which an EXECUTE runs by way of a variable. */
export type HeldTexts = ReadonlyMap<ExecuteStatement, readonly Literal[]>;

/** What the variables hold at a place, by key: those that are not here hold what only the run knows. */
type Held = Map<string, readonly Literal[]>;

/**
 * `SET @sql = N'CREATE TABLE dbo.T …'; EXEC (@sql)`: the text that a variable holds where it is run, if literals alone, and
 * variables that hold such, were put in it on the way there. What one branch or a loop may have put in a variable is not known
 * behind it; nor is anything behind a label, to which other ways lead.
 */
export function heldTexts(body: readonly Statement[], source: Source, keyOf: (name: string) => string): HeldTexts {
  const found = new Map<ExecuteStatement, readonly Literal[]>();
  new Follower(source, keyOf, found).follow(body, new Map());
  return found;
}

class Follower {
  readonly #source: Source;
  readonly #keyOf: (variable: SyntaxNode) => string;
  readonly #found: Map<ExecuteStatement, readonly Literal[]>;
  /** How many letters the variables take, where their declaration tells. */
  readonly #room = new Map<string, number>();

  constructor(source: Source, keyOf: (name: string) => string, found: Map<ExecuteStatement, readonly Literal[]>) {
    this.#source = source;
    this.#keyOf = (variable) => keyOf(source.words(variable));
    this.#found = found;
  }

  follow(statements: readonly Statement[], held: Held): void {
    for (const statement of statements) this.#step(statement, held);
  }

  #step(statement: Statement, held: Held): void {
    switch (statement.kind) {
      case 'BlockStatement':
        this.follow(statement.body, held);
        break;
      case 'TryCatchStatement':
        this.follow(statement.tryBody, held);
        this.follow(statement.catchBody, new Map());
        this.#forget(statement.catchBody, held);
        break;
      case 'IfStatement': {
        const [then, otherwise] = [new Map(held), new Map(held)];
        this.follow([statement.then], then);
        if (statement.otherwise) this.follow([statement.otherwise], otherwise);
        held.clear();
        for (const [variable, literals] of then) {
          if (this.#isSame(literals, otherwise.get(variable))) held.set(variable, literals);
        }
        break;
      }
      case 'WhileStatement':
        this.#forget([statement.body], held);
        this.follow([statement.body], new Map(held));
        break;
      case 'ExecuteStatement': {
        const literals = literalsOf(textRun(statement, this.#source), (variable) => held.get(this.#keyOf(variable)));
        if (literals) this.#found.set(statement, literals);
        this.#forget([statement], held);
        break;
      }
      default: {
        const given = givenBy(statement);
        if (given) this.#give(given, held);
        else this.#forget([statement], held);
      }
    }
  }

  /** Whether either branch leaves the same text. */
  #isSame(literals: readonly Literal[], others: readonly Literal[] | undefined): boolean {
    const text = (all: readonly Literal[]) => textOf(all, this.#source);
    return literals === others || (others !== undefined && text(literals) === text(others));
  }

  /** Each variable may hold what the one before it was given. */
  #give(given: readonly Given[], held: Held): void {
    for (const { variable, value, type, appends } of given) {
      const key = this.#keyOf(variable);
      if (type) this.#room.set(key, roomIn(this.#source.slice(type)));
      const before = appends ? held.get(key) : [];
      const added = before && literalsOf(value, (read) => held.get(this.#keyOf(read)));
      const literals = added && [...before, ...added];
      if (literals && this.#fits(literals, this.#room.get(key) ?? longest)) held.set(key, literals);
      else held.delete(key);
    }
  }

  /** A literal has no more letters than it is written with: mostly that tells already, of thousands that are put together one by one. */
  #fits(literals: readonly Literal[], room: number): boolean {
    if (literals.length > mostLiterals) return false;
    const written = literals.reduce((sum, { start, end }) => sum + end - start, 0);
    return written <= room || textOf(literals, this.#source).length <= room;
  }

  /** What the statements may put something else in. */
  #forget(statements: readonly Statement[], held: Held): void {
    if (held.size === 0) return;
    for (const statement of statements) {
      walk(statement, (node) => {
        if (node.kind === 'LabelStatement') held.clear();
        else for (const variable of changedBy(node as Changing)) held.delete(this.#keyOf(variable));
      });
    }
  }
}

/** What can put something into a variable that stands above it: none that is declared here does. */
type Changing =
  | SetVariableStatement
  | SelectAssignment
  | SetClause
  | FetchStatement
  | ExecuteStatement
  | ExecuteArgument
  | OtherStatement;

function changedBy(node: Changing): readonly SyntaxNode[] {
  switch (node.kind) {
    case 'SetVariableStatement':
    case 'SelectAssignment':
      return [node.variable];
    case 'SetClause':
      return node.variable ? [node.variable] : [];
    case 'FetchStatement':
      return node.into;
    case 'ExecuteStatement':
      return node.returnVariable ? [node.returnVariable] : [];
    case 'ExecuteArgument':
      return node.output ? [node.value] : [];
    case 'OtherStatement':
      return node.assigned ?? [];
    default:
      return [];
  }
}

/** A variable that is given a value. */
interface Given {
  readonly variable: VariableReference;
  readonly value: Expression | undefined;
  /** Where it is declared. */
  readonly type?: Span | undefined;
  /** Behind what it holds. */
  readonly appends?: boolean;
}

/** What a statement gives to variables where it does nothing else to them; undefined of any other statement. */
function givenBy(statement: Statement): readonly Given[] | undefined {
  switch (statement.kind) {
    case 'DeclareVariableStatement':
      return statement.variables.map(({ name, value, type }) => ({ variable: name, value, type }));
    case 'SetVariableStatement': {
      const { variable, operator, value } = statement;
      return [assigned(variable, operator, value)];
    }
    case 'SelectStatement': {
      const { query } = statement;
      if (query.kind !== 'QuerySpecification' || query.from || query.where) return undefined;
      return query.selectList.flatMap((element) =>
        element.kind === 'SelectAssignment' ? [assigned(element.variable, element.operator, element.value)] : [],
      );
    }
    default:
      return undefined;
  }
}

/** All other operators than `=` that text has, `+=` and `||=`, append to it. */
function assigned(variable: VariableReference, operator: string, value: Expression | undefined): Given {
  return { variable, value, appends: operator !== '=' };
}

/** Text that is doubled again and again has an end. */
const longest = 1_000_000;
const mostLiterals = 10_000;

/** How many letters a variable of a type takes as they are: `char` fills them up with blanks, and `varchar` alone has one, which is no text. */
function roomIn(type: string): number {
  const [, kind, size] = /^\s*n?((?:var)?char)\s*(?:\(\s*(\w+)\s*\))?\s*$/i.exec(type) ?? [];
  if (kind === undefined) return longest;
  if (kind.toLowerCase() === 'char') return 0;
  return size?.toLowerCase() === 'max' ? longest : Number(size);
}
