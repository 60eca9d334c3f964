import type { Expression, Literal, VariableReference } from '../../parse/tree/expression.ts';
import type { ExecuteStatement, OtherStatement, Statement } from '../../parse/tree/statement.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import type { Source } from '../../text/source.ts';
import { literalsOf, textRun } from './whole-text.ts';

/** The literals that make the text which an EXECUTE runs by way of a variable. */
export type HeldTexts = ReadonlyMap<ExecuteStatement, readonly Literal[]>;

/** What the variables hold at a place, by key: those that are not here hold what only the run knows. */
type Held = Map<string, readonly Literal[]>;

/**
 * `SET @sql = N'CREATE TABLE dbo.T …'; EXEC (@sql)`: the text that a variable holds where it is run, if literals alone were put in it
 * on the straight way there. What a branch or a loop may have put in a variable is not known behind it; nor is anything behind a
 * label, to which other ways lead.
 */
export function heldTexts(body: readonly Statement[], source: Source, keyOf: (name: string) => string): HeldTexts {
  const found = new Map<ExecuteStatement, readonly Literal[]>();
  new Follower(source, keyOf, found).follow(body, new Map());
  return found;
}

class Follower {
  readonly #source: Source;
  readonly #keyOf: (variable: VariableReference) => string;
  readonly #found: Map<ExecuteStatement, readonly Literal[]>;

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
        const branches = statement.otherwise ? [statement.then, statement.otherwise] : [statement.then];
        for (const branch of branches) this.follow([branch], new Map(held));
        this.#forget(branches, held);
        break;
      }
      case 'WhileStatement':
        this.#forget([statement.body], held);
        this.follow([statement.body], new Map(held));
        break;
      case 'ExecuteStatement': {
        const run = textRun(statement, this.#source);
        const literals = run?.kind === 'VariableReference' ? held.get(this.#keyOf(run)) : undefined;
        if (literals) this.#found.set(statement, literals);
        this.#forget([statement], held);
        break;
      }
      default:
        this.#forget([statement], held);
        for (const [variable, value] of givenBy(statement)) {
          const literals = literalsOf(value);
          if (literals) held.set(this.#keyOf(variable), literals);
        }
    }
  }

  /** What the statements may put something else in. */
  #forget(statements: readonly Statement[], held: Held): void {
    if (held.size === 0) return;
    for (const statement of statements) {
      const read = new Set<SyntaxNode>();
      walk(statement, (node) => {
        if (node.kind === 'ExecuteStatement') {
          const run = textRun(node as ExecuteStatement, this.#source);
          if (run) read.add(run);
        } else if (node.kind === 'OtherStatement' && (node as OtherStatement).words === 'PRINT') {
          walk(node, (inside) => read.add(inside));
        } else if (node.kind === 'LabelStatement') held.clear();
        else if (node.kind === 'VariableReference' && !read.has(node))
          held.delete(this.#keyOf(node as VariableReference));
      });
    }
  }
}

/** The variables that a statement gives a value, where nothing else decides whether it does. */
function givenBy(statement: Statement): readonly (readonly [VariableReference, Expression | undefined])[] {
  switch (statement.kind) {
    case 'DeclareVariableStatement':
      return statement.variables.map(({ name, value }) => [name, value]);
    case 'SetVariableStatement':
      return statement.operator === '=' && !statement.member ? [[statement.variable, statement.value]] : [];
    case 'SelectStatement': {
      const { query } = statement;
      if (query.kind !== 'QuerySpecification' || query.from || query.where) return [];
      return query.selectList.flatMap((element) =>
        element.kind === 'SelectAssignment' && element.operator === '=' ? [[element.variable, element.value]] : [],
      );
    }
    default:
      return [];
  }
}
