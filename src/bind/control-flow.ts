import type {
  BlockStatement,
  IfStatement,
  JumpStatement,
  LabelStatement,
  ReturnStatement,
  TryCatchStatement,
  WhileStatement,
} from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundStatement } from './bound/statement.ts';
import { bindBranches } from './branches.ts';
import { bindInputs, bindValue } from './expression/expression.ts';

export function bindBlock({ body, start, end }: BlockStatement, binder: Binder): BoundStatement {
  return { kind: 'Block', body: binder.statements(body), words: 'BEGIN', start, end };
}

export function bindTryCatch(statement: TryCatchStatement, binder: Binder): BoundStatement {
  const { start, end } = statement;
  const tryBody = binder.statements(statement.tryBody);
  return { kind: 'TryCatch', tryBody, catchBody: binder.statements(statement.catchBody), words: 'TRY', start, end };
}

/** The condition is read for the objects it names; which branch runs is no flow of data. */
export function bindIf(statement: IfStatement, binder: Binder): BoundStatement {
  const { condition, start, end } = statement;
  bindInputs(condition, 'FILTER', undefined, binder);
  return { kind: 'If', condition, ...bindBranches(statement, binder), words: 'IF', start, end };
}

export function bindWhile({ condition, body, start, end }: WhileStatement, binder: Binder): BoundStatement {
  bindInputs(condition, 'FILTER', undefined, binder);
  const bindBody = () => binder.statement(body);
  const bound = binder.batch ? binder.batch.loop(bindBody) : bindBody();
  return { kind: 'While', condition, body: bound, words: 'WHILE', start, end };
}

export function bindReturn({ value, start, end }: ReturnStatement, binder: Binder): BoundStatement {
  return { kind: 'Return', value: value && bindValue(value, undefined, binder), words: 'RETURN', start, end };
}

export function bindJump({ jump, label, start, end }: JumpStatement, binder: Binder): BoundStatement {
  if (label) binder.batch?.goTo(label);
  else if (jump !== 'THROW') binder.batch?.leaveLoop(jump, { start, end });
  return { kind: 'Jump', jump, label: label && binder.key(label), words: jump, start, end };
}

export function bindLabel({ label, start, end }: LabelStatement, binder: Binder): BoundStatement {
  binder.batch?.label(label);
  return { kind: 'Label', label: binder.key(label), words: '', start, end };
}
