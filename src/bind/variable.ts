import type { DeclareVariableStatement, SetVariableStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundStatement, BoundVariable } from './bound/statement.ts';
import { bindCursor, bindSetCursor } from './cursor.ts';
import { compound } from './expression/compound.ts';
import { bindMethod, bindValue } from './expression/expression.ts';
import { declareTyped } from './table-type.ts';

export function bindDeclareVariable(statement: DeclareVariableStatement, binder: Binder): BoundStatement {
  const variables: BoundVariable[] = [];
  for (const { name, type, value } of statement.variables) {
    if (type && declareTyped(name, type, binder)) continue;
    variables.push({
      name: binder.key(name),
      type: type && binder.source.slice(type),
      value: value && bindValue(value, undefined, binder),
    });
  }
  // The value of one does not see the others of its DECLARE.
  for (const { name } of statement.variables) binder.batch?.declare(name);
  const { start, end } = statement;
  return { kind: 'DeclareVariable', variables, words: binder.words, start, end };
}

export function bindSetVariable(statement: SetVariableStatement, binder: Binder): BoundStatement[] {
  const { variable, member, operator, value, further, cursor, start, end } = statement;
  const name = binder.variable(variable);
  // The cursor itself has no name; where the variable goes, it goes.
  if (cursor) return [bindCursor(name, { select: cursor, local: true }, statement, binder)];
  if (!value) return [];
  const stands = bindSetCursor(name, value, statement, binder);
  if (stands && value.kind === 'ColumnReference') return [stands];
  const part = member !== undefined;
  const assigned = part ? bindMethod(value, further, undefined, binder) : bindValue(value, undefined, binder);
  const keeps = operator !== '=' || part;
  const bound = !keeps ? assigned : compound(assigned, { kind: 'variable', name });
  const set = {
    kind: 'SetVariable',
    variable: name,
    part,
    operator,
    value: bound,
    words: binder.words,
    start,
    end,
  } as const;
  return stands ? [set, stands] : [set];
}
