import type { VariableReference } from '../parse/tree/expression.ts';
import type { OtherStatement } from '../parse/tree/statement.ts';
import { type Binder, outside } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { referTables } from './definition-names.ts';
import { bindInputs, bindValue } from './expression/expression.ts';
import { setContextInfo } from './expression/session-context.ts';
import { Scope } from './query/scope.ts';
import { bindSecurityPolicy, isSecurityPolicy } from './security-policy.ts';

/** They write to a column through a pointer, which may point at any row's. */
const pointerStatements = new Set(['WRITETEXT', 'UPDATETEXT']);

/** A statement of which only the expressions matter, for the objects that they name. */
export function bindOther(statement: OtherStatement, binder: Binder): BoundStatement[] {
  const { words, expressions, statements, assigned = [] } = statement;
  // It only tells how its statement would run.
  if (words === 'EXPLAIN') return [];
  if (pointerStatements.has(words)) binder.report('HW3004', statement, { construct: words });
  if (isSecurityPolicy(statement)) {
    bindSecurityPolicy(statement, binder);
    return [];
  }
  referTables(statement, binder);
  // The columns of a queue are the server's: message_body and its like.
  const scope = words === 'RECEIVE' ? Scope.over(outside) : undefined;
  for (const expression of expressions) bindInputs(expression, 'FILTER', scope, binder);
  const set: BoundStatement[] = assigned.map((variable) => assignedFromOutside(variable, binder));
  const [value] = expressions;
  if (words === 'SET CONTEXT_INFO' && value) {
    set.push(...setContextInfo(bindValue(value, undefined, binder), binder));
  }
  return [...set, ...binder.statements(statements)];
}

/** What a message or a handle is, only the run knows: nothing of the catalog is in it. */
function assignedFromOutside(variable: VariableReference, binder: Binder): BoundStatement {
  const { start, end } = variable;
  const name = binder.variable(variable);
  if (binder.locals.has(name)) return { kind: 'BulkLoad', local: { key: name }, words: binder.words, start, end };
  const value = { inputs: [], start, end };
  return { kind: 'SetVariable', variable: name, part: true, operator: '=', value, words: binder.words, start, end };
}
